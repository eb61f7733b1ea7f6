/// The members of a duty bear the names of the labels of its initialiser; those that say nothing are left out.
extension Duty: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case id, citing, summary, kind, owedTo, owedToVerification, owedBy, upon, uponVerification, within
        case exceptedWhen, dischargedBy, recurring, pausedUnder, upstreamOf, unjudged, notes
    }

    /// Decodes from its members; without `kind` it is a duty upon a body.
    public init(from decoder: any Decoder) throws {
        let members = try decoder.container(keyedBy: Key.self)
        self.init(
            try members.decode(DutyID.self, forKey: .id),
            citing: try members.decode(Citation.self, forKey: .citing),
            summary: try members.decode(String.self, forKey: .summary),
            kind: try members.decodeIfPresent(Kind.self, forKey: .kind) ?? .duty,
            owedTo: try members.decode(Condition.self, forKey: .owedTo),
            audienceVerification: try members.decode(Verification.self, forKey: .owedToVerification),
            owedBy: try members.decode([Body].self, forKey: .owedBy),
            upon: try members.decode(Trigger.self, forKey: .upon),
            triggerVerification: try members.decode(Verification.self, forKey: .uponVerification),
            within: try members.decode([Limit].self, forKey: .within),
            exceptedWhen: try members.decodeIfPresent(Condition.self, forKey: .exceptedWhen),
            dischargedBy: try members.decode([EventKind].self, forKey: .dischargedBy),
            recurring: try members.decodeIfPresent(Recurrence.self, forKey: .recurring),
            pausedUnder: try members.decodeIfPresent(Citation.self, forKey: .pausedUnder),
            upstreamOf: try members.decodeIfPresent(DutyID.self, forKey: .upstreamOf),
            unjudged: try members.list(.unjudged),
            notes: try members.list(.notes))
    }

    /// Encodes as its members.
    public func encode(to encoder: any Encoder) throws {
        var members = encoder.container(keyedBy: Key.self)
        try members.encode(id, forKey: .id)
        try members.encode(citation, forKey: .citing)
        try members.encode(summary, forKey: .summary)
        if kind != .duty { try members.encode(kind, forKey: .kind) }
        try members.encode(audience, forKey: .owedTo)
        try members.encode(audienceVerification, forKey: .owedToVerification)
        try members.encode(owedBy, forKey: .owedBy)
        try members.encode(trigger, forKey: .upon)
        try members.encode(triggerVerification, forKey: .uponVerification)
        try members.encode(limits, forKey: .within)
        try members.encodeIfPresent(exception, forKey: .exceptedWhen)
        try members.encode(discharges, forKey: .dischargedBy)
        try members.encodeIfPresent(recurrence, forKey: .recurring)
        try members.encodeIfPresent(pausedUnder, forKey: .pausedUnder)
        try members.encodeIfPresent(upstreamOf, forKey: .upstreamOf)
        try members.encode(list: unjudged, .unjudged)
        try members.encode(list: notes, .notes)
    }
}
