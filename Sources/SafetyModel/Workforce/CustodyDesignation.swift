/// That a civilian is designated for custody work, with powers, for a time.
public struct CustodyDesignation: Hashable, Codable, Sendable, Identifiable {
    /// The identity of a designation.
    public typealias ID = Identifier<CustodyDesignation>

    /// Which designation it is.
    public let id: ID
    /// Who is designated.
    public let person: Person.ID
    /// By which force.
    public let force: Force
    /// As what.
    public let role: CustodyRole
    /// With which powers, sorted.
    public let powers: [DesignatedPower]
    /// On which days.
    public let term: DayInterval

    /// A designation with those powers for those days.
    public init(
        id: ID, of person: Person.ID, by force: Force, as role: CustodyRole, powers: Set<DesignatedPower>,
        for term: DayInterval
    ) {
        self.id = id
        self.person = person
        self.force = force
        self.role = role
        self.powers = powers.sorted()
        self.term = term
    }

    private enum CodingKeys: String, CodingKey {
        case id
        case person
        case force
        case role
        case powers
        case term
    }
}
