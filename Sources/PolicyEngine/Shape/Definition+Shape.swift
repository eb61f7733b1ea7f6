/// The members of a definition bear the names of the labels of its initialiser; those that say nothing are left out.
extension Definition: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case id, citing, kind, summary, items, verification, notes
    }

    /// Decodes from its members.
    public init(from decoder: any Decoder) throws {
        let members = try decoder.container(keyedBy: Key.self)
        self.init(
            try members.decode(DefinitionID.self, forKey: .id),
            citing: try members.decode(Citation.self, forKey: .citing),
            kind: try members.decode(Kind.self, forKey: .kind),
            summary: try members.decode(String.self, forKey: .summary),
            items: try members.list(.items),
            verification: try members.decode(Verification.self, forKey: .verification),
            notes: try members.list(.notes))
    }

    /// Encodes as its members.
    public func encode(to encoder: any Encoder) throws {
        var members = encoder.container(keyedBy: Key.self)
        try members.encode(id, forKey: .id)
        try members.encode(citation, forKey: .citing)
        try members.encode(kind, forKey: .kind)
        try members.encode(summary, forKey: .summary)
        try members.encode(list: items, .items)
        try members.encode(verification, forKey: .verification)
        try members.encode(list: notes, .notes)
    }
}
