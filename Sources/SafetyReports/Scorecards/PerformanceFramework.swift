import SafetyModel

/// A framework of indicators in one edition, such as APACS, and how it takes up those of another.
public struct PerformanceFramework: Hashable, Codable, Sendable {
    /// What became of an indicator of the earlier framework.
    public enum Mapping: Hashable, Sendable {
        /// It goes on under that name, with the same definition.
        case same(IndicatorID)
        /// It goes on under those names, in part or otherwise defined: a break.
        case changed([IndicatorID])
        /// It was dropped.
        case dropped
    }

    /// The edition, such as `APACS 2008-09`.
    public let edition: String
    /// Its indicators and their definitions.
    public let indicators: [IndicatorID: IndicatorDefinition]
    /// Of an indicator of the framework before it, those of this one that take it up; one that is not in it kept its
    /// name.
    public let takenUp: [IndicatorID: [IndicatorID]]

    /// A framework in one edition.
    public init(
        _ edition: String, indicators: [IndicatorID: IndicatorDefinition], takenUp: [IndicatorID: [IndicatorID]] = [:]
    ) {
        self.edition = edition
        self.indicators = indicators
        self.takenUp = takenUp
    }

    /// What became of each indicator of an earlier framework in this one.
    public func mapping(from earlier: PerformanceFramework) -> [IndicatorID: Mapping] {
        var mapping: [IndicatorID: Mapping] = [:]
        for (indicator, definition) in earlier.indicators {
            let heirs = takenUp[indicator, default: [indicator]].filter { indicators[$0] != nil }
            if heirs.isEmpty {
                mapping[indicator] = .dropped
            } else if heirs.count == 1, indicators[heirs[0]] == definition {
                mapping[indicator] = .same(heirs[0])
            } else {
                mapping[indicator] = .changed(heirs)
            }
        }
        return mapping
    }

    /// Indicators that no indicator of the earlier framework is taken up by.
    public func added(since earlier: PerformanceFramework) -> [IndicatorID] {
        let heirs = Set(earlier.indicators.keys.flatMap { takenUp[$0, default: [$0]] })
        return indicators.keys.filter { !heirs.contains($0) }.sorted()
    }

    private enum CodingKeys: String, CodingKey {
        case edition
        case indicators
        case takenUp
    }
}
