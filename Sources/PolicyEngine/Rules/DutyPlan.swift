/// A duty with all that follows from it and its policy alone, found once.
///
/// It never changes. It is a class because it is handed on at every step of every evaluation.
final class DutyPlan: Sendable {
    let duty: Duty
    let reads: RuleReads
    let audience: Clause
    /// The conditions of the limits.
    let limits: [Clause]
    let exception: Clause?
    /// The facts that it reads by number, in the order of the policy.
    let declaredFacts: [Int]
    /// The kinds of event by which the terms are agreed that its limits name.
    let agreements: [EventKind]
    /// The kinds of event from which its clock runs, and that discharge it.
    let startingKind: EventKind
    let discharges: [EventKind]
    /// The kind of event of which the news is received; nil where its clock does not run from a receipt.
    let newsKind: EventKind?
    let recurs: Bool
    /// The steps that are the same in every account: what is owed, and each limit that does not apply.
    let provision: Explanation.Step
    let limitsThatFail: [Explanation.Step]
    /// The duties of its trigger, itself among them, that start no other's clock.
    private let neighbours: [Duty]
    /// Whether another duty of its trigger is owed by others, so that it matters who decided.
    let dependsOnDecider: Bool

    /// - Parameter all: the duties of the same trigger, itself among them.
    init(_ duty: Duty, beside all: [Duty], _ declared: DeclaredFacts, bindingForce: BindingForce) {
        let neighbours = all.filter { $0.upstreamOf == nil }
        self.duty = duty
        self.neighbours = neighbours
        reads = RuleReads(duty.whole, declared)
        audience = Clause(duty.audience, declared)
        limits = duty.limits.map { Clause($0.condition, declared) }
        exception = duty.exception.map { Clause($0, declared) }
        declaredFacts = reads.facts.sorted()
        agreements = duty.agreedParameters.sorted().map { .agreed($0) }
        startingKind = duty.trigger.startingKind
        discharges = duty.discharges
        if case .receipt(_, of: let kind) = duty.trigger { newsKind = kind } else { newsKind = nil }
        provision = .provision(
            duty.citation, summary: duty.summary, owedBy: duty.owedBy, duty.citation.bindingForce ?? bindingForce)
        limitsThatFail = duty.limits.map { .limit($0.period, holds: .no, $0.verification, nil) }
        recurs = duty.recurrence != nil
        dependsOnDecider =
            duty.upstreamOf == nil && neighbours.contains { Set($0.owedBy) != Set(duty.owedBy) }
    }

    /// Whether an event raises the duty that this body, or nobody on record, decided: the body selects among the duties
    /// of its trigger only if one of them names it.
    ///
    /// A duty that leads to another's clock is raised whoever decided.
    func isRaised(by decider: Body?) -> Bool {
        guard let decider, duty.upstreamOf == nil else { return true }
        return duty.names(decider) || !neighbours.contains { $0.names(decider) }
    }
}
