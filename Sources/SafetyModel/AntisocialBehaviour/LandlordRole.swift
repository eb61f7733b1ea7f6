/// As what somebody lets a home.
public struct LandlordRole: CodeList {
    /// The code as it is stored.
    public let rawValue: String

    /// The code with that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// A council.
    public static let council: LandlordRole = "council"
    /// A housing association.
    public static let housingAssociation: LandlordRole = "housing-association"
    /// A private landlord.
    public static let privateLandlord: LandlordRole = "private-landlord"

    /// The codes that this edition of the kit knows.
    public static let known: [LandlordRole] = [.council, .housingAssociation, .privateLandlord]
}
