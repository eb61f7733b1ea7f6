/// A term that a record must have to be in a scope: of a fixed value, or of one that the principal brings.
public struct ScopeTerm: Hashable, Sendable {
    /// Where the value is from.
    public enum Value: Hashable, Sendable {
        /// That very value.
        case fixed(String)
        /// Each value that the principal has under that name in their belongings; none where they have none.
        case own(String)
        /// The principal's own id.
        case who
    }

    /// The name of the term.
    public let name: String
    /// Its value.
    public let value: Value

    /// The term with that name and value.
    public init(_ name: String, _ value: Value) {
        self.name = name
        self.value = value
    }

    /// What it comes to for a principal.
    public func terms(for principal: Principal) -> [IndexTerm] {
        switch value {
        case .fixed(let value): [IndexTerm(name, value)]
        case .own(let belonging): principal.belongings[belonging, default: []].map { IndexTerm(name, $0) }
        case .who: [IndexTerm(name, principal.who)]
        }
    }
}

extension ScopeTerm: Codable {
    private enum CodingKeys: String, CodingKey, CaseIterable {
        case name
        case value
    }

    /// Reads an object with `name` and `value`.
    ///
    /// - Throws: `DecodingError` for any other member.
    public init(from decoder: any Decoder) throws {
        try decoder.refuseMembers(besides: CodingKeys.self)
        let container = try decoder.container(keyedBy: CodingKeys.self)
        name = try container.decode(String.self, forKey: .name)
        value = try container.decode(Value.self, forKey: .value)
    }

    /// Writes an object with `name` and `value`.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(name, forKey: .name)
        try container.encode(value, forKey: .value)
    }
}

extension ScopeTerm.Value: Codable {
    private enum CodingKeys: String, CodingKey {
        case kind
        case text
        case belonging
    }

    private enum Kind: String, Codable {
        case fixed
        case own
        case who
    }

    private enum FixedKeys: String, CodingKey, CaseIterable {
        case kind
        case text
    }

    private enum OwnKeys: String, CodingKey, CaseIterable {
        case kind
        case belonging
    }

    private enum WhoKeys: String, CodingKey, CaseIterable {
        case kind
    }

    /// Reads an object with `kind` and, depending on it, `text` or `belonging`.
    ///
    /// - Throws: `DecodingError` for a kind that this edition does not know, and for a member that is not of the kind.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        switch try container.decode(Kind.self, forKey: .kind) {
        case .fixed:
            try decoder.refuseMembers(besides: FixedKeys.self)
            self = .fixed(try container.decode(String.self, forKey: .text))
        case .own:
            try decoder.refuseMembers(besides: OwnKeys.self)
            self = .own(try container.decode(String.self, forKey: .belonging))
        case .who:
            try decoder.refuseMembers(besides: WhoKeys.self)
            self = .who
        }
    }

    /// Writes an object with `kind` and, depending on it, `text` or `belonging`.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        switch self {
        case .fixed(let text):
            try container.encode(Kind.fixed, forKey: .kind)
            try container.encode(text, forKey: .text)
        case .own(let belonging):
            try container.encode(Kind.own, forKey: .kind)
            try container.encode(belonging, forKey: .belonging)
        case .who: try container.encode(Kind.who, forKey: .kind)
        }
    }
}
