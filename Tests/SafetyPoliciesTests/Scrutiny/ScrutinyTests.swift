import CivilTime
import PolicyEngine
import SafetyPolicies
import Testing

@Suite("Scrutiny of crime and disorder")
struct ScrutinyTests {
    let policy: Policy

    init() throws {
        policy = try CrimeAndDisorderScrutiny.edition2009()
    }

    @Test(
        "needs a committee in England from April, in Wales from October 2009",
        arguments: [
            ("2009-09-30", Bool?.some(true), Bool?.some(false), Truth.yes), ("2009-10-01", true, false, .no),
            ("2009-09-30", false, false, .no), ("2009-10-01", true, true, .yes), ("2009-09-30", nil, false, .unknown),
            ("2009-10-01", nil, false, .no), ("2009-09-30", nil, true, .yes),
        ])
    func committee(day: String, isWelsh: Bool?, has: Bool?, answer: Truth) throws {
        let one = StandardsCase(
            policy,
            facts: [
                "authority.in_wales": isWelsh.map { .known(.truth($0)) } ?? .unknown,
                "authority.has_scrutiny_committee": has.map { .known(.truth($0)) } ?? .unknown,
            ])
        #expect(try one.findings(of: "cds-committee-duty", asOf: "\(day)T12:00:00Z").map(\.answer) == [answer])
    }

    @Test("has a meeting in every twelve months, counted from the one before")
    func meeting() throws {
        var one = StandardsCase(policy)
        try one.add("began", .scrutinyCommitteeBegan, "2010-05-20T12:00:00Z")
        try one.add("first", .service("hold-scrutiny-meeting"), "2011-05-20T18:00:00Z")
        try one.add("second", .service("hold-scrutiny-meeting"), "2012-05-21T18:00:00Z")
        let found = try one.determinations(of: "cds-meet-12m", asOf: "2012-06-01T00:00:00Z")
        #expect(found.map(\.status) == [.met, .late, .pending])
        #expect(found.allSatisfy { $0.verification == .unverified })
    }

    @Test("is answered within 28 days, or as soon as possible where that cannot be done")
    func response() throws {
        func status(_ isImpracticable: FactHistory, _ at: String) throws -> [Status] {
            try StandardsCase.status(
                of: "ccfa-response-28d", in: policy, from: (.scrutinyReportMade, "2012-02-01T12:00:00Z"),
                service: (.service("respond-to-scrutiny-report"), at),
                facts: ["response.impracticable_in_time": isImpracticable], asOf: "2012-06-01T00:00:00Z")
        }
        #expect(try status(false, "2012-02-29T23:59:59Z") == [.met])
        #expect(try status(false, "2012-03-01T00:00:00Z") == [.late])
        #expect(try status(true, "2012-03-01T00:00:00Z") == [.met])
    }

    @Test("has information by the date in the request, where it names one")
    func information() throws {
        var one = StandardsCase(policy, facts: ["request.names_date": true])
        let request = try Instant("2012-02-01T12:00:00Z")
        try one.add("r", .scrutinyInformationRequested, "2012-02-01T12:00:00Z")
        let duty: DutyID = "cds-information-request"
        #expect(try one.determinations(of: duty, asOf: "2012-03-01T00:00:00Z").map(\.status) == [.judgement])
        one.events.append(
            Event("t", .agreed("scrutiny-request-date"), at: .instant(request), period: .calendarDays(14)))
        #expect(try one.determinations(of: duty, asOf: "2012-02-15T23:59:59Z").map(\.status) == [.pending])
        #expect(try one.determinations(of: duty, asOf: "2012-02-16T00:00:00Z").map(\.status) == [.breached])
        one.facts = ["request.names_date": false]
        #expect(try one.determinations(of: duty, asOf: "2012-03-01T00:00:00Z").map(\.status) == [.judgement])
    }
}
