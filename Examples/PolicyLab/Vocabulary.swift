import CommunitySafetyKit

/// The names that policies know; any other may be misspelt.
struct Vocabulary: Sendable {
    private var kinds: Set<EventKind> = [.clockPaused, .clockResumed]
    private var facts: Set<FactID> = []

    /// The names that those policies know.
    ///
    /// - Parameters:
    ///   - policies: the policies that judge.
    ///   - rulebook: those whose words for services and whose facts count as known, too.
    init(of policies: [Policy], in rulebook: [Policy]) {
        for policy in rulebook {
            kinds.formUnion(policy.duties.flatMap(\.discharges))
            facts.formUnion(policy.facts.map(\.id))
        }
        for policy in policies { add(policy) }
    }

    private mutating func add(_ policy: Policy) {
        var conditions = policy.criteria.flatMap(\.requirements).map(\.condition)
        for duty in policy.duties {
            kinds.formUnion([duty.trigger.startingKind, duty.trigger.underlyingKind])
            kinds.formUnion(duty.discharges + (duty.recurrence?.until ?? []))
            conditions += [duty.audience] + duty.limits.map(\.condition) + [duty.exception].compactMap(\.self)
        }
        for measure in policy.measures {
            kinds.formUnion([measure.start, measure.end])
            conditions += [measure.population] + measure.targets.flatMap { [$0.condition, $0.statistic.when] }
        }
        kinds.formUnion(policy.criteria.compactMap(\.upon))
        for pattern in conditions.flatMap(\.patterns) {
            kinds.formUnion([pattern.kind] + [pattern.following?.kind].compactMap(\.self))
        }
        facts.formUnion(policy.facts.map(\.id))
    }

    /// The names in a case that are not known, in sentences.
    func strangers(in one: LabCase) -> [String] {
        let unknown = one.kinds.filter { !kinds.contains($0) && !$0.rawValue.hasPrefix(Self.agreement) }
        return unknown.map { "no rule hears of the event kind \"\($0)\"" }
            + one.facts.filter { !facts.contains($0) }.sorted().map { "no rule asks for the fact \"\($0)\"" }
    }

    private static let agreement = EventKind.agreed("").rawValue
}

extension Target.Statistic {
    fileprivate var when: Condition {
        switch self {
        case .shareOfIncidents(let condition, percent: _), .shareOfTime(let condition, percent: _): condition
        case .share, .mean, .percentile, .count, .time: .always
        }
    }
}
