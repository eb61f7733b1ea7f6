/// How much of what watches did serves purposes that are not theirs.
public struct PurposeShare: Hashable, Sendable {
    /// How many activities there were.
    public let activities: Int
    /// How many of them serve a purpose that their watch did not name.
    public let offPurpose: Int
    /// How many are of watches that named no purpose, which are in neither number.
    public let unjudged: Int

    /// The share off purpose, in per cent with one place, a half rounded up; nil where there is nothing to judge.
    public var percent: Figure? { Figure(offPurpose, outOf: activities, times: 100, places: 1) }
}
