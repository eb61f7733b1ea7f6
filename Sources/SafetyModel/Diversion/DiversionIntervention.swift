/// Something that helps with the reasons why people offend, and can be made a condition of a contract.
public struct DiversionIntervention: Hashable, Codable, Sendable, Identifiable {
    /// The identity of an intervention.
    public typealias ID = Identifier<DiversionIntervention>

    /// Which intervention it is.
    public let id: ID
    /// What it is called.
    public var name: String
    /// The needs with which it helps.
    public var needs: Set<OffenderNeed>
    /// The body that gives it.
    public var provider: PublicBody.ID?

    /// An intervention of that name, for those needs.
    public init(id: ID, name: String, for needs: Set<OffenderNeed>, by provider: PublicBody.ID? = nil) {
        self.id = id
        self.name = name
        self.needs = needs
        self.provider = provider
    }

    private enum CodingKeys: String, CodingKey {
        case id
        case name
        case needs
        case provider
    }

    /// Reads an intervention.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        id = try container.decode(ID.self, forKey: .id)
        name = try container.decode(String.self, forKey: .name)
        needs = Set(try container.decode([OffenderNeed].self, forKey: .needs))
        provider = try container.decodeIfPresent(PublicBody.ID.self, forKey: .provider)
    }

    /// Writes the needs in their order, so that equal interventions have equal bytes.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(id, forKey: .id)
        try container.encode(name, forKey: .name)
        try container.encode(OffenderNeed.allCases.filter(needs.contains), forKey: .needs)
        try container.encodeIfPresent(provider, forKey: .provider)
    }
}
