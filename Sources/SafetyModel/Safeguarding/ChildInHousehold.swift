public import CivilTime

/// A child who lives where abuse is suffered.
public struct ChildInHousehold: Hashable, Codable, Sendable, Identifiable {
    /// The identity of a child.
    public typealias ID = Identifier<ChildInHousehold>

    /// Which child it is.
    public let id: ID
    /// Their name, where known.
    public var name: Personal<String>?
    /// Their date of birth, where known.
    public var dateOfBirth: Personal<CivilDate>?
    /// The services that know the child; nil where nobody asked, empty where none does.
    public var servicesKnown: [PublicBody.ID]?
    /// The UK civil day on which it was checked what the children's services know; nil while it was not.
    public var safeguardingChecked: CivilDate?

    /// A child of whom that much is known.
    public init(
        id: ID, name: Personal<String>? = nil, dateOfBirth: Personal<CivilDate>? = nil,
        servicesKnown: [PublicBody.ID]? = nil, safeguardingChecked: CivilDate? = nil
    ) {
        self.id = id
        self.name = name
        self.dateOfBirth = dateOfBirth
        self.servicesKnown = servicesKnown
        self.safeguardingChecked = safeguardingChecked
    }

    private enum CodingKeys: String, CodingKey {
        case id
        case name
        case dateOfBirth
        case servicesKnown
        case safeguardingChecked
    }
}
