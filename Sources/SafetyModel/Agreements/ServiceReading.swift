public import CivilTime

/// What was counted for a measure in one of its periods.
public struct ServiceReading: Hashable, Codable, Sendable {
    /// Which measure.
    public let measure: ServiceMeasure.ID
    /// The first month of the period.
    public let month: CivilMonth
    /// How many were counted.
    public let count: Int
    /// Of how many; nil for a measure that is a number.
    public let whole: Int?

    /// That many were counted for a measure in the period that begins with a month, and of how many.
    public init(of measure: ServiceMeasure.ID, from month: CivilMonth, _ count: Int, of whole: Int? = nil) {
        self.measure = measure
        self.month = month
        self.count = count
        self.whole = whole
    }

    private enum CodingKeys: String, CodingKey {
        case measure
        case month
        case count
        case whole
    }
}
