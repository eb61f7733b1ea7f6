public import CivilTime
public import PolicyEngine
import SeededRandom

/// Policies at random, of every shape that a rule can have.
public struct RandomPolicy {
    private var random: SeededGenerator
    private let factCount: Int
    /// Whether every duty fits into blocks, as far as its conditions and its recurrence go.
    private let isPlain: Bool
    private let hasLongPeriods: Bool
    private static let kinds: [EventKind] = ["began", "ended", "told", "asked", "heard"]
    private static let bodies: [Body] = ["police", "court", "prison", .allServiceProviders]

    /// The same for the same seed.
    public init(seed: UInt64) {
        random = SeededGenerator(seed: seed)
        factCount = Int.random(in: 1...8, using: &random)
        isPlain = Int.random(in: 0..<10, using: &random) < 7
        hasLongPeriods = Int.random(in: 0..<10, using: &random) < 2
    }

    /// A policy, on its own.
    public mutating func policy() throws -> Policy {
        try policy("random/1", inForce: InForce(from: CivilDate(dayNumber: -70_000)))
    }

    /// Editions of one instrument, one after the other, and at times the policy of another one beside them.
    public mutating func register(around day: CivilDate) throws -> Register {
        let second = day.adding(days: Int.random(in: 0...30, using: &random))
        let gap = [0, 0, 5].randomElement(using: &random) ?? 0
        let earlier = try policy("random/1", inForce: InForce(from: CivilDate(dayNumber: -70_000), until: second))
        var policies = [
            earlier,
            try policy("random/2", inForce: InForce(from: second.adding(days: gap)), after: earlier),
        ]
        if chance(30) {
            let from = day.adding(days: Int.random(in: -30...30, using: &random))
            policies.append(
                try policy("other/1", inForce: InForce(from: from, until: from.adding(days: 20)), after: earlier))
        }
        return try Register(policies.shuffled(using: &random))
    }

    /// - Parameter earlier: an edition of which most duties keep their clocks.
    private mutating func policy(
        _ id: PolicyID, inForce: InForce, after earlier: Policy? = nil
    ) throws -> Policy {
        let duties = (0..<Int.random(in: 1...4, using: &random)).map { number in
            let other = earlier?.duties.first { $0.id == Self.name(number) }
            return duty(numbered: number, keeping: chance(75) ? other : nil)
        }
        let citation = Self.citation
        return try Policy(
            id, title: "Random", instrument: citation.instrument, bindingForce: .guidance, inForce: inForce,
            status: .inForce, jurisdiction: "nowhere",
            facts: (0..<factCount).map { Fact(FactID("f\($0)"), "Is fact \($0) so?") } + (isPlain ? [] : otherFacts),
            duties: duties, markersConsidered: ["considered"])
    }

    private static let citation = Citation(
        instrument: "Random rules", edition: "1", locator: nil, locatorVerification: .unverified)

    private let otherFacts = [
        Fact("count", "How many?", answer: .number(of: "things")), Fact("born", "When?", answer: .day),
    ]

    private static func name(_ number: Int) -> DutyID { DutyID("duty-\(number)") }

    private mutating func duty(numbered number: Int, keeping other: Duty?) -> Duty {
        let kinds = Self.kinds.shuffled(using: &random)
        let isReceipt = chance(25)
        // Now and then a duty is answered by the very event that starts it.
        let others = chance(5) ? kinds : Array(kinds.dropFirst(isReceipt ? 2 : 1))
        let bodies = Self.bodies.shuffled(using: &random).prefix(Int.random(in: 1...2, using: &random))
        let hasMany = chance(10)
        return Duty(
            Self.name(number), citing: Self.citation, summary: "",
            kind: other?.kind ?? (chance(25) ? .opportunity : .duty),
            owedTo: condition(depth: 2, isCounting: !isPlain && chance(20)), audienceVerification: .primary,
            owedBy: Array(bodies),
            upon: other?.trigger ?? (isReceipt ? .receipt(kinds[1], of: kinds[0]) : .event(kinds[0])),
            triggerVerification: .primary,
            within: (0..<Int.random(in: 1...(hasMany ? 8 : 4), using: &random)).map { _ in
                Limit(period(), when: condition(depth: 2, isCounting: !isPlain && chance(10)), verification: .primary)
            },
            exceptedWhen: chance(40) ? condition(depth: 2, isCounting: false) : nil,
            dischargedBy: other?.discharges
                ?? Array(others.prefix([0, 1, 1, 1, 2, 3].randomElement(using: &random) ?? 1)),
            recurring: !isPlain && chance(25) ? Recurrence(until: [kinds[4]]) : nil,
            pausedUnder: chance(20) ? Self.citation : nil,
            upstreamOf: number > 0 && chance(10) ? "duty-0" : nil)
    }

    private mutating func chance(_ percent: Int) -> Bool {
        Int.random(in: 0..<100, using: &random) < percent
    }

    private mutating func condition(depth: Int, isCounting: Bool) -> Condition {
        func parts(_ policy: inout RandomPolicy) -> [Condition] {
            let count = Int.random(in: 0...4, using: &policy.random)
            return (0..<count).map { _ in policy.condition(depth: depth - 1, isCounting: isCounting) }
        }
        if isCounting, chance(30) { return counted() }
        switch Int.random(in: 0..<(depth == 0 ? 6 : 12), using: &random) {
        case 0...1: return .always
        case 2...5: return .fact(FactID("f\(Int.random(in: 0..<factCount, using: &random))"))
        case 6: return .not(condition(depth: depth - 1, isCounting: isCounting))
        case 7, 8: return .all(parts(&self))
        case 9, 10: return .any(parts(&self))
        default:
            let found = parts(&self)
            guard !found.isEmpty else { return .always }
            return .atLeast(Int.random(in: 1...found.count, using: &random), of: found)
        }
    }

    /// What no block can judge.
    private mutating func counted() -> Condition {
        switch Int.random(in: 0..<3, using: &random) {
        case 0: .count(EventPattern(Self.kinds[Int.random(in: 0..<5, using: &random)], within: .months(1)), atLeast: 2)
        case 1: .number("count", .atLeast, 12)
        default: Day.of("born") < Day.today
        }
    }

    private mutating func period() -> Period {
        let few = Int.random(in: 1...12, using: &random)
        if hasLongPeriods, chance(30) { return longPeriod() }
        switch Int.random(in: 0..<16, using: &random) {
        case 0...4: return .workingDays(few)
        case 5: return .calendarDays(few * 3)
        case 6: return .calendarDaysCountingFirst(few * 3)
        case 7: return .weeks(few / 3 + 1)
        case 8, 9: return .months(few / 6 + 1)
        case 10: return .monthsBeginningWith(few / 6 + 1)
        case 11: return .hours(few * 12)
        case 12: return .minutes(few * 30)
        case 13: return .seconds([1, 59, 60, 90, 86_400].randomElement(using: &random) ?? 1)
        case 14: return chance(30) ? .asAgreed("terms") : .unstated
        default:
            return [.immediately, .withoutUnjustifiedDelay, .asSoonAsPossible].randomElement(using: &random)
                ?? .unstated
        }
    }

    private mutating func longPeriod() -> Period {
        let few = Int.random(in: 1...12, using: &random)
        let days = [126, 127, 128, 129, 200].randomElement(using: &random) ?? 127
        return [.workingDays(days), .months(few), .monthsBeginningWith(few), .years(1), .calendarDays(few * 30)]
            .randomElement(using: &random) ?? .years(1)
    }
}
