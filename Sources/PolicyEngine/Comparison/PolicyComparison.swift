public import CivilTime

/// Two editions, or two instruments, side by side: what was added, taken away and changed, and who gains or loses.
///
/// Rules belong together where they bear the same id, or where the caller says so; otherwise duties that the same acts
/// discharge, and measures of the same two kinds of event. Of several the one with the same trigger is taken first, then
/// the first in the policy's order. Definitions are not compared.
public struct PolicyComparison: Sendable {
    /// The policy as it was.
    public let before: Policy
    /// The policy as it is.
    public let after: Policy
    /// A verdict for every provision of either: those that belong together in the order of the earlier policy, with
    /// those that were taken away, then those that are new.
    public let provisions: [ProvisionVerdict]

    private let duties: [(before: DutyID?, after: DutyID?)]

    /// The comparison of those policies.
    ///
    /// Exact over everything that the rules read, for every day that the calendar covers.
    ///
    /// - Parameters:
    ///   - before: the policy as it was.
    ///   - after: the policy as it is.
    ///   - matches: rules that belong together, by the earlier one, where neither id nor acts tell.
    ///   - calendar: the working days and the clock by which limits are compared.
    public init(
        of before: Policy, with after: Policy, matching matches: [RuleID: RuleID] = [:],
        on calendar: WorkingCalendar
    ) {
        self.before = before
        self.after = after
        let comparison = RuleComparison(facts: Self.facts(before, after), calendar: calendar)
        let duties = Self.pairs(before.duties, after.duties, matches) { Self.likeness($0, $1) }
        let criteria = Self.pairs(before.criteria, after.criteria, matches) { _, _ in nil }
        let measures = Self.pairs(before.measures, after.measures, matches) {
            $0.start == $1.start && $0.end == $1.end ? 1 : nil
        }
        self.duties = duties.map { ($0?.id, $1?.id) }
        provisions =
            duties.map { old, new in
                ProvisionVerdict(
                    old?.heading, new?.heading,
                    comparison.differences(before: old, after: new)
                        + comparison.besides(old, in: before, new, in: after))
            }
            + criteria.map { old, new in
                ProvisionVerdict(
                    old?.heading, new?.heading,
                    comparison.differences(before: old, after: new)
                        + comparison.otherAnswers((old?.facts ?? []) + (new?.facts ?? []), before, after))
            }
            + measures.map { old, new in
                ProvisionVerdict(
                    old?.heading, new?.heading, comparison.differences(before: old, after: new))
            }
    }

    /// The provisions of that verdict.
    public func provisions(_ verdict: Verdict) -> [ProvisionVerdict] {
        provisions.filter { $0.verdict == verdict }
    }

    /// What changes in a case: every duty that stands otherwise under the one policy than under the other.
    ///
    /// Both are applied whatever their days in force.
    ///
    /// - Parameters:
    ///   - evidence: facts and events of one case.
    ///   - asOf: the instant at which it is looked at.
    ///   - knownAt: leaves out what was recorded after that instant; nil leaves out nothing.
    ///   - calendar: the working days and the clock of the jurisdiction.
    /// - Throws: `EvaluationError` where the evidence contradicts itself or lies outside the calendar.
    public func changes(
        in evidence: Evidence, asOf: Instant, knownAt: Instant? = nil, on calendar: WorkingCalendar
    ) throws(EvaluationError) -> [CaseChange] {
        let old = try before.determinations(from: evidence, asOf: asOf, knownAt: knownAt, on: calendar)
        let new = try after.determinations(from: evidence, asOf: asOf, knownAt: knownAt, on: calendar)
        var changes: [CaseChange] = []
        for (before, after) in duties {
            let own = old.filter { $0.duty == before }
            var others = new.filter { $0.duty == after }
            for determination in own {
                let twin = others.firstIndex { $0.event == determination.event }.map { others.remove(at: $0) }
                if let change = CaseChange(determination, twin) { changes.append(change) }
            }
            changes += others.compactMap { CaseChange(nil, $0) }
        }
        return changes
    }

    /// Every fact of either; of one that both declare, as the earlier policy declares it.
    private static func facts(_ before: Policy, _ after: Policy) -> [Fact] {
        before.facts + after.facts.filter { fact in !before.facts.contains { $0.id == fact.id } }
    }

    /// How much two duties are alike; nil where they do not belong together.
    private static func likeness(_ one: Duty, _ other: Duty) -> Int? {
        guard one.kind == other.kind, !Set(one.discharges).isDisjoint(with: other.discharges) else { return nil }
        return (one.trigger == other.trigger ? 2 : 0)
            + (one.trigger.underlyingKind == other.trigger.underlyingKind ? 2 : 0)
            + (Set(one.owedBy) == Set(other.owedBy) ? 1 : 0)
    }

    /// What belongs together; nil on the one side for what is new, on the other for what was taken away.
    private static func pairs<Rule: ListedRule>(
        _ before: [Rule], _ after: [Rule], _ matches: [RuleID: RuleID], _ likeness: (Rule, Rule) -> Int?
    ) -> [(Rule?, Rule?)] {
        var partner: [Int: Int] = [:]
        var free = Set(after.indices)
        func join(_ place: Int, _ other: Int?) {
            guard let other, free.remove(other) != nil else { return }
            partner[place] = other
        }
        for (place, rule) in before.enumerated() {
            join(place, matches[rule.heading.id].flatMap { id in after.firstIndex { $0.heading.id == id } })
        }
        for (place, rule) in before.enumerated() where partner[place] == nil {
            join(place, after.firstIndex { $0.heading.id == rule.heading.id })
        }
        let candidates = before.indices.filter { partner[$0] == nil }.flatMap { place in
            free.compactMap { other in likeness(before[place], after[other]).map { (place, other, $0) } }
        }
        for (place, other, _) in candidates.sorted(by: { ($1.2, $0.0, $0.1) < ($0.2, $1.0, $1.1) })
        where partner[place] == nil { join(place, other) }
        return before.indices.map { (before[$0], partner[$0].map { after[$0] }) }
            + after.indices.filter(free.contains).map { (nil, after[$0]) }
    }
}

/// A rule that can be listed.
private protocol ListedRule {
    var heading: RuleHeading { get }
}

extension Duty: ListedRule {}
extension Criterion: ListedRule {}
extension Measure: ListedRule {}
