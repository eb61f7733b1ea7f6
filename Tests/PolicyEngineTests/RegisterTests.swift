import CivilTime
import PolicyEngine
import Testing

@Suite("The register picks the edition")
struct RegisterTests {
    private func edition(
        _ id: PolicyID, _ days: Int, _ from: String, until: String? = nil, status: PolicyStatus = .inForce
    ) throws -> Policy {
        let limit = Limit(.workingDays(days), verification: .primary)
        let inForce = InForce(from: try CivilDate(from), until: try until.map { try CivilDate($0) })
        return try Sample.policy([Sample.duty(within: [limit])], id: id, inForce: inForce, status: status)
    }

    private func register() throws -> Register {
        try Register([
            edition("code/1", 1, "2015-11-16", until: "2021-04-01", status: .superseded),
            edition("code/2", 5, "2021-04-01"), edition("code/3", 9, "2021-01-01", status: .draft),
        ])
    }

    private func judged(_ at: String) throws -> [Determination] {
        try register().determinations(
            from: Evidence(events: [Sample.event("t", "arrested", at)]), asOf: Instant("2021-06-01T00:00:00Z"),
            on: Sample.calendar)
    }

    /// British Summer Time began on 28 March: the first of April began at 23:00 UTC.
    @Test(
        "by the local day on which the clock starts",
        arguments: [
            ("2021-03-31T22:59:59.999Z", "code/1"), ("2021-03-31T23:00:00Z", "code/2"), ("2021-03-31", "code/1"),
            ("2021-04-01", "code/2"), ("2021-03", "code/1"), ("2021-04", "code/2"),
        ])
    func boundary(at: String, policy: String) throws {
        let found = try judged(at)
        #expect(found.map(\.policy.rawValue) == [policy])
        #expect(found.allSatisfy { $0.assumptions.contains(.editionOfClockStart) && $0.status == .breached })
    }

    @Test("and leaves a month that straddles two undetermined")
    func straddling() throws {
        let register = try Register([
            edition("code/1", 1, "2015-11-16", until: "2021-04-15", status: .superseded),
            edition("code/2", 5, "2021-04-15"),
        ])
        let found = try register.determinations(
            from: Evidence(events: [Sample.event("t", "arrested", "2021-04")]), asOf: Instant("2021-06-01T00:00:00Z"),
            on: Sample.calendar)
        #expect(found.map(\.status) == [.undetermined, .undetermined])
        #expect(found.allSatisfy { $0.missing == [.time(of: "t")] && $0.due == nil })
    }

    @Test("and names every edition of a month, also one that begins and ends within it")
    func within() throws {
        let register = try Register([
            edition("code/1", 1, "2015-11-16", until: "2021-04-10", status: .superseded),
            edition("code/2", 3, "2021-04-10", until: "2021-04-20", status: .superseded),
            edition("code/3", 5, "2021-04-20"),
        ])
        let found = try register.determinations(
            from: Evidence(events: [Sample.event("t", "arrested", "2021-04")]), asOf: Instant("2021-06-01T00:00:00Z"),
            on: Sample.calendar)
        #expect(found.map(\.policy.rawValue) == ["code/1", "code/2", "code/3"])
        #expect(found.allSatisfy { $0.status == .undetermined })
    }

    @Test("and a draft founds nothing")
    func draft() throws {
        #expect(try register().edition(of: "code", on: CivilDate("2021-02-01"))?.id == "code/1")
        #expect(try register().edition(of: "code", on: CivilDate("2015-11-15")) == nil)
        #expect(try judged("2010-01-04T10:00:00Z").isEmpty)
        for status in [PolicyStatus.draft, .announced, .enacted] { #expect(!status.foundsDuties) }
        // What was withdrawn held until then.
        for status in [PolicyStatus.inForce, .superseded, .withdrawn] { #expect(status.foundsDuties) }
    }

    @Test("and says what it assumes of an edition that ended nobody knows when")
    func withoutEnd() throws {
        func assumed(_ status: PolicyStatus, until: String?) throws -> [Assumption] {
            let days = InForce(from: try CivilDate("2015-01-01"), until: try until.map { try CivilDate($0) })
            let policy = try Sample.policy(
                [Sample.duty(within: [Limit(.hours(5), verification: .primary)])], inForce: days, status: status)
            return try Register([policy]).determinations(
                from: Evidence(events: [Sample.event("t", "arrested", "2019-04-01T10:00:00Z")]),
                asOf: Instant("2019-06-01T00:00:00Z"), on: Sample.calendar
            ).flatMap(\.assumptions)
        }
        #expect(try assumed(.superseded, until: nil) == [.editionOfClockStart, .editionWithoutEnd].sorted())
        #expect(try assumed(.withdrawn, until: nil) == [.editionOfClockStart, .editionWithoutEnd].sorted())
        #expect(try assumed(.superseded, until: "2020-01-01") == [.editionOfClockStart])
        #expect(try assumed(.inForce, until: nil) == [.editionOfClockStart])
    }

    @Test("and refuses two editions of an instrument on one day, and one id twice")
    func overlaps() throws {
        let (old, new) = (
            try edition("code/1", 1, "2015-11-16", until: "2021-04-02"), try edition("code/2", 5, "2021-04-01")
        )
        #expect(throws: RegisterError.overlappingEditions("code/1", "code/2")) { try Register([old, new]) }
        #expect(throws: RegisterError.duplicatePolicy("code/2")) { try Register([new, new]) }
        #expect(try Register([old, edition("other/2", 5, "2021-04-01")]).policies.count == 2)
    }
}
