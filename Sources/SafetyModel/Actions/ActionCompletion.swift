/// How many actions stand how.
public struct ActionCompletion: Hashable, Sendable {
    /// How many there are of each standing; none where it is not here.
    public private(set) var counts: [ActionStanding: Int] = [:]

    init() {}

    mutating func count(_ standing: ActionStanding) { counts[standing, default: 0] += 1 }

    /// How many stand so.
    public func count(of standing: ActionStanding) -> Int { counts[standing, default: 0] }

    /// How many are done, in time or late.
    public var done: Int { count(of: .doneInTime) + count(of: .doneLate) }

    /// How many were or are to be done: all but those withdrawn or entered in error.
    public var asked: Int { done + count(of: .open) + count(of: .overdue) }
}
