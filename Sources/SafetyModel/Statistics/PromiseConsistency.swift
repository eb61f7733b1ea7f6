/// How evenly promises are met: not only how close to what was promised on average, but how widely around it.
///
/// A service that is always five minutes late and one that is an hour late now and then may have one mean, and not one
/// spread.
public struct PromiseConsistency: Hashable, Sendable {
    /// What was promised and what came of it, in one unit, such as minutes.
    public struct Pair: Hashable, Sendable {
        /// What was promised.
        public let promised: Int32
        /// What came of it; nil where nobody recorded it.
        public let actual: Int32?

        /// A promise and what came of it.
        public init(promised: Int32, actual: Int32?) {
            self.promised = promised
            self.actual = actual
        }

        var difference: Int? { actual.map { Int($0) - Int(promised) } }
    }

    /// How many promises count: those of which it is known what came of them.
    public let count: Int
    /// Of how many nobody knows.
    public let unknown: Int
    /// The sum of what each was over its promise; negative where most were under.
    public let sumOfDifferences: Int
    /// The mean of what each was over its promise, to two places; nil of none.
    public let meanDifference: Figure?
    /// The mean of the squared distances from that mean, as a number; nil of none.
    public let variance: Double?

    /// How evenly those promises were met.
    public init(of pairs: some Sequence<Pair>) {
        var differences: [Int] = []
        var missing = 0
        for pair in pairs {
            if let difference = pair.difference { differences.append(difference) } else { missing += 1 }
        }
        let count = differences.count
        let sum = differences.reduce(0, +)
        self.count = count
        unknown = missing
        sumOfDifferences = sum
        meanDifference = Ratio(sum, of: count)?.quotient(times: 100).map { Figure(units: $0, places: 2) }
        // Each distance is taken times the count, so that the mean need not be rounded before it is squared.
        variance =
            count == 0
            ? nil
            : differences.reduce(0.0) { total, difference in
                let distance = Double(difference) * Double(count) - Double(sum)
                return total + distance * distance
            } / (Double(count) * Double(count) * Double(count))
    }

    /// Whether promises are met more evenly than another's: a smaller variance; nil where one of them has none, or
    /// where what nobody knows could change it.
    public func isMoreConsistent(than other: PromiseConsistency) -> Bool? {
        guard unknown == 0, other.unknown == 0, let variance, let others = other.variance else { return nil }
        return variance < others
    }
}
