public import CivilTime
public import SafetyModel

/// A hard measure and a measure of what people think of the service, side by side and with the same rigour.
public struct Parity: Hashable, Sendable {
    /// The hard measure, such as detections.
    public let hard: Observation
    /// The measure of satisfaction.
    public let felt: Observation

    /// The figures of both for one period.
    ///
    /// - Throws: ``/SafetyModel/Rejection`` by `series-share-a-period` where one of them was not measured in it, or the
    ///   second is no survey.
    public init(of hard: Series, and felt: Series, on periodEnd: CivilDate) throws(Rejection) {
        guard let one = hard[periodEnd], let other = felt[periodEnd], other.definition.kind == .survey else {
            throw Rejection(
                .seriesShareAPeriod, "indicators \(hard.indicator) and \(felt.indicator)",
                found: "not both measured, the second by asking people, in the period to \(periodEnd)")
        }
        self.hard = one
        self.felt = other
    }

    /// The pairs of a dashboard in one period; nil for a pair of which either was not measured.
    public static func dashboard(
        of pairs: [(hard: Series, felt: Series)], on periodEnd: CivilDate
    ) -> [Parity?] {
        pairs.map { try? Parity(of: $0.hard, and: $0.felt, on: periodEnd) }
    }
}
