/// A person or a system that asks a store for something, as the service has identified it.
public struct Principal: Hashable, Codable, Sendable {
    /// The id by which the service knows them; it stands in the journal.
    public let who: String
    /// The roles they hold, sorted.
    public let roles: [AccessRole]
    /// What they belong to, such as their teams under `team`; a ``ScopeTerm`` can name it.
    public let belongings: [String: [String]]

    /// A principal with those roles and belongings.
    public init(_ who: String, roles: Set<AccessRole>, belongings: [String: [String]] = [:]) {
        self.who = who
        self.roles = roles.sorted()
        self.belongings = belongings
    }

    private enum CodingKeys: String, CodingKey {
        case who
        case roles
        case belongings
    }
}
