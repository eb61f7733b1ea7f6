public import CivilTime
public import SafetyModel

/// A target that was set for somebody, with its life: many were withdrawn.
public struct PerformanceTarget: Hashable, Codable, Sendable, Identifiable {
    /// The identity of a target.
    public typealias ID = Identifier<PerformanceTarget>

    /// Where a target stands.
    public enum State: String, ProcessState {
        /// It is thought of.
        case proposed
        /// It applies.
        case live
        /// It applies no longer: it was taken away.
        case withdrawn
        /// It applies no longer: another took its place.
        case superseded
        /// It should never have been entered.
        case enteredInError = "entered-in-error"

        /// What moves a target.
        public enum Event: String, ProcessEvent {
            /// It is set.
            case set
            /// It is taken away.
            case withdraw
            /// Another takes its place.
            case supersede
            /// It is proposed anew.
            case reopen
            /// It is found to have been entered in error.
            case enterInError = "enter-in-error"
        }

        /// A target starts as a proposal.
        public static let first = State.proposed

        /// The table of legal moves.
        public static let moves: [LegalMove<State, Event>] = [
            LegalMove(.proposed, .set, .live),
            LegalMove(.proposed, .withdraw, .withdrawn),
            LegalMove(.live, .withdraw, .withdrawn),
            LegalMove(.live, .supersede, .superseded),
            LegalMove(.withdrawn, .reopen, .proposed),
            LegalMove(.superseded, .reopen, .proposed),
        ]
    }

    /// Which target it is.
    public let id: ID
    /// Which indicator it is set for.
    public let indicator: IndicatorID
    /// What is to be reached, in the indicator's unit.
    public let level: Figure
    /// Where it is set down.
    public let passage: Passage
    /// Where it stands, and how it came there.
    public internal(set) var progress = Progress<State>()

    /// A target as it is proposed.
    public init(id: ID, for indicator: IndicatorID, level: Figure, from passage: Passage) {
        self.id = id
        self.indicator = indicator
        self.level = level
        self.passage = passage
    }

    /// The target after an event at an instant.
    ///
    /// - Throws: ``/SafetyModel/TransitionError`` where it is not legal now, or earlier than the last.
    public func applying(_ event: State.Event, at instant: Instant) throws(TransitionError) -> Outcome<
        PerformanceTarget
    > {
        var moved = self
        try moved.progress.apply(event, at: instant, to: "target \(id)")
        return Outcome(moved, directives: [])
    }

    /// Whether it applied at that instant.
    public func isLive(at instant: Instant) -> Bool {
        progress.state != .enteredInError && progress.state(at: instant) == .live
    }

    private enum CodingKeys: String, CodingKey {
        case id
        case indicator
        case level
        case passage
        case progress
    }
}

extension Sequence<PerformanceTarget> {
    /// The targets that applied at that instant, one entered in error left out.
    public func live(at instant: Instant) -> [PerformanceTarget] {
        filter { $0.isLive(at: instant) }
    }
}
