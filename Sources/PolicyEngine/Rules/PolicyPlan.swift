/// What follows from a policy's rules alone, found once: numbers instead of names, and where to look.
///
/// It makes no difference to whether two policies are equal.
final class PolicyPlan: Sendable {
    let declared: DeclaredFacts
    /// In the order of the policy.
    let duties: [DutyPlan]
    let dutiesByUnderlyingKind: [EventKind: [Int]]
    let dutiesByReceiptKind: [EventKind: [Int]]
    /// By the place of a duty whose clock starts where another's ends: the place of that other one.
    let senders: [Int: Int]
    /// The parameters under which any limit is as agreed.
    let agreedParameters: Set<String>
    private let places: [DutyID: Int]

    init(facts: [Fact], duties: [Duty], bindingForce: BindingForce) {
        var places: [DutyID: Int] = [:]
        var byKind: [EventKind: [Int]] = [:]
        var byReceipt: [EventKind: [Int]] = [:]
        for (place, duty) in duties.enumerated() {
            places[duty.id] = place
            byKind[duty.trigger.underlyingKind, default: []].append(place)
            if case .receipt(let kind, of: _) = duty.trigger { byReceipt[kind, default: []].append(place) }
        }
        let declared = DeclaredFacts(facts)
        self.duties = duties.map { duty in
            let neighbours = byKind[duty.trigger.underlyingKind, default: []].map { duties[$0] }
            return DutyPlan(duty, beside: neighbours, declared, bindingForce: bindingForce)
        }
        self.declared = declared
        self.dutiesByUnderlyingKind = byKind
        self.dutiesByReceiptKind = byReceipt
        self.senders = duties.enumerated().reduce(into: [:]) { senders, sender in
            if let place = sender.element.upstreamOf.flatMap({ places[$0] }) { senders[place] = sender.offset }
        }
        self.agreedParameters = duties.reduce(into: []) { $0.formUnion($1.agreedParameters) }
        self.places = places
    }

    /// Where the duty of that id stands in the policy; nil where it does not.
    func place(of id: DutyID) -> Int? {
        places[id]
    }
}

extension PolicyPlan: Hashable {
    static func == (left: PolicyPlan, right: PolicyPlan) -> Bool { true }

    func hash(into hasher: inout Hasher) {}
}
