public import CivilTime

extension Overlay {
    /// What must hold of an overlay for it to be applied.
    public enum Demand: Hashable, Sendable {
        /// Whatever it changes.
        case nothing
        /// It is shown of every provision that nobody loses in any case.
        case neverWeaker
    }

    /// The policy that holds where the overlay does: the base with the changes.
    ///
    /// It bears the overlay's id, is in force on the days on which both are, and binds as the base does, but for the
    /// rules that the overlay changes or adds: these bind as the local instrument does.
    ///
    /// - Parameters:
    ///   - base: the edition that it was written for, or one that it was reviewed for.
    ///   - demand: what must hold of the changes.
    ///   - calendar: the working days and the clock by which limits are compared.
    /// - Throws: `OverlayError`.
    public func applied(
        to base: Policy, requiring demand: Demand = .nothing, on calendar: WorkingCalendar
    ) throws(OverlayError) -> Policy {
        let policy = try applied(to: base)
        if demand == .neverWeaker {
            let bad = verdicts(on: base, policy, on: calendar).filter { !$0.isNeverWeaker }
            guard bad.isEmpty else { throw .mayWeaken(bad) }
        }
        return policy
    }

    /// A verdict for every provision that the overlay changes, takes away or adds: changed duties and criteria, removed
    /// rules, added duties and criteria, each in the overlay's order; then every other duty of the base that is no longer
    /// raised by the same decisions.
    ///
    /// Exact over everything that the rules read, for every day that the calendar covers. A gain or a loss comes with a
    /// case that shows it, which was put before both rules.
    ///
    /// - Parameters:
    ///   - base: the edition that it was written for, or one that it was reviewed for.
    ///   - calendar: the working days and the clock by which limits are compared.
    /// - Throws: `OverlayError` where the overlay cannot be applied.
    public func verdicts(
        on base: Policy, calendar: WorkingCalendar
    ) throws(OverlayError) -> [ProvisionVerdict] {
        verdicts(on: base, try applied(to: base), on: calendar)
    }

    private func verdicts(
        on base: Policy, _ policy: Policy, on calendar: WorkingCalendar
    ) -> [ProvisionVerdict] {
        let comparison = RuleComparison(facts: policy.facts, calendar: calendar)
        let untouched = base.duties.map(\.id).filter { id in
            !removed.contains(.duty(id)) && !changedDuties.contains { $0.duty == id }
        }
        return changedDuties.map { comparison.verdict(base, policy, $0.duty) }
            + changedCriteria.map { change in
                comparison.verdict(base.criterion(change.criterion), policy.criterion(change.criterion))
            }
            + removed.map { comparison.verdict(removing: $0, from: base) }
            + addedDuties.map { comparison.verdict(nil, policy.duty($0.id)) }
            + addedCriteria.map { comparison.verdict(nil, policy.criterion($0.id)) }
            + untouched.map { comparison.verdict(base, policy, $0) }.filter { $0.verdict != .equal }
    }

    private func applied(to base: Policy) throws(OverlayError) -> Policy {
        guard stands(on: base.id) else { throw .lapsed(overlay: id, base: self.base, edition: base.id) }
        try checkRules(of: base)
        guard let days = inForce.common(with: base.inForce) else { throw .neverInForce(overlay: id, base: base.id) }
        let facts = try merged(base.facts, facts, by: \.id) { .otherFact($0, base: base.id) }
        let sources = try merged(base.sources, sources, by: \.id) { .otherSource($0, base: base.id) }
        let duties = base.duties.filter { !removed.contains(.duty($0.id)) }.map { duty in
            guard let change = changedDuties.first(where: { $0.duty == duty.id }) else { return duty }
            return change.applied(to: duty, citing: local(change.citation))
        }
        let criteria = base.criteria.filter { !removed.contains(.criterion($0.id)) }.map { criterion in
            guard let change = changedCriteria.first(where: { $0.criterion == criterion.id }) else { return criterion }
            return change.applied(to: criterion, citing: local(change.citation))
        }
        do throws(PolicyError) {
            return try Policy(
                id, title: title, instrument: base.instrument, bindingForce: base.bindingForce, inForce: days,
                status: status == .inForce ? base.status : status, jurisdiction: jurisdiction, facts: facts,
                duties: duties + added(addedDuties, \.citation), criteria: criteria + added(addedCriteria, \.citation),
                measures: base.measures.filter { !removed.contains(.measure($0.id)) },
                definitions: base.definitions.filter { !removed.contains(.definition($0.id)) }, sources: sources,
                markersConsidered: base.markersConsidered)
        } catch {
            throw .policy(error)
        }
    }

