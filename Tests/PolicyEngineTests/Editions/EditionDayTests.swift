import CivilTime
import PolicyEngine
import Testing

/// The second edition begins on 10 April 2024.
@Suite("The edition of a day that is not known, or comes again")
struct EditionDayTests {
    private func register(_ old: Duty, _ new: Duty) throws -> Register {
        let change = try CivilDate("2024-04-10")
        return try Register([
            Sample.policy([old], id: "code/1", inForce: InForce(from: CivilDate(dayNumber: 0), until: change)),
            Sample.policy([new], id: "code/2", inForce: InForce(from: change)),
        ])
    }

    private func judged(
        _ register: Register, _ events: [Event], asOf: String, knownAt: String? = nil
    ) throws -> [Determination] {
        try register.determinations(
            from: Evidence(events: events), asOf: Instant(asOf), knownAt: knownAt.map { try Instant($0) },
            on: Sample.calendar)
    }

    /// British Summer Time: 9 April ends at 23:00 UTC.
    @Test(
        "a month that crosses the change counts up to the as-of day",
        arguments: [
            ("2024-03-31T22:59:59.999Z", []), ("2024-04-09T22:59:59.999Z", ["code/1"]),
            ("2024-04-09T23:00:00Z", ["code/1", "code/2"]), ("2024-06-01T00:00:00Z", ["code/1", "code/2"]),
        ])
    func months(asOf: String, policies: [String]) throws {
        let duty = Sample.duty(within: [Sample.oneDay])
        let found = try judged(register(duty, duty), [Sample.event("t", "arrested", "2024-04")], asOf: asOf)
        #expect(found.map(\.policy.rawValue) == policies)
        #expect(found.allSatisfy { $0.status == .undetermined && $0.missing == [.time(of: "t")] })
    }

    @Test("and to the day of what was known")
    func known() throws {
        let duty = Sample.duty(within: [Sample.oneDay])
        let found = try judged(
            register(duty, duty), [Sample.event("t", "arrested", "2024-04")], asOf: "2024-06-01T00:00:00Z",
            knownAt: "2024-04-09T22:59:59.999Z")
        #expect(found.map(\.policy) == ["code/1"])
    }

    private func updates(_ days: Int) -> Duty {
        ClockSample.duty([ClockSample.limit(.calendarDays(days))], until: ["charged"])
    }

    /// What starts on 9 April is due by the old rule also after the change, what starts on 10 April by the new one.
    @Test("a period keeps the edition of the day on which it starts")
    func periods() throws {
        let register = try register(updates(14), updates(7))
        let events = [
            try Sample.event("t", "arrested", "2024-03-28T10:00:00Z"),
            try Sample.event("a", "service.told", "2024-04-09T22:59:59.999Z"),
            try Sample.event("b", "service.told", "2024-04-20T10:00:00Z"),
        ]
        let found = try judged(register, events, asOf: "2024-04-21T10:00:00Z")
        #expect(found.map(\.event) == ["t", "a", "b"])
        #expect(found.map(\.policy) == ["code/1", "code/1", "code/2"])
        #expect(found.map(\.status) == [.met, .met, .pending])
        #expect(
            found.map(\.due)
                == [
                    try Instant("2024-04-11T23:00:00Z"), try Instant("2024-04-23T23:00:00Z"),
                    try Instant("2024-04-27T23:00:00Z"),
                ])
    }

    @Test("and with it all that is missed, however long")
    func missed() throws {
        let found = try judged(
            register(updates(14), updates(7)), [Sample.event("t", "arrested", "2024-04-09T10:00:00Z")],
            asOf: "2024-05-30T10:00:00Z")
        #expect(found.map(\.policy) == ["code/1"])
        #expect(found.map(\.missed) == [3])
    }

    @Test("a service of an uncertain day starts its period under either")
    func uncertainPeriods() throws {
        let events = [
            try Sample.event("t", "arrested", "2024-03-28T10:00:00Z"), try Sample.event("a", "service.told", "2024-04"),
        ]
        let found = try judged(register(updates(90), updates(90)), events, asOf: "2024-05-30T10:00:00Z")
        #expect(found.map(\.event) == ["t", "a", "a"])
        #expect(found.map(\.policy) == ["code/1", "code/1", "code/2"])
        #expect(found.map(\.status) == [.met, .undetermined, .undetermined])
        #expect(found.dropFirst().allSatisfy { $0.missing == [.time(of: "a")] })
    }
}
