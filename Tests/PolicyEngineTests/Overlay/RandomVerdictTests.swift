import CivilTime
import PolicyEngine
import SeededRandom
import Testing

/// Random changes of random rules, each verdict held against cases at random that are put before both rules.
@Suite("Verdicts and cases at random")
struct RandomVerdictTests {
    private static let facts: [FactID] = ["a", "b", "c"]
    private static let periods: [Period] = [
        .workingDays(1), .workingDays(2), .workingDays(5), .calendarDays(1), .calendarDays(4), .calendarDays(7),
        .calendarDays(30), .weeks(1), .months(1), .monthsBeginningWith(1), .hours(24), .hours(36), .hours(120),
        .unstated,
    ]

    private struct Dice {
        var random: SeededGenerator

        mutating func pick<Value>(_ values: [Value]) -> Value {
            values[Int.random(in: values.indices, using: &random)]
        }

        mutating func roll(_ sides: Int) -> Int { Int.random(in: 0..<sides, using: &random) }

        mutating func condition(_ depth: Int) -> Condition {
            switch roll(depth == 0 ? 5 : 8) {
            case 0: .always
            case 1, 2, 3: .fact(pick(RandomVerdictTests.facts))
            case 4: .number("n", pick(Comparison.allCases), roll(4))
            case 5: .not(condition(depth - 1))
            case 6: .all([condition(depth - 1), condition(depth - 1)])
            default: .any([condition(depth - 1), condition(depth - 1)])
            }
        }

        mutating func limits() -> [Limit] {
            (0...roll(3)).map { _ in
                Limit(pick(RandomVerdictTests.periods), when: condition(1), verification: .primary)
            }
        }

        mutating func duty(_ kind: Duty.Kind) -> Duty {
            Sample.duty(
                kind: kind, owedTo: condition(2), within: limits(), exceptedWhen: roll(3) == 0 ? condition(1) : nil)
        }
    }

    private static func policy(_ duty: Duty) throws -> Policy {
        try Policy(
            "test-code/1", title: "", instrument: "", bindingForce: .statute,
            inForce: InForce(from: CivilDate(dayNumber: 0)), status: .inForce, jurisdiction: "",
            facts: facts.map { Fact($0, "Is \($0) so?") } + [Fact("n", "How many?", answer: .number(of: "things"))],
            duties: [duty])
    }

    /// How one duty stands in a case, at its trigger.
    private static func outcome(_ policy: Policy, _ evidence: Evidence, _ asOf: Instant) throws -> (Bool, Instant?) {
        let found = try policy.determinations(from: evidence, asOf: asOf, on: Sample.calendar)
        let determination = try #require(found.first)
        return (![.notOwed, .excepted].contains(determination.status), determination.due)
    }

    /// Whether the case is better or worse for whom the duty serves; nil where neither.
    private static func isBetter(
        _ before: (isOwed: Bool, due: Instant?), _ after: (isOwed: Bool, due: Instant?), _ kind: Duty.Kind
    ) -> Bool? {
        if before.isOwed != after.isOwed { return after.isOwed }
        guard before.isOwed, before.due != after.due else { return nil }
        let isOpportunity = kind == .opportunity
        guard let one = before.due else { return !isOpportunity }
        guard let other = after.due else { return isOpportunity }
        return (other < one) != isOpportunity
    }

    @Test("agree: no case is better under what is not stronger, and none worse under what is not weaker")
    func agree() throws {
        let seed: UInt64 = 20_261_121
        var dice = Dice(random: SeededGenerator(seed: seed))
        var seen: [Verdict: Int] = [:]
        for trial in 0..<150 {
            let kind = dice.pick(Duty.Kind.allCases)
            let duty = dice.duty(kind)
            let other = dice.duty(kind)
            let change = DutyChange(
                duty.id, citing: LocalRules.local, owedTo: dice.roll(2) == 0 ? other.audience : nil,
                within: dice.roll(2) == 0 ? other.limits : nil, exceptedWhen: other.exception)
            let overlay = LocalRules.overlay(changing: [change])
            let base = try Self.policy(duty)
            let local = try overlay.applied(to: base, on: Sample.calendar)
            let verdict = try overlay.verdicts(on: base, calendar: Sample.calendar)[0].verdict
            seen[verdict, default: 0] += 1
            for _ in 0..<25 {
                let start = Instant(milliseconds: 1_420_070_400_000 + Int64(dice.roll(300_000_000)) * 1000)
                let facts = Self.facts.reduce(into: ["n": FactHistory.known(.number(dice.roll(5)))]) { facts, fact in
                    facts[fact] = .known(.truth(dice.roll(2) == 0))
                }
                let evidence = Evidence(facts: facts, events: [Event("e", "arrested", at: .instant(start))])
                let isBetter = Self.isBetter(
                    try Self.outcome(base, evidence, start), try Self.outcome(local, evidence, start), kind)
                guard let isBetter else { continue }
                let possible: [Verdict] = [isBetter ? .stronger : .weaker, .incomparable, .undecided]
                #expect(possible.contains(verdict), "seed \(seed), trial \(trial): \(facts) at \(start)")
            }
        }
        for verdict in [Verdict.stronger, .equal, .weaker, .incomparable] {
            #expect(seen[verdict, default: 0] >= 5, "\(seen)")
        }
    }
}
