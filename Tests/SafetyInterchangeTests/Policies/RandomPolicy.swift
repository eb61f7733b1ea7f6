import CivilTime
import PolicyEngine

/// Policies made at random; the seed alone gives one again.
struct RandomPolicy {
    private var dice: CSVRoundTripTests.Dice

    init(seed: UInt64) {
        dice = CSVRoundTripTests.Dice(seed: seed)
    }

    mutating func policy() throws -> Policy {
        let duties = (0..<dice.roll(5)).map { duty(DutyID("duty-\($0)")) }
        let criteria = (0..<dice.roll(3)).map { index in
            let count = 1 + dice.roll(3)
            return Criterion(
                CriterionID("criterion-\(index)"), citing: citation(), asking: text(),
                kind: pick(Criterion.Kind.allCases),
                upon: maybe("asked"), requiring: (0..<count).map { requirement("r\($0)") },
                lastSeen: maybe(day()), unjudged: texts(), notes: texts())
        }
        let measures = (0..<dice.roll(3)).map { measure(MeasureID("measure-\($0)")) }
        return try Policy(
            PolicyID("random/\(dice.roll(9))"), title: text(), instrument: text(),
            bindingForce: pick(BindingForce.allCases),
            inForce: InForce(from: day(), until: maybe(day())), status: pick(PolicyStatus.allCases),
            jurisdiction: text(), facts: facts(), duties: duties, criteria: criteria, measures: measures,
            definitions: (0..<dice.roll(3)).map { definition(DefinitionID("definition-\($0)")) },
            sources: (0..<dice.roll(3)).map {
                Source(SourceID("s\($0)"), title: text(), address: maybe(text()), kind: text())
            },
            markersConsidered: Set(texts().map { Marker($0) }))
    }

    private mutating func pick<Value>(_ values: [Value]) -> Value { values[dice.roll(values.count)] }

    private mutating func maybe<Value>(_ value: Value) -> Value? { dice.roll(2) == 0 ? nil : value }

    private mutating func text() -> String {
        let alphabet = [
            "a", "Z", " ", "é", "e\u{301}", "/", "\\", "\"", "\n", "\r\n", "\u{0}", "\u{1F}", "\u{7F}", "😀", "\u{2028}",
        ]
        return String((0..<dice.roll(8)).map { _ in pick(alphabet) }.joined())
    }

    private mutating func texts() -> [String] { (0..<dice.roll(3)).map { _ in text() } }

    private mutating func day() -> CivilDate { CivilDate(dayNumber: dice.roll(40_000) - 10_000) }

    private mutating func verification() -> Verification { pick(Verification.allCases) }

    private mutating func facts() -> [Fact] {
        let first = day()
        let last = CivilDate(dayNumber: first.dayNumber + dice.roll(1000))
        return [
            Fact("yes", text()), Fact("other", text(), citing: maybe(citation())),
            Fact("number", text(), answer: .number(of: text())), Fact("day", text(), answer: .day),
            Fact("between", text(), answer: .dayBetween(first, last, recalled: maybe(text()))),
        ]
    }

    private mutating func citation() -> Citation {
        Citation(
            instrument: text(), edition: text(), locator: maybe(text()), locatorVerification: verification(),
            sources: texts().map { SourceID($0) })
    }

    private mutating func duty(_ id: DutyID) -> Duty {
        let limits = 1 + dice.roll(3)
        return Duty(
            id, citing: citation(), summary: text(), kind: pick(Duty.Kind.allCases), owedTo: condition(3),
            audienceVerification: verification(), owedBy: texts().map { Body($0) },
            upon: dice.roll(2) == 0 ? .event("happened") : .receipt("heard", of: "happened"),
            triggerVerification: verification(),
            within: (0..<limits).map { _ in
                Limit(pick(SamplePolicy.periods), when: condition(1), verification: verification())
            },
            exceptedWhen: exception(), dischargedBy: texts().map { EventKind($0) },
            recurring: maybe(Recurrence(until: texts().map { EventKind($0) })), pausedUnder: maybe(citation()),
            upstreamOf: maybe("duty-0"), unjudged: texts(), notes: texts())
    }

    private mutating func requirement(_ name: String) -> Requirement {
        Requirement(name, text(), condition(3), verification: verification(), citing: maybe(citation()))
    }

    private mutating func measure(_ id: MeasureID) -> Measure {
        let count = 1 + dice.roll(3)
        return Measure(
            id, citing: citation(), summary: text(), over: condition(1), from: "called", until: "came",
            clockVerification: verification(),
            targets: (0..<count).map { index in
                Target("t\(index)", statistic(), when: condition(1), verification: verification())
            },
            notes: texts())
    }

    private mutating func bound<Value>(_ value: Value) -> Bound<Value> {
        pick([.atMost(value), .lessThan(value), .atLeast(value), .moreThan(value)])
    }

    private mutating func statistic() -> Target.Statistic {
        let length = bound(Period.seconds(1 + dice.roll(9)))
        let percent = bound(dice.roll(101))
        let span = pick(Target.Span.allCases)
        switch dice.roll(8) {
        case 0: return .share(within: pick(Array(SamplePolicy.periods.prefix(10))), percent: dice.roll(101))
        case 1: return .share(taking: length, percent: percent)
        case 2: return .shareOfIncidents(when: condition(1), percent: percent)
        case 3: return .shareOfTime(when: condition(1), percent: percent)
        case 4: return .percentile(1 + dice.roll(100), length)
        case 5: return .count(bound(1 + dice.roll(9)), each: span)
        case 6: return .time(length, each: span)
        default: return .mean(length)
        }
    }

    private mutating func definition(_ id: DefinitionID) -> Definition {
        Definition(
            id, citing: citation(), kind: pick(Definition.Kind.allCases), summary: text(), items: texts(),
            verification: verification(), notes: texts())
    }

    private mutating func dayOfCondition() -> Day {
        let start: Day.Start = pick([.today, .fact("day"), .fact("between"), .fixed(day())])
        return Day(start, plus: maybe(pick([.calendarDays(3), .weeks(2), .monthsBeginningWith(6), .years(10)])))
    }

    /// An exception may not count events.
    private mutating func exception() -> Condition? {
        let condition = condition(2)
        return condition.patterns.isEmpty ? maybe(condition) : nil
    }

    private mutating func condition(_ depth: Int) -> Condition {
        switch dice.roll(depth == 0 ? 5 : 9) {
        case 0: return .always
        case 1: return .fact(pick(["yes", "other"]))
        case 2: return .number("number", pick(Comparison.allCases), pick([0, -1, 960, .max, .min]))
        case 3: return .day(dayOfCondition(), pick(Comparison.allCases), dayOfCondition())
        case 4:
            let periods = Array(SamplePolicy.periods.prefix(10))
            let following = EventPattern.Following("incident", within: pick(periods))
            return .count(
                EventPattern("complaint", within: maybe(pick(periods)), following: maybe(following)),
                atLeast: 1 + dice.roll(4))
        case 5: return .not(condition(depth - 1))
        case 6: return .all(conditions(depth))
        case 7: return .any(conditions(depth))
        default:
            let parts = [condition(depth - 1)] + conditions(depth)
            return .atLeast(1 + dice.roll(parts.count), of: parts)
        }
    }

    private mutating func conditions(_ depth: Int) -> [Condition] {
        (0..<dice.roll(4)).map { _ in condition(depth - 1) }
    }
}
