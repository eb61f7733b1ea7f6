import CivilTime
public import PolicyEngine
public import SafetyModel

extension Evidence {
    /// What a referral to a multi-agency risk assessment conference says, as facts and events.
    ///
    /// - Parameters:
    ///   - referral: the referral.
    ///   - yesAnswers: how many answers of the checklist are yes; nil where it was not gone through or is not settled.
    public init(for referral: MARACReferral, countingYes yesAnswers: Int?) {
        var facts: [FactID: FactHistory] = [
            "marac.professional_judgement": .known(.truth(referral.judgement != nil)),
            "incident.same_parties": referral.sameParties.value.map { .known(.truth($0)) } ?? .unknown,
        ]
        facts["dash.yes_answers"] = yesAnswers.map { .known(.number($0)) }
        let discussed = referral.lastDiscussed.map {
            Event("marac-discussed", .maracDiscussed, at: .date($0))
        }
        self.init(
            facts: facts,
            events: [discussed].compactMap(\.self)
                + referral.events.sorted().enumerated().map {
                    Event(EventID("domestic-abuse-\($0)"), .domesticAbuseEvent, at: .date($1))
                },
            beneficiary: BeneficiaryID(referral.victim.description))
    }
}

extension MARACReferral {
    /// Whether the published criterion on which the referral rests is met on its day.
    ///
    /// Answers of the checklist that nobody knows are tried as no and as yes; where that makes a difference the answer
    /// is unknown. Of a repeat it is asked upon the last event.
    ///
    /// - Returns: the finding of the criterion, from `marac/safelives-criteria`; nil where nothing happened by that day
    ///   upon which it can be asked.
    /// - Throws: `PolicyError` where the rulebook is at fault, `EvaluationError` or `CivilTimeError` where the day lies
    ///   outside the calendar.
    public func criterionFinding() throws -> Finding? {
        let least = assessment?.tally.range.lowerBound
        let most = assessment?.tally.range.upperBound
        let found = try finding(countingYes: least)
        guard least != most else { return found }
        return try finding(countingYes: most)?.answer == found?.answer ? found : finding(countingYes: nil)
    }

    /// Asks that the published criterion on which the referral rests is met, so that it may be accepted.
    ///
    /// - Throws: `CriterionUnmet` where the answer is no or unknown, `Rejection` where nothing happened upon which it can
    ///   be asked, and what ``criterionFinding()`` throws.
    public func requireCriterion() throws {
        guard let finding = try criterionFinding() else {
            throw Rejection(.maracCriterionIsEvidenced, "MARAC referral \(id)", found: "nothing happened by its day")
        }
        try finding.requireYes()
    }

    private func finding(countingYes yesAnswers: Int?) throws -> Finding? {
        let id: CriterionID =
            switch criterion {
            case .visibleHighRisk: "marac-visible-high-risk"
            case .professionalJudgement: "marac-professional-judgement"
            case .escalation: "marac-escalation"
            case .repeatIncident: "marac-repeat-12m"
            }
        let asOf = try CivilClock.unitedKingdom.startOfDay(day.adding(days: 1)).adding(milliseconds: -1)
        return try Safeguarding.maracCriteria().findings(
            of: id, from: Evidence(for: self, countingYes: yesAnswers), asOf: asOf, on: .englandAndWales
        ).last
    }
}
