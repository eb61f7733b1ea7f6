import CivilTime
import PolicyEngine

/// What the policies make of one record: the rules of its id, or of its id with a variant.
struct StandardsRules {
    let id: String
    /// The policies that have one of the rules.
    let policies: [Policy]

    init(_ id: String, in policies: [Policy]) {
        self.id = id
        self.policies = policies.filter { policy in
            policy.headings.contains { Self.is($0.id.rawValue, of: id) }
        }
    }

    private static func `is`(_ rule: String, of id: String) -> Bool {
        rule == id || rule.hasPrefix(id + ".")
    }

    var duties: [Duty] { policies.flatMap(\.duties).filter { Self.is($0.id.rawValue, of: id) } }
    var criteria: [Criterion] { policies.flatMap(\.criteria).filter { Self.is($0.id.rawValue, of: id) } }
    var measures: [Measure] { policies.flatMap(\.measures).filter { Self.is($0.id.rawValue, of: id) } }
    var definitions: [Definition] { policies.flatMap(\.definitions).filter { Self.is($0.id.rawValue, of: id) } }

    var citations: [Citation] {
        var found = duties.map(\.citation) + measures.map(\.citation) + definitions.map(\.citation)
        for criterion in criteria { found += [criterion.citation] + criterion.requirements.compactMap(\.citation) }
        return found
    }

    /// Doubts and readings, and what nothing here can judge.
    var remarks: [String] {
        var found = measures.flatMap(\.notes) + definitions.flatMap(\.notes)
        for duty in duties { found += duty.notes + duty.unjudged }
        for criterion in criteria { found += criterion.notes + criterion.unjudged }
        return found
    }

    /// The levels of what the record says itself: limits, targets, requirements, definitions.
    var numberLevels: [Verification] {
        var found = definitions.map(\.verification)
        for duty in duties { found += duty.limits.map(\.verification) }
        for criterion in criteria { found += criterion.requirements.map(\.verification) }
        for measure in measures { found += measure.targets.map(\.verification) }
        return found
    }

    /// The levels of every field.
    var levels: [Verification] {
        var found = numberLevels + citations.map(\.locatorVerification) + measures.map(\.clockVerification)
        for duty in duties { found += [duty.audienceVerification, duty.triggerVerification] }
        return found
    }

    /// Every number in them.
    var quantities: Set<StandardsQuantity> {
        var found = owedQuantities
        for duty in duties {
            for condition in [duty.audience] + duty.limits.map(\.condition) + [duty.exception].compactMap(\.self) {
                found.formUnion(condition.quantities)
            }
        }
        for criterion in criteria { found.formUnion(criterion.condition.quantities) }
        for measure in measures {
            found.formUnion(measure.population.quantities)
            for target in measure.targets { found.formUnion(target.condition.quantities) }
        }
        return found
    }

    /// The limits of duties and what measures are held against.
    var owedQuantities: Set<StandardsQuantity> {
        var found: Set<StandardsQuantity> = []
        for limit in duties.flatMap(\.limits) where limit.period.isNumeric { found.insert(.period(limit.period)) }
        for target in measures.flatMap(\.targets) { found.formUnion(target.statistic.quantities) }
        return found
    }
}
