/// `{"name": "any-number", "summary": "…", "when": {"count": …}}`
extension DisputedReading: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case name, summary, when
    }

    /// Decodes from its members; without `when` a local rule may set it.
    public init(from decoder: any Decoder) throws {
        let members = try decoder.container(keyedBy: Key.self)
        self.init(
            try members.decode(String.self, forKey: .name), try members.decode(String.self, forKey: .summary),
            try members.decodeIfPresent(Condition.self, forKey: .when))
    }

    /// Encodes as its members.
    public func encode(to encoder: any Encoder) throws {
        var members = encoder.container(keyedBy: Key.self)
        try members.encode(name, forKey: .name)
        try members.encode(summary, forKey: .summary)
        try members.encodeIfPresent(condition, forKey: .when)
    }
}
