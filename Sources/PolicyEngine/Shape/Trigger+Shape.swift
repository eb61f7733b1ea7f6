/// An event's kind as a bare word, `"suspect_arrested"`, or a receipt of the news of one,
/// `{"receipt": "wcu_received.bail_granted", "of": "bail_granted"}`.
extension Trigger: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case receipt, of
    }

    /// Decodes a bare word or a receipt.
    public init(from decoder: any Decoder) throws {
        if let word = decoder.word {
            self = .event(EventKind(word))
            return
        }
        let members = try decoder.container(keyedBy: Key.self)
        self = .receipt(
            try members.decode(EventKind.self, forKey: .receipt), of: try members.decode(EventKind.self, forKey: .of))
    }

    /// Encodes as a bare word or a receipt.
    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .event(let kind):
            var word = encoder.singleValueContainer()
            try word.encode(kind)
        case .receipt(let kind, let underlying):
            var members = encoder.container(keyedBy: Key.self)
            try members.encode(kind, forKey: .receipt)
            try members.encode(underlying, forKey: .of)
        }
    }
}
