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

    /// The error with those members.
    public init(
        _ code: Code, subject: String, state: String, event: String, legalMoves: [String], at instant: Instant,
        lastChange: Instant?
    ) {
        self.code = code
        self.subject = subject
        self.state = state
        self.event = event
        self.legalMoves = legalMoves
        self.instant = instant
        self.lastChange = lastChange
    }

    /// What was refused, and what would have been allowed.
    public var description: String {
        let moves = legalMoves.isEmpty ? "none" : legalMoves.joined(separator: ", ")
        if code == .outOfOrder, let lastChange {
            return "\(subject): '\(event)' at \(instant) is earlier than the last change of state at \(lastChange)"
        }
        return "\(subject): '\(event)' is not allowed in state '\(state)'; legal moves: \(moves)"
    }
}
