import CivilTime

/// The members of a criterion bear the names of the labels of its initialiser; those that say nothing are left out.
extension Criterion: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case id, citing, asking, kind, upon, favour, requiring, lastSeen, unjudged, notes
    }

    /// Decodes from its members; without `upon` it is asked at the as-of instant.
    public init(from decoder: any Decoder) throws {
        let members = try decoder.container(keyedBy: Key.self)
        self.init(
            try members.decode(CriterionID.self, forKey: .id),
            citing: try members.decode(Citation.self, forKey: .citing),
            asking: try members.decode(String.self, forKey: .asking),
            kind: try members.decode(Kind.self, forKey: .kind),
            upon: try members.decodeIfPresent(EventKind.self, forKey: .upon),
            favouring: try members.decodeIfPresent(Favour.self, forKey: .favour),
            requiring: try members.decode([Requirement].self, forKey: .requiring),
            lastSeen: try members.decodeIfPresent(CivilDate.self, forKey: .lastSeen),
            unjudged: try members.list(.unjudged),
            notes: try members.list(.notes))
    }

    /// Encodes as its members.
    public func encode(to encoder: any Encoder) throws {
        var members = encoder.container(keyedBy: Key.self)
        try members.encode(id, forKey: .id)
        try members.encode(citation, forKey: .citing)
        try members.encode(question, forKey: .asking)
        try members.encode(kind, forKey: .kind)
        try members.encodeIfPresent(upon, forKey: .upon)
        try members.encodeIfPresent(favour, forKey: .favour)
        try members.encode(requirements, forKey: .requiring)
        try members.encodeIfPresent(lastSeen, forKey: .lastSeen)
        try members.encode(list: unjudged, .unjudged)
        try members.encode(list: notes, .notes)
    }
}
