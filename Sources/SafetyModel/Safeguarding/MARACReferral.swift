public import CivilTime

/// The referral of a case of domestic abuse to a multi-agency risk assessment conference.
///
/// Whoever is said to do harm is not told of it: no event of a referral reaches a suspect. Whether the evidence meets
/// the criterion is for the policy of the criteria to say.
public struct MARACReferral: Hashable, Sendable, Identifiable {
    /// The identity of a referral.
    public typealias ID = Identifier<MARACReferral>

    /// Which referral it is.
    public let id: ID
    /// Who is at risk.
    public let victim: Victim.ID
    /// The body that refers.
    public let referrer: PublicBody.ID
    /// The UK civil day of the referral.
    public let day: CivilDate
    /// By which way.
    public let criterion: MARACCriterion
    /// The checklist, where one was gone through.
    public let assessment: RiskAssessment?
    /// The reasons of the professional who judges the risk to be high.
    public let judgement: Personal<String>?
    /// The UK civil days of the events of domestic abuse.
    public let events: [CivilDate]
    /// The UK civil day of the last conference that discussed it; nil for none.
    public let lastDiscussed: CivilDate?
    /// Whether the last event is between the same parties as the case discussed.
    public let sameParties: Answer
    /// Who is said to do harm.
    public let suspects: [Suspect.ID]
    /// The children of the household.
    public private(set) var children: [ChildInHousehold]
    /// Where it stands and how it came there.
    public internal(set) var progress = Progress<State>()

    /// A referral with its evidence.
    ///
    /// - Throws: ``Rejection`` by `marac-criterion-is-evidenced` where there is nothing of the kind on which the
    ///   criterion rests, the checklist is about somebody else, something lies after the day, or a child is named twice.
    public init(
        id: ID, of victim: Victim.ID, by referrer: PublicBody.ID, on day: CivilDate, upon criterion: MARACCriterion,
        assessment: RiskAssessment? = nil, judgement: Personal<String>? = nil, events: [CivilDate] = [],
        lastDiscussed: CivilDate? = nil, sameParties: Answer = .unknown, suspects: [Suspect.ID] = [],
        children: [ChildInHousehold] = []
    ) throws(Rejection) {
        self.id = id
        self.victim = victim
        self.referrer = referrer
        self.day = day
        self.criterion = criterion
        self.assessment = assessment
        self.judgement = judgement
        self.events = events
        self.lastDiscussed = lastDiscussed
        self.sameParties = sameParties
        self.suspects = suspects
        self.children = children
        try check()
    }

    /// Records that it was checked on a UK civil day what the children's services know of a child.
    ///
    /// - Throws: ``Rejection`` by `child-is-checked` where the referral names no such child; nothing is then changed.
    public mutating func recordCheck(of child: ChildInHousehold.ID, on day: CivilDate) throws(Rejection) {
        guard let position = children.firstIndex(where: { $0.id == child }) else {
            throw Rejection(.childIsChecked, "MARAC referral \(id)", found: "it names no child \(child)")
        }
        children[position].safeguardingChecked = day
    }

    /// A referral that is made anew asks anew what the children's services know.
    mutating func forgetChecks() {
        for position in children.indices { children[position].safeguardingChecked = nil }
    }

    private func check() throws(Rejection) {
        let name = "MARAC referral \(id)"
        if let assessment, assessment.subject != .victim(victim) {
            throw Rejection(.maracCriterionIsEvidenced, name, found: "the checklist is about \(assessment.subject)")
        }
        guard Set(children.map(\.id)).count == children.count else {
            throw Rejection(.maracCriterionIsEvidenced, name, found: "a child is named twice")
        }
        guard (events + [lastDiscussed].compactMap(\.self)).allSatisfy({ $0 <= day }) else {
            throw Rejection(.maracCriterionIsEvidenced, name, found: "its evidence is of a day after \(day)")
        }
        let isEvidenced =
            switch criterion {
            case .visibleHighRisk: assessment != nil
            case .professionalJudgement: judgement.map { !$0.isBlank } ?? false
            case .escalation: !events.isEmpty
            case .repeatIncident: lastDiscussed != nil && !events.isEmpty
            }
        guard isEvidenced else {
            throw Rejection(.maracCriterionIsEvidenced, name, found: "there is no evidence for '\(criterion.rawValue)'")
        }
    }
}

extension MARACReferral: Codable {
    private enum CodingKeys: String, CodingKey {
        case id
        case victim
        case referrer
        case day
        case criterion
        case assessment
        case judgement
        case events
        case lastDiscussed
        case sameParties
        case suspects
        case children
        case progress
    }

    /// Reads one, with the same checks as the initialiser.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        id = try container.decode(ID.self, forKey: .id)
        victim = try container.decode(Victim.ID.self, forKey: .victim)
        referrer = try container.decode(PublicBody.ID.self, forKey: .referrer)
        day = try container.decode(CivilDate.self, forKey: .day)
        criterion = try container.decode(MARACCriterion.self, forKey: .criterion)
        assessment = try container.decodeIfPresent(RiskAssessment.self, forKey: .assessment)
        judgement = try container.decodeIfPresent(Personal<String>.self, forKey: .judgement)
        events = try container.decode([CivilDate].self, forKey: .events)
        lastDiscussed = try container.decodeIfPresent(CivilDate.self, forKey: .lastDiscussed)
        sameParties = try container.decode(Answer.self, forKey: .sameParties)
        suspects = try container.decode([Suspect.ID].self, forKey: .suspects)
        children = try container.decode([ChildInHousehold].self, forKey: .children)
        progress = try container.decode(Progress<State>.self, forKey: .progress)
        do throws(Rejection) {
            try check()
        } catch {
            throw decoder.refusal(error)
        }
    }
}
