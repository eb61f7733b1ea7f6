import CivilTime
import PolicyEngine
import SafetyModel
import SafetyPolicies
import Testing

@Suite struct DiversionEvidenceTests {
    static let suspect = Suspect.ID(high: 0, low: 3)
    static let leave = Disclosure(for: [.lawEnforcement], upTo: .personal, reason: "test")

    func candidate(born: String = "1998-02-28", committed: String = "2023-10-01") throws -> DiversionCandidate {
        var candidate = DiversionCandidate(
            Self.suspect, in: .init(high: 0, low: 2),
            dateOfBirth: Personal(try CivilDate(born), purpose: .lawEnforcement))
        candidate.committed = try CivilDate(committed)
        candidate.admission = .admits
        candidate.livesInArea = true
        candidate.offenceInArea = true
        candidate.isHateCrime = false
        candidate.underCourtOrder = false
        candidate.coAccused = false
        candidate.isDomestic = false
        return candidate
    }

    func finding(_ candidate: DiversionCandidate, asOf: String = "2023-11-14T12:00:00Z") throws -> Finding {
        let findings = try Diversion.checkpoint2015().findings(
            of: "checkpoint-eligibility", from: Evidence(for: candidate, disclosing: Self.leave),
            asOf: Instant(asOf), on: .englandAndWales)
        return try #require(findings.first)
    }

    func finding(ofTerms contract: DiversionContract, wanted: Bool? = false) throws -> Finding {
        let findings = try Diversion.checkpoint2015().findings(
            of: "checkpoint-conditions", from: Evidence(for: contract, restorativeApproachWanted: wanted),
            asOf: Instant("2023-11-14T12:00:00Z"), on: .englandAndWales)
        return try #require(findings.first)
    }

    func assessed(_ conditions: [ContractCondition], under scheme: DiversionScheme = .checkpoint) throws
        -> DiversionContract
    {
        let at = try Instant("2023-11-14T12:00:00Z")
        var contract = DiversionContract(
            id: .init(high: 0, low: 1), under: scheme, for: Self.suspect, in: .init(high: 0, low: 2),
            navigator: .init(high: 0, low: 9))
        contract = try contract.findingEligible(by: try finding(try candidate()), at: at).value
        let answers = Dictionary(uniqueKeysWithValues: OffenderNeed.allCases.map { ($0, NeedAnswer.some) })
        try contract.record(
            OffenderNeedsAssessment(
                id: .init(high: 0, low: 4), of: Self.suspect, by: .init(high: 0, low: 9),
                begun: try CivilDate("2023-11-14"), answers: answers))
        contract = try contract.applying(.assess, at: at).value
        let term = try DayInterval(from: try CivilDate("2023-11-14"), until: try CivilDate("2024-03-15"))
        try contract.drawUp(try ContractTerms(for: term, on: conditions))
        return contract
    }

    func condition(_ number: UInt64, _ kind: ContractCondition.Kind, hours: Int? = nil) -> ContractCondition {
        ContractCondition(id: .init(high: 5, low: number), kind, hours: hours)
    }

    func running(under scheme: DiversionScheme = .checkpoint) throws -> DiversionContract {
        let at = try Instant("2023-11-14T12:00:00Z")
        var contract = try assessed([condition(1, .noReoffending)], under: scheme).applying(.offer, at: at).value
        try contract.record(ContractAcceptance(.admits, consents: true, on: try CivilDate("2023-11-14")))
        return try contract.applying(.agree, at: at).value
    }

    @Test func theCriterionAnswersFromTheRecord() throws {
        #expect(try finding(candidate()).answer == .yes)
        #expect(try finding(candidate(), asOf: "2023-12-31T23:59:59Z").answer == .yes)
        #expect(try finding(candidate(), asOf: "2024-01-01T00:00:00Z").answer == .no)
        #expect(try finding(candidate(born: "2005-11-14")).answer == .yes)
        #expect(try finding(candidate(born: "2005-11-15")).answer == .no)
        var silent = try candidate()
        silent.admission = .noReply
        #expect(try finding(silent).answer == .unknown)
        silent.evidenceToCharge = true
        #expect(try finding(silent).answer == .yes)
        silent.coAccused = nil
        #expect(try finding(silent).answer == .unknown)
        silent.coAccused = true
        #expect(try finding(silent).answer == .no)
    }

    @Test func theDateOfBirthIsReadWithLeaveOnly() throws {
        let other = Disclosure(for: [.healthCare], upTo: .protected, reason: "test")
        #expect(throws: DisclosureError.self) { try Evidence(for: try candidate(), disclosing: other) }
    }

