import CivilTime
import SafetyModel
import Testing

@Suite struct DiversionContractTests {
    static let noon = Instant(milliseconds: 1_700_000_000_000)
    static let suspect = Suspect.ID(high: 1, low: 1)
    static let promise = ContractCondition(id: .init(high: 2, low: 1), .noReoffending)
    static let course = ContractCondition(id: .init(high: 2, low: 2), .intervention, for: .substances)

    static func terms() throws -> ContractTerms {
        try ContractTerms(
            for: DayInterval(from: try day("2023-11-20"), until: try day("2024-03-20")), on: [promise, course])
    }

    static func assessment(_ answers: [OffenderNeed: NeedAnswer]? = nil) throws -> OffenderNeedsAssessment {
        let all = Dictionary(uniqueKeysWithValues: OffenderNeed.allCases.map { ($0, NeedAnswer.none) })
        return OffenderNeedsAssessment(
            id: .init(high: 3, low: 1), of: suspect, by: .init(high: 0, low: 9), begun: try day("2023-11-16"),
            answers: answers ?? all.merging([.substances: .great, .finance: .notKnown]) { $1 })
    }

    static func considered() -> DiversionContract {
        DiversionContract(
            id: .init(high: 0, low: 1), under: .checkpoint, for: suspect, in: .init(high: 0, low: 2),
            navigator: .init(high: 0, low: 9))
    }

    static func answer(_ answer: Answer, at instant: Instant = noon) -> EligibilityAnswer {
        EligibilityAnswer(answer, of: "checkpoint-eligibility", at: instant)
    }

    /// A contract that was put to the suspect.
    static func offered() throws -> DiversionContract {
        var contract = considered()
        contract.record(answer(.yes))
        contract = try contract.applying(.findEligible, at: noon).value
        try contract.record(try assessment())
        contract = try contract.applying(.assess, at: noon).value
        try contract.drawUp(try terms())
        return try contract.applying(.offer, at: noon).value
    }

    static func running() throws -> DiversionContract {
        var contract = try offered()
        try contract.record(ContractAcceptance(.admits, consents: true, on: try day("2023-11-20")))
        return try contract.applying(.agree, at: noon).value
    }

    /// The rule for whose sake a move is refused; nil where it is not.
    func rule(of event: DiversionContract.State.Event, _ contract: DiversionContract) -> RecordRule? {
        do throws(TransitionError) {
            _ = try contract.applying(event, at: Self.noon)
            return nil
        } catch {
            #expect(error.code == .notReady || error.rejection == nil)
            return error.rejection?.rule
        }
    }

    @Test func table() throws {
        try expectTable(
            of: DiversionContract.State.self,
            """
                           find-eligible find-ineligible assess   offer   decline  agree   allege-breach  excuse  send-back complete  reopen
            considered     eligible      ineligible      -        -       -        -       -              -       -         -         -
            eligible       -             ineligible      assessed -       declined -       -              -       -         -         -
            ineligible     -             -               -        -       -        -       -              -       -         -         considered
            assessed       -             ineligible      -        offered declined -       -              -       -         -         -
            offered        -             ineligible      -        -       declined running -              -       -         -         -
            declined       -             -               -        -       -        -       -              -       -         -         considered
            running        -             -               -        -       -        -       breach-alleged -       -         completed -
            breach-alleged -             -               -        -       -        -       -              running sent-back -         -
            completed      -             -               -        -       -        -       -              -       -         -         running
            sent-back      -             -               -        -       -        -       -              -       -         -         breach-alleged
            """)
    }

    @Test func nothingGoesOnWithoutTheCriterionsAnswer() throws {
        var contract = Self.considered()
        #expect(rule(of: .findEligible, contract) == .eligibilityAnswered)
        contract.record(Self.answer(.unknown))
        #expect(rule(of: .findEligible, contract) == .eligibilityAnswered)
        #expect(rule(of: .findIneligible, contract) == .eligibilityAnswered)
        contract.record(Self.answer(.no))
        #expect(rule(of: .findEligible, contract) == .eligibilityAnswered)
        #expect(rule(of: .findIneligible, contract) == nil)
        contract.record(Self.answer(.yes))
        #expect(rule(of: .findEligible, contract) == nil)
    }

