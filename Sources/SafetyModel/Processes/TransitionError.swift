public import CivilTime

/// A lifecycle does not allow an event; names the state, the event and the legal moves.
public struct TransitionError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What kind of refusal it is.
    public struct Code: Hashable, Sendable {
        /// The code as text.
        public let rawValue: String

        /// The code with that text.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// The state does not allow the event.
        public static let illegalMove = Code(rawValue: "illegal-move")
        /// The instant lies before the last change of state.
        public static let outOfOrder = Code(rawValue: "out-of-order")
        /// The move is in the table, and what the rule asks before it is not there yet.
        public static let notReady = Code(rawValue: "not-ready")
    }

    /// What kind of refusal it is.
    public let code: Code
    /// What was to change, such as `case` or `referral`, with its id.
    public let subject: String
    /// The state it is in.
    public let state: String
    /// The event that was refused.
    public let event: String
    /// The events that the state allows, sorted.
    public let legalMoves: [String]
    /// The instant that was given.
    public let instant: Instant
    /// The instant of the last change of state, where there was one.
    public let lastChange: Instant?
    /// The rule that is not satisfied, and how; nil unless the code is `.notReady`.
    public let rejection: Rejection?

    /// The error with those members.
    public init(
        _ code: Code, subject: String, state: String, event: String, legalMoves: [String], at instant: Instant,
        lastChange: Instant?, rejection: Rejection? = nil
    ) {
        self.code = code
        self.subject = subject
        self.state = state
        self.event = event
        self.legalMoves = legalMoves
        self.instant = instant
        self.lastChange = lastChange
        self.rejection = rejection
    }

    /// What was refused, and what would have been allowed.
    public var description: String {
        let moves = legalMoves.isEmpty ? "none" : legalMoves.joined(separator: ", ")
        if code == .outOfOrder, let lastChange {
            return "\(subject): '\(event)' at \(instant) is earlier than the last change of state at \(lastChange)"
        }
        if let rejection { return "'\(event)' cannot happen yet in state '\(state)': \(rejection)" }
        return "\(subject): '\(event)' is not allowed in state '\(state)'; legal moves: \(moves)"
    }
}
