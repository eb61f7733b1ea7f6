import PolicyEngine

extension Condition {
    /// The condition in one line: `victim.under_18 or not victim.is_business`.
    var words: String {
        switch self {
        case .always: "always"
        case .fact(let id): id.rawValue
        case .number(let id, let comparison, let number): "\(id) \(comparison.rawValue) \(number)"
        case .day(let left, let comparison, let right): "\(left.words) \(comparison.rawValue) \(right.words)"
        case .count(let pattern, let count): "at least \(count) \(pattern.words)"
        case .not(.always): "never"
        case .not(let inner): "not \(inner.nestedWords)"
        case .all(let parts): parts.isEmpty ? "always" : parts.map(\.nestedWords).joined(separator: " and ")
        case .any(let parts): parts.isEmpty ? "never" : parts.map(\.nestedWords).joined(separator: " or ")
        case .atLeast(let count, let parts): "at least \(count) of \(parts.map(\.nestedWords).joined(separator: ", "))"
        }
    }

    private var nestedWords: String {
        isAtom || self == .always ? words : "(\(words))"
    }
}

extension Day {
    /// The day in words: `vetting.granted + 10 years`.
    fileprivate var words: String {
        let base =
            switch start {
            case .today: "today"
            case .fact(let id): id.rawValue
            case .fixed(let day): "\(day)"
            }
        return period.map { "\(base) + \($0)" } ?? base
    }
}

extension EventPattern {
    /// The pattern in words: `complaint within 6 months`.
    fileprivate var words: String {
        let age = within.map { " within \($0)" } ?? ""
        let after = following.map { " following \($0.kind) within \($0.within)" } ?? ""
        return kind.rawValue + age + after
    }
}
