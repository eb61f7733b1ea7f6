import CivilTime
import PolicyEngine

/// One duty of a policy with the others that can bear on what comes of it.
///
/// Those are the duties of its trigger, since a decider selects among them. So changing one duty costs as much as a
/// small policy, however large the whole one is.
struct DutyFamily: Sendable {
    let policy: Policy
    let duty: Duty

    /// The duties of its trigger, without those that only lead to another's clock.
    var neighbours: [Duty] {
        policy.duties.filter { $0.trigger.underlyingKind == duty.trigger.underlyingKind && $0.upstreamOf == nil }
    }

    /// Whether who decided matters to it: another duty of its trigger is owed by others.
    var dependsOnDecider: Bool {
        duty.upstreamOf == nil && neighbours.contains { Set($0.owedBy) != Set(duty.owedBy) }
    }

    /// A policy of the family in which that variant stands in the place of the duty.
    func policy(with variant: Duty) throws(PolicyError) -> Policy {
        let kinds: Set = [duty.trigger.underlyingKind, variant.trigger.underlyingKind]
        var members = Set(policy.duties.filter { kinds.contains($0.trigger.underlyingKind) }.map(\.id))
        members.insert(variant.id)
        var isGrowing = true
        while isGrowing {
            let downstream = policy.duties.compactMap { members.contains($0.id) ? $0.upstreamOf : nil }
            isGrowing = !members.isSuperset(of: downstream)
            members.formUnion(downstream)
        }
        let duties = policy.duties.filter { members.contains($0.id) }.map { $0.id == variant.id ? variant : $0 }
        let read = Set(duties.flatMap(\.facts))
        return try Policy(
            policy.id, title: policy.title, instrument: policy.instrument, bindingForce: policy.bindingForce,
            inForce: policy.inForce, status: policy.status, jurisdiction: policy.jurisdiction,
            facts: policy.facts.filter { read.contains($0.id) }, duties: duties,
            markersConsidered: policy.markersConsidered)
    }
}

extension Duty {
    /// Whether the duty is that body's to fulfil; case aside.
    func isOwed(by body: Body) -> Bool {
        owedBy.contains { $0 == .allServiceProviders || $0.rawValue.lowercased() == body.rawValue.lowercased() }
    }

    /// Whether any of its limits has a number, or gets one from an agreement.
    var canHaveNumber: Bool {
        limits.contains { $0.period.isNumeric || $0.period.unit == .asAgreed }
    }
}

extension Condition {
    /// Holds in no case.
    static let never: Condition = .not(.always)

    /// Whether it is a fact, a number, a day or a count held against another: what has an answer of its own.
    var isAtom: Bool {
        switch self {
        case .fact, .number, .day, .count: true
        case .always, .not, .all, .any, .atLeast: false
        }
    }

    /// Its atoms, each once, in reading order.
    var atoms: [Condition] {
        switch self {
        case .always: []
        case .fact, .number, .day, .count: [self]
        case .not(let inner): inner.atoms
        case .all(let parts), .any(let parts), .atLeast(_, let parts):
            parts.flatMap(\.atoms).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
        }
    }

    /// The condition with something else wherever that atom stands.
    func replacing(_ atom: Condition, by other: Condition) -> Condition {
        switch self {
        case .always: self
        case .fact, .number, .day, .count: self == atom ? other : self
        case .not(let inner): .not(inner.replacing(atom, by: other))
        case .all(let parts): .all(parts.map { $0.replacing(atom, by: other) })
        case .any(let parts): .any(parts.map { $0.replacing(atom, by: other) })
        case .atLeast(let count, let parts): .atLeast(count, of: parts.map { $0.replacing(atom, by: other) })
        }
    }
}
