import CivilTime

/// `{"from": "2021-04-01", "until": "2026-04-01"}`, the latter day no longer in force.
extension InForce: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case from, until
    }

    /// Decodes from its days; without `until` no end is known.
    public init(from decoder: any Decoder) throws {
        let members = try decoder.container(keyedBy: Key.self)
        self.init(
            from: try members.decode(CivilDate.self, forKey: .from),
            until: try members.decodeIfPresent(CivilDate.self, forKey: .until))
    }

    /// Encodes as its days.
    public func encode(to encoder: any Encoder) throws {
        var members = encoder.container(keyedBy: Key.self)
        try members.encode(from, forKey: .from)
        try members.encodeIfPresent(until, forKey: .until)
    }
}
