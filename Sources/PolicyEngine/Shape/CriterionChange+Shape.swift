/// The criterion's id under `criterion`, then what is asked anew.
extension CriterionChange: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case criterion, citing, requiring, dropping, unjudged, notes
    }

    /// Decodes from its members.
    public init(from decoder: any Decoder) throws {
        let members = try decoder.container(keyedBy: Key.self)
        self.init(
            try members.decode(CriterionID.self, forKey: .criterion),
            citing: try members.decode(Citation.self, forKey: .citing),
            requiring: try members.list(.requiring),
            dropping: try members.list(.dropping),
            unjudged: try members.list(.unjudged),
            notes: try members.list(.notes))
    }

    /// Encodes as its members.
    public func encode(to encoder: any Encoder) throws {
        var members = encoder.container(keyedBy: Key.self)
        try members.encode(criterion, forKey: .criterion)
        try members.encode(citation, forKey: .citing)
        try members.encode(list: requirements, .requiring)
        try members.encode(list: dropped, .dropping)
        try members.encode(list: unjudged, .unjudged)
        try members.encode(list: notes, .notes)
    }
}
