/// How many of those who began to serve are still there after so many months, by the estimate of Kaplan and Meier.
///
/// A spell of service runs from beginning to leaving, suspensions and lapses included; one that has not ended, or that
/// ended for a reason which is not counted, is known only to have lasted so long, and leaves the curve without
/// bending it. Times are completed months.
public struct RetentionCurve: Hashable, Sendable {
    /// One month in which somebody left or dropped out of sight.
    public struct Point: Hashable, Sendable {
        /// The completed months of service.
        public let month: Int
        /// How many spells lasted that long.
        public let atRisk: Int
        /// How many of them ended in that month, by a leaving that counts.
        public let left: Int
        /// How many of them are known no further.
        public let outOfSight: Int
        /// The share that is estimated to stay beyond that month, from 0 to 1, as a binary number.
        ///
        /// It is the product, over all months so far, of those who did not leave among those at risk: the counts are
        /// exact, and it is for drawing.
        public let remaining: Double
    }

    /// The months in which something happened, earliest first.
    public let points: [Point]
    /// How many spells were looked at.
    public let spells: Int

    /// The curve of spells of so many completed months, each ended by a leaving that counts or known no further.
    init(of spells: [(months: Int, hasLeft: Bool)]) {
        var points: [Point] = []
        var atRisk = spells.count
        var remaining = 1.0
        for month in Set(spells.map(\.months)).sorted() {
            let ending = spells.filter { $0.months == month }
            let left = ending.count { $0.hasLeft }
            remaining *= Double(atRisk - left) / Double(atRisk)
            points.append(
                Point(
                    month: month, atRisk: atRisk, left: left, outOfSight: ending.count - left, remaining: remaining))
            atRisk -= ending.count
        }
        self.points = points
        self.spells = spells.count
    }

    /// The estimated share that stays beyond so many completed months; nil beyond the longest spell that was seen.
    public func remaining(after month: Int) -> Double? {
        guard let last = points.last, month <= last.month else { return nil }
        return points.last { $0.month <= month }?.remaining ?? 1
    }
}
