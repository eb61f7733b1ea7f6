/// That a home is let by a landlord, who can act on how it is lived in.
public struct Tenancy: Hashable, Codable, Sendable, Identifiable {
    /// The identity of a tenancy.
    public typealias ID = Identifier<Tenancy>

    /// Which tenancy it is.
    public let id: ID
    /// The landlord.
    public let landlord: PublicBody.ID
    /// As what the landlord lets it.
    public let role: LandlordRole
    /// The UK civil days on which it runs.
    public let term: DayInterval
    /// Which home, where known.
    public var home: Personal<String>?

    /// A tenancy of that landlord.
    public init(
        id: ID, landlord: PublicBody.ID, as role: LandlordRole, for term: DayInterval, home: Personal<String>? = nil
    ) {
        self.id = id
        self.landlord = landlord
        self.role = role
        self.term = term
        self.home = home
    }

    private enum CodingKeys: String, CodingKey {
        case id
        case landlord
        case role
        case term
        case home
    }
}
