import CivilTime

extension DiversionContract {
    /// What has to be there before an event, whenever it is.
    func demand(_ event: State.Event) throws(Rejection) {
        switch event {
        case .findEligible: try demandAnswer(.yes)
        case .findIneligible: try demandAnswer(.no)
        case .assess: try demandAssessment()
        case .offer: try demandOffer()
        case .agree: try demandAcceptance()
        case .allegeBreach: try demandBreach()
        case .complete: try demandCompletion()
        case .decline, .excuse, .sendBack, .reopen, .enterInError: break
        }
    }

    /// What still has to be there after an event: what became known later may say otherwise.
    func demandStored(_ event: State.Event) throws(Rejection) {
        switch event {
        case .findEligible, .findIneligible:
            let found = progress.history.last { $0.event == event }?.at
            if let eligibility, let found, found < eligibility.at { return }
            try demand(event)
        case .allegeBreach:
            guard findings.contains(where: { $0.standing == .broken }) || hasOffenceInTerm else {
                throw Rejection(.breachHasGround, subject, found: "nothing was ever found that broke it")
            }
        case .complete:
            let unkept = (terms?.conditions ?? []).filter { condition in
                !findings.contains { $0.condition == condition.id && $0.standing == .kept }
            }
            guard unkept.isEmpty, isSearchedToItsEnd else {
                throw Rejection(
                    .contractKeptToItsEnd, subject,
                    found: "\(unkept.count) conditions were never kept, or records not searched to its end")
            }
        case .assess, .offer, .agree, .decline, .excuse, .sendBack, .reopen, .enterInError: try demand(event)
        }
    }

    private var hasOffenceInTerm: Bool {
        reoffences.contains { terms?.term.contains($0.committed) == true }
    }

    private func demandAnswer(_ wanted: Answer) throws(Rejection) {
        guard eligibility?.answer == wanted else {
            let found =
                eligibility.map { "'\($0.criterion)' came to \($0.answer.rawValue)" } ?? "no criterion was asked"
            throw Rejection(.eligibilityAnswered, subject, found: found)
        }
    }

    private func demandAssessment() throws(Rejection) {
        guard let assessment else {
            throw Rejection(.everyNeedConsidered, subject, found: "there is no assessment of needs")
        }
        try assessment.requireComplete()
    }

    private func demandOffer() throws(Rejection) {
        guard navigator != nil else {
            throw Rejection(.contractHasNavigator, subject, found: "nobody is named")
        }
        guard terms != nil else {
            throw Rejection(.contractHasEndAndConditions, subject, found: "no terms were drawn up")
        }
    }

    private func demandAcceptance() throws(Rejection) {
        guard let acceptance else {
            throw Rejection(.admissionAndConsent, subject, found: "no answer is recorded")
        }
        guard acceptance.consents else {
            throw Rejection(.admissionAndConsent, subject, found: "they do not consent")
        }
        guard acceptance.admission != .denies else {
            throw Rejection(.admissionAndConsent, subject, found: "they deny the offence")
        }
    }

    private func demandBreach() throws(Rejection) {
        guard !breachGrounds.isEmpty else {
            throw Rejection(
                .breachHasGround, subject, found: "no condition is recorded as broken, and no new offence in its term")
        }
    }

    private func demandCompletion() throws(Rejection) {
        let unkept = (terms?.conditions ?? []).filter { standing(of: $0.id) != .kept }
        guard unkept.isEmpty else {
            let standings = unkept.map { "\($0.kind) \(standing(of: $0.id)?.rawValue ?? "not recorded")" }
            throw Rejection(.contractKeptToItsEnd, subject, found: standings.joined(separator: ", "))
        }
        let offences = breachGrounds.count
        guard offences == 0 else {
            throw Rejection(.contractKeptToItsEnd, subject, found: "\(offences) new offences that were not excused")
        }
        guard isSearchedToItsEnd else {
            throw Rejection(.contractKeptToItsEnd, subject, found: "nobody searched records through its last day")
        }
    }
}

extension DiversionContract.State {
    /// The events whose demands are met by whatever stands in this state.
    var grounds: [Event] {
        switch self {
        case .considered, .declined, .enteredInError: []
        case .eligible: [.findEligible]
        case .ineligible: [.findIneligible]
        case .assessed: [.findEligible, .assess]
        case .offered: [.findEligible, .assess, .offer]
        case .running: [.findEligible, .assess, .offer, .agree]
        case .breachAlleged, .sentBack: [.findEligible, .assess, .offer, .agree, .allegeBreach]
        case .completed: [.findEligible, .assess, .offer, .agree, .complete]
        }
    }
}
