import CivilTime
import PolicyEngine
import Testing

@Suite("Counting events")
struct CountTests {
    private let pattern = EventPattern(
        "complaint", within: .monthsBeginningWith(6), following: .init("behaviour", within: .monthsBeginningWith(1)))

    private func findings(
        _ events: [Event], atLeast count: Int = 1, asOf: String = "2024-06-30T12:00:00Z", upon: EventKind? = nil
    ) throws -> [Finding] {
        try CriterionSample.findings(
            [.count(pattern, atLeast: count)], [], Evidence(events: events), asOf: asOf, upon: upon)
    }

    private func pair(_ number: Int, behaviour: String, complaint: String) throws -> [Event] {
        [
            try Sample.event(EventID("b\(number)"), "behaviour", behaviour, about: [ThingID("i\(number)")]),
            try Sample.event(EventID("c\(number)"), "complaint", complaint, about: [ThingID("i\(number)")]),
        ]
    }

    @Test(
        "takes in the first day of a period beginning with it, and ends the day before the corresponding one",
        arguments: [
            ("2024-05-10", "2024-05-10", Truth.yes), ("2024-05-10", "2024-06-09", .yes),
            ("2024-05-10", "2024-06-10", .no), ("2024-01-31", "2024-02-29", .yes), ("2024-01-31", "2024-03-01", .no),
            ("2024-05-10", "2024-05-09", .no),
        ])
    func following(behaviour: String, complaint: String, expected: Truth) throws {
        #expect(try findings(pair(1, behaviour: behaviour, complaint: complaint)).map(\.answer) == [expected])
    }

    @Test(
        "asks for the age of the event on the day it is asked",
        arguments: [
            ("2024-06-30T12:00:00Z", Truth.yes), ("2024-11-09T23:59:59Z", .yes), ("2024-11-10T00:00:00Z", .no),
            ("2024-05-09T22:59:59Z", .no),
        ])
    func age(asOf: String, expected: Truth) throws {
        let events = try pair(1, behaviour: "2024-05-10", complaint: "2024-05-10")
        #expect(try findings(events, asOf: asOf).map(\.answer) == [expected])
    }

    @Test("leaves open what is not known of an event, and says what would tell")
    func open() throws {
        let silent = try Sample.event("c", "complaint", "2024-06-01")
        #expect(try findings([silent]).first?.missing == [.time(of: "c"), .about("c")])
        let exact = try Sample.event("c", "complaint", "2024-06-01T10:00:00Z")
        #expect(try findings([exact]).first?.missing == [.about("c")])
        let loose = try Sample.event("c", "complaint", "2024-06-01T10:00:00Z", about: ["i"])
        #expect(try findings([loose]).first?.missing == [.event("behaviour")])
        let vague = try pair(1, behaviour: "2024-05", complaint: "2024-06-20T10:00:00Z")
        #expect(try findings(vague).first?.missing == [.time(of: "b1")])
        let old = try Sample.event("c", "complaint", "2023-06-01", about: ["i"])
        #expect(try findings([old]).map(\.answer) == [.no])
    }

    @Test("by popcount: enough is enough, too few is too few, whatever the rest is")
    func popcount() throws {
        let certain = try (1...3).flatMap { try pair($0, behaviour: "2024-05-10", complaint: "2024-05-20") }
        let open = try (1...2).map { try Sample.event(EventID("x\($0)"), "complaint", "2024-06-01T10:00:00Z") }
        #expect(try findings(certain + open, atLeast: 3).map(\.answer) == [.yes])
        #expect(try findings(certain + open, atLeast: 5).map(\.answer) == [.unknown])
        #expect(try findings(certain + open, atLeast: 6).map(\.answer) == [.no])
        let many = try (1...40).map { try Sample.event(EventID("x\($0)"), "complaint", "2024-06-01T10:00:00Z") }
        #expect(try findings(many, atLeast: 41).map(\.answer) == [.no])
        #expect(try findings(many, atLeast: 20).map(\.answer) == [.unknown])
    }

    @Test("is asked upon each event of a kind, on its own day")
    func upon() throws {
        let events =
            try pair(1, behaviour: "2024-05-10", complaint: "2024-05-10") + [
                try Sample.event("early", "asked", "2024-05-09"), try Sample.event("in", "asked", "2024-11-09"),
                try Sample.event("out", "asked", "2024-11-10"), try Sample.event("some", "asked", "2024-11"),
                try Sample.event("later", "asked", "2025-01-01"),
            ]
        let found = try findings(events, asOf: "2024-12-24T00:00:00Z", upon: "asked")
        #expect(found.map(\.event) == ["early", "in", "out", "some"])
        #expect(found.map(\.answer) == [.no, .yes, .no, .unknown])
        #expect(found.last?.missing == [.time(of: "some")])
    }
}
