import CivilTime

extension PolicyCheck.Inspection {
    mutating func inspectRules() {
        for duty in policy.duties { inspect(duty) }
        for criterion in policy.criteria { inspect(criterion) }
        for measure in policy.measures { inspect(measure) }
        for definition in policy.definitions {
            let rule = "\(definition.heading.id)"
            inspect(definition.citation, rule)
            inspect([definition.verification], of: [definition.citation], rule, "verification")
        }
    }

    private mutating func inspect(_ duty: Duty) {
        let rule = "duty \(duty.id)"
        inspectLogic(of: duty, rule)
        inspectClock(of: duty, rule)
        inspect(duty.citation, rule)
        inspect(
            [duty.audienceVerification, duty.triggerVerification] + duty.limits.map(\.verification),
            of: [duty.citation], rule, "citing")
        for limit in duty.limits where limit.period.isNumeric && limit.verification == .unverified {
            note(.unverifiedNumber("\(limit.period)"), rule, "within")
        }
    }

    private mutating func inspectLogic(of duty: Duty, _ rule: String) {
        guard var logic = ConditionLogic(reading: [duty.whole]) else { return }
        let audience = logic.function(of: duty.audience)
        let limits = duty.limits.map { logic.function(of: $0.condition) }
        let isOwed = logic.canHold([audience])
        if !isOwed { note(.neverHolds, rule, "owedTo") }
        for (limit, holds) in zip(duty.limits, limits) where !logic.canHold([holds]) {
            note(.neverHolds, rule, "within \(limit.period)")
        }
        for shadow in Self.shadows(in: duty, limits, &logic) {
            note(.shadowed(shadow.period, by: shadow.others), rule, "within")
        }
        // An exception may come to hold later, when other facts hold than those by which it was owed.
        guard let exception = duty.exception.map({ logic.function(of: $0) }) else { return }
        if !logic.canHold([exception]) { note(.neverHolds, rule, "exceptedWhen") }
        if isOwed && logic.implies(audience, anyOf: [exception]) { note(.alwaysExcepted, rule, "exceptedWhen") }
    }

    /// The limits that never apply, each with those that do in its place.
    private static func shadows(
        in duty: Duty, _ conditions: [ConditionLogic.Function], _ logic: inout ConditionLogic
    ) -> [(period: Period, others: [Period])] {
        var found: [(period: Period, others: [Period])] = []
        for (place, limit) in duty.limits.enumerated() where logic.canHold([conditions[place]]) {
            var others = duty.limits.indices.filter { other in
                other != place
                    && duty.limits[other].period.outbids(limit.period, for: duty.kind, isFirst: other < place)
            }
            if duty.kind == .opportunity, logic.canHold([], without: [conditions[place]]) {
                // One that comes to hold later is counted from then, and the later due counts. So the other must come
                // to hold together with it.
                others = others.filter { conditions[$0] == conditions[place] }
            }
            if logic.implies(conditions[place], anyOf: others.map { conditions[$0] }) {
                found.append((limit.period, others.map { duty.limits[$0].period }))
            }
        }
        return found
    }

    private mutating func inspectClock(of duty: Duty, _ rule: String) {
        if duty.owedBy.isEmpty { note(.owedByNobody, rule, "owedBy") }
        if duty.discharges.isEmpty { note(.nothingDischarges, rule, "dischargedBy") }
        for kind in duty.discharges {
            if kind == duty.trigger.startingKind, duty.recurrence == nil {
                note(.answersItself(kind), rule, "dischargedBy")
            }
            if let recurrence = duty.recurrence, recurrence.until.contains(kind) {
                note(.endsItself(kind), rule, "recurring")
            }
        }
        if let next = duty.upstreamOf.flatMap({ policy.duty($0) }),
            !duty.discharges.contains(next.trigger.startingKind)
        {
            note(.leadsNowhere(next.id), rule, "upstreamOf")
        }
    }

