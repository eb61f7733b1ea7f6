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
    /// Whether another duty of its trigger is owed by others, so that it matters who decided.
    let dependsOnDecider: Bool

    /// - Parameter neighbours: the duties of the same trigger, itself among them.
    init(_ duty: Duty, beside neighbours: [Duty], _ declared: DeclaredFacts) {
        self.duty = duty
        reads = RuleReads(duty.whole, declared)
        audience = Clause(duty.audience, declared)
        limits = duty.limits.map { Clause($0.condition, declared) }
        exception = duty.exception.map { Clause($0, declared) }
        declaredFacts = reads.facts.sorted()
        agreements = duty.agreedParameters.sorted().map { .agreed($0) }
        dependsOnDecider =
            duty.upstreamOf == nil
            && neighbours.contains { $0.upstreamOf == nil && Set($0.owedBy) != Set(duty.owedBy) }
    }
}
