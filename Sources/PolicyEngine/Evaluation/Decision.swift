/// A reduced, ordered decision tree over unknown facts: what comes out for each completion of them.
///
/// Unknowns are tried in one fixed order and a question whose answers lead to the same tree is dropped, so an
/// unknown changes the outcome in some completion exactly if it still stands in the tree.
indirect enum Decision<Leaf: Hashable & Sendable>: Hashable, Sendable {
    case leaf(Leaf)
    case ask(unknown: Int, no: Decision, yes: Decision)

    /// Splits on the unknowns in order until the rule has an answer.
    ///
    /// - Parameters:
    ///   - budget: how many partial assignments may still be tried; nil comes back once it is used up.
    ///   - answer: the outcome under a partial assignment, or nil where it depends on what is not assigned.
    static func build<Failure: Error>(
        unknowns: Int, budget: inout Int, assignment: Assignment = Assignment(), next: Int = 0,
        _ answer: (Assignment) throws(Failure) -> Leaf?
    ) throws(Failure) -> Decision? {
        guard budget > 0 else { return nil }
        budget -= 1
        if let leaf = try answer(assignment) { return .leaf(leaf) }
        guard next < unknowns else { return nil }
        guard
            let no = try build(
                unknowns: unknowns, budget: &budget, assignment: assignment.assigning(false, to: next),
                next: next + 1, answer),
            let yes = try build(
                unknowns: unknowns, budget: &budget, assignment: assignment.assigning(true, to: next),
                next: next + 1, answer)
        else { return nil }
        return no == yes ? no : .ask(unknown: next, no: no, yes: yes)
    }

    /// The tree with other leaves, reduced again.
    func map<Other>(_ transform: (Leaf) -> Other) -> Decision<Other> {
        switch self {
        case .leaf(let leaf):
            return .leaf(transform(leaf))
        case .ask(let unknown, let no, let yes):
            let (left, right) = (no.map(transform), yes.map(transform))
            return left == right ? left : .ask(unknown: unknown, no: left, yes: right)
        }
    }

    func visitLeaves(_ visit: (Leaf) -> Void) {
        switch self {
        case .leaf(let leaf): visit(leaf)
        case .ask(_, let no, let yes):
            no.visitLeaves(visit)
            yes.visitLeaves(visit)
        }
    }

    func visitUnknowns(_ visit: (Int) -> Void) {
        guard case .ask(let unknown, let no, let yes) = self else { return }
        visit(unknown)
        no.visitUnknowns(visit)
        yes.visitUnknowns(visit)
    }
}
