public import CivilTime

/// Which events a condition counts.
///
/// What comes later never counts. But where only the day or month of one of two events is known, a period of days takes
/// in all of its first day: what may be of the same day follows in time.
public struct EventPattern: Hashable, Sendable {
    /// An event of another kind, about the same thing, that a counted event must follow in time.
    public struct Following: Hashable, Sendable {
        /// The kind of the earlier event.
        public let kind: EventKind
        /// The period, from the earlier event, in which the counted one must lie.
        public let within: Period

        /// An event of that kind, followed within that period.
        public init(_ kind: EventKind, within period: Period) {
            self.kind = kind
            self.within = period
        }
    }

    /// The kind of event that is counted.
    public let kind: EventKind
    /// The period, from the event, in which the rule must be read for the event to count; nil where age is no matter.
    public let within: Period?
    /// What the event must follow; nil where nothing.
    ///
    /// The two belong together by what they are about. Where that is not recorded, or nothing is recorded of the
    /// earlier event, it is not known whether the event counts.
    public let following: Following?

    /// Events of that kind, not too old and following something in time.
    public init(_ kind: EventKind, within period: Period? = nil, following: Following? = nil) {
        self.kind = kind
        self.within = period
        self.following = following
    }
}
