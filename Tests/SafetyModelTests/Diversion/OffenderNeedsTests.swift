import CivilTime
import SafetyModel
import Testing

@Suite struct OffenderNeedsTests {
    @Test func aNeedThatNobodyConsideredIsNamed() throws {
        var assessment = try DiversionContractTests.assessment([:])
        #expect(assessment.unconsidered == OffenderNeed.allCases)
        for need in OffenderNeed.allCases.dropLast() { assessment.consider(need, .notKnown) }
        let error = #expect(throws: Rejection.self) { try assessment.requireComplete() }
        #expect(error?.rule == .everyNeedConsidered)
        #expect(error?.found == "not considered: relationships")
        assessment.consider(.relationships, .none)
        #expect(throws: Never.self) { try assessment.requireComplete() }
        #expect(assessment.open == OffenderNeed.allCases.dropLast())
    }

    @Test func greatNeedsComeFirstAndAGapOfTheMenuIsSeen() throws {
        let assessment = try DiversionContractTests.assessment([
            .finance: .some, .relationships: .great, .substances: .great, .employment: .none, .mentalHealth: .notKnown,
        ])
        #expect(assessment.priorities == [.substances, .relationships, .finance])
        let clinic = DiversionIntervention(
            id: .init(high: 0, low: 1), name: "Clinic", for: [.substances, .mentalHealth])
        let debt = DiversionIntervention(id: .init(high: 0, low: 2), name: "Debt advice", for: [.finance])
        let suggestions = assessment.suggestions(from: [debt, clinic])
        #expect(suggestions.map(\.need) == [.substances, .relationships, .finance])
        #expect(suggestions.map(\.interventions) == [[clinic], [], [debt]])
    }

