import CivilTime

/// `{"name": "urban", "percent": 90, "within": {"minutes": 15}, "verification": "primary"}` for a share, or
/// `{"name": "urban", "meanAtMost": {"minutes": 6}, "verification": "primary"}` for a mean; with `when` where it is
/// for some incidents only.
extension Target: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case name, percent, within, meanAtMost, when, verification
    }

    /// Decodes from its members; without `when` it is for every incident of the measure.
    public init(from decoder: any Decoder) throws {
        let members = try decoder.container(keyedBy: Key.self)
        let statistic: Statistic =
            if let mean = try members.decodeIfPresent(Period.self, forKey: .meanAtMost) {
                .mean(atMost: mean)
            } else {
                .share(
                    within: try members.decode(Period.self, forKey: .within),
                    percent: try members.decode(Int.self, forKey: .percent))
            }
        self.init(
            try members.decode(String.self, forKey: .name), statistic, when: try members.condition(.when),
            verification: try members.decode(Verification.self, forKey: .verification))
    }

    /// Encodes as its members.
    public func encode(to encoder: any Encoder) throws {
        var members = encoder.container(keyedBy: Key.self)
        try members.encode(name, forKey: .name)
        switch statistic {
        case .share(let period, let percent):
            try members.encode(percent, forKey: .percent)
            try members.encode(period, forKey: .within)
        case .mean(let period):
            try members.encode(period, forKey: .meanAtMost)
        }
        try members.encode(condition: condition, .when)
        try members.encode(verification, forKey: .verification)
    }
}
