import CivilTime

/// `{"period": {"workingDays": 1}, "when": {"fact": "victim.vulnerable"}, "verification": "secondary"}`
extension Limit: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case period, when, verification
    }

    /// Decodes from its members; without `when` it applies in every case.
    public init(from decoder: any Decoder) throws {
        let members = try decoder.container(keyedBy: Key.self)
        self.init(
            try members.decode(Period.self, forKey: .period), when: try members.condition(.when),
            verification: try members.decode(Verification.self, forKey: .verification))
    }

    /// Encodes as its members.
    public func encode(to encoder: any Encoder) throws {
        var members = encoder.container(keyedBy: Key.self)
        try members.encode(period, forKey: .period)
        try members.encode(condition: condition, .when)
        try members.encode(verification, forKey: .verification)
    }
}
