public import CivilTime

/// A call to a non-emergency number, and what became of it.
public struct NonEmergencyCall: Hashable, Sendable, Identifiable {
    /// The identity of a call.
    public typealias ID = Identifier<NonEmergencyCall>

    /// Which call it is.
    public let id: ID
    /// The number that was called.
    public let channel: ContactChannel
    /// What it is about; nil where nobody came to know.
    public let category: ReportCategory?
    /// Where; nil where nobody came to know.
    public let area: Area?
    /// When it began to ring.
    public let began: Instant
    /// When it was answered; nil for a call that nobody answered.
    public let answered: Instant?
    /// The signs of an emergency that were heard.
    public let emergencySigns: Set<EmergencySign>
    /// What became of it.
    public let outcome: Outcome

    /// A call with those members.
    ///
    /// - Throws: ``Rejection`` by `emergency-is-escalated` where a sign of an emergency was heard and the call was not
    ///   passed to the emergency line, or by `call-is-answered-first` where it was answered before it rang, was
    ///   abandoned after its answer, or came to anything else without one.
    public init(
        id: ID, to channel: ContactChannel = .nonEmergency101, about category: ReportCategory? = nil,
        in area: Area? = nil, began: Instant, answered: Instant?, emergencySigns: Set<EmergencySign> = [],
        outcome: Outcome
    ) throws(Rejection) {
        let subject = "call \(id)"
        if let answered, answered < began {
            throw Rejection(.callIsAnsweredFirst, subject, found: "it is answered at \(answered), and rang at \(began)")
        }
        guard (answered == nil) == (outcome == .abandoned) else {
            let found = answered == nil ? "it came to '\(outcome)' without an answer" : "it is abandoned and answered"
            throw Rejection(.callIsAnsweredFirst, subject, found: found)
        }
        guard emergencySigns.isEmpty || outcome == .escalated else {
            throw Rejection(
                .emergencyIsEscalated, subject,
                found: "it came to '\(outcome)' with \(emergencySigns.sorted()); only 'escalated' is accepted")
        }
        self.id = id
        self.channel = channel
        self.category = category
        self.area = area
        self.began = began
        self.answered = answered
        self.emergencySigns = emergencySigns
        self.outcome = outcome
    }

    /// How long it rang; nil for a call that nobody answered.
    public var answerTime: Duration? { answered?.elapsed(since: began) }
}

extension NonEmergencyCall: Codable {
    private enum CodingKeys: String, CodingKey {
        case id
        case channel
        case category
        case area
        case began
        case answered
        case emergencySigns
        case outcome
    }

    /// Reads a call, with the same checks as the initialiser.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let id = try container.decode(ID.self, forKey: .id)
        let channel = try container.decode(ContactChannel.self, forKey: .channel)
        let category = try container.decodeIfPresent(ReportCategory.self, forKey: .category)
        let area = try container.decodeIfPresent(Area.self, forKey: .area)
        let began = try container.decode(Instant.self, forKey: .began)
        let answered = try container.decodeIfPresent(Instant.self, forKey: .answered)
        let signs = try container.decode([EmergencySign].self, forKey: .emergencySigns)
        let outcome = try container.decode(Outcome.self, forKey: .outcome)
        self = try decoder.checked { () throws(Rejection) in
            try Self(
                id: id, to: channel, about: category, in: area, began: began, answered: answered,
                emergencySigns: Set(signs), outcome: outcome)
        }
    }

    /// Writes the signs sorted, so that equal calls have equal bytes.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(id, forKey: .id)
        try container.encode(channel, forKey: .channel)
        try container.encodeIfPresent(category, forKey: .category)
        try container.encodeIfPresent(area, forKey: .area)
        try container.encode(began, forKey: .began)
        try container.encodeIfPresent(answered, forKey: .answered)
        try container.encode(emergencySigns.sorted(), forKey: .emergencySigns)
        try container.encode(outcome, forKey: .outcome)
    }
}
