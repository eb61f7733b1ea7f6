import CivilTime
import SafetyModel
import Testing

@Suite struct ThirdPartyReportTests {
    @Test func isPassedOnReceivedAndDecided() throws {
        try expectTable(
            of: ThirdPartyReport.State.self,
            """
                           pass-on   receive  act        decline        reopen
            taken          passed-on -        -          -              -
            passed-on      -         received -          -              -
            received       -         -        acted-upon not-acted-upon -
            acted-upon     -         -        -          -              received
            not-acted-upon -         -        -          -              received
            entered-in-error - - - - -
            """)
    }

    @Test func rejectsACentreThatIsNotReady() throws {
        let centre = try Town.centre()
        let taker = ReportTaker.centre(centre.id)
        var register = try ThirdPartyReports(centres: [centre])
        // Active until 1 July 2026, which begins at 23:00 UTC; trained through day 20 600, 27 May 2026.
        try register.add(Town.thirdParty(1, by: taker, at: "2026-05-27T22:59:59Z"))
        let late = try Town.thirdParty(2, by: taker, at: "2026-05-27T23:00:00Z")
        #expect(brokenRule { try register.add(late) } == .centreIsActiveAndTrained)
        var retrained = centre
        retrained.trainings.append(try TrainingRecord(.thirdPartyReporting, achieved: day("2026-05-28")))
        register = try ThirdPartyReports(centres: [retrained], [late])
        try register.add(Town.thirdParty(3, by: taker, at: "2026-06-30T22:59:59Z"))
        for refused in [
            try Town.thirdParty(4, by: taker, at: "2026-06-30T23:00:00Z"),
            try Town.thirdParty(5, by: .centre(ReportingCentre.ID(high: 13, low: 9))),
        ] { #expect(brokenRule { try register.add(refused) } == .centreIsActiveAndTrained) }
        #expect(brokenRule { try register.add(late) } == .reportOnce)
        var firstAid = centre
        firstAid.trainings = [try TrainingRecord(.firstAid, achieved: day("2025-01-01"))]
        #expect(brokenRule { try firstAid.requireReady(on: day("2026-01-01")) } == .centreIsActiveAndTrained)
    }

    @Test func nothingIsPassedOnBeforeItWasTaken() throws {
        let report = try Town.thirdParty(1, by: .centre(try Town.centre().id))
        let early = report.taken.adding(milliseconds: -1)
        #expect(brokenRule { _ = try report.applying(.passOn, at: early) } == .reportActionOutcomeReply)
        let passed = try report.applying(.passOn, at: report.taken).value
        #expect(passed.passOnTime == .zero)
        let text = try storedText(of: passed)
            .replacing(#""taken":"\#(report.taken)""#, with: #""taken":"2026-03-10T10:00:01Z""#)
        #expect(refusal(ThirdPartyReport.self, from: text, as: Rejection.self)?.rule == .reportActionOutcomeReply)
    }

    @Test func anUpdateIsTakenByOneThatMight() throws {
        let centre = try Town.centre()
        let report = try Town.thirdParty(1, by: .centre(centre.id))
        var register = try ThirdPartyReports(centres: [centre], [report])
        let elsewhere = try Town.thirdParty(1, by: .centre(ReportingCentre.ID(high: 13, low: 9)))
        #expect(brokenRule { try register.update(elsewhere) } == .centreIsActiveAndTrained)
        #expect(register.all == [report])
        let blank = try Town.thirdParty(2, by: .centre(centre.id), category: .hate, safeContact: "  ")
        #expect(
            brokenRule {
                var contacted = blank
                try contacted.recordContact(at: blank.taken)
            } == .safeContactFirst)
    }

    @Test func rejectsANameWithoutConsentAndPassingOnUnasked() throws {
        let taker = ReportTaker.centre(try Town.centre().id)
        for consent in [ThirdPartyReport.Consent.refused, .notAsked] {
            #expect(
                brokenRule { _ = try Town.thirdParty(1, by: taker, consent: consent, person: 1) }
                    == .identityOnlyWithConsent)
        }
        let text = try storedText(of: Town.thirdParty(1, by: taker, person: 1))
            .replacing("\"given\"", with: "\"refused\"")
        #expect(refusal(ThirdPartyReport.self, from: text, as: Rejection.self)?.rule == .identityOnlyWithConsent)
        let noon = try Instant("2026-03-10T12:00:00Z")
        let unasked = try Town.thirdParty(1, by: taker, consent: .notAsked)
        #expect(brokenRule { _ = try unasked.applying(.passOn, at: noon) } == .consentIsRecorded)
        let refused = try Town.thirdParty(1, by: taker, consent: .refused).applying(.passOn, at: noon)
        #expect(refused.directives == [.refer(to: .police)])
        #expect(refused.value.person == nil)
    }

