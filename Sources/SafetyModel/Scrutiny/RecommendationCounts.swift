/// How many recommendations stand how.
public struct RecommendationCounts: Hashable, Sendable {
    /// How many of each state; none where it is not here.
    public let counts: [Recommendation.State: Int]

    init(_ states: [Recommendation.State]) {
        counts = states.reduce(into: [:]) { counts, state in
            if state != .enteredInError { counts[state, default: 0] += 1 }
        }
    }

    /// How many stand so.
    public func count(of state: Recommendation.State) -> Int { counts[state, default: 0] }

    /// How many were adopted: accepted, and those carried out among them.
    public var adopted: Int { count(of: .accepted) + count(of: .carriedOut) }

    /// The share adopted, of those that were not withdrawn; of one without an answer it is unknown.
    public var adoption: Share {
        Share(adopted, of: adopted + count(of: .declined) + count(of: .made), unknown: count(of: .made))
    }
}
