/// To which records of a kind a grant reaches; for a principal it becomes an ``AccessScope``.
public enum ScopeRule: Hashable, Sendable {
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

extension ScopeRule: Codable {
    private enum CodingKeys: String, CodingKey, CaseIterable {
        case kind
        case terms
    }

    private enum Kind: String, Codable {
        case everything
        case anyOf = "any-of"
    }

    /// Reads an object with `kind`, which is `everything` or `any-of`, and for the latter `terms`.
    ///
    /// - Throws: `DecodingError` for another kind or an unknown member, and for `everything` with terms: it would reach
    ///   further than whoever wrote them may have meant.
    public init(from decoder: any Decoder) throws {
        try decoder.refuseMembers(besides: CodingKeys.self)
        let container = try decoder.container(keyedBy: CodingKeys.self)
        switch try container.decode(Kind.self, forKey: .kind) {
        case .everything:
            guard !container.contains(.terms) else {
                throw DecodingError.dataCorruptedError(
                    forKey: .terms, in: container, debugDescription: "a scope of everything has terms")
            }
            self = .everything
        case .anyOf: self = .anyOf(try container.decode([ScopeTerm].self, forKey: .terms))
        }
    }

    /// Writes an object with `kind` and, where there are terms, `terms`.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        switch self {
        case .everything: try container.encode(Kind.everything, forKey: .kind)
        case .anyOf(let terms):
            try container.encode(Kind.anyOf, forKey: .kind)
            try container.encode(terms, forKey: .terms)
        }
    }
}
