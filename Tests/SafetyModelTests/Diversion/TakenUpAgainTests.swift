import CivilTime
import SafetyModel
import Testing

/// What somebody consented to, admitted or answered holds for the course in which they did, and no longer.
@Suite struct TakenUpAgainTests {
    static let noon = RestorativeProcessTests.noon
    static let later = noon.adding(seconds: 60)

    /// Stopped and taken up again, with the other side told and asked once more.
    static func restorativeAgain() throws -> RestorativeProcess {
        var process = try RestorativeProcessTests.course()[3].stopping(by: .responsible, at: noon).value
            .applying(.reopen, at: later).value
        process.record(RestorativeProcessTests.risk())
        process = try process.applying(.findSuitable, at: later).value
        return try process.applying(.approach, at: later).value
    }

    @Test func aConsentFromBeforeAStopIsNone() throws {
        var process = try Self.restorativeAgain()
        for side in RestorativeSide.allCases { try process.record(RestorativeConsent(of: side, at: Self.noon)) }
        #expect(!process.consents(.harmed) && !process.consents(.responsible))
        let error = #expect(throws: TransitionError.self) { try process.applying(.prepare, at: Self.later) }
        #expect(error?.rejection?.rule == .voluntaryOnBothSides)
        for side in RestorativeSide.allCases { try process.record(RestorativeConsent(of: side, at: Self.later)) }
        let prepared = try process.applying(.prepare, at: Self.later).value
        #expect(try roundTrip(prepared) == prepared)
        let old = try storedText(of: prepared).replacing(
            #"{"at":"\#(Self.later)","side":"responsible"}"#, with: #"{"at":"\#(Self.noon)","side":"responsible"}"#)
        #expect(refusal(RestorativeProcess.self, from: old, as: Rejection.self)?.rule == .voluntaryOnBothSides)
    }

    @Test func aConsentIsNotOfTomorrow() throws {
        var process = try RestorativeProcessTests.course()[2]
        try process.record(RestorativeConsent(of: .responsible, at: Self.later))
        let early = #expect(throws: TransitionError.self) {
            try process.applying(.prepare, at: Self.later.adding(milliseconds: -1))
        }
        #expect(early?.rejection?.rule == .voluntaryOnBothSides)
        #expect(throws: Never.self) { try process.applying(.prepare, at: Self.later) }
    }

    @Test func whoStoppedDoesNotConsentWhateverIsEnteredAfter() throws {
        let stopped = try RestorativeProcessTests.course()[3].stopping(by: .harmed, at: Self.noon).value
        let struck = try stopped.applying(.enterInError, at: Self.later).value
        #expect(!struck.consents(.harmed))
        #expect(struck.consents(.responsible))
    }

