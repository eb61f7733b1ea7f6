/// To which records of a kind a grant reaches; for a principal it becomes an ``AccessScope``.
public enum ScopeRule: Hashable, Codable, Sendable {
    /// All of them.
    case everything
    /// Those that have at least one of these terms.
    case anyOf([ScopeTerm])

    /// What it comes to for a principal; nothing, where they bring none of the values it asks for.
    public func scope(for principal: Principal) -> AccessScope {
        switch self {
        case .everything: .everything
        case .anyOf(let terms): .anyOf(Set(terms.flatMap { $0.terms(for: principal) }))
        }
    }

    /// The names of the terms that decide.
    public var termNames: Set<String> {
        switch self {
        case .everything: []
        case .anyOf(let terms): Set(terms.map(\.name))
        }
    }
}
