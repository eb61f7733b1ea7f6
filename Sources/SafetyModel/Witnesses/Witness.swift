/// A person who saw or knows something of a case.
public struct Witness: Hashable, Codable, Sendable, Identifiable {
    /// The identity of a witness.
    public typealias ID = Identifier<Witness>

    /// Which witness it is.
    public let id: ID
    /// Their name, where known.
    public var name: Personal<String>?
    /// How to reach them.
    public var contact: Personal<ContactDetails>?
    /// The victim record of the same person, where the witness is a victim too.
    public var victim: Victim.ID?
    /// Whether they were assessed as vulnerable; nil where nobody asked.
    public var isVulnerable: Bool?
    /// Whether they were assessed as intimidated; nil where nobody asked.
    public var isIntimidated: Bool?

    /// A witness of whom that much is known.
    public init(
        id: ID, name: Personal<String>? = nil, contact: Personal<ContactDetails>? = nil, victim: Victim.ID? = nil,
        isVulnerable: Bool? = nil, isIntimidated: Bool? = nil
    ) {
        self.id = id
        self.name = name
        self.contact = contact
        self.victim = victim
        self.isVulnerable = isVulnerable
        self.isIntimidated = isIntimidated
    }

    private enum CodingKeys: String, CodingKey {
        case id
        case name
        case contact
        case victim
        case isVulnerable
        case isIntimidated
    }
}
