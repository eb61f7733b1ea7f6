public import SafetyModel

/// That a role may, for some purposes, do something with records of some kinds.
public struct AccessGrant: Hashable, Sendable, Identifiable {
    /// The name of a grant.
    public struct ID: RawRepresentable, Hashable, Codable, Sendable, ExpressibleByStringLiteral, CustomStringConvertible
    {
        /// The text as it is stored.
        public let rawValue: String

        /// The name with that text.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// The name with that text.
        public init(stringLiteral value: String) { self.init(rawValue: value) }

        /// The text as it is stored.
        public var description: String { rawValue }
    }

    /// Its name, by which a decision is explained.
    public let id: ID
    /// The role that has it.
    public let role: AccessRole
    /// The purposes for which it may be used.
    public let purposes: [Purpose]
    /// The kinds of record; nil for every kind but access entries, which must be named.
    public let kinds: [RecordKind]?
    /// What may be done.
    public let acts: [AccessAct]
    /// With which records of the kinds.
    public let scope: ScopeRule
    /// The highest sensitivity of the personal values that may be disclosed.
    public let ceiling: Sensitivity
    /// Purposes for which a value may have been collected, besides the one for which it is used.
    public let alsoCollectedFor: [Purpose]

    /// A grant with those members.
    public init(
        _ id: ID, to role: AccessRole, for purposes: [Purpose], kinds: [RecordKind]?, acts: [AccessAct],
        within scope: ScopeRule = .everything, upTo ceiling: Sensitivity = .personal,
        alsoCollectedFor: [Purpose] = []
    ) {
        self.id = id
        self.role = role
        self.purposes = purposes
        self.kinds = kinds
        self.acts = acts
        self.scope = scope
        self.ceiling = ceiling
        self.alsoCollectedFor = alsoCollectedFor
    }

    /// True where it is about records of that kind.
    public func reaches(_ kind: RecordKind) -> Bool {
        kinds.map { $0.contains(kind) } ?? (kind != AccessEntry.recordKind)
    }
}

extension AccessGrant: Codable {
    private enum CodingKeys: String, CodingKey, CaseIterable {
        case id
        case role
        case purposes
        case kinds
        case acts
        case scope
        case ceiling
        case alsoCollectedFor
    }

    /// What stands in the place of a list of kinds for every kind.
    private enum Every: String, Codable {
        case every
    }

    /// Reads an object with all its members; `kinds` is a list, or the word `every`.
    ///
    /// - Throws: `DecodingError` where a member is missing or unknown: left out or misspelt by mistake, it would widen
    ///   what is granted.
    public init(from decoder: any Decoder) throws {
        try decoder.refuseMembers(besides: CodingKeys.self)
        let container = try decoder.container(keyedBy: CodingKeys.self)
        id = try container.decode(ID.self, forKey: .id)
        role = try container.decode(AccessRole.self, forKey: .role)
        purposes = try container.decode([Purpose].self, forKey: .purposes)
        if (try? container.decode(Every.self, forKey: .kinds)) != nil {
            kinds = nil
        } else {
            kinds = try container.decode([RecordKind].self, forKey: .kinds)
        }
        acts = try container.decode([AccessAct].self, forKey: .acts)
        scope = try container.decode(ScopeRule.self, forKey: .scope)
        ceiling = try container.decode(Sensitivity.self, forKey: .ceiling)
        alsoCollectedFor = try container.decode([Purpose].self, forKey: .alsoCollectedFor)
    }

    /// Writes all members.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(id, forKey: .id)
        try container.encode(role, forKey: .role)
        try container.encode(purposes, forKey: .purposes)
        if let kinds {
            try container.encode(kinds, forKey: .kinds)
        } else {
            try container.encode(Every.every, forKey: .kinds)
        }
        try container.encode(acts, forKey: .acts)
        try container.encode(scope, forKey: .scope)
        try container.encode(ceiling, forKey: .ceiling)
        try container.encode(alsoCollectedFor, forKey: .alsoCollectedFor)
    }
}
