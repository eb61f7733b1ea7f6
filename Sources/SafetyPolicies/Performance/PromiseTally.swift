public import PolicyEngine

/// How the occurrences of a promise stand: so many of each status.
public struct PromiseTally: Hashable, Sendable {
    /// How many have each status; none where it is not here.
    public private(set) var counts: [Status: Int] = [:]

    /// A tally of nothing.
    public init() {}

    /// A tally of those determinations.
    public init(of determinations: some Sequence<Determination>) {
        for determination in determinations { counts[determination.status, default: 0] += 1 }
    }

    /// How many have that status.
    public func count(of status: Status) -> Int { counts[status, default: 0] }

    /// How many were kept: done in time, or an opportunity used.
    public var kept: Int { count(of: .met) + count(of: .taken) }
    /// How many were broken: done late, or not done in time.
    public var broken: Int { count(of: .late) + count(of: .breached) }
    /// How many can still be kept, or have no number to judge by.
    public var open: Int { count(of: .pending) + count(of: .open) + count(of: .judgement) }
    /// Of how many it is not known.
    public var undetermined: Int { count(of: .undetermined) }

    /// The least and the greatest number that were kept of those that were kept or broken.
    ///
    /// One of which it is not known is in neither number, so the two ends differ by them.
    public var keptRange: ClosedRange<Int> { kept...(kept + undetermined) }
}
