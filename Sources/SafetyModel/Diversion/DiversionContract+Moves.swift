public import CivilTime

extension DiversionContract {
    /// Moves the contract, and says what is to be done now.
    ///
    /// - Parameters:
    ///   - event: what happened.
    ///   - instant: when.
    /// - Throws: ``TransitionError`` with `.illegalMove` or `.outOfOrder`, or with `.notReady` where the rule on what
    ///   comes first is not satisfied: the criterion's answer before the assessment, every need considered before the
    ///   terms, a navigator and terms before the offer, admission and consent before the contract runs, a broken
    ///   condition or a new offence before a breach, every condition kept and a search for new offences before the end.
    public func applying(
        _ event: State.Event, at instant: Instant
    ) throws(TransitionError) -> Outcome<DiversionContract> {
        var changed = self
        try changed.progress.apply(event, at: instant, to: subject) { () throws(Rejection) in
            try demand(event)
            if event == .findEligible || event == .findIneligible { try demandFreshAnswer() }
        }
        // Whoever is offered a contract again is asked again.
        if event == .reopen, changed.progress.state == .considered { changed.acceptance = nil }
        if event == .excuse {
            changed.excused += reoffences.map(\.safetyCase).filter { !excused.contains($0) }
        }
        return Outcome(changed, directives: directives(upon: event, at: instant))
    }

    /// Names who leads them through it, or who does from now on; a contract that has somebody is not left without.
    public mutating func name(navigator: Person.ID) {
        self.navigator = navigator
    }

    /// Keeps what a criterion came to; the last answer counts.
    public mutating func record(_ answer: EligibilityAnswer) {
        eligibility = answer
    }

    /// Keeps an assessment of their needs, which may still be under way.
    ///
    /// - Throws: ``Rejection`` by `assessment-of-the-same-person` where it is somebody else's, or by
    ///   `every-need-considered` where a step rests on an assessment already and this one is still under way.
    public mutating func record(_ assessment: OffenderNeedsAssessment) throws(Rejection) {
        guard assessment.suspect == suspect else {
            throw Rejection(.assessmentOfTheSamePerson, subject, found: "assessment \(assessment.id) is another's")
        }
        if progress.state.grounds.contains(.assess) { try assessment.requireComplete() }
        self.assessment = assessment
    }

    /// Draws up the terms, or draws them up anew while the contract is not agreed; an answer to earlier ones is none.
    ///
    /// - Throws: ``Rejection`` by `needs-before-terms` where the needs were not all considered yet, or by
    ///   `agreed-terms-stand` where the contract was agreed.
    public mutating func drawUp(_ terms: ContractTerms) throws(Rejection) {
        switch progress.state {
        case .considered, .eligible, .ineligible:
            throw Rejection(.needsBeforeTerms, subject, found: "it is \(progress.state.rawValue)")
        case .assessed, .offered:
            self.terms = terms
            acceptance = nil
        case .declined, .running, .breachAlleged, .completed, .sentBack, .enteredInError:
            throw Rejection(.agreedTermsStand, subject, found: "it is \(progress.state.rawValue)")
        }
    }

    /// Keeps what they answered to the offer.
    ///
    /// - Throws: ``Rejection`` by `answer-to-an-offer` where nothing was put to them.
    public mutating func record(_ acceptance: ContractAcceptance) throws(Rejection) {
        guard progress.state == .offered else {
            throw Rejection(.answerToAnOffer, subject, found: "it is \(progress.state.rawValue)")
        }
        self.acceptance = acceptance
    }

    /// Keeps how a condition was found to stand.
    ///
    /// - Throws: ``Rejection`` by `condition-of-the-contract` where the terms have no such condition.
    public mutating func record(_ finding: ConditionRecord) throws(Rejection) {
        guard terms?.conditions.contains(where: { $0.id == finding.condition }) == true else {
            throw Rejection(.conditionOfTheContract, subject, found: "no condition \(finding.condition)")
        }
        findings.append(finding)
    }

    /// Keeps a new offence.
    public mutating func record(_ reoffence: Reoffence) {
        reoffences.append(reoffence)
    }

    /// Keeps that records were searched for offences committed through a UK civil day.
    public mutating func recordSearch(through day: CivilDate) {
        searchedThrough = max(searchedThrough ?? day, day)
    }

    /// An answer from before the contract was taken up again says nothing of today.
    private func demandFreshAnswer() throws(Rejection) {
        guard let eligibility, let reopened = progress.history.last(where: { $0.event == .reopen }) else { return }
        guard eligibility.at >= reopened.at else {
            throw Rejection(.eligibilityAnswered, subject, found: "the answer is older than the reopening")
        }
    }

    private func directives(upon event: State.Event, at instant: Instant) -> [Directive] {
        switch event {
        case .offer: [.notify(of: .outOfCourtDisposalConsidered)]
        case .agree: [.notify(of: .outOfCourtDisposalGiven), .schedule(.contractReview, from: instant)]
        case .allegeBreach: [.schedule(.breachDecision, from: instant)]
        case .sendBack: [.schedule(.prosecutionDecision, from: instant), .refer(to: .crownProsecutionService)]
        case .enterInError: [.schedule(.correctionNotice, from: instant)]
        case .findEligible: [.schedule(.needsAssessment, from: instant)]
        case .findIneligible, .assess, .decline, .excuse, .complete, .reopen: []
        }
    }
}
