import CivilTime
import PolicyEngine
import Testing

@Suite("A duty that recurs")
struct RecurrenceTests {
    private static let monthly = ClockSample.duty([ClockSample.limit(.months(1))], until: ["charged"])

    private func judged(
        under duty: Duty = monthly, _ events: [Event], facts: [FactID: FactHistory] = [:], asOf: String
    ) throws -> [Determination] {
        try Sample.determinations([duty], events, facts: facts, asOf: asOf)
    }

    private func arrest(_ at: String = "2024-01-31T10:00:00Z", about: [ThingID] = []) throws -> Event {
        try Sample.event("t", "arrested", at, about: about)
    }

    private func told(_ id: EventID, _ at: String, about: [ThingID] = [], answers: [EventID] = []) throws -> Event {
        try Sample.event(id, "service.told", at, about: about, answers: answers)
    }

    private func charged(_ id: EventID, _ at: String, about: [ThingID] = []) throws -> Event {
        try Sample.event(id, "charged", at, about: about)
    }

    @Test(
        "counts each period's end from the start, so that months keep their day",
        arguments: [
            ("2024-02-29T23:59:59.999Z", Status.pending, 0), ("2024-03-01T00:00:00Z", .breached, 1),
            ("2024-03-31T22:59:59.999Z", .breached, 1), ("2024-03-31T23:00:00Z", .breached, 2),
            ("2024-04-30T22:59:59.999Z", .breached, 2), ("2024-04-30T23:00:00Z", .breached, 3),
        ])
    func missed(asOf: String, status: Status, missed: Int) throws {
        let found = try judged([arrest()], asOf: asOf)
        #expect(found.map(\.status) == [status])
        #expect(found.map(\.missed) == [missed])
        #expect(found.map(\.due) == [try Instant("2024-03-01T00:00:00Z")])
    }