    /// The rules as the overlay adds them, each cited as one of the local instrument.
    private func added<Rule>(_ rules: [Rule], _ citation: WritableKeyPath<Rule, Citation>) -> [Rule] {
        rules.map { rule in
            var rule = rule
            rule[keyPath: citation] = local(rule[keyPath: citation])
            return rule
        }
    }

    /// A citation of the local instrument, which binds as that does unless it says otherwise.
    private func local(_ citation: Citation) -> Citation {
        Citation(
            instrument: citation.instrument, edition: citation.edition, locator: citation.locator,
            locatorVerification: citation.locatorVerification, sources: citation.sources,
            bindingForce: citation.bindingForce ?? bindingForce)
    }

    private func checkRules(of base: Policy) throws(OverlayError) {
        let present = Set(base.headings.map(\.id))
        let changed =
            changedDuties.map { RuleID.duty($0.duty) } + changedCriteria.map { RuleID.criterion($0.criterion) }
        let added = addedDuties.map { RuleID.duty($0.id) } + addedCriteria.map { RuleID.criterion($0.id) }
        var seen: Set<RuleID> = []
        for rule in changed + removed + added where !seen.insert(rule).inserted { throw .changedTwice(rule) }
        for rule in changed + removed where !present.contains(rule) { throw .unknownRule(rule, base: base.id) }
        for rule in added where present.contains(rule) { throw .presentAlready(rule, base: base.id) }
        for change in changedCriteria {
            let names = base.criterion(change.criterion)?.requirements.map(\.name) ?? []
            for name in change.dropped where !names.contains(name) {
                throw .unknownRequirement(name, criterion: change.criterion, has: names)
            }
        }
    }

    /// The base's list with the overlay's own; the same thing may be declared again.
    private func merged<Item: Hashable, ID: Hashable>(
        _ base: [Item], _ own: [Item], by id: KeyPath<Item, ID>, _ fault: (ID) -> OverlayError
    ) throws(OverlayError) -> [Item] {
        var merged = base
        for item in own {
            guard let twin = base.first(where: { $0[keyPath: id] == item[keyPath: id] }) else {
                merged.append(item)
                continue
            }
            guard twin == item else { throw fault(item[keyPath: id]) }
        }
        return merged
    }
}

extension RuleComparison {
    /// The verdict on a duty that both policies have, with what is said beside it.
    func verdict(_ before: Policy, _ after: Policy, _ id: DutyID) -> ProvisionVerdict {
        let (old, new) = (before.duty(id), after.duty(id))
        return ProvisionVerdict(
            old?.heading, new?.heading,
            differences(before: old, after: new) + besides(old, in: before, new, in: after))
    }

    func verdict(_ before: Duty?, _ after: Duty?) -> ProvisionVerdict {
        ProvisionVerdict(before?.heading, after?.heading, differences(before: before, after: after))
    }

    func verdict(_ before: Criterion?, _ after: Criterion?) -> ProvisionVerdict {
        ProvisionVerdict(before?.heading, after?.heading, differences(before: before, after: after))
    }

    /// The verdict on a rule that is taken away.
    func verdict(removing rule: RuleID, from base: Policy) -> ProvisionVerdict {
        switch rule {
        case .duty(let id): verdict(base.duty(id), nil)
        case .criterion(let id): verdict(base.criterion(id), nil)
        case .measure(let id):
            ProvisionVerdict(base.measure(id)?.heading, nil, [Difference(.loss, .removed)])
        case .definition(let id):
            ProvisionVerdict(base.definition(id)?.heading, nil, [Difference(.unclear, .removed)])
        }
    }
}

extension InForce {
    /// The days on which both are in force; nil where there are none.
    func common(with other: InForce) -> InForce? {
        guard overlaps(other) else { return nil }
        return InForce(from: max(from, other.from), until: [until, other.until].compactMap { $0 }.min())
    }
}