    @Test func whoIsNotEligibleIsRefusedWithTheRuleAndItsSource() throws {
        let contract = DiversionContract(
            id: .init(high: 0, low: 1), under: .checkpoint, for: Self.suspect, in: .init(high: 0, low: 2))
        var hate = try candidate()
        hate.isHateCrime = true
        let refused = try finding(hate)
        let error = #expect(throws: CriterionUnmet.self) {
            try contract.findingEligible(by: refused, at: Instant(milliseconds: 0))
        }
        #expect(error?.finding.failing.map(\.name) == ["not_left_out"])
        #expect(error?.description.contains("Checkpoint (Durham Constabulary)") == true)
        #expect(EligibilityAnswer(refused, at: Instant(milliseconds: 0)).answer == .no)
        #expect(EligibilityAnswer(refused, at: Instant(milliseconds: 0)).criterion == "checkpoint-eligibility")
    }

    @Test func whatWasFoundOfAnotherIsNoAnswer() throws {
        let at = try Instant("2023-11-14T12:00:00Z")
        let others = DiversionContract(
            id: .init(high: 0, low: 1), under: .checkpoint, for: .init(high: 7, low: 7), in: .init(high: 0, low: 2))
        let own = try finding(try candidate())
        let error = #expect(throws: Rejection.self) { try others.findingEligible(by: own, at: at) }
        #expect(error?.rule == .eligibilityAnswered)
        let contract = try assessed([condition(1, .noReoffending)])
        let terms = #expect(throws: Rejection.self) {
            try others.offering(madeUpBy: try finding(ofTerms: contract), at: at)
        }
        #expect(terms?.rule == .eligibilityAnswered)
    }

    @Test func theTermsAreMadeUpAsTheSchemeHasThem() throws {
        let promise = condition(1, .noReoffending)
        let at = try Instant("2023-11-14T12:00:00Z")
        let contract = try assessed([promise, condition(2, .voluntaryWork, hours: 18)])
        #expect(try contract.offering(madeUpBy: finding(ofTerms: contract), at: at).value.progress.state == .offered)
        let refused = try [
            assessed([condition(2, .intervention)]), assessed([promise, condition(2, .voluntaryWork, hours: 17)]),
            assessed([promise] + (2...6).map { condition($0, .intervention) }),
        ]
        for contract in refused {
            let finding = try finding(ofTerms: contract)
            #expect(finding.answer == .no)
            #expect(throws: CriterionUnmet.self) { try contract.offering(madeUpBy: finding, at: at) }
        }
        #expect(try finding(ofTerms: contract, wanted: true).answer == .no)
        #expect(try finding(ofTerms: contract, wanted: nil).answer == .unknown)
        #expect(try finding(ofTerms: assessed([promise, condition(2, .voluntaryWork)])).answer == .unknown)
    }

    @Test func itIsOverInFourMonthsOrJudgedLate() throws {
        let policy = try Diversion.checkpoint2015()
        var contract = try running()
        #expect(try contract.lastDay(under: policy, on: .englandAndWales) == CivilDate("2024-03-14"))
        #expect(try assessed([condition(1, .noReoffending)]).lastDay(under: policy, on: .englandAndWales) == nil)
        func status(_ contract: DiversionContract, asOf: String) throws -> [Status] {
            try policy.determinations(
                from: Evidence(for: contract), asOf: Instant(asOf), on: .englandAndWales
            ).map(\.status)
        }
        #expect(try status(contract, asOf: "2024-03-14T23:59:59Z") == [.pending])
        #expect(try status(contract, asOf: "2024-03-15T00:00:00Z") == [.breached])
        try contract.record(ConditionRecord(.init(high: 5, low: 1), .kept, on: try CivilDate("2024-03-14")))
        contract.recordSearch(through: try CivilDate("2024-03-14"))
        let done = try contract.applying(.complete, at: Instant("2024-03-14T18:00:00Z")).value
        #expect(try status(done, asOf: "2024-03-15T00:00:00Z") == [.met])
        let again = try done.applying(.reopen, at: Instant("2024-03-14T19:00:00Z")).value
        #expect(try status(again, asOf: "2024-03-15T00:00:00Z") == [.breached])
    }

    @Test func aConditionalCautionHasItsOwnWords() throws {
        let contract = try running(under: .conditionalCaution)
        #expect(Evidence(for: contract).events.map(\.kind) == [.conditionalCautionGiven])
        #expect(Evidence(for: try running(under: "moonlight")).events.isEmpty)
        var sent = try running()
        sent.record(Reoffence(.init(high: 0, low: 8), committed: try CivilDate("2023-12-01")))
        let at = try Instant("2023-12-02T12:00:00Z")
        sent = try sent.applying(.allegeBreach, at: at).value.applying(.sendBack, at: at).value
        #expect(Evidence(for: sent).events.map(\.kind) == [.checkpointContractAgreed, .checkpointContractBreached])
    }
}