    @Test func aStoredSideThatWasNotToldSaidNothing() throws {
        let text = try storedText(of: RestorativeProcessTests.referred())
        for (empty, planted) in [
            (#""consents":[]"#, #""consents":[{"at":"\#(Self.noon)","side":"responsible"}]"#),
            (#""prepared":{}"#, #""prepared":{"responsible":"2023-11-14"}"#),
            (#""satisfied":{}"#, #""satisfied":{"responsible":true}"#),
        ] {
            let tampered = text.replacing(empty, with: planted)
            #expect(tampered != text)
            #expect(
                refusal(RestorativeProcess.self, from: tampered, as: Rejection.self)?.rule
                    == .noDisclosureBeforeSuitability)
        }
        let outcome = try storedText(of: AgreedOutcome(id: .init(high: 7, low: 1), .apology))
        let agreed = text.replacing(#""outcomes":[]"#, with: #""outcomes":[\#(outcome)]"#)
        #expect(refusal(RestorativeProcess.self, from: agreed, as: Rejection.self)?.rule == .outcomeOfTheMeeting)
    }

    @Test func aResolutionTakenUpAgainAsksTheVictimAndTheSuspectAnew() throws {
        let failed = try CommunityResolutionTests.agreed().applying(.fail, at: Self.noon).value
        let again = try failed.applying(.reopen, at: Self.noon).value
        #expect(again.victimView == nil && again.admission == nil)
        let error = #expect(throws: TransitionError.self) { try again.applying(.agree, at: Self.noon) }
        #expect(error?.rejection?.rule == .victimViewSought)
    }

    @Test func whatIsSaidAfterAnAgreementCanBeKept() throws {
        var resolution = try CommunityResolutionTests.agreed()
        resolution.record(Admission.denies)
        #expect(try roundTrip(resolution) == resolution)
        let text = try storedText(of: resolution).replacing(#""admission":"denies","#, with: "")
        #expect(refusal(CommunityResolution.self, from: text, as: Rejection.self)?.rule == .responsibilityAccepted)
    }

    @Test func nobodyIsHeldToTermsThatTheyDidNotSee() throws {
        var contract = try DiversionContractTests.offered()
        try contract.record(ContractAcceptance(.admits, consents: true, on: day(0)))
        let harder = try ContractTerms(
            for: DayInterval(from: try day("2023-11-20"), until: try day("2024-11-20")),
            on: [DiversionContractTests.promise])
        try contract.drawUp(harder)
        #expect(contract.acceptance == nil)
        let error = #expect(throws: TransitionError.self) { try contract.applying(.agree, at: Self.noon) }
        #expect(error?.rejection?.rule == .admissionAndConsent)
    }

    @Test func anOfferMadeAgainIsAnsweredAgain() throws {
        var contract = try DiversionContractTests.offered()
        try contract.record(ContractAcceptance(.admits, consents: true, on: day(0)))
        contract = try contract.applying(.decline, at: Self.noon).value.applying(.reopen, at: Self.later).value
        #expect(contract.acceptance == nil)
        contract.record(DiversionContractTests.answer(.no, at: Self.noon))
        let stale = #expect(throws: TransitionError.self) { try contract.applying(.findIneligible, at: Self.later) }
        #expect(stale?.rejection?.rule == .eligibilityAnswered)
    }

    /// What becomes known after a step does not make the record of it unreadable.
    @Test func whatBecomesKnownLaterCanBeKept() throws {
        var running = try DiversionContractTests.running()
        running.record(DiversionContractTests.answer(.no, at: Self.later))
        #expect(try roundTrip(running) == running)
        let unfinished = #expect(throws: Rejection.self) {
            try running.record(try DiversionContractTests.assessment([.substances: .great]))
        }
        #expect(unfinished?.rule == .everyNeedConsidered)
        let (promise, course) = (DiversionContractTests.promise.id, DiversionContractTests.course.id)
        var alleged = running
        try alleged.record(ConditionRecord(course, .broken, on: day(20)))
        alleged = try alleged.applying(.allegeBreach, at: Self.noon).value
        try alleged.record(ConditionRecord(course, .kept, on: day(21)))
        #expect(try roundTrip(alleged) == alleged)
        var done = running
        for id in [promise, course] { try done.record(ConditionRecord(id, .kept, on: try day("2024-03-19"))) }
        done.recordSearch(through: try day("2024-03-19"))
        done = try done.applying(.complete, at: Self.noon).value
        done.record(Reoffence(.init(high: 0, low: 8), committed: try day("2024-01-01")))
        #expect(try roundTrip(done) == done)
        #expect(done.hasReoffended == true)
    }

    @Test func aPlanThatWasDraftedAnewIsNotInPlace() throws {
        var plan = try RehabilitationTests().plan(release: "2023-11-20")
        plan.add(ResettlementSupport(for: .finance, by: .supportService, from: try day("2023-11-20")))
        plan = try plan.applying(.putInPlace, at: Self.noon).value.applying(.redraft, at: Self.later).value
        #expect(plan.daysWithoutPlan(by: try day("2023-11-30")) == 10)
        plan = try plan.applying(.release, at: try Instant("2023-11-20T09:00:00Z")).value
        #expect(plan.progress.state == .unplanned)
        #expect(plan.daysWithoutPlan(by: try day("2023-11-30")) == 10)
    }

    @Test func aNominationTakenUpAgainIsLookedAtAnew() throws {
        var nomination = PaybackNomination(
            id: .init(high: 0, low: 1), of: .graffitiRemoval, in: "Mill Lane", received: day(10))
        nomination.record(RehabilitationTests().suitable(true))
        nomination.record(.willBeDone)
        nomination = try nomination.applying(.findSuitable, at: Self.noon).value
        var doubted = nomination
        doubted.record(RehabilitationTests().suitable(false))
        #expect(try roundTrip(doubted) == doubted)
        nomination = try nomination.applying(.publishAnswer, at: Self.noon).value.applying(.reopen, at: Self.noon).value
        #expect(nomination.suitability == nil)
        let error = #expect(throws: TransitionError.self) { try nomination.applying(.findSuitable, at: Self.noon) }
        #expect(error?.rejection?.rule == .paybackSuitable)
    }
}
