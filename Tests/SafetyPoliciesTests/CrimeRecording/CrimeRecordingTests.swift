import CivilTime
import PolicyEngine
import SafetyPolicies
import Testing

@Suite("Recording crime")
struct CrimeRecordingTests {
    @Test(
        "takes at most 24 hours from the report",
        arguments: [("2024-05-02T11:59:59Z", Status.met), ("2024-05-02T12:00:00Z", .late)])
    func within24Hours(recorded: String, status: Status) throws {
        let found = try StandardsCase.status(
            of: "ncrs-record-24h", in: CrimeRecording.rules2015(), from: (.crimeReported, "2024-05-01T12:00:00Z"),
            service: (.service("record-crime"), recorded), asOf: "2024-06-01T00:00:00Z")
        #expect(found == [status])
    }

    @Test("goes by the rules of the day of the report")
    func editions() throws {
        let register = try Register([CrimeRecording.rulesBefore2015(), CrimeRecording.rules2015()])
        for (day, policy) in [
            ("2015-03-31", PolicyID.crimeRecordingRulesBefore2015), ("2015-04-01", .crimeRecordingRules2015),
        ] {
            let reports: [EventKind] = [.crimeReported, .reportFirstRecorded]
            let at = try Instant("\(day)T10:00:00Z")
            let found = try register.determinations(
                from: Evidence(
                    events: reports.map { Event(EventID($0.rawValue), $0, at: .instant(at)) }),
                asOf: at, on: .englandAndWales)
            #expect(found.map(\.policy) == [policy])
            let hours: Int = day == "2015-03-31" ? 72 : 24
            #expect(found.map(\.due) == [at.adding(seconds: hours * 3600)])
            #expect(found.map(\.verification) == [day == "2015-03-31" ? .unverified : .primary])
        }
    }

    @Test(
        "is called for by the balance of probability, unless something credible speaks against it",
        arguments: [
            (Bool?.some(true), Bool?.some(false), Truth.yes), (true, true, .no), (false, false, .no), (false, nil, .no),
            (true, nil, .unknown), (nil, false, .unknown), (nil, true, .no),
        ])
    func test(isProbable: Bool?, isRefuted: Bool?, answer: Truth) throws {
        var one = StandardsCase(
            try CrimeRecording.standard2002(),
            facts: [
                "report.is_probably_crime": isProbable.map { .known(.truth($0)) } ?? .unknown,
                "report.is_credibly_refuted": isRefuted.map { .known(.truth($0)) } ?? .unknown,
            ])
        try one.add("r", .crimeReported, "2024-05-01T12:00:00Z")
        #expect(try one.findings(of: "ncrs-recording-test", asOf: "2024-06-01T00:00:00Z").map(\.answer) == [answer])
    }
}
