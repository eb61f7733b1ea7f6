/// Who approved a message, and in which role.
public struct MessageApproval: Hashable, Codable, Sendable {
    /// Who.
    public let by: Person.ID
    /// In which role.
    public let role: MessageRole

    /// The approval of that person in that role.
    public init(by person: Person.ID, as role: MessageRole) {
        self.by = person
        self.role = role
    }

    private enum CodingKeys: String, CodingKey {
        case by
        case role
    }
}
