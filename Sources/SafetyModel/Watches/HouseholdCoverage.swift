/// How many households of an area watches at work cover.
public struct HouseholdCoverage: Hashable, Sendable {
    /// How many there are.
    public let households: Int
    /// How many the counted watches cover.
    public let covered: Int
    /// The watches at work of which nobody counted the households, which are not in the number.
    public let uncounted: [WatchScheme.ID]

    /// The share that is covered; at least so much where some watches are not counted.
    public var share: Share { Share(covered, of: households) }
}
