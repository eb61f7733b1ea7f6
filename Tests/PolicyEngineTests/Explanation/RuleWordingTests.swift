import CivilTime
import PolicyEngine
import Testing

@Suite("A rule in words")
struct RuleWordingTests {
    private static func policy() throws -> Policy {
        try Policy(
            "sample/1", title: "Sample", instrument: "Sample", bindingForce: .guidance,
            inForce: InForce(from: try CivilDate("2020-01-01")), status: .inForce, jurisdiction: "Millbrook",
            facts: [Fact("minutes", "How long?", answer: .number(of: "minutes"))])
    }

    private static func phrase(_ condition: Condition, names: RuleWording.Names = .plain) throws -> String {
        RuleWording(of: try policy(), names: names).phrase(condition)
    }

    @Test(
        "puts brackets where the connective changes, and nowhere else",
        arguments: [
            (Condition.always, "always"),
            (.fact("a"), "a"),
            (!.fact("a"), "not a"),
            (.fact("a") && .fact("b") && .fact("c"), "a and b and c"),
            (.fact("a") && (.fact("b") || .fact("c")), "a and (b or c)"),
            ((.fact("a") && .fact("b")) || .fact("c"), "(a and b) or c"),
            (!(.fact("a") || .fact("b")), "not (a or b)"),
            (.all([.any([.fact("a")]), .fact("b")]), "a and b"),
            (.all([]), "always"),
            (.any([]), "never"),
            (
                .atLeast(2, of: [.fact("a"), .fact("b") && .fact("c"), !.fact("d")]),
                "at least 2 of (a; b and c; not d)"
            ),
        ])
    func connectives(condition: Condition, words: String) throws {
        #expect(try Self.phrase(condition) == words)
    }

    @Test(
        "says a comparison, with the unit where the fact has one",
        arguments: [
            (Comparison.less, "minutes is less than 5 minutes", "d is before 2024-02-29"),
            (.atMost, "minutes is at most 5 minutes", "d is not after 2024-02-29"),
            (.equal, "minutes is 5 minutes", "d is the same day as 2024-02-29"),
            (.atLeast, "minutes is at least 5 minutes", "d is not before 2024-02-29"),
            (.more, "minutes is more than 5 minutes", "d is after 2024-02-29"),
        ])
    func comparisons(comparison: Comparison, number: String, day: String) throws {
        #expect(try Self.phrase(.number("minutes", comparison, 5)) == number)
        #expect(try Self.phrase(.day(.of("d"), comparison, .fixed(try CivilDate("2024-02-29")))) == day)
    }

    @Test("says days with periods, and which events are counted")
    func daysAndCounts() throws {
        #expect(
            try Self.phrase(.today < .of("granted") + .years(10))
                == "the day asked for is before granted plus 10 years")
        let pattern = EventPattern("report", within: .months(6), following: .init("incident", within: .months(1)))
        #expect(
            try Self.phrase(.count(pattern, atLeast: 3))
                == "at least 3 × report in the last 6 months, each within 1 month of the incident before it")
        #expect(try Self.phrase(.count(EventPattern("report"), atLeast: 1)) == "at least 1 × report")
    }

    @Test("marks names in Markdown")
    func markdown() throws {
        #expect(try Self.phrase(.fact("a") && !.fact("b"), names: .code) == "`a` and not `b`")
        let wording = RuleWording(of: try Self.policy(), names: .code)
        #expect(wording.phrase(.receipt("told", of: "granted")) == "`told`, which is the news of `granted`")
        #expect(
            wording.phrase(Recurrence(until: ["closed", "lost"])) == "after each service, until `closed` or `lost`")
        #expect(wording.phrase(Recurrence(until: [])) == "after each service, for ever")
    }

    @Test("says a limit with a number and one without")
    func limits() throws {
        let wording = RuleWording(of: try Self.policy())
        #expect(wording.phrase(.workingDays(1)) == "within 1 working day")
        #expect(wording.phrase(.immediately) == "immediately")
        #expect(wording.phrase(.unstated) == "no time stated")
    }

    @Test(
        "says what a figure must be, and on which side of the number",
        arguments: [
            (Target.Statistic.share(within: .seconds(10), percent: 90), "at least 90 % within 10 seconds"),
            (.share(taking: .lessThan(.seconds(10)), percent: .moreThan(50)), "more than 50 % in less than 10 seconds"),
            (.shareOfIncidents(when: .fact("a"), percent: .atMost(5)), "at most 5 % of them where a"),
            (.shareOfTime(when: .fact("a"), percent: .atLeast(80)), "at least 80 % of the time where a"),
            (.mean(atMost: .minutes(6)), "a mean of at most 6 minutes"),
            (.percentile(90, .lessThan(.minutes(8))), "percentile 90: less than 8 minutes"),
            (.count(atLeast: 1, each: .month), "at least 1 each month"),
            (.time(.atLeast(.hours(16)), each: .month), "at least 16 hours together each month"),
        ])
    func figures(statistic: Target.Statistic, words: String) throws {
        #expect(RuleWording(of: try Self.policy()).phrase(statistic) == words)
    }

    @Test("says a finding: what was asked, each requirement, what is missing, the answer")
    func findings() throws {
        let citation = Citation(
            instrument: "Act", edition: "2014", locator: "s. 1", locatorVerification: .primary, sources: ["act"])
        let criterion = Criterion(
            "may", citing: citation, asking: "May they?", kind: .eligibility,
            requiring: [
                Requirement("adult", "Of age", .fact("adult"), verification: .primary),
                Requirement("vetted", "Vetted", .fact("vetted"), verification: .unverified),
            ],
            unjudged: ["fitness"])
        let policy = try Policy(
            "sample/2", title: "Sample", instrument: "Sample", bindingForce: .statute,
            inForce: InForce(from: try CivilDate("2020-01-01")), status: .inForce, jurisdiction: "Millbrook",
            facts: [Fact("adult", "Are they of age?"), Fact("vetted", "Are they vetted?")], criteria: [criterion])
        let finding = try #require(
            try policy.findings(
                from: Evidence(facts: ["adult": true]), asOf: try Instant("2024-01-01T00:00:00Z"),
                on: .englandAndWales
            ).first)
        #expect(
            EnglishPhrasebook().sentences(for: finding, asking: policy.facts) == [
                "Act 2014, s. 1 (statute): May they?", "Of age? Yes (primary).", "Vetted? Not known (unverified).",
                "To be asked: Are they vetted?", "So the answer is not known (rule: unverified).",
                "Not judged here: fitness.",
            ])
    }
}
