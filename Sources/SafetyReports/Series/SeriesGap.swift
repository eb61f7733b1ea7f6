public import CivilTime
public import SafetyModel

/// How two series part company: what people say beside what is recorded.
///
/// Both are set to 100 in the first period of the last stretch that they share, so that series of different units can
/// stand beside each other. A gap describes; it does not say which of the two is right.
public struct SeriesGap: Hashable, Sendable {
    /// The gap in one period.
    public struct Point: Hashable, Sendable {
        /// The last UK civil day of the period.
        public let periodEnd: CivilDate
        /// The first series, with 100 at the start.
        public let first: Double
        /// The second series, with 100 at the start.
        public let second: Double

        /// How far the first lies above the second.
        public var gap: Double { first - second }
    }

    /// The periods that both have and that no break divides from the last one, earliest first.
    public let points: [Point]
    /// Periods that only one of them has, or that lie before a break of either: left out.
    public let leftOut: [CivilDate]

    /// Two series beside each other.
    ///
    /// - Throws: ``/SafetyModel/Rejection`` by `series-share-a-period` where they share no period since their last
    ///   breaks, or one of them starts at zero.
    public init(of first: Series, to second: Series) throws(Rejection) {
        let since = [first, second].compactMap { $0.breaks.last?.after }.max()
        let periods = Set(first.observations.map(\.periodEnd)).union(second.observations.map(\.periodEnd)).sorted()
        let pairs = periods.compactMap { period -> (CivilDate, Double, Double)? in
            guard since.map({ period >= $0 }) ?? true, let one = first[period], let other = second[period] else {
                return nil
            }
            return (period, one.figure.approximate, other.figure.approximate)
        }
        guard let start = pairs.first, start.1 != 0, start.2 != 0 else {
            throw Rejection(
                .seriesShareAPeriod, "series \(first.indicator) and \(second.indicator)",
                found: "\(pairs.count) common periods since their last breaks, or zero in the first")
        }
        points = pairs.map { Point(periodEnd: $0.0, first: $0.1 / start.1 * 100, second: $0.2 / start.2 * 100) }
        let used = Set(pairs.map(\.0))
        leftOut = periods.filter { !used.contains($0) }
    }
}
