/// A unit of cadets: of the police, or a junior scheme in a school.
public struct CadetUnit: Hashable, Codable, Sendable, Identifiable {
    /// The identity of a unit.
    public typealias ID = Identifier<CadetUnit>

    /// Which unit it is.
    public let id: ID
    /// What it is called.
    public var name: String
    /// What kind of unit it is.
    public let kind: CadetUnitKind
    /// Where it meets.
    public var area: Area
    /// Whether it keeps cadets while they are 18; nil where that is not recorded.
    public var keepsEighteenYearOlds: Bool?
    /// How many leaders it has at a meeting.
    public var ratio: LeaderRatio
    /// Who leads it, sorted.
    public private(set) var leaders: [Volunteer.ID]

    /// A unit led by those volunteers.
    public init(
        id: ID, name: String, kind: CadetUnitKind, area: Area, ratio: LeaderRatio, leaders: Set<Volunteer.ID>,
        keepsEighteenYearOlds: Bool? = nil
    ) {
        self.id = id
        self.name = name
        self.kind = kind
        self.area = area
        self.ratio = ratio
        self.leaders = leaders.sorted()
        self.keepsEighteenYearOlds = keepsEighteenYearOlds
    }

    private enum CodingKeys: String, CodingKey {
        case id
        case name
        case kind
        case area
        case keepsEighteenYearOlds
        case ratio
        case leaders
    }
}
