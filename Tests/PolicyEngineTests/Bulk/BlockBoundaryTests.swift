import CivilTime
import PolicyEngine
import RandomEvidence
import Testing

/// Where what blocks can judge ends, case by case.
@Suite struct BlockBoundaryTests {
    private func compare(
        _ rulebook: TestedRules, _ cases: [Evidence], on calendar: WorkingCalendar = Sample.calendar, asOf: [Instant]
    ) async throws -> BulkComparison {
        var comparison = try BulkComparison(rulebook, on: calendar)
        await comparison.compare(cases, asOf: asOf)
        for difference in comparison.differences.prefix(3) { Issue.record("\(difference)") }
        return comparison
    }

    /// Of 13 open facts the row evaluator tries every settlement, of 14 it gives up: the answer is one or it is open.
    @Test(arguments: [12, 13, 14], [Truth.yes, .unknown])
    func asManyFactsAsCanBeSettled(_ count: Int, _ known: Truth) async throws {
        let facts = (0..<count).map { FactID("f\($0)") }
        let half = Condition.atLeast(count / 2, of: facts.map { .fact($0) })
        let duty = Sample.duty(owedTo: half || !half, within: [Sample.oneDay])
        let event = try Sample.event("t", "arrested", "2024-10-02T10:00:00Z")
        let answers = known == .yes ? [facts[0]: FactHistory.known(.truth(true))] : [:]
        let comparison = try await compare(
            .policy(Sample.policy([duty])), [Evidence(facts: answers, events: [event])],
            asOf: [try Instant("2024-10-02T11:00:00Z"), try Instant("2024-11-01T00:00:00Z")])
        #expect(comparison.compiled.dutiesJudgedSingly == (count > 13 ? ["told"] : []))
        #expect(comparison.determinations == 2)
    }

    /// A limit that another one always outbids is counted all the same, and may lead off the calendar.
    @Test(arguments: [Duty.Kind.duty, .opportunity])
    func everyLimitIsCounted(_ kind: Duty.Kind) async throws {
        let duty = Sample.duty(
            kind: kind, within: [2, 12].map { Limit(.workingDays($0), verification: .primary) })
        let cases = try (1...31).map { day in
            Evidence(events: [
                try Sample.event("t", "arrested", day < 10 ? "2035-12-0\(day)T10:00:00Z" : "2035-12-\(day)T10:00:00Z")
            ])
        }
        let comparison = try await compare(
            .policy(Sample.policy([duty])), cases, asOf: [try Instant("2036-01-01T00:00:00Z")])
        // Without Christmas and Boxing Day, the twelfth working day after Tuesday the 11th is Monday the 31st.
        #expect(comparison.refused == 20)
    }

    /// Two instruments in force together have duties of one name and one clock: each says its own.
    @Test func instrumentsSideBySide() async throws {
        let duty = Sample.duty(within: [Sample.oneDay])
        let longer = Sample.duty(within: [Limit(.workingDays(9), verification: .primary)])
        let register = try Register([
            Sample.policy([duty], id: "one/1"), Sample.policy([longer], id: "other/1"),
        ])
        let event = try Sample.event("t", "arrested", "2024-10-02T10:00:00Z")
        let comparison = try await compare(
            .register(register), [Evidence(events: [event])], asOf: [try Instant("2024-10-08T00:00:00Z")])
        #expect(comparison.determinations == 2)
        #expect(comparison.statusesSeen == [.breached: 1, .pending: 1])
    }

    /// The clock of a register is asked about every event, also about one that no duty reads.
    @Test func aRegisterAsksTheClockAboutEveryEvent() async throws {
        let events = [
            try Sample.event("t", "arrested", "2024-10-02T10:00:00Z"),
            try Sample.event("s", "sneezed", "1990-10-02T10:00:00Z"),
        ]
        let policy = try Sample.policy([Sample.duty(within: [Sample.oneDay])])
        let asOf = [try Instant("2024-10-08T00:00:00Z")]
        let alone = try await compare(.policy(policy), [Evidence(events: events)], asOf: asOf)
        #expect(alone.refusedAtOnce == 0 && alone.determinations == 1)
        let registered = try await compare(.register(Register([policy])), [Evidence(events: events)], asOf: asOf)
        #expect(registered.refusedAtOnce == 1)
    }

    /// Days that begin within a minute, and instants to the minute and to the millisecond around them.
    @Test(arguments: [1, -1, 59, -59, 3601, 59_999, -64_799])
    func daysThatBeginWithinAMinute(_ seconds: Int) async throws {
        let calendar = Sample.calendar.using(.fixed(offsetSeconds: seconds))
        let limits: [Period] = [.workingDays(1), .calendarDays(1), .minutes(90), .months(1)]
        for limit in limits {
            let duty = Sample.duty(within: [Limit(limit, verification: .primary)])
            let start = try Instant("2024-10-02T10:00:00Z")
            let due = try #require(try limit.due(from: start, on: calendar))
            let steps: [Int64] = [-60_000, -1, 0, 1, 60_000]
            let minute = due.milliseconds / 60_000 * 60_000
            let instants =
                steps.map { due.adding(milliseconds: $0) }
                + [0, 60_000].map { Instant(milliseconds: minute + $0) }
            let trigger = Event("t", "arrested", at: .instant(start))
            let cases =
                [Evidence(events: [trigger])]
                + instants.map { Evidence(events: [trigger, Event("s", "service.told", at: .instant($0))]) }
            let policy = try Sample.policy([duty])
            _ = try await compare(.policy(policy), cases, on: calendar, asOf: instants)
            // Whole minutes only.
            _ = try await compare(
                .policy(policy), [cases[0]] + Array(cases.suffix(2)), on: calendar, asOf: instants)
        }
    }
}
