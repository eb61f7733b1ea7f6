/// The members of a measure bear the names of the labels of its initialiser; those that say nothing are left out.
extension Measure: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case id, citing, summary, over, from, until, clockVerification, targets, notes
    }

    /// Decodes from its members; without `over` every incident counts.
    public init(from decoder: any Decoder) throws {
        let members = try decoder.container(keyedBy: Key.self)
        self.init(
            try members.decode(MeasureID.self, forKey: .id),
            citing: try members.decode(Citation.self, forKey: .citing),
            summary: try members.decode(String.self, forKey: .summary),
            over: try members.condition(.over),
            from: try members.decode(EventKind.self, forKey: .from),
            until: try members.decode(EventKind.self, forKey: .until),
            clockVerification: try members.decode(Verification.self, forKey: .clockVerification),
            targets: try members.decode([Target].self, forKey: .targets),
            notes: try members.list(.notes))
    }

    /// Encodes as its members.
    public func encode(to encoder: any Encoder) throws {
        var members = encoder.container(keyedBy: Key.self)
        try members.encode(id, forKey: .id)
        try members.encode(citation, forKey: .citing)
        try members.encode(summary, forKey: .summary)
        try members.encode(condition: population, .over)
        try members.encode(start, forKey: .from)
        try members.encode(end, forKey: .until)
        try members.encode(clockVerification, forKey: .clockVerification)
        try members.encode(targets, forKey: .targets)
        try members.encode(list: notes, .notes)
    }
}
