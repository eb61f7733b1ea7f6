import CivilTime
import PolicyEngine
import Testing

@Suite("A clock that is paused")
struct PauseTests {
    private static let arrest = "2024-06-03T10:00:00Z"

    private func judged(
        _ period: Period, _ events: [Event], pauses: Bool = true, kind: Duty.Kind = .duty,
        asOf: String = "2024-12-20T10:00:00Z"
    ) throws -> Determination {
        let duty = ClockSample.duty([ClockSample.limit(period)], kind: kind, pauses: pauses)
        let arrest = try Sample.event("t", "arrested", Self.arrest)
        return try #require(try Sample.determinations([duty], [arrest] + events, asOf: asOf).first)
    }

    private func stop(_ from: String, _ until: String?) throws -> [Event] {
        [try ClockSample.paused("p", from)] + (try until.map { [try ClockSample.resumed("r", $0)] } ?? [])
    }

    @Test(
        "moves elapsed time by as long",
        arguments: [
            ("2024-06-03T20:00:00Z", "2024-06-03T20:00:00.007Z", "2024-06-04T10:00:00.007Z"),
            ("2024-06-04T09:59:59.999Z", "2024-06-05T10:00:00Z", "2024-06-05T10:00:00.001Z"),
            ("2024-06-04T10:00:00Z", "2024-06-05T10:00:00Z", "2024-06-04T10:00:00Z"),
            ("2024-06-01T10:00:00Z", "2024-06-03T11:00:00Z", "2024-06-04T11:00:00Z"),
            ("2024-06-01T10:00:00Z", "2024-06-03T10:00:00Z", "2024-06-04T10:00:00Z"),
        ])
    func elapsed(from: String, until: String, due: String) throws {
        let found = try judged(.hours(24), try stop(from, until))
        #expect(found.due == (try Instant(due)))
        #expect(!found.assumptions.contains(.wholeDaysPaused))
    }

