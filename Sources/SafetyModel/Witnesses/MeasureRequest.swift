public import CivilTime

/// A special measure that was asked for, and what the court decided.
public struct MeasureRequest: Hashable, Codable, Sendable {
    /// The measure.
    public let measure: SpecialMeasure
    /// The UK civil day on which the court was asked.
    public let askedOn: CivilDate
    /// Whether it was granted; unknown while the court has not decided.
    public let granted: Answer

    /// A request with its answer.
    public init(measure: SpecialMeasure, askedOn: CivilDate, granted: Answer = .unknown) {
        self.measure = measure
        self.askedOn = askedOn
        self.granted = granted
    }

    private enum CodingKeys: String, CodingKey {
        case measure
        case askedOn
        case granted
    }
}
