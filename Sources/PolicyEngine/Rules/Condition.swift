/// A condition of a rule, as data: a tree over declared facts.
public indirect enum Condition: Hashable, Codable, Sendable {
    /// Holds in every case.
    case always
    /// Holds where the fact is true.
    case fact(FactID)
    /// Holds where the other does not.
    case not(Condition)
    /// Holds where each of them does; an empty list always holds.
    case all([Condition])
    /// Holds where at least one of them does; an empty list never holds.
    case any([Condition])

    /// Holds where both do.
    public static func && (left: Condition, right: Condition) -> Condition {
        .all(left.conjuncts + right.conjuncts)
    }

    /// Holds where either does.
    public static func || (left: Condition, right: Condition) -> Condition {
        .any(left.disjuncts + right.disjuncts)
    }

    /// Holds where the other does not.
    public static prefix func ! (condition: Condition) -> Condition {
        .not(condition)
    }

    private var conjuncts: [Condition] {
        if case .all(let parts) = self { parts } else { [self] }
    }

    private var disjuncts: [Condition] {
        if case .any(let parts) = self { parts } else { [self] }
    }

    /// Every fact that the condition reads, each once, in the order of first mention.
    public var facts: [FactID] {
        var seen: Set<FactID> = []
        var ordered: [FactID] = []
        visitFacts { if seen.insert($0).inserted { ordered.append($0) } }
        return ordered
    }

    private func visitFacts(_ visit: (FactID) -> Void) {
        switch self {
        case .always: break
        case .fact(let id): visit(id)
        case .not(let inner): inner.visitFacts(visit)
        case .all(let parts), .any(let parts): for part in parts { part.visitFacts(visit) }
        }
    }

    /// The answer where each fact has the answer given: strong Kleene logic, fact by fact.
    ///
    /// A yes or no is certain. An unknown may still be certain once the facts are taken jointly (`a || !a`);
    /// policies decide that exactly when they evaluate a whole rule.
    public func truth(reading answer: (FactID) -> Truth) -> Truth {
        switch self {
        case .always:
            return .yes
        case .fact(let id):
            return answer(id)
        case .not(let inner):
            return !inner.truth(reading: answer)
        case .all(let parts):
            var result = Truth.yes
            for part in parts {
                result = result && part.truth(reading: answer)
                if result == .no { return .no }
            }
            return result
        case .any(let parts):
            var result = Truth.no
            for part in parts {
                result = result || part.truth(reading: answer)
                if result == .yes { return .yes }
            }
            return result
        }
    }
}
