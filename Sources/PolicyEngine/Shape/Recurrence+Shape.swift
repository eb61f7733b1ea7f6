/// `{"until": ["suspect_charged"]}`
extension Recurrence: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case until
    }

    /// Decodes from the kinds of event that end it.
    public init(from decoder: any Decoder) throws {
        self.init(until: try decoder.container(keyedBy: Key.self).decode([EventKind].self, forKey: .until))
    }

    /// Encodes as the kinds of event that end it.
    public func encode(to encoder: any Encoder) throws {
        var members = encoder.container(keyedBy: Key.self)
        try members.encode(until, forKey: .until)
    }
}