    @Test func aFullCaseloadTakesNobodyOn() throws {
        var load = try KeyWorkerCaseload(of: .init(high: 0, low: 1), as: .policeNavigator, cap: 2)
        func allocation(_ person: UInt64, _ from: Int, _ until: Int?) throws -> KeyWorkerCaseload.Allocation {
            .init(of: .init(high: 5, low: person), for: try DayInterval(from: day(from), until: until.map { day($0) }))
        }
        try load.add(try allocation(1, 0, 10))
        try load.add(try allocation(2, 5, nil))
        #expect(load.load(on: day(4)) == 1 && load.room(on: day(4)) == 1)
        #expect(load.load(on: day(5)) == 2 && load.load(on: day(10)) == 1)
        let full = #expect(throws: Rejection.self) { try load.add(try allocation(3, 9, nil)) }
        #expect(full?.rule == .caseloadCap)
        #expect(full?.found == "2 of 2 on 1970-01-10 already")
        // It begins with room, and meets the full days later.
        #expect(throws: Rejection.self) { try load.add(try allocation(3, 2, 6)) }
        try load.add(try allocation(3, 2, 5))
        try load.add(try allocation(4, 10, nil))
        #expect(throws: Rejection.self) { try load.add(try allocation(2, 20, nil)) }
        try load.end(.init(high: 5, low: 2), on: day(20))
        #expect(load.load(on: day(19)) == 2 && load.load(on: day(20)) == 1)
        let gone = #expect(throws: Rejection.self) { try load.end(.init(high: 5, low: 2), on: day(30)) }
        #expect(gone?.rule == .caseloadEndsWhatLasts)
        #expect(throws: Rejection.self) { try KeyWorkerCaseload(of: .init(high: 0, low: 1), as: .mentor, cap: 0) }
        let text = try storedText(of: load).replacing(#""cap":2"#, with: #""cap":1"#)
        #expect(refusal(KeyWorkerCaseload.self, from: text, as: Rejection.self)?.rule == .caseloadCap)
        #expect(try roundTrip(load) == load)
    }

    @Test func earlyMeansFromTheFirstSign() {
        var help = EarlyIntervention(
            id: .init(high: 0, low: 1), for: .init(high: 0, low: 2),
            signals: [
                .init(.schoolReferral, on: day(30), seenBy: .localAuthority),
                .init(.missingEpisode, on: day(20), seenBy: .police),
            ])
        #expect(help.firstSignal == day(20))
        #expect(help.daysToHelp == nil && help.daysWaiting(on: day(25)) == nil)
        help.helpBegan = .notReached
        #expect(help.daysWaiting(on: day(19)) == nil && help.daysWaiting(on: day(20)) == 0)
        #expect(help.daysWaiting(on: day(25)) == 5)
        help.helpBegan = .reached(on: day(34))
        #expect(help.daysToHelp == 14)
        #expect(help.daysWaiting(on: day(33)) == 13 && help.daysWaiting(on: day(34)) == nil)
        help.helpBegan = .reached(on: nil)
        #expect(help.daysToHelp == nil)
        help.signals = []
        #expect(help.firstSignal == nil)
    }

    @Test func adjustmentsAreAppliedOrNotKnownToBe() {
        let assessment = MaturityAssessment(
            id: .init(high: 0, low: 1), of: .init(high: 0, low: 2), on: day(0), findings: [.impulses: false],
            adjustments: [
                .init(.plainLanguage, applied: .reached(on: day(5))), .init(.supporterPresent, applied: .notReached),
                .init(.shorterSittings),
            ])
        #expect(assessment.unjudged == [.consequences, .peerPressure, .understanding])
        #expect(assessment.applied(by: day(4)).isEmpty)
        #expect(assessment.applied(by: day(5)).map(\.kind) == [.plainLanguage])
        let count = assessment.adjustmentCount(by: day(5))
        #expect(count == Share(1, of: 3, unknown: 1))
    }

    @Test func aPriorityGroupSaysWhoBelongsAndWhy() throws {
        let group = try PriorityGroup(
            id: .init(high: 0, low: 1), name: "Short sentences",
            of: [.sentenceAtMost(.months(12), .asImposed), .convictionsAtLeast(2)])
        func profile(_ sentences: [CustodialSentence]?, _ convictions: Int?) -> OffenderProfile {
            OffenderProfile(of: .init(high: 0, low: 2), sentences: sentences, convictions: convictions)
        }
        let passed = try day("2023-03-01")
        func sentence(_ length: AgreedPeriod, _ basis: CustodialSentence.Basis = .asImposed) -> CustodialSentence {
            CustodialSentence(length, basis, passed: passed)
        }
        let cohort = group.cohort(of: [
            profile([sentence(.months(12))], 2),
            // 366 days from 1 March 2023 are twelve months, for there is a 29 February in between; 367 are more.
            profile([sentence(.days(366))], 2), profile([sentence(.days(367))], 2),
            profile([sentence(.months(6), .toBeServed)], 2), profile(nil, 2), profile(nil, 1),
            profile([sentence(.months(6))], nil), profile([], 5),
        ])
        #expect(cohort.map(\.belongs) == [true, true, false, nil, nil, false, nil, false])
        #expect(cohort[5].marks.map(\.holds) == [nil, false])
        #expect(cohort[0].marks.map(\.mark) == group.marks)
    }

    @Test func aSentenceIsComparedOnAKnownBasis() throws {
        for marks in [[], [PriorityGroup.Mark.sentenceAtMost(.months(12), "guess")]] {
            let error = #expect(throws: Rejection.self) {
                try PriorityGroup(id: .init(high: 0, low: 1), name: "?", of: marks)
            }
            #expect(error?.rule == .sentenceStatesItsBasis)
        }
        let group = try PriorityGroup(
            id: .init(high: 0, low: 1), name: "?", of: [.sentenceAtMost(.weeks(2), .aggregate)])
        let text = try storedText(of: group).replacing("aggregate", with: "guess")
        #expect(refusal(PriorityGroup.self, from: text, as: Rejection.self)?.rule == .sentenceStatesItsBasis)
    }

    @Test func effortIsBalancedOverTheStages() throws {
        let term = try DayInterval(from: day(0), until: day(7))
        func activity(_ stage: ApproachStage?, _ minutes: Int?) -> StagedActivity {
            StagedActivity(id: .init(high: 0, low: 1), title: "?", stage: stage, during: term, minutes: minutes)
        }
        let counted = [activity(.enforcement, 300), activity(.earlyIntervention, 60), activity(.enforcement, 40)]
        let balance = EffortBalance(of: counted)
        #expect(balance.parts.map(\.stage) == ApproachStage.allCases.map(Optional.some) + [nil])
        #expect(balance.parts.map(\.minutes) == [60, 0, 340, 0, 0])
        #expect(balance.emptyStages == [.situationalPrevention, .reducingReoffending])
        #expect(balance.share(of: .enforcement) == Share(340, of: 400))
        #expect(EffortBalance(of: counted + [activity(.enforcement, nil)]).share(of: .enforcement) == nil)
        #expect(EffortBalance(of: counted + [activity(nil, 5)]).share(of: .enforcement) == nil)
        #expect(EffortBalance(of: []).share(of: .enforcement) == nil)
    }
}
