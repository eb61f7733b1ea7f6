import CivilTime
import PolicyEngine
import Testing

@Suite("Two editions side by side")
struct PolicyComparisonTests {
    private static func limit(_ days: Int) -> Limit { Limit(.workingDays(days), verification: .primary) }

    private static func edition(_ id: PolicyID, _ duties: [Duty], _ measures: [Measure] = []) throws -> Policy {
        try Policy(
            id, title: "Test Code", instrument: "Test Code", bindingForce: .statutoryCode,
            inForce: InForce(from: CivilDate(dayNumber: 0)), status: .inForce, jurisdiction: "England and Wales",
            facts: [Fact("urban", "Is it urban?")], duties: duties, measures: measures)
    }

    private static func measure(_ id: MeasureID, _ targets: [Target], from start: EventKind = "called") -> Measure {
        Measure(
            id, citing: Sample.citation(), summary: "Quick", from: start, until: "came", clockVerification: .primary,
            targets: targets)
    }

    @Test("pairs duties by id, then by their acts, the closest first")
    func pairs() throws {
        let before = try Self.edition(
            "test-code/1",
            [
                Sample.duty("a.told", within: [Self.limit(5)]),
                Sample.duty("a.heard", upon: .event("asked"), within: [Self.limit(5)], dischargedBy: ["service.heard"]),
                Sample.duty("same", upon: .event("bailed"), within: [Self.limit(5)], dischargedBy: ["service.shown"]),
                Sample.duty("gone", upon: .event("bailed"), within: [Self.limit(5)], dischargedBy: ["service.gone"]),
            ])
        let after = try Self.edition(
            "test-code/2",
            [
                Sample.duty("b.asked", upon: .event("asked"), within: [Self.limit(1)]),
                Sample.duty("b.told", within: [Self.limit(3)]),
                Sample.duty("b.heard", upon: .event("asked"), within: [Self.limit(7)], dischargedBy: ["service.heard"]),
                Sample.duty("same", upon: .event("bailed"), within: [Self.limit(5)], dischargedBy: ["service.shown"]),
            ])
        let comparison = PolicyComparison(of: before, with: after, on: Sample.calendar)
        let found = comparison.provisions.map { ($0.before?.id.rawValue, $0.after?.id.rawValue, $0.verdict) }
        let expected: [(String?, String?, Verdict)] = [
            ("a.told", "b.told", .stronger), ("a.heard", "b.heard", .weaker), ("same", "same", .equal),
            ("gone", nil, .weaker), (nil, "b.asked", .stronger),
        ]
        #expect(found.count == expected.count)
        for (one, other) in zip(found, expected) { #expect(one == other) }
        #expect(comparison.provisions(.weaker).map(\.rule) == [.duty("b.heard"), .duty("gone")])

        let said = PolicyComparison(
            of: before, with: after, matching: [.duty("gone"): .duty("b.asked")], on: Sample.calendar)
        let gone = try #require(said.provisions.first { $0.before?.id == .duty("gone") })
        #expect(gone.after?.id == .duty("b.asked"))
        #expect(gone.verdict == .undecided)  // another event starts the clock
    }

    @Test("tells what changes in a case, and nothing where nothing does")
    func cases() throws {
        let before = try Self.edition("test-code/1", [Sample.duty("a.told", within: [Self.limit(5)])])
        let after = try Self.edition("test-code/2", [Sample.duty("b.told", within: [Self.limit(3)])])
        let comparison = PolicyComparison(of: before, with: after, on: Sample.calendar)
        let arrested = try Sample.event("a", "arrested", "2024-06-03T10:00:00Z")
        func changes(_ events: [Event], asOf: String) throws -> [CaseChange] {
            try comparison.changes(in: Evidence(events: events), asOf: Instant(asOf), on: Sample.calendar)
        }
        // Three working days end with Thursday the 6th, five with Monday the 10th.
        let open = try changes([arrested], asOf: "2024-06-07T10:00:00Z")
        #expect(open.map(\.before?.status) == [.pending])
        #expect(open.map(\.after?.status) == [.breached])
        #expect(open.map(\.after?.duty) == ["b.told"])
        let same = PolicyComparison(of: before, with: before, on: Sample.calendar)
        #expect(
            try same.changes(
                in: Evidence(events: [arrested]), asOf: Instant("2024-06-07T10:00:00Z"), on: Sample.calendar
            )
            .isEmpty)
        #expect(try changes([], asOf: "2024-06-07T10:00:00Z").isEmpty)
    }

    @Test(
        "holds the aims of measures against each other",
        arguments: [
            (
                Target.Statistic.share(within: .minutes(15), percent: 90), .share(within: .minutes(10), percent: 90),
                .stronger
            ),
            (.share(within: .minutes(15), percent: 90), .share(within: .minutes(10), percent: 80), .incomparable),
            (.share(within: .minutes(15), percent: 90), .share(within: .minutes(15), percent: 95), .stronger),
            (
                .share(within: .minutes(15), percent: 90),
                .share(taking: .lessThan(.minutes(15)), percent: .atLeast(90)), .stronger
            ),
            (.mean(atMost: .minutes(6)), .mean(atMost: .minutes(8)), .weaker),
            (.percentile(90, atMost: .minutes(6)), .percentile(95, atMost: .minutes(6)), .stronger),
            (.mean(atMost: .minutes(6)), .percentile(50, atMost: .minutes(6)), .undecided),
            (
                .shareOfTime(when: .fact("urban"), percent: 80),
                .shareOfTime(when: .fact("urban"), percent: .moreThan(50)), .weaker
            ),
            (
                .shareOfTime(when: .fact("urban"), percent: .moreThan(50)),
                .shareOfTime(when: .fact("urban"), percent: 50), .weaker
            ),
            (.count(atLeast: 1, each: .month), .count(atLeast: 2, each: .month), .stronger),
            (.count(atLeast: 1, each: .month), .count(atLeast: 1, each: .year), .undecided),
            (.mean(atMost: .minutes(6)), .mean(atMost: .seconds(360)), Verdict.equal),
        ] as [(Target.Statistic, Target.Statistic, Verdict)])
    func measures(one: Target.Statistic, other: Target.Statistic, expected: Verdict) throws {
        let before = try Self.edition(
            "test-code/1", [], [Self.measure("a", [Target("t", one, verification: .primary)])])
        let after = try Self.edition(
            "test-code/2", [], [Self.measure("b", [Target("t", other, verification: .primary)])])
        let comparison = PolicyComparison(of: before, with: after, on: Sample.calendar)
        #expect(comparison.provisions.map(\.verdict) == [expected])
    }
}
