import CivilTime

extension Hearing {
    /// What is said of one occurrence of a duty.
    func determination(
        of plan: DutyPlan, _ occurrence: DutyEvaluation.Occurrence, _ reading: Reading
    ) -> Determination {
        let duty = plan.duty
        let event = timeline.entries[occurrence.position].event
        let outcomes = occurrence.prospects?.outcomes ?? []
        let status = unconsidered.isEmpty ? occurrence.prospects?.commonStatus ?? .undetermined : .undetermined
        let isDetermined = status != .undetermined
        var limits = outcomes.compactMap(\.limit)
        if limits.isEmpty && !isDetermined { limits = Array(duty.limits.indices) }
        let dues = isDetermined ? outcomes.compactMap(\.due) : []
        let isHeld = outcomes.contains(where: \.isHeld)
        let discharge = isDetermined ? Self.common(outcomes.map(\.at)) : nil
        return Determination(
            policy: policy.id, duty: duty.id, summary: duty.summary, event: event.id,
            beneficiary: evidence.beneficiary, status: status, dueEarliest: dues.min(),
            dueLatest: isHeld ? nil : dues.max(),
            dischargedAt: timeline.exactly(discharge, of: duty.discharges),
            missed: isDetermined ? Self.common(outcomes.map(\.missed)) : nil,
            agreement: isDetermined
                ? Self.common(outcomes.map(\.agreement)).map { timeline.entries[$0].event.id } : nil,
            missing: isDetermined ? [] : missing(for: occurrence, outcomes, of: duty, reading),
            verification: limits.reduce(duty.triggerVerification) { min($0, duty.limits[$1].verification) },
            audienceVerification: duty.audienceVerification, citation: duty.citation, owedBy: duty.owedBy,
            bindingForce: policy.bindingForce,
            assumptions: assumptions(of: plan, occurrence, outcomes, limits: limits), unjudged: duty.unjudged)
    }

    /// What all have; nil where two differ.
    private static func common<Value: Equatable>(_ values: [Value?]) -> Value? {
        guard let first = values.first, values.allSatisfy({ $0 == first }) else { return nil }
        return first
    }

    /// Everything that would have to be known to tell the status, ordered.
    private func missing(
        for occurrence: DutyEvaluation.Occurrence, _ outcomes: [Outcome], of duty: Duty, _ reading: Reading
    ) -> [Missing] {
        var missing: Set<Missing> = Set(unconsidered.map { .marker($0) })
        if let prospects = occurrence.prospects {
            missing.formUnion(prospects.decidingFacts.flatMap { reading.unknowns[$0].missing })
            let events = prospects.decidingEvents
            missing.formUnion(events.times.map { .time(of: timeline.entries[$0].event.id) })
            missing.formUnion(events.meanings.map { .about(timeline.entries[$0].event.id) })
            if outcomes.contains(where: { $0.status == .undetermined }) {
                missing.insert(.event(duty.trigger.startingKind))
            }
        } else {
            // Too much is open to say what decides: everything that could is wanted.
            missing.formUnion(reading.unknowns.flatMap(\.missing))
            for entry in timeline.entries where !entry.span.isExact { missing.insert(.time(of: entry.event.id)) }
        }
        return missing.sorted()
    }

    /// The readings that it rests on, ordered.
    private func assumptions(
        of plan: DutyPlan, _ occurrence: DutyEvaluation.Occurrence, _ outcomes: [Outcome], limits: [Int]
    ) -> [Assumption] {
        var assumptions: [Assumption] = []
        func note(_ assumption: Assumption) {
            if !assumptions.contains(assumption) { assumptions.append(assumption) }
        }
        if limits.contains(where: { plan.duty.limits[$0].period.countsWorkingDays }) { note(.workingDaysCounted) }
        for outcome in outcomes {
            for assumption in outcome.assumptions { note(assumption) }
        }
        if occurrence.hasIdlePause { note(.pauseWithoutProvision) }
        if plan.dependsOnDecider {
            let deciding = occurrence.origins.isEmpty ? [occurrence.position] : occurrence.origins
            if deciding.contains(where: { timeline.entries[$0].event.by == nil }) { note(.everyPossibleDecider) }
        }
        return assumptions.count < 2 ? assumptions : assumptions.sorted()
    }
}
