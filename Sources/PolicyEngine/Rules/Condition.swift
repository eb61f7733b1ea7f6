/// A condition of a rule, as data: a tree over declared facts and recorded events.
public indirect enum Condition: Hashable, Sendable {
    /// Holds in every case.
    case always
    /// Holds where the yes-or-no fact is true.
    case fact(FactID)
    /// Holds where the fact's number compares so with that one.
    case number(FactID, Comparison, Int)
    /// Holds where the one day compares so with the other.
    case day(Day, Comparison, Day)
    /// Holds where at least so many events are of the pattern, at the instant for which the rule is read.
    ///
    /// A duty counts at its trigger: what happens later changes neither whether it is owed nor its limit, and an
    /// exception, which may come to hold later, cannot count.
    case count(EventPattern, atLeast: Int)
    /// Holds where the other does not.
    case not(Condition)
    /// Holds where each of them does; an empty list always holds.
    case all([Condition])
    /// Holds where at least one of them does; an empty list never holds.
    case any([Condition])
    /// Holds where at least so many of them do.
    case atLeast(Int, of: [Condition])

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
        visit { atom in
            let ids: [FactID] =
                switch atom {
                case .fact(let id), .number(let id, _, _): [id]
                case .day(let left, _, let right): [left.fact, right.fact].compactMap(\.self)
                default: []
                }
            for id in ids where seen.insert(id).inserted { ordered.append(id) }
        }
        return ordered
    }

    /// Every pattern whose events it counts, each once, in the order of first mention.
    public var patterns: [EventPattern] {
        var seen: Set<EventPattern> = []
        var ordered: [EventPattern] = []
        visit { if case .count(let pattern, _) = $0, seen.insert(pattern).inserted { ordered.append(pattern) } }
        return ordered
    }

    /// Visits the condition itself and every part of it, in reading order.
    func visit(_ body: (Condition) -> Void) {
        body(self)
        switch self {
        case .always, .fact, .number, .day, .count: break
        case .not(let inner): inner.visit(body)
        case .all(let parts), .any(let parts), .atLeast(_, let parts): for part in parts { part.visit(body) }
        }
    }

    /// The answer where each atom (a fact, a number, a day or a count held against another) has the answer given:
    /// strong Kleene logic, atom by atom.
    ///
    /// A yes or no is certain. An unknown may still be certain once what is unknown is taken jointly (`a || !a`);
    /// policies decide that exactly when they evaluate a whole rule.
    public func truth(reading answer: (Condition) -> Truth) -> Truth {
        switch self {
        case .always:
            return .yes
        case .fact, .number, .day, .count:
            return answer(self)
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
        case .atLeast(let count, let parts):
            var (holding, possible) = (0, parts.count)
            for part in parts {
                switch part.truth(reading: answer) {
                case .yes: holding += 1
                case .no: possible -= 1
                case .unknown: break
                }
                if holding >= count { return .yes }
                if possible < count { return .no }
            }
            return holding >= count ? .yes : possible < count ? .no : .unknown
        }
    }
}

extension FactID {
    /// Holds where the fact's number is less than that.
    public static func < (fact: FactID, number: Int) -> Condition { .number(fact, .less, number) }
    /// Holds where the fact's number is at most that.
    public static func <= (fact: FactID, number: Int) -> Condition { .number(fact, .atMost, number) }
    /// Holds where the fact's number is at least that.
    public static func >= (fact: FactID, number: Int) -> Condition { .number(fact, .atLeast, number) }
    /// Holds where the fact's number is more than that.
    public static func > (fact: FactID, number: Int) -> Condition { .number(fact, .more, number) }
}
