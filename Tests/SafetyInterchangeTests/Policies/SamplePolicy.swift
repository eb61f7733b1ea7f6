import CivilTime
import PolicyEngine

/// A policy that uses every member of the format.
enum SamplePolicy {
    static func whole() throws -> Policy {
        let citation = Citation(
            instrument: "Sample Code", edition: "1", locator: "§ 4 “a/b”", locatorVerification: .secondary,
            sources: ["gazette"])
        return try Policy(
            "sample/1", title: "Sample", instrument: "Sample Act", bindingForce: .guidance,
            inForce: InForce(from: try CivilDate("2020-01-01"), until: try CivilDate("2030-01-01")),
            status: .superseded, jurisdiction: "Millbrook",
            facts: [
                Fact("sure", "Is it sure?"), Fact("minutes", "How long?", answer: .number(of: "minutes")),
                Fact("granted", "When?", answer: .day, citing: citation),
                Fact(
                    "changed", "When?",
                    answer: .dayBetween(
                        try CivilDate("2007-01-01"), try CivilDate("2012-01-01"), recalled: "1 April 2008")),
            ],
            duties: [
                Duty(
                    "first", citing: citation, summary: "Told", kind: .opportunity, owedTo: try everyCondition(),
                    audienceVerification: .primary, owedBy: ["police", "cps"],
                    upon: .receipt("wcu_received.bail_granted", of: "bail_granted"), triggerVerification: .unverified,
                    within: [Limit(.workingDays(1), when: .fact("sure"), verification: .primary)]
                        + periods.map { Limit($0, verification: .secondary) },
                    exceptedWhen: !.fact("sure"), dischargedBy: ["service.told"],
                    recurring: Recurrence(until: ["closed"]), pausedUnder: citation, upstreamOf: "second",
                    unjudged: ["with reasons"], notes: ["a doubt"]),
                Duty(
                    "second", citing: citation, summary: "Asked", owedTo: .always, audienceVerification: .primary,
                    owedBy: ["police"], upon: .event("arrested"), triggerVerification: .primary,
                    within: [Limit(.unstated, verification: .unverified)], dischargedBy: []),
            ],
            criteria: [
                Criterion(
                    "may", citing: citation, asking: "May they?", kind: .threshold, upon: "asked",
                    requiring: [Requirement("sure", "Sure", .fact("sure"), verification: .primary, citing: citation)],
                    lastSeen: try CivilDate("2021-05-06"), unjudged: ["fit"], notes: ["a doubt"])
            ],
            measures: [
                Measure(
                    "speed", citing: citation, summary: "Quick", over: .fact("sure"), from: "called", until: "came",
                    clockVerification: .primary,
                    targets: [
                        Target(
                            "town", .share(within: .minutes(15), percent: 90), when: .fact("sure"),
                            verification: .primary),
                        Target("all", .mean(atMost: .minutes(6)), verification: .secondary),
                        Target(
                            "seconds", .share(taking: .lessThan(.seconds(10)), percent: .moreThan(50)),
                            verification: .primary),
                        Target("late", .percentile(90, atMost: .minutes(10)), verification: .primary),
                        Target(
                            "sure", .shareOfIncidents(when: .fact("sure"), percent: .atLeast(25)),
                            verification: .primary),
                        Target(
                            "out", .shareOfTime(when: .fact("sure"), percent: .moreThan(50)), verification: .primary),
                        Target("monthly", .count(atLeast: 1, each: .month), verification: .primary),
                        Target("hours", .time(.atLeast(.hours(16)), each: .month), verification: .primary),
                    ],
                    notes: ["a doubt"])
            ],
            definitions: [
                Definition(
                    "steps", citing: citation, kind: .process, summary: "Asked, then told", items: ["ask", "tell"],
                    verification: .secondary, notes: ["a doubt"]),
                Definition("word", citing: citation, kind: .definition, summary: "A word", verification: .unverified),
            ],
            sources: [
                Source("gazette", title: "Gazette", address: "https://example.org/a", kind: "official"),
                Source("note", title: "A note", kind: "inferred"),
            ],
            markersConsidered: ["b", "a"])
    }

    static let periods: [Period] = [
        .workingDays(5), .calendarDays(28), .calendarDaysCountingFirst(3), .weeks(2), .months(6),
        .monthsBeginningWith(6), .years(2), .seconds(30), .minutes(15), .hours(24), .immediately,
        .withoutUnjustifiedDelay, .asSoonAsPossible, .unstated, .asAgreed("update-frequency"),
    ]

    static func everyCondition() throws -> Condition {
        let days: [Day] = [
            .today, .fixed(try CivilDate("2013-04-01")), .of("granted"), .of("changed") + .years(10),
            .today + .months(6), .fixed(try CivilDate("2012-02-29")) + .years(1),
        ]
        let comparisons = Comparison.allCases
        return .all(
            [.always, .not(.fact("sure")), .any([.fact("sure"), .any([])])]
                + comparisons.map { .number("minutes", $0, 960) }
                + days.enumerated().map { .day($1, comparisons[$0 % 5], days[($0 + 1) % days.count]) }
                + [
                    .count(EventPattern("complaint"), atLeast: 3),
                    .count(
                        EventPattern(
                            "complaint", within: .months(6), following: .init("incident", within: .months(1))),
                        atLeast: 1),
                    .atLeast(2, of: [.fact("sure"), .fact("sure"), .always]),
                ])
    }
}
