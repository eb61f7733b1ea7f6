/// How a call of a store fails.
@nonexhaustive
public enum StoreFault: Hashable, CaseIterable, Sendable {
    /// The store cannot be reached: nothing is done, and the call throws `.unavailable`.
    case unavailable
    /// What was asked is done and its answer lost: the call throws `.unavailable` all the same.
    case lostAnswer
    /// The task is cancelled before anything is done; the call throws `CancellationError`.
    case cancelledBefore
    /// The task is cancelled when all is done; the call throws `CancellationError` all the same.
    case cancelledAfter

    /// True where the store behind has done what was asked.
    public var isDone: Bool {
        switch self {
        case .unavailable, .cancelledBefore: false
        case .lostAnswer, .cancelledAfter: true
        }
    }
}
