import CivilTime
import PolicyEngine
import Testing

@Suite("A faulty criterion or measure is no rule")
struct CriterionErrorTests {
    private let place = RuleField("criterion asked", "requiring r0")

    private func policy(_ condition: Condition, _ facts: [Fact] = []) throws -> Policy {
        try CriterionSample.policy(CriterionSample.criterion([condition]), facts: facts)
    }

    @Test("and the fault names rule, field and what was declared")
    func criteria() throws {
        let minutes = Fact("m", "?", answer: .number(of: "minutes"))
        #expect(throws: PolicyError.undeclaredFact("m", place)) { try policy("m" >= 3) }
        #expect(throws: PolicyError.answerMistaken("m", declared: "a number of minutes", read: "yes or no", place)) {
            try policy(.fact("m"), [minutes])
        }
        #expect(throws: PolicyError.answerMistaken("m", declared: "a number of minutes", read: "a day", place)) {
            try policy(Day.of("m") < .today, [minutes])
        }
        for period in [Period.hours(3), .workingDays(3), .months(0), .immediately] {
            #expect(throws: PolicyError.impossiblePeriod("\(period)", place)) { try policy(.today + period < .today) }
        }
        #expect(throws: PolicyError.impossiblePeriod("immediately", place)) {
            try policy(.count(EventPattern("e", within: .immediately), atLeast: 1))
        }
        #expect(throws: PolicyError.impossibleCount(0, place)) { try policy(.count(EventPattern("e"), atLeast: 0)) }
        for count in [0, 3] {
            #expect(throws: PolicyError.impossibleCount(count, place)) {
                try policy(.atLeast(count, of: [.always, .always]))
            }
        }
        #expect(throws: PolicyError.empty(RuleField("criterion asked", "requiring"))) {
            try CriterionSample.policy(CriterionSample.criterion([]), facts: [])
        }
        let (early, late) = (try CivilDate("2003-04-01"), try CivilDate("2003-04-02"))
        #expect(throws: PolicyError.impossibleBounds("d")) {
            try policy(.always, [Fact("d", "?", answer: .dayBetween(late, early, recalled: nil))])
        }
    }

    @Test("nor are a measure without targets, beyond a hundred per cent, or with a mean in days")
    func measures() throws {
        func measure(_ targets: [Target]) throws -> Policy {
            try Policy(
                "test-code/1", title: "T", instrument: "T", bindingForce: .guidance,
                inForce: InForce(from: CivilDate(dayNumber: 0)), status: .inForce, jurisdiction: "E", facts: [],
                measures: [
                    Measure(
                        "m", citing: Sample.citation(), summary: "s", from: "a", until: "b",
                        clockVerification: .primary, targets: targets)
                ])
        }
        #expect(throws: PolicyError.empty(RuleField("measure m", "targets"))) { try measure([]) }
        let place = RuleField("measure m", "targets t")
        #expect(throws: PolicyError.impossiblePercentage(101, place)) {
            try measure([Target("t", .share(within: .minutes(1), percent: 101), verification: .primary)])
        }
        #expect(throws: PolicyError.impossiblePeriod("2 calendar days", place)) {
            try measure([Target("t", .mean(atMost: .calendarDays(2)), verification: .primary)])
        }
    }
}
