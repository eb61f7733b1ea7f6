public import SafetyModel

/// That a role may, for some purposes, do something with records of some kinds.
public struct AccessGrant: Hashable, Codable, Sendable, Identifiable {
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

    private enum CodingKeys: String, CodingKey {
        case id
        case role
        case purposes
        case kinds
        case acts
        case scope
        case ceiling
        case alsoCollectedFor
    }
}
