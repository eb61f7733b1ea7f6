import CommunitySafetyKit

/// Sam, 24, broke a shop window in a temper and says so.
struct ContractStory {
    private let sam = Suspect.ID(high: 1, low: 1)
    private let shop = Case.ID(high: 1, low: 2)
    private let navigator = Person.ID(high: 1, low: 3)
    private let calendar = WorkingCalendar.englandAndWales
    private let leave = Disclosure(for: [.lawEnforcement], upTo: .personal, reason: "eligibility")

    private let promise = ContractCondition(id: .init(high: 2, low: 1), .noReoffending)
    private let course = ContractCondition(id: .init(high: 2, low: 2), .intervention, for: .substances)
    private let work = ContractCondition(id: .init(high: 2, low: 3), .voluntaryWork, hours: 12)

    func tell() throws {
        print("Checkpoint: Sam, 24, broke a shop window on 1 October 2023 and admits it.")
        let monday = try Instant("2023-11-13T10:00:00Z")
        var contract = DiversionContract(
            id: .init(high: 1, low: 4), under: .checkpoint, for: sam, in: shop, navigator: navigator)

        var candidate = try candidate()
        CheckpointAndRJ.attempt("eligible, with nobody asked about others accused") {
            try contract.findingEligible(by: try eligibility(of: candidate, asOf: monday), at: monday)
        }
        candidate.coAccused = false
        contract = try contract.findingEligible(by: try eligibility(of: candidate, asOf: monday), at: monday).value
        print("  eligible, once it is known that nobody else is accused: done")

        var needs = OffenderNeedsAssessment(
            id: .init(high: 1, low: 5), of: sam, by: navigator, begun: try CivilDate("2023-11-13"),
            answers: [.substances: .great, .finance: .some, .mentalHealth: .notKnown])
        try contract.record(needs)
        CheckpointAndRJ.attempt("needs assessed, some not considered") { try contract.applying(.assess, at: monday) }
        for need in needs.unconsidered { needs.consider(need, .none) }
        try contract.record(needs)
        contract = try contract.applying(.assess, at: monday).value
        print("  needs assessed; first come \(needs.priorities.map(\.rawValue).joined(separator: ", "))")

        try contract.drawUp(try terms([promise, course, work]))
        CheckpointAndRJ.attempt("offered with 12 hours of voluntary work") {
            try contract.offering(madeUpBy: try makeUp(of: contract, asOf: monday), at: monday)
        }
        try contract.drawUp(try terms([promise, course]))
        contract = try contract.offering(madeUpBy: try makeUp(of: contract, asOf: monday), at: monday).value
        CheckpointAndRJ.attempt("agreed before Sam has answered") { try contract.applying(.agree, at: monday) }
        try contract.record(ContractAcceptance(.admits, consents: true, on: try CivilDate("2023-11-13")))
        contract = try contract.applying(.agree, at: monday).value
        if let last = try contract.lastDay(under: try Diversion.checkpoint2015(), on: calendar) {
            print("  agreed on 13 November; by the scheme's rule it is over by the end of \(last)")
        }
        try keep(contract)
        try breakIt(contract)
    }

    private func keep(_ agreed: DiversionContract) throws {
        print("\n  As it went:")
        let spring = try Instant("2024-03-13T16:00:00Z")
        var contract = agreed
        try contract.record(ConditionRecord(course.id, .kept, on: try CivilDate("2024-02-20")))
        CheckpointAndRJ.attempt("completed, with nothing found of one condition") {
            try contract.applying(.complete, at: spring)
        }
        try contract.record(ConditionRecord(promise.id, .kept, on: try CivilDate("2024-03-13")))
        contract.recordSearch(through: try CivilDate("2024-03-13"))
        contract = try contract.applying(.complete, at: spring).value
        let judged = try Diversion.checkpoint2015().determinations(
            from: Evidence(for: contract), asOf: spring, on: calendar)
        print("  completed on 13 March; the rule on four months: \(judged.map(\.status.rawValue).joined())")
    }

    private func breakIt(_ agreed: DiversionContract) throws {
        print("\n  As it might have gone:")
        let winter = try Instant("2024-01-10T09:00:00Z")
        var contract = agreed
        CheckpointAndRJ.attempt("a breach, with no ground") { try contract.applying(.allegeBreach, at: winter) }
        contract.record(Reoffence(.init(high: 1, low: 9), committed: try CivilDate("2024-01-08")))
        contract = try contract.applying(.allegeBreach, at: winter).value
        print("  a breach, with a new offence of 8 January: \(contract.breachGrounds.count) ground")
        contract = try contract.applying(.sendBack, at: winter).value
        print("  sent back for a decision on prosecution: \(contract.progress.state.rawValue)")
    }

    private func terms(_ conditions: [ContractCondition]) throws -> ContractTerms {
        let term = try DayInterval(from: try CivilDate("2023-11-13"), until: try CivilDate("2024-03-14"))
        return try ContractTerms(for: term, on: conditions)
    }

    private func candidate() throws -> DiversionCandidate {
        var candidate = DiversionCandidate(
            sam, in: shop, dateOfBirth: Personal(try CivilDate("1999-05-02"), purpose: .lawEnforcement))
        candidate.committed = try CivilDate("2023-10-01")
        candidate.admission = .admits
        (candidate.livesInArea, candidate.offenceInArea) = (true, true)
        (candidate.isHateCrime, candidate.underCourtOrder, candidate.isDomestic) = (false, false, false)
        return candidate
    }

    private func eligibility(of candidate: DiversionCandidate, asOf: Instant) throws -> Finding {
        try finding("checkpoint-eligibility", from: try Evidence(for: candidate, disclosing: leave), asOf: asOf)
    }

    private func makeUp(of contract: DiversionContract, asOf: Instant) throws -> Finding {
        let evidence = Evidence(for: contract, restorativeApproachWanted: false)
        return try finding("checkpoint-conditions", from: evidence, asOf: asOf)
    }

    private func finding(_ criterion: CriterionID, from evidence: Evidence, asOf: Instant) throws -> Finding {
        let findings = try Diversion.checkpoint2015().findings(of: criterion, from: evidence, asOf: asOf, on: calendar)
        guard let finding = findings.first else { fail("checkpoint-rj: the scheme has no criterion \(criterion)") }
        return finding
    }
}
