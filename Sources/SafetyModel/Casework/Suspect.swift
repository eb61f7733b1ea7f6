public import CivilTime

/// A person suspected in a case, or complained of.
public struct Suspect: Hashable, Codable, Sendable, Identifiable {
    /// The identity of a suspect.
    public typealias ID = Identifier<Suspect>

    /// Which suspect it is.
    public let id: ID
    /// What part they are thought to have played; nil where nobody knows.
    public var role: SuspectRole?
    /// Their name, where known.
    public var name: Personal<String>?
    /// Their date of birth, where known.
    public var dateOfBirth: Personal<CivilDate>?

    /// A suspect of whom that much is known.
    public init(
        id: ID, role: SuspectRole? = nil, name: Personal<String>? = nil, dateOfBirth: Personal<CivilDate>? = nil
    ) {
        self.id = id
        self.role = role
        self.name = name
        self.dateOfBirth = dateOfBirth
    }

    private enum CodingKeys: String, CodingKey {
        case id
        case role
        case name
        case dateOfBirth
    }
}
