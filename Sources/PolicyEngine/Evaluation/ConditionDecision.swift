import CivilTime

/// What a condition comes to over every completion of the unknowns.
enum ConditionDecision: Hashable {
    case tree(Decision<Bool>)
    /// There are too many completions to try, and it is not certain atom by atom either.
    case tooMuchIsOpen

    /// The answer that all completions give; unknown where they differ.
    var truth: Truth {
        if case .tree(.leaf(let isSo)) = self { Truth(isSo) } else { .unknown }
    }
}

extension Reading {
    /// Tries a condition at an instant in every completion of the unknowns, as far as they can be tried.
    func decision(on condition: Condition, at instant: Instant) -> ConditionDecision {
        let clause = clause(condition)
        func answer(under assignment: Assignment) -> Bool? {
            switch truth(of: clause, at: instant, under: assignment) {
            case .yes: true
            case .no: false
            case .unknown: nil
            }
        }
        var budget = Judge.mostAssignments
        if unknowns.count <= Assignment.capacity,
            let tree = Decision<Bool>.build(over: self, budget: &budget, answer)
        {
            return .tree(tree)
        }
        return answer(under: Assignment()).map { .tree(.leaf($0)) } ?? .tooMuchIsOpen
    }
}
