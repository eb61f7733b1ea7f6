public import SafetyModel

/// A share with its base: so many of so many.
///
/// It holds the count as it is, so it is for those who may see the records: it is not encoded, and no writer takes one.
/// To the public goes an ``Observation``, which is made of it under a ``DisclosureRule``.
public struct Proportion: Hashable, Sendable {
    /// How many of them.
    public let count: Int
    /// Of how many; at least one.
    public let base: Int

    /// So many of so many.
    ///
    /// - Throws: ``/SafetyModel/Rejection`` by `share-has-a-base` where there is no base, or the count lies outside it.
    public init(_ count: Int, of base: Int) throws(Rejection) {
        guard base > 0, (0...base).contains(count) else {
            throw Rejection(.shareHasABase, "share", found: "\(count) of \(base)")
        }
        self.count = count
        self.base = base
    }

    /// The share, 0 to 1.
    public var value: Double { Double(count) / Double(base) }

    /// Wilson's score interval, which is sound for small bases and for shares near 0 and 1.
    public func wilson(_ level: ConfidenceLevel = .ninetyFive) -> ConfidenceInterval {
        let size = Double(base)
        let square = level.reach * level.reach
        let centre = value + square / (2 * size)
        let spread = level.reach * (value * (1 - value) / size + square / (4 * size * size)).squareRoot()
        let scale = 1 + square / size
        return ConfidenceInterval(
            count == 0 ? 0 : (centre - spread) / scale, count == base ? 1 : (centre + spread) / scale, level,
            by: .wilson)
    }

    /// The exact interval by Clopper and Pearson: each end is the share for which the count seen, or one further out,
    /// has half the chance that the level allows to be missed.
    public func exact(_ level: ConfidenceLevel = .ninetyFive) -> ConfidenceInterval {
        let tail = level.miss / 2
        let (seen, unseen) = (Double(count), Double(base - count))
        let lower = count == 0 ? 0 : Self.quantile(tail, seen, unseen + 1)
        let upper = count == base ? 1 : Self.quantile(1 - tail, seen + 1, unseen)
        return ConfidenceInterval(lower, upper, level, by: .exact)
    }

    /// The difference to another, independent share, with Newcombe's interval, which is made of both Wilson intervals.
    public func difference(
        to other: Proportion, _ level: ConfidenceLevel = .ninetyFive
    ) -> (value: Double, interval: ConfidenceInterval) {
        let (mine, others) = (wilson(level), other.wilson(level))
        func hypotenuse(_ one: Double, _ two: Double) -> Double { (one * one + two * two).squareRoot() }
        let difference = value - other.value
        return (
            difference,
            ConfidenceInterval(
                difference - hypotenuse(value - mine.lower, others.upper - other.value),
                difference + hypotenuse(mine.upper - value, other.value - others.lower), level, by: .newcombe)
        )
    }

    /// The point below which that share of the beta distribution lies, by bisection.
    private static func quantile(_ share: Double, _ first: Double, _ second: Double) -> Double {
        var (low, high) = (0.0, 1.0)
        for _ in 0..<60 {
            let middle = (low + high) / 2
            if RealFunctions.incompleteBeta(middle, first, second) < share { low = middle } else { high = middle }
        }
        return (low + high) / 2
    }
}
