import CivilTime
import SafetyModel
import Testing

@Suite struct RestorativeProcessTests {
    typealias Event = RestorativeProcess.State.Event

    static let noon = Instant(milliseconds: 1_700_000_000_000)  // 14 November 2023

    static func facilitator(validThrough: String? = nil) throws -> RestorativeFacilitator {
        try RestorativeFacilitator(
            .init(high: 0, low: 5),
            trained: try TrainingRecord(
                .restorativeFacilitation, achieved: try day("2023-11-14"),
                validThrough: try validThrough.map { try day($0) }))
    }

    static func referred(by side: RestorativeSide = .harmed) -> RestorativeProcess {
        RestorativeProcess(
            id: .init(high: 0, low: 1), initiatedBy: side, harmed: .init(high: 0, low: 2),
            responsible: .init(high: 0, low: 3), in: .init(high: 0, low: 4))
    }

    static func risk(_ finding: RestorativeRisk.Finding = .acceptable) -> RestorativeRisk {
        RestorativeRisk(finding, on: day(0), by: .init(high: 0, low: 5))
    }

    /// Every process on the way from the referral to the agreement done, by its state.
    static func course(by side: RestorativeSide = .harmed) throws -> [RestorativeProcess] {
        var process = referred(by: side)
        var course = [process]
        func go(_ event: Event) throws {
            process = try process.applying(event, at: noon).value
            course.append(process)
        }
        process.record(risk())
        try go(.findSuitable)
        process.assign(try facilitator())
        try go(.approach)
        try process.record(RestorativeConsent(of: side.other, at: noon))
        try go(.prepare)
        for side in RestorativeSide.allCases { try process.recordPreparation(of: side, on: day(0)) }
        process.choose(.direct)
        try go(.hold)
        try process.add(AgreedOutcome(id: .init(high: 7, low: 1), .apology, due: day(9)))
        try go(.agree)
        try process.record(.reached(on: day(5)), of: .init(high: 7, low: 1))
        try go(.complete)
        return course
    }

    func rule(of event: Event, _ process: RestorativeProcess) -> RecordRule? {
        do throws(TransitionError) {
            _ = try process.applying(event, at: Self.noon)
            return nil
        } catch {
            return error.rejection?.rule
        }
    }

    @Test func table() throws {
        try expectTable(
            of: RestorativeProcess.State.self,
            """
                       find-suitable find-unsuitable approach prepare   hold agree  complete  conclude  stop    reopen
            referred   suitable      unsuitable      -        -         -    -      -         -         stopped -
            suitable   -             unsuitable      approached -       -    -      -         -         stopped -
            unsuitable -             -               -        -         -    -      -         -         -       referred
            approached -             unsuitable      -        preparing -    -      -         -         stopped -
            preparing  -             unsuitable      -        -         held -      -         -         stopped -
            held       -             -               -        -         -    agreed -         concluded stopped -
            agreed     -             -               -        -         -    -      completed -         stopped -
            completed  -             -               -        -         -    -      -         -         -       referred
            concluded  -             -               -        -         -    -      -         -         -       referred
            stopped    -             -               -        -         -    -      -         -         -       referred
            """)
    }

    @Test func eitherSideStopsFromEveryLiveStateAndGivesNoReason() throws {
        let live = try Self.course().dropLast()
        #expect(live.map(\.progress.state) == RestorativeProcess.State.live)
        for process in live {
            for side in RestorativeSide.allCases {
                let outcome = try process.stopping(by: side, at: Self.noon)
                #expect(outcome.value.progress.state == .stopped)
                #expect(outcome.value.stops == [RestorativeStop(by: side, at: Self.noon)])
                #expect(outcome.directives == [.schedule(.restorativeFollowUp, from: Self.noon)])
                #expect(!outcome.value.consents(side))
                #expect(try roundTrip(outcome.value) == outcome.value)
            }
            #expect(rule(of: .stop, process) == .stoppedByASide)
        }
        #expect(Mirror(reflecting: RestorativeStop(by: .harmed, at: Self.noon)).children.map(\.label) == ["by", "at"])
        let over = try #require(try Self.course().last)
        #expect(throws: TransitionError.self) { try over.stopping(by: .harmed, at: Self.noon) }
    }

