import CivilTime
import PolicyEngine
import Testing

@Suite("A duty reads numbers, days and counts at its trigger")
struct DutyAtomTests {
    private let harm = Fact("harm", "How grave is the harm?", answer: .number(of: "points"))
    private let born = Fact("born", "When were they born?", answer: .day)

    private func judged(
        _ limits: [Limit], owedTo audience: Condition = .always, _ events: [Event], _ facts: [FactID: FactHistory],
        asOf: String
    ) throws -> Determination? {
        try Policy(
            "test-code/1", title: "Test Code", instrument: "Test Code", bindingForce: .statute,
            inForce: InForce(from: CivilDate(dayNumber: 0)), status: .inForce, jurisdiction: "England and Wales",
            facts: [harm, born], duties: [Sample.duty(owedTo: audience, within: limits)]
        ).determinations(
            from: Evidence(facts: facts, events: events), asOf: try Instant(asOf), on: Sample.calendar
        ).first
    }

    @Test("so an unknown number that cannot matter any more is not missing")
    func number() throws {
        let limits = [
            Limit(.hours(1), when: "harm" >= 7, verification: .primary),
            Limit(.hours(24), verification: .primary),
        ]
        let trigger = try Sample.event("t", "arrested", "2024-03-04T09:00:00Z")
        let early = try judged(limits, [trigger], [:], asOf: "2024-03-04T09:30:00Z")
        #expect(early?.status == .pending)
        #expect(early?.dueEarliest == (try Instant("2024-03-04T10:00:00Z")))
        #expect(early?.dueLatest == (try Instant("2024-03-05T09:00:00Z")))
        let between = try judged(limits, [trigger], [:], asOf: "2024-03-04T10:00:00Z")
        #expect(between?.status == .undetermined)
        #expect(between?.missing == [.fact("harm")])
        let over = try judged(limits, [trigger], [:], asOf: "2024-03-05T09:00:00Z")
        #expect(over?.status == .breached)
        for (points, status) in [(6, Status.pending), (7, .breached)] {
            let known = try judged(
                limits, [trigger], ["harm": .known(.number(points))], asOf: "2024-03-04T10:00:00Z")
            #expect(known?.status == status)
        }
    }

    @Test("a number that rises while the duty is open brings the shorter limit from then")
    func rising() throws {
        let limits = [
            Limit(.hours(1), when: "harm" >= 7, verification: .primary),
            Limit(.hours(24), verification: .primary),
        ]
        let history: FactHistory = .history([
            .init(value: 3, from: try Instant("2024-03-01T00:00:00Z")),
            .init(value: 8, from: try Instant("2024-03-04T12:00:00Z")),
        ])
        let found = try judged(
            limits, [try Sample.event("t", "arrested", "2024-03-04T09:00:00Z")], ["harm": history],
            asOf: "2024-03-04T12:30:00Z")
        #expect(found?.due == (try Instant("2024-03-04T13:00:00Z")))
    }

    @Test("a day is held against the trigger's day, not today's")
    func day() throws {
        let isOfAge = Day.of("born") + .monthsBeginningWith(216) <= .today
        for (birth, status) in [("2006-03-04", Status.pending), ("2006-03-05", .notOwed)] {
            let found = try judged(
                [Sample.oneDay], owedTo: isOfAge, [try Sample.event("t", "arrested", "2024-03-04T09:00:00Z")],
                ["born": .known(.day(try CivilDate(birth)))], asOf: "2024-03-05T09:00:00Z")
            #expect(found?.status == status)
        }
        let open = try judged(
            [Sample.oneDay], owedTo: isOfAge, [try Sample.event("t", "arrested", "2024-03-04T09:00:00Z")], [:],
            asOf: "2024-03-05T09:00:00Z")
        #expect(open?.missing == [.fact("born")])
    }

    @Test("a count takes in what lies before the trigger, and an uncertain one is tried in every place")
    func count() throws {
        let repeated = Condition.count(EventPattern("reported", within: .calendarDays(30)), atLeast: 2)
        let limits = [
            Limit(.hours(1), when: repeated, verification: .primary), Limit(.hours(24), verification: .primary),
        ]
        let trigger = try Sample.event("t", "arrested", "2024-03-31T12:00:00Z")
        let first = try Sample.event("r1", "reported", "2024-03-20T12:00:00Z")
        func status(_ second: String) throws -> Determination? {
            try judged(
                limits, [trigger, first, try Sample.event("r2", "reported", second)], [:],
                asOf: "2024-03-31T13:00:00Z")
        }
        #expect(try status("2024-03-01T08:00:00Z")?.status == .breached)
        #expect(try status("2024-02-29T08:00:00Z")?.status == .pending)
        #expect(try status("2024-03-01")?.status == .breached)
        #expect(try status("2024-02-29")?.status == .pending)
        #expect(try status("2024-02")?.status == .pending)
        let open = try status("2024-03")
        #expect(open?.status == .undetermined)
        #expect(open?.missing == [.time(of: "r2")])
    }

    @Test("a count of the duty's own triggers follows each placement of an uncertain one")
    func ownTriggers() throws {
        let limits = [
            Limit(
                .hours(1), when: .count(EventPattern("arrested", within: .calendarDays(30)), atLeast: 2),
                verification: .primary),
            Limit(.hours(24), verification: .primary),
        ]
        let second = try Sample.event("t", "arrested", "2024-03-20T12:00:00Z")
        let vague = try Sample.event("v", "arrested", "2024-03-20")
        let found = try judged(limits, [second, vague], [:], asOf: "2024-03-20T13:30:00Z")
        #expect(found?.event == "t")
        #expect(found?.status == .undetermined)
        #expect(found?.missing == [.time(of: "v")])
    }
}
