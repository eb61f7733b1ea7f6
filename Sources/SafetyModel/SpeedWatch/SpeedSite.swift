public import CivilTime

/// A place at which a Speed Watch measures speeds.
public struct SpeedSite: Hashable, Codable, Sendable, Identifiable {
    /// The identity of a site.
    public typealias ID = Identifier<SpeedSite>

    /// Which site it is.
    public let id: ID
    /// What it is called, such as `Mill Lane, north`.
    public var name: String
    /// Where.
    public var area: Area
    /// The speed limit, in miles an hour.
    public let limit: Int
    /// The days for which the police approved it; nil where they did not, or nobody recorded it.
    public var approval: DayInterval?
    /// What may go wrong there; nil where nobody looked.
    public var hazards: HazardAssessment?

    /// A site with that limit.
    public init(
        id: ID, name: String, in area: Area, limit: Int, approval: DayInterval? = nil, hazards: HazardAssessment? = nil
    ) {
        self.id = id
        self.name = name
        self.area = area
        self.limit = limit
        self.approval = approval
        self.hazards = hazards
    }

    /// Whether it is approved on a day.
    public func isApproved(on day: CivilDate) -> Bool { approval?.contains(day) ?? false }

    private enum CodingKeys: String, CodingKey {
        case id
        case name
        case area
        case limit
        case approval
        case hazards
    }
}