    @Test func anAnswerFromBeforeTheReopeningIsStale() throws {
        var contract = Self.considered()
        contract.record(Self.answer(.no))
        contract = try contract.applying(.findIneligible, at: Self.noon).value
        let later = Self.noon.adding(seconds: 1)
        contract = try contract.applying(.reopen, at: later).value
        contract.record(Self.answer(.yes, at: later.adding(milliseconds: -1)))
        let error = #expect(throws: TransitionError.self) { try contract.applying(.findEligible, at: later) }
        #expect(error?.rejection?.found == "the answer is older than the reopening")
        contract.record(Self.answer(.yes, at: later))
        #expect(try contract.applying(.findEligible, at: later).value.progress.state == .eligible)
    }

    @Test func everyNeedIsConsideredBeforeTheContract() throws {
        var contract = Self.considered()
        contract.record(Self.answer(.yes))
        contract = try contract.applying(.findEligible, at: Self.noon).value
        #expect(rule(of: .assess, contract) == .everyNeedConsidered)
        try contract.record(try Self.assessment([.substances: .great]))
        #expect(rule(of: .assess, contract) == .everyNeedConsidered)
        #expect(throws: Rejection.self) { try contract.drawUp(try Self.terms()) }
        try contract.record(try Self.assessment())
        #expect(rule(of: .assess, contract) == nil)
        let other = OffenderNeedsAssessment(
            id: .init(high: 3, low: 2), of: .init(high: 1, low: 99), by: .init(high: 0, low: 9), begun: day(0))
        let error = #expect(throws: Rejection.self) { try contract.record(other) }
        #expect(error?.rule == .assessmentOfTheSamePerson)
    }

    @Test func anOfferNeedsANavigatorAndTerms() throws {
        var contract = Self.considered()
        contract.record(Self.answer(.yes))
        contract = try contract.applying(.findEligible, at: Self.noon).value
        try contract.record(try Self.assessment())
        contract = try contract.applying(.assess, at: Self.noon).value
        #expect(rule(of: .offer, contract) == .contractHasEndAndConditions)
        try contract.drawUp(try Self.terms())
        let led = try storedText(of: contract)
        let leaderless = try decoded(DiversionContract.self, from: led.replacing(#/"navigator":"[^"]*",/#, with: ""))
        #expect(leaderless.navigator == nil && rule(of: .offer, leaderless) == .contractHasNavigator)
        contract.name(navigator: .init(high: 0, low: 9))
        #expect(try contract.applying(.offer, at: Self.noon).directives == [.notify(of: .outOfCourtDisposalConsidered)])
    }

    @Test func termsHaveAnEndAndConditions() throws {
        let open = try DayInterval(from: day(0))
        let term = try DayInterval(from: day(0), until: day(1))
        for (interval, conditions) in [(open, [Self.promise]), (term, []), (term, [Self.promise, Self.promise])] {
            let error = #expect(throws: Rejection.self) { try ContractTerms(for: interval, on: conditions) }
            #expect(error?.rule == .contractHasEndAndConditions)
        }
        let text = try storedText(of: Self.terms()).replacing(#","until":"2024-03-20""#, with: "")
        #expect(refusal(ContractTerms.self, from: text, as: Rejection.self)?.rule == .contractHasEndAndConditions)
    }

    @Test func admissionAndConsentComeFirst() throws {
        var contract = try Self.offered()
        #expect(rule(of: .agree, contract) == .admissionAndConsent)
        try contract.record(ContractAcceptance(.admits, consents: false, on: day(0)))
        #expect(rule(of: .agree, contract) == .admissionAndConsent)
        try contract.record(ContractAcceptance(.denies, consents: true, on: day(0)))
        #expect(rule(of: .agree, contract) == .admissionAndConsent)
        try contract.record(ContractAcceptance(.noReply, consents: true, on: day(0)))
        let outcome = try contract.applying(.agree, at: Self.noon)
        #expect(
            outcome.directives
                == [.notify(of: .outOfCourtDisposalGiven), .schedule(.contractReview, from: Self.noon)])
        var running = outcome.value
        let rewritten = #expect(throws: Rejection.self) { try running.drawUp(try Self.terms()) }
        #expect(rewritten?.rule == .agreedTermsStand)
        let late = #expect(throws: Rejection.self) {
            try running.record(ContractAcceptance(.admits, consents: true, on: day(0)))
        }
        #expect(late?.rule == .answerToAnOffer)
    }

    @Test func aConditionStandsAsItWasLastFound() throws {
        var contract = try Self.running()
        let id = Self.course.id
        #expect(contract.standing(of: id) == nil)
        try contract.record(ConditionRecord(id, .broken, on: day(20)))
        try contract.record(ConditionRecord(id, .running, on: day(10)))
        #expect(contract.standing(of: id) == .broken)
        #expect(contract.standing(of: id, through: day(19)) == .running)
        #expect(contract.standing(of: id, through: day(9)) == nil)
        try contract.record(ConditionRecord(id, .kept, on: day(20)))
        #expect(contract.standing(of: id) == .kept)
        let error = #expect(throws: Rejection.self) {
            try contract.record(ConditionRecord(.init(high: 9, low: 9), .kept, on: day(0)))
        }
        #expect(error?.rule == .conditionOfTheContract)
    }

