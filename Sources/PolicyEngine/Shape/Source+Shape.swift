/// `{"id": "beds-r6", "title": "…", "address": "https://…", "kind": "official"}`
extension Source: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case id, title, address, kind
    }

    /// Decodes from its members; without `address` none is known.
    public init(from decoder: any Decoder) throws {
        let members = try decoder.container(keyedBy: Key.self)
        self.init(
            try members.decode(SourceID.self, forKey: .id),
            title: try members.decode(String.self, forKey: .title),
            address: try members.decodeIfPresent(String.self, forKey: .address),
            kind: try members.decode(String.self, forKey: .kind))
    }

    /// Encodes as its members.
    public func encode(to encoder: any Encoder) throws {
        var members = encoder.container(keyedBy: Key.self)
        try members.encode(id, forKey: .id)
        try members.encode(title, forKey: .title)
        try members.encodeIfPresent(address, forKey: .address)
        try members.encode(kind, forKey: .kind)
    }
}