    private mutating func inspect(_ criterion: Criterion) {
        let rule = "criterion \(criterion.id)"
        var canEach = true
        for requirement in criterion.requirements {
            let field = "requiring \(requirement.name)"
            guard var logic = ConditionLogic(reading: [requirement.condition]) else { continue }
            let holds = logic.function(of: requirement.condition)
            if !logic.canHold([holds]) {
                canEach = false
                note(.neverHolds, rule, field)
            }
        }
        if canEach, var logic = ConditionLogic(reading: [criterion.condition]) {
            let holds = logic.function(of: criterion.condition)
            if !logic.canHold([holds]) { note(.neverHolds, rule, "requiring") }
        }
        inspect(criterion.citation, rule)
        for requirement in criterion.requirements {
            let field = "requiring \(requirement.name)"
            let citations = [criterion.citation] + (requirement.citation.map { [$0] } ?? [])
            inspect([requirement.verification], of: citations, rule, field)
            if requirement.verification == .unverified {
                for number in requirement.condition.numbers { note(.unverifiedNumber(number), rule, field) }
            }
        }
    }

    private mutating func inspect(_ measure: Measure) {
        let rule = "measure \(measure.id)"
        for target in measure.targets {
            let field = "targets \(target.name)"
            if target.verification == .unverified { note(.unverifiedNumber("what is aimed at"), rule, field) }
            guard var logic = ConditionLogic(reading: [measure.population, target.condition]) else { continue }
            let counted = logic.function(of: measure.population)
            let aimed = logic.function(of: target.condition)
            if !logic.canHold([counted]) {
                note(.neverHolds, rule, "over")
                break
            }
            if !logic.canHold([counted, aimed]) { note(.neverHolds, rule, field) }
        }
        inspect(measure.citation, rule)
        inspect(
            [measure.clockVerification] + measure.targets.map(\.verification), of: [measure.citation], rule, "citing")
    }

    private mutating func inspect(_ citation: Citation, _ rule: String) {
        if citation.sources.isEmpty { note(.noSource, rule, "citing") }
        if citation.locator == nil { note(.noLocator, rule, "citing") }
    }

    /// What was seen must have been seen somewhere.
    private mutating func inspect(
        _ levels: [Verification], of citations: [Citation], _ rule: String, _ field: String
    ) {
        guard citations.allSatisfy(\.sources.isEmpty), let best = levels.max(), best > .unverified else { return }
        note(.verifiedWithoutSource(best), rule, field)
    }
}

extension Period {
    /// Whether it takes the other's place in every case, whenever the clock starts.
    ///
    /// - Parameter isFirst: whether it stands before the other in the rule: of two that are always due together the
    ///   first counts.
    fileprivate func outbids(_ other: Period, for kind: Duty.Kind, isFirst: Bool) -> Bool {
        guard isNumeric else { return false }
        // Where no time is stated, any number is more than nothing for whom something is owed.
        if other == .unstated { return kind == .duty }
        guard let order = order(beside: other) else { return false }
        if order == 0 { return isFirst }
        return kind == .duty ? order < 0 : order > 0
    }

    /// Below, at or above zero where it is over earlier than, together with or later than the other, whenever they
    /// start; nil where that depends.
    func order(beside other: Period) -> Int? {
        if let one = elapsedMilliseconds, let two = other.elapsedMilliseconds {
            return one < two ? -1 : one > two ? 1 : 0
        }
        guard unit == other.unit, let one = count, let two = other.count else { return nil }
        return one < two ? -1 : one > two ? 1 : 0
    }
}

extension Condition {
    /// Every number and period that it names, in words.
    fileprivate var numbers: [String] {
        var found: [String] = []
        visit { atom in
            switch atom {
            case .number(let id, let comparison, let number): found.append("\(id) \(comparison.rawValue) \(number)")
            case .count(let pattern, atLeast: let count): found.append("at least \(count) of \(pattern.kind)")
            case .day(let left, _, let right): found += [left.period, right.period].compactMap { $0.map { "\($0)" } }
            case .always, .fact, .not, .all, .any, .atLeast: break
            }
        }
        return found
    }
}