    /// Local midnight of a June day is 23:00 UTC of the day before.
    @Test(
        "leaves out each day throughout which it stood still",
        arguments: [
            (.calendarDays(3), "2024-06-03T23:00:00Z", "2024-06-04T23:00:00Z", "2024-06-07T23:00:00Z"),
            (.calendarDays(3), "2024-06-03T23:00:00.001Z", "2024-06-04T23:00:00Z", "2024-06-06T23:00:00Z"),
            (.calendarDays(3), "2024-06-03T23:00:00Z", "2024-06-04T22:59:59.999Z", "2024-06-06T23:00:00Z"),
            (.calendarDays(3), "2024-06-05T23:00:00Z", "2024-06-10T23:00:00Z", "2024-06-11T23:00:00Z"),
            (.calendarDays(3), "2024-06-06T23:00:00Z", "2024-06-10T23:00:00Z", "2024-06-06T23:00:00Z"),
            (.workingDays(5), "2024-06-06T23:00:00Z", "2024-06-09T23:00:00Z", "2024-06-11T23:00:00Z"),
            (.workingDays(5), "2024-06-07T23:00:00Z", "2024-06-09T23:00:00Z", "2024-06-10T23:00:00Z"),
            (.weeks(1), "2024-06-04T23:00:00Z", "2024-06-06T23:00:00Z", "2024-06-12T23:00:00Z"),
            (.months(1), "2024-06-30T23:00:00Z", "2024-07-02T23:00:00Z", "2024-07-05T23:00:00Z"),
            (.years(1), "2024-06-30T23:00:00Z", "2024-07-01T23:00:00Z", "2025-06-04T23:00:00Z"),
            (.calendarDaysCountingFirst(2), "2024-06-03T10:00:00Z", "2024-06-03T23:00:00Z", "2024-06-05T23:00:00Z"),
            (.calendarDaysCountingFirst(2), "2024-06-03T10:00:01Z", "2024-06-03T23:00:00Z", "2024-06-04T23:00:00Z"),
        ] as [(Period, String, String, String)])
    func wholeDays(period: Period, from: String, until: String, due: String) throws {
        let found = try judged(period, try stop(from, until), asOf: "2025-12-01T00:00:00Z")
        #expect(found.due == (try Instant(due)))
        // Only a pause that begins once the time is over moves nothing.
        #expect(
            found.assumptions.contains(.wholeDaysPaused)
                == (from < "2024-06-06T23:00:00Z" || period != .calendarDays(3)))
    }

    @Test("goes on skipping until no paused day is left before the due")
    func iterated() throws {
        let events =
            try stop("2024-06-04T23:00:00Z", "2024-06-06T23:00:00Z") + [
                try ClockSample.paused("p2", "2024-06-07T23:00:00Z"),
                try ClockSample.resumed("r2", "2024-06-09T23:00:00Z"),
            ]
        // Days 4, 7, and after the second pause 10: the 5th, 6th, 8th and 9th do not count.
        #expect(try judged(.calendarDays(3), events).due == (try Instant("2024-06-10T23:00:00Z")))
    }

    @Test("is never over while it stands still: a due in a pause is put off to its end")
    func overInPause() throws {
        let events = try stop("2024-06-06T15:00:00Z", "2024-06-07T12:00:00Z")
        #expect(try judged(.calendarDays(3), events).due == (try Instant("2024-06-07T12:00:00Z")))
        #expect(try judged(.calendarDays(3), events, asOf: "2024-06-07T11:59:59Z").status == .pending)
        #expect(try judged(.calendarDays(3), events, asOf: "2024-06-07T12:00:00Z").status == .breached)
    }

    @Test("is pending while the pause lasts, with the earliest due and no latest")
    func open() throws {
        for (asOf, earliest) in [
            ("2024-06-05T10:00:00Z", "2024-06-06T23:00:00Z"), ("2024-06-20T10:00:00Z", "2024-06-21T23:00:00Z"),
        ] {
            let found = try judged(.calendarDays(3), try stop("2024-06-04T23:00:00Z", nil), asOf: asOf)
            #expect(found.status == .pending)
            #expect(found.dueEarliest == (try Instant(earliest)))
            #expect(found.dueLatest == nil)
            #expect(found.due == nil)
            #expect(
                try judged(.calendarDays(3), try stop("2024-06-04T23:00:00Z", nil), kind: .opportunity, asOf: asOf)
                    .status == .open)
        }
        let over = try judged(.calendarDays(3), try stop("2024-06-06T23:00:00Z", nil))
        #expect(over.status == .breached)
        #expect(over.due == (try Instant("2024-06-06T23:00:00Z")))
    }

    @Test("is met by a service during the pause, and not moved by a pause after it")
    func service() throws {
        let told = try Sample.event("s", "service.told", "2024-06-20T10:00:00Z")
        #expect(try judged(.calendarDays(3), try stop("2024-06-04T23:00:00Z", nil) + [told]).status == .met)
        let ended = try judged(
            .calendarDays(3), try stop("2024-06-04T23:00:00Z", "2024-06-25T10:00:00Z") + [told])
        #expect(ended.status == .met)
        let early = try Sample.event("s", "service.told", "2024-06-04T10:00:00Z")
        let moved = try judged(.calendarDays(3), try stop("2024-06-04T10:00:00Z", nil) + [early])
        #expect(moved.due == (try Instant("2024-06-06T23:00:00Z")))
    }

    @Test("stands still once where two pauses overlap, and an end without a pause does nothing")
    func overlap() throws {
        let events = [
            try ClockSample.resumed("r0", "2024-06-03T12:00:00Z"), try ClockSample.paused("p", "2024-06-03T20:00:00Z"),
            try ClockSample.paused("p2", "2024-06-03T21:00:00Z"), try ClockSample.resumed("r", "2024-06-03T22:00:00Z"),
            try ClockSample.resumed("r2", "2024-06-03T23:00:00Z"),
        ]
        #expect(try judged(.hours(24), events).due == (try Instant("2024-06-04T12:00:00Z")))
    }

    @Test("is paused by the named duty's events only, and only where a provision allows it")
    func named() throws {
        let other = [try ClockSample.paused("p", "2024-06-03T20:00:00Z", duty: "other")]
        let plain = try judged(.hours(24), other)
        #expect(plain.due == (try Instant("2024-06-04T10:00:00Z")))
        #expect(plain.assumptions == [])
        let idle = try judged(.hours(24), try stop("2024-06-03T20:00:00Z", nil), pauses: false)
        #expect(idle.due == (try Instant("2024-06-04T10:00:00Z")))
        #expect(idle.status == .breached)
        #expect(idle.assumptions == [.pauseWithoutProvision])
        let none = try judged(.hours(24), other, pauses: false)
        #expect(none.assumptions == [])
    }

    @Test("stands still for what the pause is about")
    func about() throws {
        let duty = ClockSample.duty([ClockSample.limit(.hours(24))], pauses: true)
        let events = [
            try Sample.event("x", "arrested", Self.arrest, about: ["x"]),
            try Sample.event("y", "arrested", Self.arrest, about: ["y"]),
            try ClockSample.paused("p", "2024-06-03T20:00:00Z", about: ["x"]),
        ]
        let found = try Sample.determinations([duty], events, asOf: "2024-06-20T10:00:00Z")
        #expect(found.map(\.status) == [.pending, .breached])
    }

    @Test("of an uncertain day leaves open what the day decides")
    func uncertain() throws {
        let told = try Sample.event("s", "service.told", "2024-06-04T14:00:00Z")
        func found(_ resumed: String) throws -> Determination {
            try judged(
                .hours(24),
                [
                    try ClockSample.paused("p", "2024-06-03T20:00:00Z"), told,
                    try ClockSample.resumed("r", resumed),
                ])
        }
        #expect(try found("2024-06-04").status == .undetermined)
        #expect(try found("2024-06-04").missing == [.time(of: "r")])
        #expect(try found("2024-06-05").status == .met)
    }

    @Test("has its pauses and paused days in the account")
    func explained() throws {
        let duty = ClockSample.duty([ClockSample.limit(.calendarDays(3))], pauses: true)
        let evidence = Evidence(
            events: [try Sample.event("t", "arrested", Self.arrest)]
                + (try stop("2024-06-04T23:00:00Z", "2024-06-06T23:00:00Z")))
        let (policy, asOf) = (try Sample.policy([duty]), try Instant("2024-08-20T10:00:00Z"))
        let found = try #require(try policy.determinations(from: evidence, asOf: asOf, on: Sample.calendar).first)
        let account = try #require(
            try policy.explanation(of: found, from: evidence, asOf: asOf, on: Sample.calendar))
        let reckonings = account.steps.compactMap { step in
            if case .limit(_, _, _, let reckoning) = step { reckoning } else { nil }
        }
        let reckoning = try #require(reckonings.first)
        #expect(reckoning.due == found.due)
        #expect(reckoning.pauses.map(\.authority) == ["a court's order"])
        #expect(
            reckoning.days.filter { $0.verdict == .paused }.map(\.date.description) == ["2024-06-05", "2024-06-06"])
        #expect(reckoning.countedDays == 3)
        #expect(account.sentences(in: EnglishPhrasebook()).contains { $0.contains("under a court's order") })
    }
}
