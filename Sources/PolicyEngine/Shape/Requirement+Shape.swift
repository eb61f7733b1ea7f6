/// `{"name": "vetted", "summary": "…", "when": {"fact": "volunteer.vetted"}, "verification": "primary"}`
extension Requirement: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case name, summary, when, verification, citing, readings
    }

    /// Decodes from its members.
    ///
    /// `when` cannot be left out: what is forgotten must not count as met.
    public init(from decoder: any Decoder) throws {
        let members = try decoder.container(keyedBy: Key.self)
        self.init(
            try members.decode(String.self, forKey: .name), try members.decode(String.self, forKey: .summary),
            try members.decode(Condition.self, forKey: .when),
            verification: try members.decode(Verification.self, forKey: .verification),
            citing: try members.decodeIfPresent(Citation.self, forKey: .citing),
            disputed: try members.list(.readings))
    }

    /// Encodes as its members.
    public func encode(to encoder: any Encoder) throws {
        var members = encoder.container(keyedBy: Key.self)
        try members.encode(name, forKey: .name)
        try members.encode(summary, forKey: .summary)
        try members.encode(condition, forKey: .when)
        try members.encode(verification, forKey: .verification)
        try members.encodeIfPresent(citation, forKey: .citing)
        try members.encode(list: readings, .readings)
    }
}