    @Test func aNewOffenceIsKnownUnknownOrNone() throws {
        var contract = try Self.running()
        #expect(contract.ends == (try day("2024-03-20")))
        #expect(contract.hasReoffended == nil)
        contract.recordSearch(through: try day("2024-03-18"))
        #expect(contract.hasReoffended == nil)
        contract.recordSearch(through: try day("2024-03-19"))
        contract.recordSearch(through: try day("2024-01-01"))
        #expect(contract.hasReoffended == false)
        contract.record(Reoffence(.init(high: 0, low: 7), committed: try day("2024-03-20")))
        #expect(contract.hasReoffended == false)
        contract.record(Reoffence(.init(high: 0, low: 8), committed: try day("2024-03-19")))
        #expect(contract.hasReoffended == true)
        #expect(contract.breachGrounds == [.newOffence(.init(high: 0, low: 8))])
    }

    @Test func aBreachHasAGroundAndARoute() throws {
        var contract = try Self.running()
        #expect(contract.breachRoute == .none)
        #expect(rule(of: .allegeBreach, contract) == .breachHasGround)
        try contract.record(ConditionRecord(Self.course.id, .broken, on: day(20)))
        let alleged = try contract.applying(.allegeBreach, at: Self.noon)
        #expect(alleged.directives == [.schedule(.breachDecision, from: Self.noon)])
        #expect(alleged.value.breachRoute == .toBeDecided(since: Self.noon))
        let excused = try alleged.value.applying(.excuse, at: Self.noon).value
        #expect(excused.breachRoute == .excused(times: 1))
        let later = Self.noon.adding(seconds: 9)
        let sent = try alleged.value.applying(.sendBack, at: later)
        #expect(sent.value.breachRoute == .sentBack(at: later))
        #expect(
            sent.directives == [.schedule(.prosecutionDecision, from: later), .refer(to: .crownProsecutionService)])
    }

    @Test func itIsCompletedWhenAllOfItWasKept() throws {
        var contract = try Self.running()
        #expect(rule(of: .complete, contract) == .contractKeptToItsEnd)
        for condition in [Self.promise, Self.course] {
            try contract.record(ConditionRecord(condition.id, .kept, on: try day("2024-03-19")))
        }
        #expect(rule(of: .complete, contract) == .contractKeptToItsEnd)
        contract.recordSearch(through: try day("2024-03-19"))
        #expect(rule(of: .complete, contract) == nil)
        contract.record(Reoffence(.init(high: 0, low: 8), committed: try day("2024-01-01")))
        #expect(rule(of: .complete, contract) == .contractKeptToItsEnd)
        contract = try contract.applying(.allegeBreach, at: Self.noon).value
        contract = try contract.applying(.excuse, at: Self.noon).value
        #expect(contract.hasReoffended == true)
        contract = try contract.applying(.complete, at: Self.noon).value
        #expect(try roundTrip(contract) == contract)
        #expect(try contract.applying(.reopen, at: Self.noon).value.progress.state == .running)
    }

    @Test func aStoredContractHasWhatItsStateAsks() throws {
        let contract = try Self.running()
        #expect(try roundTrip(contract) == contract)
        let text = try storedText(of: contract)
        let changed = [
            (text.replacing(#""answer":"yes""#, with: #""answer":"unknown""#), RecordRule.eligibilityAnswered),
            (text.replacing(#","substances":"great""#, with: ""), .everyNeedConsidered),
            (text.replacing(#""consents":true"#, with: #""consents":false"#), .admissionAndConsent),
            (
                text.replacing(
                    #""navigator":"00000000-0000-0000-0000-000000000009","#, with: ""), .contractHasNavigator
            ),
        ]
        for (text, rule) in changed {
            #expect(refusal(DiversionContract.self, from: text, as: Rejection.self)?.rule == rule, "\(rule.id)")
        }
    }
}
