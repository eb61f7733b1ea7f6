/// How large a kind of area is, from the nation down to the neighbourhood.
public struct AreaLevel: CodeList {
    /// The code as it is stored.
    public let rawValue: String

    /// The code with that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// A nation.
    public static let national: AreaLevel = "national"
    /// A region.
    public static let region: AreaLevel = "region"
    /// A police area.
    public static let force: AreaLevel = "force"
    /// A county.
    public static let county: AreaLevel = "county"
    /// A basic command unit of a force.
    public static let basicCommandUnit: AreaLevel = "basic-command-unit"
    /// A district, borough, city or unitary area.
    public static let district: AreaLevel = "district"
    /// A neighbourhood.
    public static let neighbourhood: AreaLevel = "neighbourhood"

    /// The codes that this edition of the kit knows.
    public static let known: [AreaLevel] = [
        .national, .region, .force, .county, .basicCommandUnit, .district, .neighbourhood,
    ]
}
