import CivilTime

/// `{"kind": "complaint", "within": {"monthsBeginningWith": 6}, "following": {"kind": "incident", "within": {"months": 1}}}`
extension EventPattern: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case kind, within, following
    }

    /// Decodes from its members; without `within` age is no matter, without `following` it need follow nothing.
    public init(from decoder: any Decoder) throws {
        let members = try decoder.container(keyedBy: Key.self)
        self.init(
            try members.decode(EventKind.self, forKey: .kind),
            within: try members.decodeIfPresent(Period.self, forKey: .within),
            following: try members.decodeIfPresent(Following.self, forKey: .following))
    }

    /// Encodes as its members.
    public func encode(to encoder: any Encoder) throws {
        var members = encoder.container(keyedBy: Key.self)
        try members.encode(kind, forKey: .kind)
        try members.encodeIfPresent(within, forKey: .within)
        try members.encodeIfPresent(following, forKey: .following)
    }
}

extension EventPattern.Following: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case kind, within
    }

    /// Decodes from its members.
    public init(from decoder: any Decoder) throws {
        let members = try decoder.container(keyedBy: Key.self)
        self.init(
            try members.decode(EventKind.self, forKey: .kind), within: try members.decode(Period.self, forKey: .within))
    }

    /// Encodes as its members.
    public func encode(to encoder: any Encoder) throws {
        var members = encoder.container(keyedBy: Key.self)
        try members.encode(kind, forKey: .kind)
        try members.encode(within, forKey: .within)
    }
}
