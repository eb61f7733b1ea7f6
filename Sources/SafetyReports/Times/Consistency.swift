/// How evenly what was promised is kept: not only how well on the whole.
///
/// Two services may keep the same mean; the one whose cases differ less is the more consistent.
public struct Consistency: Hashable, Sendable {
    /// What was promised and what came of it, in one unit, such as hours.
    public struct Pair: Hashable, Sendable {
        /// What was promised.
        public let promised: Double
        /// What came of it; nil where that is not known.
        public let actual: Double?

        /// A promise and what came of it.
        public init(promised: Double, actual: Double?) {
            self.promised = promised
            self.actual = actual
        }
    }

    /// How many promises there were of which it is not known what came of them.
    public let unknown: Int
    private let deviations: [Double]

    /// These promises.
    public init(of pairs: [Pair]) {
        deviations = pairs.compactMap { pair in pair.actual.map { $0 - pair.promised } }.sorted()
        unknown = pairs.count - deviations.count
    }

    /// How many promises it is known of what came of them.
    public var known: Int { deviations.count }

    /// The share of the known promises where no more came than was promised; nil where none is known.
    public var kept: Proportion? { try? Proportion(deviations.count { $0 <= 0 }, of: deviations.count) }

    /// By how much, on the mean, it was more than promised; nil where none is known.
    public var meanDeviation: Double? {
        deviations.isEmpty ? nil : deviations.reduce(0, +) / Double(deviations.count)
    }

    /// The variance of the deviations, over one less than their number; nil for fewer than two.
    public var variance: Double? {
        guard let mean = meanDeviation, deviations.count > 1 else { return nil }
        return deviations.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(deviations.count - 1)
    }

    /// How far apart the nearest-rank quartiles lie, which a few extremes do not move; nil where none is known.
    public var interquartileRange: Double? {
        guard !deviations.isEmpty else { return nil }
        func quartile(_ quarter: Int) -> Double { deviations[(quarter * deviations.count + 3) / 4 - 1] }
        return quartile(3) - quartile(1)
    }
}
