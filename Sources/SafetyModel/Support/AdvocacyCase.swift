public import CivilTime

/// The support of one victim by advisers, one of whom leads at any time.
///
/// Days are UK civil days.
public struct AdvocacyCase: Hashable, Sendable, Identifiable {
    /// The identity of a case.
    public typealias ID = Identifier<AdvocacyCase>

    /// Which case it is.
    public let id: ID
    /// Who is supported.
    public let victim: Victim.ID
    /// When it was referred.
    public let opened: Instant
    /// Where it came from.
    public let setting: AdvocateSetting
    /// Who leads, and who led.
    public let leads: [AdvocacyLead]
    /// When the victim was first spoken to; nil while they have not been.
    public let firstContact: Instant?
    /// What they said on leaving.
    public let exit: CopingMeasure?

    /// A case with its leads.
    ///
    /// - Throws: ``Rejection`` by `one-lead-adviser` where two lead on one day, or by
    ///   `adviser-contact-follows-referral` where the first contact lies before the referral.
    public init(
        id: ID, of victim: Victim.ID, at opened: Instant, from setting: AdvocateSetting, leads: [AdvocacyLead] = [],
        firstContact: Instant? = nil, exit: CopingMeasure? = nil
    ) throws(Rejection) {
        self.id = id
        self.victim = victim
        self.opened = opened
        self.setting = setting
        self.leads = leads
        self.firstContact = firstContact
        self.exit = exit
        try check()
    }

    /// Who leads on a day; nil for nobody.
    public func lead(on day: CivilDate) -> Advocate.ID? { leads.first { $0.term.contains(day) }?.adviser }

    /// The milliseconds from the referral to the first contact; nil while there is none.
    public var firstContactMilliseconds: Int64? { firstContact.map { $0.milliseconds - opened.milliseconds } }

    private func check() throws(Rejection) {
        for (position, lead) in leads.enumerated() {
            for other in leads.dropFirst(position + 1) {
                guard let overlap = lead.term.intersection(other.term) else { continue }
                throw Rejection(
                    .oneLeadAdviser, "advocacy case \(id)",
                    found: "advisers \(lead.adviser) and \(other.adviser) both lead \(overlap)")
            }
        }
        if let firstContact, firstContact < opened {
            throw Rejection(
                .adviserContactFollowsReferral, "advocacy case \(id)", found: "the first contact lies before \(opened)")
        }
    }
}

extension AdvocacyCase: Codable {
    private enum CodingKeys: String, CodingKey {
        case id
        case victim
        case opened
        case setting
        case leads
        case firstContact
        case exit
    }

    /// Reads one, with the same checks as the initialiser.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        id = try container.decode(ID.self, forKey: .id)
        victim = try container.decode(Victim.ID.self, forKey: .victim)
        opened = try container.decode(Instant.self, forKey: .opened)
        setting = try container.decode(AdvocateSetting.self, forKey: .setting)
        leads = try container.decode([AdvocacyLead].self, forKey: .leads)
        firstContact = try container.decodeIfPresent(Instant.self, forKey: .firstContact)
        exit = try container.decodeIfPresent(CopingMeasure.self, forKey: .exit)
        do throws(Rejection) {
            try check()
        } catch {
            throw decoder.refusal(error)
        }
    }
}