    @Test(arguments: RestorativeSide.allCases) func theOtherSideIsNotToldBeforeItIsSuitable(_ side: RestorativeSide)
        throws
    {
        let course = try Self.course(by: side)
        #expect(course.map { $0.mayBeTold(side) } == Array(repeating: true, count: 7))
        #expect(course.map { $0.mayBeTold(side.other) } == [false, false, true, true, true, true, true])
        for process in course.prefix(2) {
            var told = process
            let refusals: [Rejection?] = [
                #expect(throws: Rejection.self) { try told.record(RestorativeConsent(of: side.other, at: Self.noon)) },
                #expect(throws: Rejection.self) { try told.recordPreparation(of: side.other, on: day(0)) },
                #expect(throws: Rejection.self) { try told.record(satisfied: true, by: side.other) },
            ]
            #expect(refusals.allSatisfy { $0?.rule == .noDisclosureBeforeSuitability })
            #expect(told == process)
        }
    }

    @Test func suitabilityRestsOnTheLastRisk() throws {
        var process = Self.referred()
        #expect(rule(of: .findSuitable, process) == .riskAssessed)
        #expect(rule(of: .findUnsuitable, process) == .riskAssessed)
        process.record(Self.risk(.tooHigh))
        #expect(rule(of: .findSuitable, process) == .riskAssessed)
        #expect(rule(of: .findUnsuitable, process) == nil)
        process.record(Self.risk(.acceptableWithMeasures))
        #expect(rule(of: .findSuitable, process) == nil)
        #expect(rule(of: .findUnsuitable, process) == .riskAssessed)
    }

