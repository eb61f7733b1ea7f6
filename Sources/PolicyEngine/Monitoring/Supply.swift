/// What a data set can tell of every case: which facts it answers and which kinds of event it records, and how exactly.
///
/// A fact that is supplied is answered in every case, at all times. A kind of event that is supplied is recorded
/// whenever it happens. Of what is not supplied the data set's silence says nothing.
public struct Supply: Hashable, Sendable {
    /// How exactly the time of an event is told.
    public enum Precision: String, Hashable, Codable, Sendable, CaseIterable, Comparable {
        /// The month.
        case month
        /// The day.
        case day
        /// The instant.
        case instant

        /// Orders precisions from the coarsest to the finest.
        public static func < (left: Precision, right: Precision) -> Bool {
            left.fineness < right.fineness
        }

        private var fineness: Int {
            switch self {
            case .month: 0
            case .day: 1
            case .instant: 2
            }
        }
    }

    /// What is told of events of one kind.
    public struct Events: Hashable, Sendable {
        /// How exactly their time is told.
        public let precision: Precision
        /// Whether it is told what each concerns.
        public let about: Bool
        /// Whether it is told which body decided.
        public let by: Bool
        /// Whether it is told when each was recorded.
        public let recorded: Bool

        /// Events told so exactly, with these of their particulars.
        public init(_ precision: Precision, about: Bool = false, by: Bool = false, recorded: Bool = false) {
            self.precision = precision
            self.about = about
            self.by = by
            self.recorded = recorded
        }
    }

    /// The facts that are answered.
    public let facts: Set<FactID>
    /// The kinds of event that are recorded.
    public let events: [EventKind: Events]

    /// A supply of those facts and events.
    public init(facts: Set<FactID> = [], events: [EventKind: Events] = [:]) {
        self.facts = facts
        self.events = events
    }
}
