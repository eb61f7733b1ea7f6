/// Somebody who holds a post.
public struct Person: Hashable, Codable, Sendable, Identifiable {
    /// The identity of a person.
    public typealias ID = Identifier<Person>

    /// Which person it is.
    public let id: ID
    /// Their name, where known.
    public var name: Personal<String>?
    /// How to reach them.
    public var contact: Personal<ContactDetails>?

    /// A person of whom that much is known.
    public init(id: ID, name: Personal<String>? = nil, contact: Personal<ContactDetails>? = nil) {
        self.id = id
        self.name = name
        self.contact = contact
    }

    private enum CodingKeys: String, CodingKey {
        case id
        case name
        case contact
    }
}
