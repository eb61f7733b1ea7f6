/// Which signs of exploitation come up, and which come together.
public struct IndicatorPattern: Hashable, Sendable {
    /// In how many concerns a sign came up.
    public struct Line: Hashable, Sendable {
        /// The signs: one, or two that came together.
        public let indicators: [ExploitationIndicator]
        /// In how many concerns.
        public let concerns: Int
    }

    /// How many concerns there were.
    public let base: Int
    /// Each sign, most often first.
    public let single: [Line]
    /// Each two signs that came together, most often first.
    public let pairs: [Line]

    /// The pattern of those concerns; entries made in error do not count.
    public init(of concerns: [ExploitationConcern]) {
        let counted = concerns.filter { $0.progress.state != .enteredInError }.map { $0.indicators.sorted() }
        base = counted.count
        single = Self.lines(of: counted.flatMap { indicators in indicators.map { [$0] } })
        pairs = Self.lines(
            of: counted.flatMap { indicators in
                indicators.enumerated().flatMap { position, first in
                    indicators.dropFirst(position + 1).map { [first, $0] }
                }
            })
    }

    private static func lines(of sets: [[ExploitationIndicator]]) -> [Line] {
        var counts: [[ExploitationIndicator]: Int] = [:]
        for indicators in sets { counts[indicators, default: 0] += 1 }
        return counts.map { Line(indicators: $0.key, concerns: $0.value) }.sorted { left, right in
            left.concerns == right.concerns
                ? left.indicators.lexicographicallyPrecedes(right.indicators) : left.concerns > right.concerns
        }
    }
}
