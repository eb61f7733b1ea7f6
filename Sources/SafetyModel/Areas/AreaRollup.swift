/// Counts of areas summed up to larger ones.
public struct AreaRollup: Hashable, Sendable {
    /// The sums, by the larger area; one into which nothing was summed is not in it.
    public let totals: [Area: Int]
    /// The counts of areas of which it is not certain in which larger one they lie.
    public let notSummed: [Area: Int]
}
