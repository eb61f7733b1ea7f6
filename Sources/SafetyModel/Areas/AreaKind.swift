/// What kind of area it is; areas of one kind that are valid on the same day do not overlap.
public struct AreaKind: CodeList {
    /// The code as it is stored.
    public let rawValue: String

    /// The code with that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The area of a police force.
    public static let force: AreaKind = "force"
    /// A basic command unit of a force.
    public static let basicCommandUnit: AreaKind = "basic-command-unit"
    /// The area of a community safety partnership, or of a crime and disorder reduction partnership before.
    public static let communitySafetyPartnership: AreaKind = "community-safety-partnership"
    /// A county.
    public static let county: AreaKind = "county"
    /// A district, borough, city or unitary council's area.
    public static let district: AreaKind = "district"
    /// A parish or a community of Wales.
    public static let parish: AreaKind = "parish"
    /// An electoral ward or division.
    public static let ward: AreaKind = "ward"
    /// A police neighbourhood.
    public static let neighbourhood: AreaKind = "neighbourhood"
    /// A beat of a neighbourhood team.
    public static let beat: AreaKind = "beat"
    /// A lower layer super output area of the census.
    public static let lowerLayerSuperOutputArea: AreaKind = "lsoa"

    /// The codes that this edition of the kit knows.
    public static let known: [AreaKind] = [
        .force, .basicCommandUnit, .communitySafetyPartnership, .county, .district, .parish, .ward, .neighbourhood,
        .beat, .lowerLayerSuperOutputArea,
    ]
}
