import CivilTime
import SafetyModel
import Testing

@Suite struct InformationReportTests {
    static func report(
        _ number: UInt64, from source: InformationSource = .anonymous
    ) throws -> InformationReport {
        try InformationReport(
            id: InformationReport.ID(high: 22, low: number), about: .drugs, by: .independentCharity,
            received: Instant("2026-03-10T10:00:00Z"), from: source, account: Town.personal("A red car every night"))
    }

    @Test func isTriagedBeforeItIsDecided() throws {
        try expectTable(
            of: InformationReport.State.self,
            """
                           triage  pass-on   act        decline        reopen
            received       triaged -         -          -              -
            triaged        -       passed-on acted-upon not-acted-upon -
            passed-on      -       -         acted-upon not-acted-upon triaged
            acted-upon     -       -         -          -              triaged
            not-acted-upon -       -         -          -              triaged
            entered-in-error - - - - -
            """)
    }

    @Test func rejectsMoreThanAnonymityAllows() throws {
        let open = InformationSource.confidential(Town.details("07700 900001", .personal))
        #expect(brokenRule { _ = try Self.report(1, from: open) } == .anonymityFixesWhatIsKept)
        let kept = try Self.report(1, from: .confidential(Town.details("07700 900001", .protected)))
        let text = try storedText(of: kept)
        for changed in [
            text.replacing("\"confidential\"", with: "\"anonymous\""),
            text.replacing("\"protected\"", with: "\"personal\""),
        ] {
            let error = refusal(InformationReport.self, from: changed, as: Rejection.self)
            #expect(error?.rule == .anonymityFixesWhatIsKept)
        }
    }

    @Test func nothingIsDoneBeforeItCame() throws {
        let report = try Self.report(1)
        let early = report.received.adding(milliseconds: -1)
        #expect(brokenRule { _ = try report.applying(.triage, at: early) } == .reportActionOutcomeReply)
        let triaged = try report.applying(.triage, at: report.received).value
        #expect(triaged.timeToTriage == .zero)
        let text = try storedText(of: triaged)
            .replacing(#""received":"\#(report.received)""#, with: #""received":"2026-03-10T10:00:01Z""#)
        #expect(refusal(InformationReport.self, from: text, as: Rejection.self)?.rule == .reportActionOutcomeReply)
    }

    @Test func countsTimeToTriageAndWhatIsActedUpon() throws {
        let start = try Instant("2026-03-10T10:00:00Z")
        func report(_ number: UInt64, _ events: [(InformationReport.State.Event, Int)]) throws -> InformationReport {
            try events.reduce(Self.report(number)) { report, step in
                try report.applying(step.0, at: start.adding(seconds: step.1)).value
            }
        }
        let reports = [
            try report(1, [(.triage, 60), (.act, 90)]), try report(2, [(.triage, 20), (.passOn, 90), (.decline, 99)]),
            try report(3, [(.triage, 600), (.act, 700), (.reopen, 800), (.passOn, 900)]), try report(4, []),
            try report(5, [(.triage, 1), (.enterInError, 2)]),
        ]
        let figures = InformationFigures(of: reports)
        #expect(figures.timesToTriage == [.seconds(20), .seconds(60), .seconds(600)])
        #expect(figures.medianTimeToTriage == .seconds(60))
        #expect(figures.untriaged == 1)
        #expect(figures.actedUpon == Share(1, of: 2))
        #expect(InformationFigures(of: []).medianTimeToTriage == nil)
    }
}
