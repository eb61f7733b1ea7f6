/// What is stored of a lifecycle is no course that it can take.
public struct HistoryError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What is wrong.
    @nonexhaustive
    public enum Problem: Hashable, Sendable {
        /// The change in that place, counted from 0, is not legal there or lies before the one ahead of it.
        case refused(TransitionError, at: Int)
        /// The change in that place, counted from 0, is said to lead to the one state and leads to the other.
        case wrongState(String, legal: String, at: Int)
        /// The one state is said to be the present one, and the history ends in the other.
        case wrongEnd(String, legal: String)
    }

    /// Whose history it is, such as `case` or `volunteer`, with its id.
    public let subject: String
    /// What is wrong.
    public let problem: Problem

    /// The error for that subject.
    public init(_ subject: String, _ problem: Problem) {
        self.subject = subject
        self.problem = problem
    }

    /// Whose history it is, what is wrong, and what would have been accepted.
    public var description: String {
        switch problem {
        case .refused(let error, let index): "history[\(index)] of \(error)"
        case .wrongState(let state, let legal, let index):
            "history[\(index)] of \(subject): it leads to '\(legal)', not to '\(state)'"
        case .wrongEnd(let state, let legal):
            "state of \(subject): it is '\(legal)' where the history ends, not '\(state)'"
        }
    }
}
