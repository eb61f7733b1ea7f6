import CivilTime
import PolicyEngine
import Testing

@Suite("Where a counted event may lie is looked at wherever it matters")
struct CountPlacementTests {
    private let x = EventPattern("x")
    private let y = EventPattern("y")

    private func answer(
        _ condition: Condition, _ events: [Event], asOf: String = "2024-04-01T00:00:00Z", upon: EventKind? = nil
    ) throws -> Finding? {
        try CriterionSample.findings([condition], [], Evidence(events: events), asOf: asOf, upon: upon).first
    }

    private func determination(owedTo audience: Condition, _ events: [Event], asOf: String) throws -> [Determination] {
        try Sample.determinations([Sample.duty(owedTo: audience, within: [Sample.oneDay])], events, asOf: asOf)
    }

    @Test("an event later in the day counts for nothing earlier in it")
    func later() throws {
        let arrests = try ["09", "10", "11"].map {
            try Sample.event(EventID("r\($0)"), "arrested", "2024-03-04T\($0):00:00Z")
        }
        for within in [nil, Period.months(6), .calendarDaysCountingFirst(2), .hours(24)] {
            let third = Condition.count(EventPattern("arrested", within: within), atLeast: 3)
            let found = try determination(owedTo: third, arrests, asOf: "2024-03-04T11:30:00Z")
            #expect(found.map(\.status) == [.notOwed, .notOwed, .pending], "\(String(describing: within))")
        }
        let following = EventPattern("x", following: .init("y", within: .monthsBeginningWith(1)))
        func follows(_ first: String, _ second: String) throws -> Truth? {
            try answer(
                .count(following, atLeast: 1),
                [
                    Sample.event("y", "y", first, about: ["t"]), Sample.event("x", "x", second, about: ["t"]),
                ])?.answer
        }
        #expect(try follows("2024-03-04T20:00:00Z", "2024-03-04T09:00:00Z") == .no)
        #expect(try follows("2024-03-04T09:00:00Z", "2024-03-04T20:00:00Z") == .yes)
        #expect(try follows("2024-03-04", "2024-03-04T09:00:00Z") == .yes)
    }

    @Test("a trigger known to a day is tried on both sides of what it counts")
    func trigger() throws {
        let between = Condition.count(x, atLeast: 1) && !Condition.count(y, atLeast: 1)
        let events = try [
            Sample.event("x", "x", "2024-03-04T10:00:00Z"), Sample.event("y", "y", "2024-03-04T12:00:00Z"),
            Sample.event("t", "arrested", "2024-03-04"),
        ]
        let open = try determination(owedTo: between, events, asOf: "2024-03-10T00:00:00Z")
        #expect(open.map(\.status) == [.undetermined])
        #expect(open.first?.missing == [.time(of: "t")])
        let both = Condition.count(EventPattern("x", within: .hours(24)), atLeast: 2)
        let pair = try [
            Sample.event("x1", "x", "2024-03-03T12:00:00Z"), Sample.event("x2", "x", "2024-03-04T10:00:00Z"),
            Sample.event("t", "arrested", "2024-03-04"),
        ]
        #expect(try determination(owedTo: both, pair, asOf: "2024-03-10T00:00:00Z").map(\.status) == [.undetermined])
    }

    @Test("an event known to a day is tried on both sides of the elapsed time in which it must follow")
    func elapsedFollowing() throws {
        let pattern = EventPattern("x", following: .init("y", within: .hours(1)))
        let found = try answer(
            .count(pattern, atLeast: 1),
            [
                Sample.event("y", "y", "2024-03-04T10:00:00Z", about: ["t"]),
                Sample.event("x", "x", "2024-03-04", about: ["t"]),
            ])
        #expect(found?.answer == .unknown)
        #expect(found?.missing == [.time(of: "x")])
    }

    @Test("two events known to a day are tried on both sides of their elapsed times")
    func elapsedWindows() throws {
        let condition =
            Condition.count(EventPattern("x", within: .hours(36)), atLeast: 1)
            && !Condition.count(EventPattern("y", within: .hours(30)), atLeast: 1)
        let found = try answer(
            condition,
            [
                Sample.event("x", "x", "2024-03-04"), Sample.event("y", "y", "2024-03-05"),
                Sample.event("z", "z", "2024-03-06"),
            ], upon: "z")
        #expect(found?.answer == .unknown)
    }

    @Test("an earlier event of which it is not recorded what it was about may be the one")
    func loose() throws {
        let pattern = EventPattern("x", following: .init("y", within: .months(1)))
        let complaint = try Sample.event("x", "x", "2024-03-05T10:00:00Z", about: ["t"])
        let old = try Sample.event("old", "y", "2023-01-01T10:00:00Z", about: ["t"])
        let found = try answer(
            .count(pattern, atLeast: 1), [complaint, old, Sample.event("i", "y", "2024-03-04T10:00:00Z")])
        #expect(found?.answer == .unknown)
        #expect(found?.missing == [.about("i")])
        let tooOld = try answer(
            .count(pattern, atLeast: 1), [complaint, old, Sample.event("i", "y", "2024-01-04T10:00:00Z")])
        #expect(tooOld?.answer == .no)
    }

    @Test("a hundred events known to a day that all count are enough, though nobody could try them all")
    func many() throws {
        let pattern = EventPattern("x", within: .months(6), following: .init("y", within: .months(1)))
        let events = try (0..<100).flatMap { number in
            let about = [ThingID("t\(number)")]
            return [
                try Sample.event(EventID("y\(number)"), "y", "2024-03-01", about: about),
                try Sample.event(EventID("x\(number)"), "x", "2024-03-05", about: about),
            ]
        }
        #expect(try answer(.count(pattern, atLeast: 100), events)?.answer == .yes)
        #expect(try answer(.count(pattern, atLeast: 101), events)?.answer == .no)
    }

    @Test("an exception cannot count, since it may come to hold later")
    func exception() throws {
        let duty = Sample.duty(within: [Sample.oneDay], exceptedWhen: .count(x, atLeast: 1))
        #expect(throws: PolicyError.countInException(RuleField("duty told", "exceptedWhen"))) {
            try Sample.policy([duty])
        }
    }
}
