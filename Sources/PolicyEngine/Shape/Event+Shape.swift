import CivilTime

/// The members of an event are those of events in vectors; its period is written as those of policies are.
extension Event: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case id, kind, at, recorded, by, about, `for`, answers, period, duty, authority, replaces, void
    }

    /// Decodes from its members; lists that are left out are empty.
    public init(from decoder: any Decoder) throws {
        let members = try decoder.container(keyedBy: Key.self)
        self.init(
            try members.decode(EventID.self, forKey: .id),
            try members.decode(EventKind.self, forKey: .kind),
            at: try members.decode(EventTime.self, forKey: .at),
            recorded: try members.decodeIfPresent(Instant.self, forKey: .recorded),
            by: try members.decodeIfPresent(Body.self, forKey: .by),
            about: try members.list(.about),
            for: try members.list(.for),
            answers: try members.list(.answers),
            period: try members.decodeIfPresent(Period.self, forKey: .period),
            duty: try members.decodeIfPresent(DutyID.self, forKey: .duty),
            authority: try members.decodeIfPresent(String.self, forKey: .authority),
            replaces: try members.decodeIfPresent(EventID.self, forKey: .replaces),
            isVoid: try members.decodeIfPresent(Bool.self, forKey: .void) ?? false)
    }

    /// Encodes as its members.
    public func encode(to encoder: any Encoder) throws {
        var members = encoder.container(keyedBy: Key.self)
        try members.encode(id, forKey: .id)
        try members.encode(kind, forKey: .kind)
        try members.encode(at, forKey: .at)
        try members.encodeIfPresent(recorded, forKey: .recorded)
        try members.encodeIfPresent(by, forKey: .by)
        try members.encode(list: about, .about)
        try members.encode(list: self.for, .for)
        try members.encode(list: answers, .answers)
        try members.encodeIfPresent(period, forKey: .period)
        try members.encodeIfPresent(duty, forKey: .duty)
        try members.encodeIfPresent(authority, forKey: .authority)
        try members.encodeIfPresent(replaces, forKey: .replaces)
        if isVoid { try members.encode(isVoid, forKey: .void) }
    }
}
