public import CivilTime
public import SafetyModel

/// A crime as a public map shows it: its type, its month, and an approved point of its area.
///
/// Where and when it happened is in no property: only ``ApprovedPoints`` makes one, and forgets both.
public struct PublishedCrimePoint: Hashable, Encodable, Sendable {
    /// Which type of crime.
    public let crimeType: CrimeType
    /// In which month.
    public let month: CivilMonth
    /// The point at which it is shown.
    public let point: ApprovedPoint
    /// The area in which it happened, and in which the point lies.
    public let area: Area

    init(_ crimeType: CrimeType, in month: CivilMonth, at point: ApprovedPoint, area: Area) {
        self.crimeType = crimeType
        self.month = month
        self.point = point
        self.area = area
    }

    private enum CodingKeys: String, CodingKey {
        case crimeType
        case month
        case point
        case area
    }
}
