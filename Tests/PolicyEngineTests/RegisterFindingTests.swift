import CivilTime
import PolicyEngine
import Testing

@Suite("The edition that answers a criterion")
struct RegisterFindingTests {
    private func edition(_ id: PolicyID, from: String, until: String?, upon event: EventKind?) throws -> Policy {
        try Policy(
            id, title: "T", instrument: "T", bindingForce: .statute,
            inForce: InForce(from: try CivilDate(from), until: try until.map { try CivilDate($0) }),
            status: .inForce, jurisdiction: "E", facts: [Fact("f", "?")],
            criteria: [CriterionSample.criterion([.fact("f")], upon: event)])
    }

    private func found(asOf: String, upon event: EventKind? = nil, _ events: [Event] = []) throws -> [Finding] {
        try Register([
            edition("t/1", from: "2020-01-01", until: "2024-03-01", upon: event),
            edition("t/2", from: "2024-03-01", until: nil, upon: event),
        ]).findings(
            from: Evidence(facts: ["f": true], events: events), asOf: try Instant(asOf), on: Sample.calendar)
    }

    @Test("is that of the day it is asked for")
    func asOf() throws {
        #expect(try found(asOf: "2024-02-29T23:59:59Z").map(\.policy) == ["t/1"])
        #expect(try found(asOf: "2024-03-01T00:00:00Z").map(\.policy) == ["t/2"])
        #expect(try found(asOf: "2019-12-31T00:00:00Z") == [])
    }

    @Test("is that of the event's day, and open where that is not known")
    func upon() throws {
        let events = [
            try Sample.event("old", "asked", "2024-02-29"), try Sample.event("new", "asked", "2024-03-01"),
            try Sample.event("feb", "asked", "2024-02"),
        ]
        let findings = try found(asOf: "2024-06-01T00:00:00Z", upon: "asked", events)
        #expect(findings.map(\.policy) == ["t/1", "t/1", "t/2"])
        #expect(findings.map(\.answer) == [.yes, .yes, .yes])
    }

    @Test("is open where the event's month saw a change of editions")
    func straddling() throws {
        let month = try Sample.event("feb", "asked", "2024-03")
        let findings = try Register([
            edition("t/1", from: "2020-01-01", until: "2024-03-15", upon: "asked"),
            edition("t/2", from: "2024-03-15", until: nil, upon: "asked"),
        ]).findings(
            from: Evidence(facts: ["f": true], events: [month]), asOf: try Instant("2024-06-01T00:00:00Z"),
            on: Sample.calendar)
        #expect(findings.map(\.policy) == ["t/1", "t/2"])
        #expect(findings.map(\.answer) == [.unknown, .unknown])
        #expect(findings.map(\.missing) == [[.time(of: "feb")], [.time(of: "feb")]])
    }

    @Test("is an error where the clock does not reach")
    func outside() throws {
        #expect(throws: EvaluationError.self) { try found(asOf: "1980-01-01T00:00:00Z") }
    }
}
