public import CivilTime
public import SafetyModel

/// By which indicators the seven outcomes are seen.
public struct OutcomeFramework: Hashable, Codable, Sendable {
    /// The indicators of each outcome.
    public let indicators: [CommunityOutcome: [IndicatorID]]

    /// A framework.
    ///
    /// - Throws: ``/SafetyModel/Rejection`` by `outcome-has-an-indicator` where an outcome has none.
    public init(_ indicators: [CommunityOutcome: [IndicatorID]]) throws(Rejection) {
        let bare = CommunityOutcome.allCases.filter { indicators[$0, default: []].isEmpty }
        guard bare.isEmpty else {
            throw Rejection(
                .outcomeHasAnIndicator, "outcome framework",
                found: "no indicator for \(bare.map(\.rawValue).joined(separator: ", "))")
        }
        self.indicators = indicators
    }

    /// How an indicator stands in a scorecard.
    public enum Standing: Hashable, Sendable {
        /// It changed by so much, or not at all.
        case changed(SeriesChange)
        /// It was measured otherwise in the meantime, so nothing can be said.
        case broken([SeriesBreak])
        /// It was not measured at the start, at the end, or at all.
        case unknown
    }

    /// The scorecard between the ends of two periods: every indicator of every outcome, measured or not.
    public func scorecard(
        from start: CivilDate, to end: CivilDate, in series: [Series]
    ) -> [CommunityOutcome: [IndicatorID: Standing]] {
        indicators.mapValues { indicators in
            Dictionary(
                indicators.map { indicator in
                    (indicator, Self.standing(series.first { $0.indicator == indicator }, start, end))
                }, uniquingKeysWith: { first, _ in first })
        }
    }

    /// How one series stands between the ends of two periods.
    static func standing(_ series: Series?, _ start: CivilDate, _ end: CivilDate) -> Standing {
        guard let series, series[start] != nil, series[end] != nil else { return .unknown }
        guard let change = try? series.change(from: start, to: end) else {
            return .broken(series.breaks.filter { $0.after > min(start, end) && $0.after <= max(start, end) })
        }
        return .changed(change)
    }

    private enum CodingKeys: String, CodingKey {
        case indicators
    }

    /// Reads a framework, with the same check as the initialiser.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let named = try container.decode([String: [IndicatorID]].self, forKey: .indicators)
        var indicators: [CommunityOutcome: [IndicatorID]] = [:]
        for (name, list) in named {
            guard let outcome = CommunityOutcome(rawValue: name) else {
                throw DecodingError.dataCorruptedError(
                    forKey: .indicators, in: container, debugDescription: "'\(name)' is none of the seven outcomes")
            }
            indicators[outcome] = list
        }
        do throws(Rejection) {
            try self.init(indicators)
        } catch {
            throw decoder.refusal(error)
        }
    }

    /// Writes the indicators under the names of their outcomes.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        let named = Dictionary(uniqueKeysWithValues: indicators.map { ($0.key.rawValue, $0.value) })
        try container.encode(named, forKey: .indicators)
    }
}
