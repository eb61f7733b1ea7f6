/// A turn of duty is none, or does not fit the log.
public struct DutyLogError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What is wrong.
    @nonexhaustive
    public enum Problem: Hashable, Sendable {
        /// No turn lasts so many minutes.
        case minutes(Int)
        /// The log has a turn of that id.
        case duplicate
        /// The log has no turn of that id.
        case unknown
    }

    /// The turn.
    public let turn: DutyTurn.ID
    /// What is wrong.
    public let problem: Problem

    /// The error for that turn.
    public init(_ turn: DutyTurn.ID, _ problem: Problem) {
        self.turn = turn
        self.problem = problem
    }

    /// Which turn, and what is wrong with it.
    public var description: String {
        switch problem {
        case .minutes(let minutes): "turn \(turn): it lasts \(minutes) minutes; allowed are 1 to 1440"
        case .duplicate: "turn \(turn): there is one of that id already"
        case .unknown: "turn \(turn): there is none of that id"
        }
    }
}
