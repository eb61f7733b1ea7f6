import CivilTime
import PolicyEngine
import SeededRandom
import Testing

/// Tries every answer to every question and holds what a check says of random conditions against that.
@Suite("A check finds exactly what no answer can make true")
struct ConditionOracleTests {
    private static let truths: [FactID] = ["a", "b", "c"]
    private static let facts =
        truths.map { Fact($0, "Is \($0) so?") } + [
            Fact("n", "How many?", answer: .number(of: "items")), Fact("d", "When?", answer: .day),
        ]
    private static let base = 19_800

    private static func atom(using random: inout SeededGenerator) -> Condition {
        let comparison = Comparison.allCases.randomElement(using: &random) ?? .less
        switch Int.random(in: 0..<6, using: &random) {
        case 0: return .number("n", comparison, Int.random(in: 0...3, using: &random))
        case 1:
            let fixed = Day.fixed(CivilDate(dayNumber: base + Int.random(in: 0...3, using: &random)))
            let day =
                Bool.random(using: &random)
                ? Day.of("d") : Day.of("d") + .calendarDays(Int.random(in: 1...2, using: &random))
            return Bool.random(using: &random) ? .day(day, comparison, fixed) : .day(fixed, comparison, day)
        default: return .fact(truths.randomElement(using: &random) ?? "a")
        }
    }

    private static func condition(depth: Int, using random: inout SeededGenerator) -> Condition {
        func parts(using random: inout SeededGenerator) -> [Condition] {
            (0..<Int.random(in: 1...4, using: &random)).map { _ in condition(depth: depth - 1, using: &random) }
        }
        switch Int.random(in: 0..<(depth == 0 ? 4 : 12), using: &random) {
        case 0..<4: return atom(using: &random)
        case 4, 5: return .not(condition(depth: depth - 1, using: &random))
        case 6, 7, 8: return .all(parts(using: &random))
        case 9, 10: return .any(parts(using: &random))
        default:
            let parts = parts(using: &random)
            return .atLeast(Int.random(in: 1...parts.count, using: &random), of: parts)
        }
    }

    /// Every answer that could make a difference: truths, a number and a day on every side of every threshold.
    private static let answers: [(truths: Int, number: Int, day: Int)] = (0..<8).flatMap { truths in
        (-1...4).flatMap { number in (-4...5).map { (truths, number, $0) } }
    }

    private static func holds(_ condition: Condition, _ answer: (truths: Int, number: Int, day: Int)) -> Bool {
        func date(_ day: Day) -> CivilDate {
            var start = CivilDate(dayNumber: base + answer.day)
            if case .fixed(let fixed) = day.start { start = fixed }
            // The first day after n calendar days, the first day not counted.
            if case .calendarDays(let count)? = day.period { return start.adding(days: count + 1) }
            return start
        }
        return condition.truth { atom in
            switch atom {
            case .fact(let id): Truth(truths.firstIndex(of: id).map { answer.truths & 1 << $0 != 0 })
            case .number(_, let comparison, let number): Truth(comparison.holds(answer.number, number))
            case .day(let left, let comparison, let right): Truth(comparison.holds(date(left), date(right)))
            default: .unknown
            }
        } == .yes
    }

    private func policy(_ duty: Duty) throws -> Policy {
        try Policy(
            "code/1", title: "Test", instrument: "Test", bindingForce: .guidance,
            inForce: InForce(from: CivilDate(dayNumber: 0)), status: .inForce, jurisdiction: "England",
            facts: Self.facts, duties: [duty])
    }

    @Test(arguments: 0..<4)
    func conditions(batch: Int) throws {
        var never = 0
        for number in 0..<250 {
            let seed = UInt64(900_000 + batch * 250 + number)
            var random = SeededGenerator(seed: seed)
            let audience = Self.condition(depth: 3, using: &random)
            let exception = Self.condition(depth: 2, using: &random)
            let duty = Sample.duty(owedTo: audience, within: [Sample.oneDay], exceptedWhen: exception)
            let found = Set(
                try policy(duty).check().filter { $0.severity == .fault && $0.place.field != "citing" }
                    .map { "\($0.place.field) \($0.matter)" })
            let owed = Self.answers.filter { Self.holds(audience, $0) }
            var wanted: Set<String> = []
            if owed.isEmpty { wanted.insert("owedTo neverHolds") }
            if !Self.answers.contains(where: { Self.holds(exception, $0) }) { wanted.insert("exceptedWhen neverHolds") }
            if !owed.isEmpty, owed.allSatisfy({ Self.holds(exception, $0) }) {
                wanted.insert("exceptedWhen alwaysExcepted")
            }
            #expect(found == wanted, "seed \(seed): \(audience) but \(exception)")
            never += wanted.count
        }
        #expect(never > 5)
    }

    /// By the engine: no facts, and no day on which the clock starts, make a limit bind that the check says never does.
    @Test(arguments: 0..<4)
    func shadows(batch: Int) throws {
        var shadowed = 0
        for number in 0..<60 {
            let seed = UInt64(910_000 + batch * 60 + number)
            var random = SeededGenerator(seed: seed)
            let limits = (0..<Int.random(in: 2...3, using: &random)).map { _ in
                let count = Int.random(in: 1...3, using: &random)
                let period: Period =
                    switch Int.random(in: 0..<4, using: &random) {
                    case 0: .calendarDays(count)
                    case 1: .hours(count * 24)
                    default: .workingDays(count)
                    }
                return Limit(
                    period, when: RandomConditions.condition(depth: 1, of: Self.truths, using: &random),
                    verification: .primary)
            }
            let isDuty = Bool.random(using: &random)
            let duty = Sample.duty(kind: isDuty ? .duty : .opportunity, within: limits)
            let found = try policy(duty).check().compactMap { remark -> Period? in
                if case .shadowed(let period, by: _) = remark.matter { period } else { nil }
            }
            shadowed += found.count
            // What is said to lie in a shadow can be left out, and no due changes.
            var rest = limits
            for period in found {
                if let place = rest.lastIndex(where: { $0.period == period }) { rest.remove(at: place) }
            }
            guard !found.isEmpty, !rest.isEmpty, Set(found).count == found.count,
                limits.count(where: { found.contains($0.period) }) == found.count
            else { continue }
            let less = try policy(Sample.duty(kind: isDuty ? .duty : .opportunity, within: rest))
            let more = try policy(duty)
            for (answers, hour) in (0..<64).map({ ($0, $0 * 7) }) {
                var facts: [FactID: FactHistory] = [:]
                let turn = RandomCase.base.adding(seconds: 3600 * (hour + 20))
                for (place, id) in Self.truths.enumerated() {
                    let (first, second) = (answers & 1 << place != 0, answers & 8 << place != 0)
                    facts[id] = .history([
                        FactHistory.Entry(value: .truth(first), from: Instant(milliseconds: 0)),
                        FactHistory.Entry(value: .truth(second), from: turn),
                    ])
                }
                let event = Event("t", "arrested", at: .instant(RandomCase.base.adding(seconds: 3600 * hour)))
                let evidence = Evidence(facts: facts, events: [event])
                let asOf = RandomCase.base.adding(seconds: 3600 * (hour + 30))
                let (with, without) = (
                    try more.determinations(from: evidence, asOf: asOf, on: Sample.calendar),
                    try less.determinations(from: evidence, asOf: asOf, on: Sample.calendar)
                )
                #expect(with.map(\.due) == without.map(\.due), "seed \(seed), facts \(answers)")
                #expect(with.map(\.status) == without.map(\.status), "seed \(seed), facts \(answers)")
            }
        }
        #expect(shadowed > 5)
    }
}
