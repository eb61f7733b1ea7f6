/// Two indicators that are to be measured with the same rigour, such as detections and satisfaction.
public struct IndicatorPair: Hashable, Codable, Sendable {
    /// What is measured of the one.
    public let hard: Statistic
    /// What is measured of the other.
    public let experienced: Statistic

    /// A pair that was measured alike.
    ///
    /// - Throws: ``Rejection`` by `indicators-are-measured-alike` where the two are of different periods or areas.
    public init(hard: Statistic, experienced: Statistic) throws(Rejection) {
        func refuse(_ found: String) -> Rejection {
            Rejection(
                .indicatorsAreMeasuredAlike, "indicators '\(hard.measure)' and '\(experienced.measure)'", found: found)
        }
        guard hard.period == experienced.period else {
            throw refuse("periods '\(hard.period)' and '\(experienced.period)'")
        }
        guard hard.area == experienced.area else { throw refuse("they are of different areas") }
        self.hard = hard
        self.experienced = experienced
    }

    /// True where both are settled to the same degree: a claim beside a final figure is no parity.
    public var isOfEqualRigour: Bool { hard.status == experienced.status && hard.precision == experienced.precision }

    private enum CodingKeys: String, CodingKey {
        case hard
        case experienced
    }

    /// Reads a pair, with the same check as the initialiser.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let hard = try container.decode(Statistic.self, forKey: .hard)
        let experienced = try container.decode(Statistic.self, forKey: .experienced)
        self = try decoder.checked { () throws(Rejection) in
            try IndicatorPair(hard: hard, experienced: experienced)
        }
    }
}

extension RecordRule {
    /// Satisfaction is measured as carefully as crime, or it counts for less.
    public static let indicatorsAreMeasuredAlike = RecordRule(
        "indicators-are-measured-alike", "two indicators of a pair are of one period and one area, each once",
        from: Passage(.confidentCommunities, "line 33"))
}