    @Test("is met, or late with what was missed, and comes back from the service")
    func served() throws {
        let events = [
            try arrest(), try told("s1", "2024-02-29T23:59:59.999Z"), try told("s2", "2024-04-29T23:00:00Z"),
        ]
        let found = try judged(events, asOf: "2024-05-05T10:00:00Z")
        #expect(found.map(\.event) == ["t", "s1", "s2"])
        #expect(found.map(\.status) == [.met, .late, .pending])
        #expect(found.map(\.missed) == [0, 2, 0])
        #expect(
            found.map(\.due?.description) == ["2024-03-01T00:00:00Z", "2024-03-30T00:00:00Z", "2024-05-30T23:00:00Z"])
        #expect(
            try judged([arrest(), told("s", "2024-03-01T00:00:00Z")], asOf: "2024-03-02T00:00:00Z")[0].status == .late)
    }

    @Test(
        "is cut short by an ending strictly before the due, and stays breached after it",
        arguments: [
            ("2024-02-29T23:59:59.999Z", Status.notOwed, nil), ("2024-03-01T00:00:00Z", .breached, 1),
            ("2024-03-31T22:59:59.999Z", .breached, 1), ("2024-03-31T23:00:00Z", .breached, 2),
        ] as [(String, Status, Int?)])
    func ended(at: String, status: Status, missed: Int?) throws {
        let found = try judged([arrest(), charged("c", at)], asOf: "2025-01-01T00:00:00Z")
        #expect(found.map(\.status) == [status])
        #expect(found.map(\.missed) == [missed])
    }

    @Test("is not answered after the ending, but still at its instant")
    func afterEnding() throws {
        let end = try charged("c", "2024-02-10T10:00:00Z")
        let after = try judged([arrest(), end, told("s", "2024-02-10T10:00:00.001Z")], asOf: "2024-06-01T00:00:00Z")
        #expect(after.map(\.event) == ["t"])
        #expect(after.map(\.status) == [.notOwed])
        let with = try judged([arrest(), end, told("s", "2024-02-10T10:00:00Z")], asOf: "2024-06-01T00:00:00Z")
        #expect(with.map(\.status) == [.met, .notOwed])
    }

    @Test("is excepted or not owed; not owed comes first")
    func exception() throws {
        let duty = ClockSample.duty(
            [ClockSample.limit(.months(1))], until: ["charged"], exceptedWhen: .fact("declined"))
        let end = try charged("c", "2024-02-10T10:00:00Z")
        let facts: [FactID: FactHistory] = ["declined": .known(true)]
        #expect(
            try judged(under: duty, [arrest(), end], facts: facts, asOf: "2024-06-01T00:00:00Z")[0].status == .notOwed)
        #expect(try judged(under: duty, [arrest()], facts: facts, asOf: "2024-06-01T00:00:00Z")[0].status == .excepted)
        // What would lift it came after the ending that left nothing to lift, but the period had passed before.
        let late: [FactID: FactHistory] = [
            "declined": .history([
                .init(value: false, from: try Instant("2024-01-01T00:00:00Z")),
                .init(value: true, from: try Instant("2024-03-10T00:00:00Z")),
            ])
        ]
        #expect(try judged(under: duty, [arrest()], facts: late, asOf: "2024-06-01T00:00:00Z")[0].status == .breached)
    }

    @Test("runs in a chain for each suspect, and a service goes on about its things")
    func suspects() throws {
        let duty = ClockSample.duty([ClockSample.limit(.calendarDays(10))], until: ["charged"])
        let events = [
            try Sample.event("x", "arrested", "2024-06-03T10:00:00Z", about: ["x"]),
            try Sample.event("y", "arrested", "2024-06-04T10:00:00Z", about: ["y"]),
            try told("sy", "2024-06-06T10:00:00Z", about: ["y"]),
            try told("both", "2024-06-07T10:00:00Z", about: ["x", "y"]),
            try charged("c", "2024-06-10T10:00:00Z", about: ["x"]),
        ]
        let found = try judged(under: duty, events, asOf: "2024-06-30T10:00:00Z")
        #expect(found.map(\.event) == ["x", "y", "sy", "both"])
        #expect(found.map(\.status) == [.met, .met, .met, .breached])
        let whole = try judged(
            under: duty, events + [try charged("d", "2024-06-11T10:00:00Z", about: ["x", "y", "z"])],
            asOf: "2024-06-30T10:00:00Z")
        #expect(whole.map(\.status) == [.met, .met, .met, .notOwed])
        // A silent service answers one of two chains, nobody knows which; what it starts exists either way.
        let silent = try judged(
            under: duty, Array(events.prefix(2)) + [told("s", "2024-06-06T10:00:00Z")], asOf: "2024-06-30T10:00:00Z")
        #expect(silent.map(\.status) == [.undetermined, .undetermined, .breached])
        #expect(silent[0].missing == [.about("s")])
    }

    @Test("is answered by name: of the trigger, or of an earlier service of the chain")
    func named() throws {
        let duty = ClockSample.duty([ClockSample.limit(.calendarDays(10))], until: [])
        let base = [
            try Sample.event("x", "arrested", "2024-06-03T10:00:00Z", about: ["x"]),
            try Sample.event("y", "arrested", "2024-06-03T11:00:00Z", about: ["y"]),
            try told("s1", "2024-06-04T10:00:00Z", answers: ["x"]),
        ]
        for name in ["x", "s1"] as [EventID] {
            let found = try judged(
                under: duty, base + [told("s2", "2024-06-05T10:00:00Z", answers: [name])], asOf: "2024-06-20T10:00:00Z")
            #expect(found.map(\.status) == [.met, .breached, .met, .breached])
        }
        let both = try judged(
            under: duty, base + [told("s2", "2024-06-05T10:00:00Z", answers: ["s1", "y"])], asOf: "2024-06-20T10:00:00Z"
        )
        #expect(both.map(\.event) == ["x", "y", "s1", "s2"])
        #expect(both.map(\.status) == [.met, .met, .met, .breached])
    }

    @Test("reads the limit at each start: a shorter tier, and terms agreed in between")
    func tiers() throws {
        let tier = ClockSample.duty(
            [ClockSample.limit(.calendarDays(2), when: .fact("f")), ClockSample.limit(.calendarDays(10))], until: [])
        let facts: [FactID: FactHistory] = [
            "f": .history([
                .init(value: false, from: try Instant("2024-01-01T00:00:00Z")),
                .init(value: true, from: try Instant("2024-06-06T10:00:00Z")),
            ])
        ]
        let start = try arrest("2024-06-03T10:00:00Z")
        let events = [start, try told("s", "2024-06-06T10:00:00Z")]
        let found = try judged(under: tier, events, facts: facts, asOf: "2024-06-07T10:00:00Z")
        #expect(found.map(\.due?.description) == ["2024-06-13T23:00:00Z", "2024-06-08T23:00:00Z"])
        let agreed = ClockSample.duty([ClockSample.asAgreed], until: [])
        let terms = [
            try ClockSample.agreed("a", "2024-06-01T10:00:00Z", .weeks(1)),
            try ClockSample.agreed("b", "2024-06-06T10:00:00Z", .weeks(2)),
        ]
        let under = try judged(under: agreed, events + terms, asOf: "2024-06-30T10:00:00Z")
        #expect(under.map(\.agreement) == ["a", "b"])
        #expect(under.map(\.due?.description) == ["2024-06-10T23:00:00Z", "2024-06-20T23:00:00Z"])
        #expect(under.map(\.missed) == [0, 1])
    }

    @Test("without a number stays a judgement, and counts nothing")
    func unnumbered() throws {
        let duty = ClockSample.duty([ClockSample.limit(.unstated)], until: ["charged"])
        let events = [try arrest(), try told("s", "2024-02-10T10:00:00Z"), try charged("c", "2024-03-01T10:00:00Z")]
        let found = try judged(under: duty, events, asOf: "2024-06-01T00:00:00Z")
        #expect(found.map(\.status) == [.met, .judgement])
        #expect(found.map(\.missed) == [nil, nil])
    }

    @Test("counts very many short periods, and refuses what the calendar cannot tell")
    func many() throws {
        let duty = ClockSample.duty([ClockSample.limit(.seconds(1))], until: [])
        let found = try judged(under: duty, [arrest("2024-01-01T00:00:00Z")], asOf: "2034-01-01T00:00:00Z")
        #expect(found.map(\.missed) == [3653 * 86_400])
        let daily = ClockSample.duty([ClockSample.limit(.workingDays(1))], until: [])
        #expect(throws: EvaluationError.self) { try judged(under: daily, [arrest()], asOf: "2040-01-01T00:00:00Z") }
    }

    @Test("counts the paused days of each period")
    func paused() throws {
        let duty = ClockSample.duty([ClockSample.limit(.calendarDays(10))], until: [], pauses: true)
        let events = [
            try arrest("2024-06-03T10:00:00Z"), try ClockSample.paused("p", "2024-06-15T23:00:00Z"),
            try ClockSample.resumed("r", "2024-06-20T23:00:00Z"),
        ]
        let ends = [("2024-06-13T23:00:00Z", 1), ("2024-06-28T22:59:59.999Z", 1), ("2024-06-28T23:00:00Z", 2)]
        for (asOf, missed) in ends {
            #expect(try judged(under: duty, events, asOf: asOf).map(\.missed) == [missed], "\(asOf)")
        }
        let open = try judged(under: duty, Array(events.prefix(2)), asOf: "2024-09-01T10:00:00Z")
        #expect(open.map(\.missed) == [1])
    }

    @Test("has no count where nobody knows it, and no occurrence where nobody knows that")
    func uncertain() throws {
        let found = try judged([arrest("2024-01")], asOf: "2024-03-20T10:00:00Z")
        #expect(found.map(\.status) == [.breached])
        #expect(found.map(\.missed) == [nil])
        let same = try judged([arrest("2024-01")], asOf: "2024-03-01T10:00:00Z")
        #expect(same.map(\.missed) == [1])
        let end = try judged([arrest("2024-02-10T10:00:00Z"), charged("c", "2024-03")], asOf: "2024-06-20T10:00:00Z")
        #expect(end.map(\.status) == [.undetermined])
        #expect(end[0].missing == [.time(of: "c")])
    }

    @Test("is accounted for from the service that started it")
    func explained() throws {
        let evidence = Evidence(events: [try arrest(), try told("s", "2024-02-10T10:00:00Z")])
        let (policy, asOf) = (try Sample.policy([Self.monthly]), try Instant("2024-08-20T10:00:00Z"))
        let found = try #require(try policy.determinations(from: evidence, asOf: asOf, on: Sample.calendar).last)
        let account = try #require(
            try policy.explanation(of: found, from: evidence, asOf: asOf, on: Sample.calendar))
        let dues = account.steps.compactMap { step -> Instant? in
            if case .limit(_, _, _, let reckoning) = step { reckoning?.due } else { nil }
        }
        #expect(dues == [try Instant("2024-03-11T00:00:00Z")])
        #expect(account.steps.contains(.missed(periods: 6)))
    }
}
