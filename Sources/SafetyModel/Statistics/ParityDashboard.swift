/// In which periods both of two indicators were measured, and in which only one.
public struct ParityDashboard: Hashable, Sendable {
    /// What was measured in one period.
    public enum Line: Hashable, Sendable {
        /// Both, as this pair.
        case both(IndicatorPair)
        /// Only the hard one.
        case onlyHard(Statistic)
        /// Only the one of experience.
        case onlyExperienced(Statistic)
    }

    /// The periods, by their names as the statistics print them.
    public let lines: [String: Line]

    /// The dashboard of two series of one area.
    ///
    /// - Throws: ``Rejection`` by `indicators-are-measured-alike` where a series has two figures of a period, or the two
    ///   of a period are of different areas.
    public init(hard: [Statistic], experienced: [Statistic]) throws(Rejection) {
        var lines: [String: Line] = [:]
        for statistic in hard {
            guard lines[statistic.period] == nil else { throw Self.twice(statistic) }
            lines[statistic.period] = .onlyHard(statistic)
        }
        for statistic in experienced {
            switch lines[statistic.period] {
            case .onlyHard(let other)?:
                lines[statistic.period] = .both(try IndicatorPair(hard: other, experienced: statistic))
            case nil: lines[statistic.period] = .onlyExperienced(statistic)
            case .both?, .onlyExperienced?: throw Self.twice(statistic)
            }
        }
        self.lines = lines
    }

    /// In how many of the periods both were measured with equal rigour.
    public var parity: Share {
        Share(
            of: lines.values.map { line in
                if case .both(let pair) = line { return pair.isOfEqualRigour }
                return false
            })
    }

    private static func twice(_ statistic: Statistic) -> Rejection {
        Rejection(
            .indicatorsAreMeasuredAlike, "indicator '\(statistic.measure)'",
            found: "two figures of '\(statistic.period)'")
    }
}
