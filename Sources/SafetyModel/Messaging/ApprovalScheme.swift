/// Which roles may approve messages of which priority; of a priority that is not here, none may.
public struct ApprovalScheme: Hashable, Sendable {
    /// The roles.
    public let roles: [MessagePriority: Set<MessageRole>]

    /// A scheme of those roles.
    public init(_ roles: [MessagePriority: Set<MessageRole>]) {
        self.roles = roles
    }

    /// Whether a role may approve messages of a priority.
    public func allows(_ role: MessageRole, _ priority: MessagePriority) -> Bool {
        roles[priority]?.contains(role) ?? false
    }
}

extension ApprovalScheme: Codable {
    /// Reads lists of roles by priority.
    public init(from decoder: any Decoder) throws {
        let lists = try decoder.singleValueContainer().decode([MessagePriority: [MessageRole]].self)
        self.init(lists.mapValues { Set($0) })
    }

    /// Writes lists of roles by priority, sorted, so that equal schemes have equal bytes.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(roles.mapValues { $0.sorted() })
    }
}