    @Test(arguments: [ReportCategory.hate, .domesticAbuse, "not-known-here"])
    func rejectsContactThatIsNotKnownToBeSafe(_ category: ReportCategory) throws {
        let taker = ReportTaker.centre(try Town.centre().id)
        let noon = try Instant("2026-03-10T12:00:00Z")
        var unsafe = try Town.thirdParty(1, by: taker, category: category)
        #expect(brokenRule { try unsafe.recordContact(at: noon) } == .safeContactFirst)
        #expect(unsafe.contacts.isEmpty)
        var safe = try Town.thirdParty(1, by: taker, category: category, safeContact: "Ask for the book club")
        try safe.recordContact(at: noon)
        #expect(safe.contacts == [noon])
        var ordinary = try Town.thirdParty(1, by: taker)
        try ordinary.recordContact(at: noon)
    }

    @Test func countsByCentreWithTimesRepeatsAndOutcomes() throws {
        let centres = try [Town.centre(1), Town.centre(2)]
        let takers = centres.map { ReportTaker.centre($0.id) }
        let start = try Instant("2026-03-10T10:00:00Z")
        func course(
            _ report: ThirdPartyReport, _ events: [(ThirdPartyReport.State.Event, Int)]
        ) throws -> ThirdPartyReport {
            try events.reduce(report) { try $0.applying($1.0, at: start.adding(seconds: $1.1)).value }
        }
        let register = try ThirdPartyReports(
            centres: centres,
            [
                course(
                    Town.thirdParty(1, by: takers[0], category: .hate, person: 1),
                    [(.passOn, 60), (.receive, 90), (.act, 99)]),
                course(
                    Town.thirdParty(2, by: takers[0], category: .hate, person: 1),
                    [(.passOn, 40), (.receive, 50), (.decline, 60)]),
                Town.thirdParty(3, by: takers[0], person: 2),
                course(Town.thirdParty(4, by: takers[1], consent: .refused), [(.passOn, 10)]),
                course(Town.thirdParty(5, by: takers[1]), [(.enterInError, 10)]),
            ])
        let first = try #require(register.figuresByTaker()[takers[0]])
        #expect(first.taken == 3 && first.notPassedOn == 1 && first.unlinked == 0)
        #expect(first.passOnTimes == [.seconds(40), .seconds(60)])
        #expect(first.actedUpon == Share(1, of: 2))
        #expect(first.repeats == Share(1, of: 2))
        let second = try #require(register.figuresByTaker()[takers[1]])
        #expect(second.taken == 1 && second.unlinked == 1 && second.actedUpon.fraction == nil)
        #expect(register.figuresByCategory()[.hate]?.repeats == Share(1, of: 1))
    }

    @Test func rejectsAWatchWhoseReceiverIsNotPermitted() throws {
        let year = try Town.days("2026-01-01", "2027-01-01")
        let taker = ReportTaker.watch(WatchScheme.ID(high: 17, low: 1))
        let report = try Town.thirdParty(1, by: taker)
        let good = Town.receiver(year, vetting: year, agreement: year)
        #expect(try ThirdPartyReports(receivers: [good], [report]).all.count == 1)
        let spring = try Town.days("2026-01-01", "2026-03-10")
        for lapsed in [
            Town.receiver(spring, vetting: year, agreement: year),
            Town.receiver(year, vetting: spring, agreement: year),
            Town.receiver(year, vetting: year, agreement: spring), Town.receiver(year, vetting: year, agreement: nil),
            Town.receiver(year, vetting: year, agreement: year, isTrained: false),
        ] {
            #expect(
                brokenRule { _ = try ThirdPartyReports(receivers: [lapsed], [report]) } == .watchReceiverIsPermitted)
        }
        #expect(brokenRule { _ = try ThirdPartyReports([report]) } == .watchReceiverIsPermitted)
    }

    @Test func listsPermittedReceiversByDay() throws {
        let year = try Town.days("2026-01-01", "2027-01-01")
        let vetting = try Town.days("2026-02-01", "2026-04-01")
        let receiver = Town.receiver(year, vetting: vetting, agreement: year)
        let register = try ThirdPartyReports(receivers: [receiver])
        #expect(try register.permittedReceivers(on: day("2026-01-31")).isEmpty)
        #expect(try register.permittedReceivers(on: day("2026-02-01")) == [receiver])
        #expect(try register.permittedReceivers(on: day("2026-03-31")) == [receiver])
        #expect(try receiver.obstacles(on: day("2026-04-01")) == [.noCurrentVetting])
        let bare = Town.receiver(year, vetting: nil, agreement: nil, isTrained: false)
        #expect(
            try bare.obstacles(on: day("2025-12-31"))
                == [.notAppointed, .noCurrentVetting, .noCurrentTraining, .noDataAgreement])
    }
}
