public import CivilTime

/// A contact with a health service in which abuse came to light, and whether support was offered there.
public struct HealthContact: Hashable, Sendable, Identifiable {
    /// The identity of a contact.
    public typealias ID = Identifier<HealthContact>

    /// Which contact it is.
    public let id: ID
    /// Who.
    public let victim: Victim.ID
    /// When.
    public let at: Instant
    /// Where.
    public let setting: AdvocateSetting
    /// What asked for an offer.
    public let trigger: HealthTrigger
    /// Whether support was offered.
    public let offered: Answer
    /// Whether they agreed to be referred.
    public let consented: Answer
    /// The referral that was made.
    public let referral: Referral.ID?

    /// A contact with what was offered.
    ///
    /// - Throws: ``Rejection`` by `health-referral-has-consent` where a referral was made without an offer and consent.
    public init(
        id: ID, of victim: Victim.ID, at: Instant, in setting: AdvocateSetting, upon trigger: HealthTrigger,
        offered: Answer, consented: Answer = .unknown, referral: Referral.ID? = nil
    ) throws(Rejection) {
        self.id = id
        self.victim = victim
        self.at = at
        self.setting = setting
        self.trigger = trigger
        self.offered = offered
        self.consented = consented
        self.referral = referral
        try check()
    }

    /// Of the first contact of each person, in how many support was offered.
    ///
    /// - Parameter contacts: all contacts; of two of one person at one instant the first given is the first.
    public static func offeredAtFirst(of contacts: [HealthContact]) -> Share {
        var first: [Victim.ID: HealthContact] = [:]
        for contact in contacts where first[contact.victim].map({ contact.at < $0.at }) ?? true {
            first[contact.victim] = contact
        }
        return Share(answers: first.values.map(\.offered))
    }

    private func check() throws(Rejection) {
        guard referral == nil || (offered == .yes && consented == .yes) else {
            throw Rejection(
                .healthReferralHasConsent, "health contact \(id)",
                found: "a referral, with an offer '\(offered.rawValue)' and consent '\(consented.rawValue)'")
        }
    }
}

extension HealthContact: Codable {
    private enum CodingKeys: String, CodingKey {
        case id
        case victim
        case at
        case setting
        case trigger
        case offered
        case consented
        case referral
    }

    /// Reads one, with the same checks as the initialiser.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        id = try container.decode(ID.self, forKey: .id)
        victim = try container.decode(Victim.ID.self, forKey: .victim)
        at = try container.decode(Instant.self, forKey: .at)
        setting = try container.decode(AdvocateSetting.self, forKey: .setting)
        trigger = try container.decode(HealthTrigger.self, forKey: .trigger)
        offered = try container.decode(Answer.self, forKey: .offered)
        consented = try container.decode(Answer.self, forKey: .consented)
        referral = try container.decodeIfPresent(Referral.ID.self, forKey: .referral)
        do throws(Rejection) {
            try check()
        } catch {
            throw decoder.refusal(error)
        }
    }
}