    @Test func theFacilitatorIsQualifiedOnTheDay() throws {
        var process = Self.referred()
        process.record(Self.risk())
        process = try process.applying(.findSuitable, at: try Instant("2023-11-13T12:00:00Z")).value
        #expect(rule(of: .approach, process) == .facilitatorQualified)
        process.assign(try Self.facilitator(validThrough: "2023-11-14"))
        let before = try Instant("2023-11-13T23:59:59Z")
        #expect(throws: TransitionError.self) { try process.applying(.approach, at: before) }
        #expect(throws: TransitionError.self) {
            try process.applying(.approach, at: try Instant("2023-11-15T00:00:00Z"))
        }
        #expect(throws: Never.self) { try process.applying(.approach, at: before.adding(seconds: 1)) }
        let other = try TrainingRecord(.firstAid, achieved: day(0))
        let error = #expect(throws: Rejection.self) {
            try RestorativeFacilitator(.init(high: 0, low: 5), trained: other)
        }
        #expect(error?.rule == .facilitatorQualified)
        let text = try storedText(of: try Self.facilitator()).replacing("restorative-facilitation", with: "first-aid")
        #expect(refusal(RestorativeFacilitator.self, from: text, as: Rejection.self)?.rule == .facilitatorQualified)
    }

    @Test func bothConsentAndArePreparedFirst() throws {
        var process = try Self.course()[2]
        #expect(process.consents(.harmed) && !process.consents(.responsible))
        #expect(rule(of: .prepare, process) == .voluntaryOnBothSides)
        try process.record(RestorativeConsent(of: .responsible, at: Self.noon))
        process = try process.applying(.prepare, at: Self.noon).value
        #expect(rule(of: .hold, process) == .bothSidesPrepared)
        try process.recordPreparation(of: .harmed, on: day(0))
        process.choose(.indirect)
        #expect(rule(of: .hold, process) == .bothSidesPrepared)
        try process.recordPreparation(of: .responsible, on: day(0))
        #expect(rule(of: .hold, process) == nil)
        process.record(Self.risk(.tooHigh))
        #expect(rule(of: .hold, process) == .riskAssessed)
    }

    @Test func anAgreementIsDoneWhenAllOfItIs() throws {
        var process = try Self.course()[3]
        let early = #expect(throws: Rejection.self) {
            try process.add(AgreedOutcome(id: .init(high: 7, low: 1), .apology))
        }
        #expect(early?.rule == .outcomeOfTheMeeting)
        process = try Self.course()[4]
        #expect(rule(of: .agree, process) == .outcomeOfTheMeeting)
        try process.add(AgreedOutcome(id: .init(high: 7, low: 1), .apology, due: day(9)))
        process = try process.applying(.agree, at: Self.noon).value
        #expect(rule(of: .complete, process) == .agreedOutcomesDone)
        try process.record(.notReached, of: .init(high: 7, low: 1))
        #expect(rule(of: .complete, process) == .agreedOutcomesDone)
        try process.record(.reached(on: day(5)), of: .init(high: 7, low: 1))
        #expect(process.outcomesDone(by: day(4)) == Share(of: [false]))
        #expect(process.outcomesDone(by: day(5)) == Share(of: [true]))
        #expect(rule(of: .complete, process) == nil)
        #expect(throws: Rejection.self) { try process.record(.notReached, of: .init(high: 7, low: 2)) }
    }

    @Test func takenUpAgainNothingOfTheEarlierCourseCounts() throws {
        let stopped = try Self.course()[5].stopping(by: .harmed, at: Self.noon).value
        let again = try stopped.applying(.reopen, at: Self.noon).value
        #expect(!again.consents(.harmed) && !again.consents(.responsible))
        #expect(again.risks.isEmpty && again.outcomes.isEmpty && again.prepared.isEmpty)
        #expect(again.stops == stopped.stops)
        #expect(rule(of: .findSuitable, again) == .riskAssessed)
    }

    @Test func aStoredProcessHasASideBehindEveryStop() throws {
        let stopped = try Self.course()[3].stopping(by: .responsible, at: Self.noon).value
        let text = try storedText(of: stopped)
        #expect(
            refusal(
                RestorativeProcess.self,
                from: text.replacing(#"[{"at":"\#(Self.noon)","by":"responsible"}]"#, with: "[]"),
                as: Rejection.self)?.rule == .stoppedByASide)
        let unasked = text.replacing(#"[{"at":"\#(Self.noon)","side":"responsible"}]"#, with: "[]")
        #expect(unasked != text)
        #expect(
            refusal(RestorativeProcess.self, from: unasked, as: Rejection.self)?.rule == .voluntaryOnBothSides)
    }

    @Test func figuresCountWhatIsKnown() throws {
        let offers = [
            RestorativeOffer(to: .harmed, in: .init(high: 0, low: 1), offered: .reached(on: day(5)), takenUp: true),
            RestorativeOffer(to: .harmed, in: .init(high: 0, low: 2), offered: .reached(on: day(6)), takenUp: false),
            RestorativeOffer(to: .responsible, in: .init(high: 0, low: 3), offered: .reached(on: day(5))),
            RestorativeOffer(to: .harmed, in: .init(high: 0, low: 4), offered: .notReached),
            RestorativeOffer(to: .harmed, in: .init(high: 0, low: 5), offered: .notRecorded),
        ]
        var done = try #require(try Self.course().last)
        try done.record(satisfied: true, by: .harmed)
        let byOffender = try Self.course(by: .responsible)[5]
        let struck = try Self.course()[1].applying(.enterInError, at: Self.noon).value
        let figures = RestorativeFigures(
            of: offers, processes: [done, byOffender, struck, Self.referred()], by: day(5))
        #expect(figures.offered == Share(of: [true, true, false, false, nil]))
        #expect(figures.takenUp == Share(of: [true, nil]))
        #expect(figures.referrals == [.harmed: 2, .responsible: 1])
        #expect(
            figures.satisfied == [.harmed: Share(of: [true, nil]), .responsible: Share(of: [nil, nil])])
        #expect(figures.outcomesDone == Share(of: [true, nil]))
    }

    @Test func aHubSeesWhichPartnersItReached() throws {
        let partners = (1...3).map { PublicBody.ID(high: 0, low: $0) }
        let hub = RestorativeHub(
            id: .init(high: 0, low: 9), name: "Restorative Northshire", in: "Northshire", partners: partners,
            sessions: [
                .init(.training, for: partners[1], on: day(10), people: 12),
                .init(.awareness, for: partners[0], on: day(10), people: nil),
                .init(.training, for: partners[2], on: day(20), people: 3),
            ])
        let term = try DayInterval(from: day(10), until: day(20))
        let trained = hub.coverage(of: .training, during: term)
        #expect(trained.reached == [partners[1]] && trained.notReached == [partners[0], partners[2]])
        #expect(hub.coverage(of: .awareness, during: term).reached == [partners[0]])
    }
}
