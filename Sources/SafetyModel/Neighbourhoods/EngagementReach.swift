/// How many activities for a group reached, and how its confidence changed.
public struct EngagementReach: Hashable, Sendable {
    /// How many activities there were.
    public let activities: Int
    /// How many people those reached that were counted.
    public let reached: Int
    /// Of how many activities nobody counted whom they reached.
    public let notCounted: Int
    /// Confidence before, over the activities that asked both before and after.
    public let before: Share
    /// Confidence after, over the same.
    public let after: Share

    /// What those activities came to.
    public init(of activities: [EngagementActivity]) {
        self.activities = activities.count
        reached = activities.compactMap(\.reached).cappedSum
        notCounted = activities.count { $0.reached == nil }
        let both = activities.filter { $0.confidenceBefore != nil && $0.confidenceAfter != nil }
        before = Self.sum(both.compactMap(\.confidenceBefore))
        after = Self.sum(both.compactMap(\.confidenceAfter))
    }

    /// By how many percentage points confidence rose, to one place; nil where it was not asked both before and after.
    public var confidenceChange: Figure? {
        guard let before = before.percentage(), let after = after.percentage() else { return nil }
        return Figure(units: after.units - before.units, places: 1)
    }

    private static func sum(_ shares: [Share]) -> Share {
        Share(
            shares.map(\.part).cappedSum, of: shares.map(\.whole).cappedSum,
            unknown: shares.map(\.unknown).cappedSum)
    }
}
