/// A condition made ready for being read many times: facts by number, and one connective for all.
indirect enum Clause: Sendable {
    /// Holds where the yes-or-no fact of that number is true.
    case fact(Int)
    /// A number, a day or a count held against another.
    case atom(Condition)
    case not(Clause)
    /// Holds where at least so many of them do.
    case atLeast(Int, of: [Clause])

    init(_ condition: Condition, _ declared: DeclaredFacts) {
        switch condition {
        case .always: self = .atLeast(0, of: [])
        case .fact(let id): self = declared.number(of: id).map { .fact($0) } ?? .atom(condition)
        case .number, .day, .count: self = .atom(condition)
        case .not(let inner): self = .not(Clause(inner, declared))
        case .all(let parts): self = .atLeast(parts.count, of: parts.map { Clause($0, declared) })
        case .any(let parts): self = .atLeast(1, of: parts.map { Clause($0, declared) })
        case .atLeast(let count, let parts): self = .atLeast(count, of: parts.map { Clause($0, declared) })
        }
    }
}
