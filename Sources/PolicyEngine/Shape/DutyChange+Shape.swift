/// The duty's id under `duty`, then the members of a duty as far as they are said anew.
extension DutyChange: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case duty, citing, owedTo, owedToVerification, within, exceptedWhen, owedBy, dischargedBy, unjudged, notes
    }

    /// Decodes from its members.
    public init(from decoder: any Decoder) throws {
        let members = try decoder.container(keyedBy: Key.self)
        self.init(
            try members.decode(DutyID.self, forKey: .duty),
            citing: try members.decode(Citation.self, forKey: .citing),
            owedTo: try members.decodeIfPresent(Condition.self, forKey: .owedTo),
            audienceVerification: try members.decodeIfPresent(Verification.self, forKey: .owedToVerification),
            within: try members.decodeIfPresent([Limit].self, forKey: .within),
            exceptedWhen: try members.decodeIfPresent(Condition.self, forKey: .exceptedWhen),
            owedBy: try members.decodeIfPresent([Body].self, forKey: .owedBy),
            dischargedBy: try members.decodeIfPresent([EventKind].self, forKey: .dischargedBy),
            unjudged: try members.list(.unjudged),
            notes: try members.list(.notes))
    }

    /// Encodes as its members.
    public func encode(to encoder: any Encoder) throws {
        var members = encoder.container(keyedBy: Key.self)
        try members.encode(duty, forKey: .duty)
        try members.encode(citation, forKey: .citing)
        try members.encodeIfPresent(audience, forKey: .owedTo)
        try members.encodeIfPresent(audienceVerification, forKey: .owedToVerification)
        try members.encodeIfPresent(limits, forKey: .within)
        try members.encodeIfPresent(exception, forKey: .exceptedWhen)
        try members.encodeIfPresent(owedBy, forKey: .owedBy)
        try members.encodeIfPresent(discharges, forKey: .dischargedBy)
        try members.encode(list: unjudged, .unjudged)
        try members.encode(list: notes, .notes)
    }
}
