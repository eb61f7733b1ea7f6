import CivilTime
public import PolicyEngine
public import SafetyModel

extension Evidence {
    /// What is recorded of somebody who may have a way around prosecution, as facts.
    ///
    /// What is not recorded stays unknown.
    ///
    /// - Parameters:
    ///   - candidate: of whom it is asked.
    ///   - disclosure: the leave to read the date of birth.
    /// - Throws: `DisclosureError` where the date of birth is recorded and the disclosure does not cover it.
    public init(for candidate: DiversionCandidate, disclosing disclosure: Disclosure) throws(DisclosureError) {
        var facts: [FactID: FactHistory] = [:]
        facts["offender.born"] = try candidate.dateOfBirth?.disclosed(for: disclosure).asKnown
        facts["offence.committed"] = candidate.committed?.asKnown
        facts["offender.admits"] = candidate.admission.map { .known(.truth($0 == .admits)) }
        facts["offender.gave_no_reply"] = candidate.admission.map { .known(.truth($0 == .noReply)) }
        facts["offence.evidence_to_charge"] = candidate.evidenceToCharge?.asKnown
        facts["offender.lives_in_area"] = candidate.livesInArea?.asKnown
        facts["offence.in_area"] = candidate.offenceInArea?.asKnown
        facts["offence.hate_crime"] = candidate.isHateCrime?.asKnown
        facts["offender.under_court_order"] = candidate.underCourtOrder?.asKnown
        facts["offence.co_accused"] = candidate.coAccused?.asKnown
        facts["offence.domestic"] = candidate.isDomestic?.asKnown
        facts["checkpoint.domestic_terms_met"] = candidate.domesticTermsMet?.asKnown
        self.init(facts: facts, beneficiary: BeneficiaryID(candidate.suspect.description))
    }

    /// What a contract says and what became of it, as facts and events.
    ///
    /// Without terms nothing is known of its conditions. An end after which the contract was taken up again was none.
    ///
    /// - Parameters:
    ///   - contract: the contract.
    ///   - victimWants: whether the victim wants a restorative approach; nil where nobody asked.
    public init(for contract: DiversionContract, restorativeApproachWanted victimWants: Bool? = nil) {
        var facts: [FactID: FactHistory] = [:]
        if let conditions = contract.terms?.conditions {
            let kinds = conditions.map(\.kind)
            let work = conditions.filter { $0.kind == .voluntaryWork }
            let hours = work.compactMap(\.hours)
            facts["checkpoint.conditions"] = .known(.number(conditions.count))
            facts["checkpoint.no_reoffending"] = kinds.contains(.noReoffending).asKnown
            facts["checkpoint.restorative_approach"] = kinds.contains(.restorativeApproach).asKnown
            facts["checkpoint.voluntary_work"] = kinds.contains(.voluntaryWork).asKnown
            if hours.count == work.count {
                facts["checkpoint.voluntary_work_hours"] = .known(.number(hours.reduce(0, +)))
            }
        }
        facts["checkpoint.victim_wants_restorative_approach"] = victimWants?.asKnown
        self.init(
            facts: facts, events: contract.eventsOfPolicies,
            beneficiary: BeneficiaryID(contract.suspect.description))
    }
}

extension Bool {
    fileprivate var asKnown: FactHistory { .known(.truth(self)) }
}

extension CivilDate {
    fileprivate var asKnown: FactHistory { .known(.day(self)) }
}

extension DiversionContract {
    /// When it was agreed and how it ended, in the words of its scheme's rules; none for a scheme without rules.
    fileprivate var eventsOfPolicies: [Event] {
        var events: [Event] = []
        var lastEnd: EventID?
        for (index, change) in progress.history.enumerated() {
            if change.event == .reopen { events.removeAll { $0.id == lastEnd } }
            guard let kind = EventKind(change.event, of: scheme) else { continue }
            let event = Event(EventID("contract-\(id)-\(index)"), kind, at: .instant(change.at))
            if change.event != .agree { lastEnd = event.id }
            events.append(event)
        }
        return events
    }
}

extension EventKind {
    /// What that change of a contract is in the words of its scheme's rules; nil where these have no word for it.
    fileprivate init?(_ event: DiversionContract.State.Event, of scheme: DiversionScheme) {
        switch (scheme, event) {
        case (.checkpoint, .agree): self = .checkpointContractAgreed
        case (.checkpoint, .complete): self = .checkpointContractCompleted
        case (.checkpoint, .sendBack): self = .checkpointContractBreached
        case (.conditionalCaution, .agree): self = .conditionalCautionGiven
        case (.conditionalCaution, .complete): self = .conditionalCautionConditionsCompleted
        default: return nil
        }
    }
}
