import CivilTime
import PolicyEngine

extension Condition {
    /// The condition with one thing changed, each with the change in words.
    var alterations: [(change: String, condition: Condition)] {
        var found: [(change: String, condition: Condition)] = []
        if self != .always { found.append(("dropped", .always)) }
        found.append(self == .always ? ("never", .never) : ("negated", negated))
        return found + innerAlterations
    }

    private var negated: Condition {
        if case .not(let inner) = self { inner } else { .not(self) }
    }

    /// The changes further in.
    private var innerAlterations: [(change: String, condition: Condition)] {
        switch self {
        case .always, .fact: return []
        case .number(let id, let comparison, let number):
            return Self.comparisons(comparison) { .number(id, $0, number) }
                + Self.numbers(number) { .number(id, comparison, $0) }
        case .day(let left, let comparison, let right):
            return Self.comparisons(comparison) { .day(left, $0, right) }
                + left.alterations.map { ($0.change, .day($0.day, comparison, right)) }
                + right.alterations.map { ($0.change, .day(left, comparison, $0.day)) }
        case .count(let pattern, let count):
            return Self.numbers(count) { .count(pattern, atLeast: $0) }
                + pattern.alterations.map { ($0.change, .count($0.pattern, atLeast: count)) }
        case .not(let inner):
            return inner.innerAlterations.map { ($0.change, .not($0.condition)) }
        case .all(let parts):
            return [("any instead of all", .any(parts))] + Self.partAlterations(parts) { .all($0) }
        case .any(let parts):
            return [("all instead of any", .all(parts))] + Self.partAlterations(parts) { .any($0) }
        case .atLeast(let count, let parts):
            return Self.numbers(count) { .atLeast($0, of: parts) }
                + Self.partAlterations(parts) { .atLeast(count, of: $0) }
        }
    }

    /// One part left out, one part negated, and each part changed further in.
    private static func partAlterations(
        _ parts: [Condition], _ whole: ([Condition]) -> Condition
    ) -> [(change: String, condition: Condition)] {
        parts.indices.flatMap { place in
            let part = parts[place]
            func with(_ other: Condition) -> Condition {
                var parts = parts
                parts[place] = other
                return whole(parts)
            }
            var rest = parts
            rest.remove(at: place)
            return [("without \(part.words)", whole(rest)), ("\(part.words) negated", with(part.negated))]
                + part.innerAlterations.map { ($0.change, with($0.condition)) }
        }
    }

    private static func numbers(
        _ number: Int, _ condition: (Int) -> Condition
    ) -> [(change: String, condition: Condition)] {
        [number - 1, number + 1].map { ("\($0) instead of \(number)", condition($0)) }
    }

    private static func comparisons(
        _ comparison: Comparison, _ condition: (Comparison) -> Condition
    ) -> [(change: String, condition: Condition)] {
        let others: [Comparison] =
            switch comparison {
            case .less: [.atMost]
            case .atMost: [.less]
            case .equal: [.atLeast, .atMost]
            case .atLeast: [.more]
            case .more: [.atLeast]
            }
        return others.map { ("\($0.rawValue) instead of \(comparison.rawValue)", condition($0)) }
    }
}

extension Day {
    /// The day with its period changed.
    fileprivate var alterations: [(change: String, day: Day)] {
        guard let period else { return [] }
        let others = period.otherNumbers + period.otherUnits.filter { Self.admits($0) }
        return others.map { ("\($0) instead of \(period)", Day(start, plus: $0)) }
    }

    /// Days, weeks, months and years can be added to a day; working days and elapsed time cannot.
    private static func admits(_ period: Period) -> Bool {
        switch period.unit {
        case .calendarDays, .calendarDaysCountingFirst, .weeks, .months, .monthsBeginningWith, .years: true
        default: false
        }
    }
}

extension EventPattern {
    /// The pattern with a window changed, or left out.
    fileprivate var alterations: [(change: String, pattern: EventPattern)] {
        var found: [(change: String, pattern: EventPattern)] = []
        if let within {
            found.append(("whatever their age", EventPattern(kind, following: following)))
            for other in within.otherNumbers + within.otherUnits {
                found.append(("\(other) instead of \(within)", EventPattern(kind, within: other, following: following)))
            }
        }
        if let following {
            found.append(("following nothing", EventPattern(kind, within: within)))
            let window = following.within
            for other in window.otherNumbers + window.otherUnits {
                let changed = Following(following.kind, within: other)
                found.append(
                    ("following within \(other)", EventPattern(kind, within: within, following: changed)))
            }
        }
        return found
    }
}
