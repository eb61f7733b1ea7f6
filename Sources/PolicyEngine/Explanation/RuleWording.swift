public import CivilTime

/// Says the parts of a policy's rules in plain English, in one line each.
///
/// Facts, events and services go by their names, as in files; what a name asks stands in the policy.
public struct RuleWording: Sendable {
    /// How names stand out from the words around them.
    public enum Names: Hashable, Sendable {
        /// Bare, for a terminal.
        case plain
        /// Between backticks, for Markdown.
        case code
    }

    private let units: [FactID: String]
    private let names: Names

    /// The wording of that policy's rules.
    public init(of policy: Policy, names: Names = .plain) {
        self.names = names
        units = policy.facts.reduce(into: [:]) { units, fact in
            if case .number(of: let unit) = fact.answer { units[fact.id] = unit }
        }
    }

    /// The wording of conditions of no policy in particular: numbers have no unit.
    public init() {
        names = .plain
        units = [:]
    }

    /// A name as it stands out from the words around it.
    public func name(_ term: some Term) -> String {
        switch names {
        case .plain: term.rawValue
        case .code: "`\(term.rawValue)`"
        }
    }

    /// Names, joined by that word.
    public func list(_ terms: [some Term], _ word: String = "or") -> String {
        terms.map { name($0) }.joined(separator: " \(word) ")
    }

    /// What starts the clock.
    public func phrase(_ trigger: Trigger) -> String {
        switch trigger {
        case .event(let kind): name(kind)
        case .receipt(let kind, let underlying): "\(name(kind)), which is the news of \(name(underlying))"
        }
    }

    /// How long there is: `within 5 working days`, `immediately`.
    public func phrase(_ period: Period) -> String {
        period.isNumeric ? "within \(period)" : period.description
    }

    /// How a duty comes back.
    public func phrase(_ recurrence: Recurrence) -> String {
        let rest = recurrence.until.isEmpty ? "for ever" : "until \(list(recurrence.until))"
        return "after each service, \(rest)"
    }

    /// What a measure's figure must be: `at least 90 % within 10 seconds`.
    public func phrase(_ statistic: Target.Statistic) -> String {
        switch statistic {
        case .share(taking: let bound, percent: let percent):
            switch bound {
            case .atMost(let period): "\(Self.percent(percent)) within \(period)"
            case .lessThan, .atLeast, .moreThan: "\(Self.percent(percent)) in \(Self.words(of: bound))"
            }
        case .shareOfIncidents(when: let condition, percent: let percent):
            "\(Self.percent(percent)) of them where \(phrase(condition))"
        case .shareOfTime(when: let condition, percent: let percent):
            "\(Self.percent(percent)) of the time where \(phrase(condition))"
        case .mean(let bound): "a mean of \(Self.words(of: bound))"
        case .percentile(let percent, let bound): "percentile \(percent): \(Self.words(of: bound))"
        case .count(let bound, each: let span): "\(Self.words(of: bound)) each \(span.rawValue)"
        case .time(let bound, each: let span): "\(Self.words(of: bound)) together each \(span.rawValue)"
        }
    }

    private static func percent(_ bound: Bound<Int>) -> String {
        "\(words(of: bound)) %"
    }

    private static func words<Value>(of bound: Bound<Value>) -> String {
        "\(words(for: bound.comparison))\(bound.value)"
    }

    /// When a condition holds: `victim.vulnerable and not victim.is_business`.
    public func phrase(_ condition: Condition) -> String {
        phrase(condition, isPart: false)
    }

    private func phrase(_ condition: Condition, isPart: Bool) -> String {
        switch condition {
        case .always: "always"
        case .fact(let id): name(id)
        case .number(let id, let comparison, let number): phrase(id, comparison, number)
        case .day(let left, let comparison, let right):
            "\(phrase(left)) \(Self.words(of: comparison)) \(phrase(right))"
        case .count(let pattern, let least): "at least \(least) × \(phrase(pattern))"
        case .not(let inner): "not \(phrase(inner, isPart: true))"
        case .all(let parts): joined(parts, by: " and ", empty: "always", isPart)
        case .any(let parts): joined(parts, by: " or ", empty: "never", isPart)
        case .atLeast(let count, let parts):
            "at least \(count) of (\(parts.map { phrase($0, isPart: false) }.joined(separator: "; ")))"
        }
    }

    /// Parts joined by one word; in brackets where they stand beside others.
    private func joined(_ parts: [Condition], by word: String, empty: String, _ isPart: Bool) -> String {
        if parts.count == 1 { return phrase(parts[0], isPart: isPart) }
        if parts.isEmpty { return empty }
        let text = parts.map { phrase($0, isPart: true) }.joined(separator: word)
        return isPart ? "(\(text))" : text
    }

    private func phrase(_ fact: FactID, _ comparison: Comparison, _ number: Int) -> String {
        "\(name(fact)) is \(Self.words(for: comparison))\(number)\(units[fact].map { " \($0)" } ?? "")"
    }

    private static func words(for comparison: Comparison) -> String {
        switch comparison {
        case .less: "less than "
        case .atMost: "at most "
        case .equal: ""
        case .atLeast: "at least "
        case .more: "more than "
        }
    }

    private static func words(of comparison: Comparison) -> String {
        switch comparison {
        case .less: "is before"
        case .atMost: "is not after"
        case .equal: "is the same day as"
        case .atLeast: "is not before"
        case .more: "is after"
        }
    }

    private func phrase(_ day: Day) -> String {
        let start =
            switch day.start {
            case .today: "the day asked for"
            case .fact(let id): name(id)
            case .fixed(let day): day.description
            }
        return day.period.map { "\(start) plus \($0)" } ?? start
    }

    private func phrase(_ pattern: EventPattern) -> String {
        let within = pattern.within.map { " in the last \($0)" } ?? ""
        let following = pattern.following.map { ", each within \($0.within) of the \(name($0.kind)) before it" } ?? ""
        return "\(name(pattern.kind))\(within)\(following)"
    }
}
