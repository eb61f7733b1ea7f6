/// A reduced, ordered decision tree over what is unknown: what comes out for each completion of it.
///
/// Unknowns are tried in one fixed order and a question whose answers lead to the same tree is dropped, so an
/// unknown changes the outcome in some completion exactly if it still stands in the tree.
enum Decision<Leaf: Hashable & Sendable>: Hashable, Sendable {
    case leaf(Leaf)
    /// One branch for each choice.
    indirect case ask(unknown: Int, branches: [Decision])

    /// Splits on the unknowns in order until the rule has an answer.
    ///
    /// - Parameters:
    ///   - reading: the unknowns, and how many choices each has.
    ///   - budget: how many partial assignments may still be tried; nil comes back once it is used up.
    ///   - answer: the outcome under a partial assignment, or nil where it depends on what is not assigned.
    static func build<Failure: Error>(
        over reading: Reading, budget: inout Int, assignment: Assignment = Assignment(), next: Int = 0,
        _ answer: (Assignment) throws(Failure) -> Leaf?
    ) throws(Failure) -> Decision? {
        guard budget > 0 else { return nil }
        budget -= 1
        if let leaf = try answer(assignment) { return .leaf(leaf) }
        guard next < reading.unknowns.count else { return nil }
        var branches: [Decision] = []
        for choice in 0..<reading.choiceCount(of: next) {
            guard
                let branch = try build(
                    over: reading, budget: &budget, assignment: assignment.assigning(choice, to: next),
                    next: next + 1, answer)
            else { return nil }
            branches.append(branch)
        }
        return joined(next, branches)
    }

    private static func joined(_ unknown: Int, _ branches: [Decision]) -> Decision {
        if let first = branches.first, branches.dropFirst().allSatisfy({ $0 == first }) { return first }
        return .ask(unknown: unknown, branches: branches)
    }

    /// The tree with other leaves, reduced again.
    func map<Other>(_ transform: (Leaf) -> Other) -> Decision<Other> {
        switch self {
        case .leaf(let leaf): .leaf(transform(leaf))
        case .ask(let unknown, let branches): .joined(unknown, branches.map { $0.map(transform) })
        }
    }

    func visitLeaves(_ visit: (Leaf) -> Void) {
        switch self {
        case .leaf(let leaf): visit(leaf)
        case .ask(_, let branches): for branch in branches { branch.visitLeaves(visit) }
        }
    }

    func visitUnknowns(_ visit: (Int) -> Void) {
        guard case .ask(let unknown, let branches) = self else { return }
        visit(unknown)
        for branch in branches { branch.visitUnknowns(visit) }
    }
}
