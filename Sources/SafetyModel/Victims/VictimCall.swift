public import CivilTime

/// A call to one of the victims whom a commissioner's sample drew.
///
/// What they say is for their champion: their words are personal, the themes are not.
public struct VictimCall: Hashable, Sendable, Identifiable {
    /// The identity of a call.
    public typealias ID = Identifier<VictimCall>

    /// Which call it is.
    public let id: ID
    /// Who was called.
    public let victim: Victim.ID
    /// The plan of the sample that drew them.
    public let sample: SamplePlan.ID
    /// The UK civil day of the call.
    public let day: CivilDate
    /// Whether they had agreed to be contacted.
    public let mayContact: Answer
    /// What came of it.
    public let outcome: CallOutcome
    /// What they spoke of.
    public let themes: [CallTheme]
    /// What is owed to them upon the call.
    public let followUps: [FollowUp]
    /// What they said.
    public let words: Personal<String>?

    /// A call and what came of it.
    ///
    /// - Throws: ``Rejection`` by `call-with-consent` where they had not agreed to be contacted, or where themes or words
    ///   stand of a call in which nobody spoke.
    public init(
        id: ID, to victim: Victim.ID, drawnBy sample: SamplePlan.ID, on day: CivilDate, mayContact: Answer,
        outcome: CallOutcome, themes: [CallTheme] = [], followUps: [FollowUp] = [], words: Personal<String>? = nil
    ) throws(Rejection) {
        self.id = id
        self.victim = victim
        self.sample = sample
        self.day = day
        self.mayContact = mayContact
        self.outcome = outcome
        self.themes = themes
        self.followUps = followUps
        self.words = words
        try check()
    }

    private func check() throws(Rejection) {
        let name = "victim call \(id)"
        guard mayContact == .yes else {
            throw Rejection(.callWithConsent, name, found: "the answer to being contacted is '\(mayContact.rawValue)'")
        }
        guard outcome == .spoke || (themes.isEmpty && words == nil) else {
            throw Rejection(.callWithConsent, name, found: "nobody spoke, and yet something of what was said is kept")
        }
    }
}

extension VictimCall: Codable {
    private enum CodingKeys: String, CodingKey {
        case id
        case victim
        case sample
        case day
        case mayContact
        case outcome
        case themes
        case followUps
        case words
    }

    /// Reads one, with the same checks as the initialiser.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        id = try container.decode(ID.self, forKey: .id)
        victim = try container.decode(Victim.ID.self, forKey: .victim)
        sample = try container.decode(SamplePlan.ID.self, forKey: .sample)
        day = try container.decode(CivilDate.self, forKey: .day)
        mayContact = try container.decode(Answer.self, forKey: .mayContact)
        outcome = try container.decode(CallOutcome.self, forKey: .outcome)
        themes = try container.decode([CallTheme].self, forKey: .themes)
        followUps = try container.decode([FollowUp].self, forKey: .followUps)
        words = try container.decodeIfPresent(Personal<String>.self, forKey: .words)
        do throws(Rejection) {
            try check()
        } catch {
            throw decoder.refusal(error)
        }
    }
}
