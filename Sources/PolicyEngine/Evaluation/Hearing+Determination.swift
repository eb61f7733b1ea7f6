import CivilTime

extension Hearing {
    /// What is said of one occurrence of a duty.
    func determination(
        of plan: DutyPlan, _ occurrence: DutyEvaluation.Occurrence, _ reading: Reading
    ) -> Determination {
        let duty = plan.duty
        let summary = OutcomeSummary(occurrence.prospects)
        let status = unconsidered.isEmpty ? occurrence.prospects?.commonStatus ?? .undetermined : .undetermined
        let isDetermined = status != .undetermined
        // Where nothing tells which limit applies, each may.
        let limits = summary.limits.isEmpty && !isDetermined ? Array(duty.limits.indices) : summary.limits
        return Determination(
            policy: policy.id, duty: duty.id, summary: duty.summary,
            event: timeline.entries[occurrence.position].event.id, beneficiary: evidence.beneficiary, status: status,
            dueEarliest: isDetermined ? summary.dueEarliest : nil, dueLatest: isDetermined ? summary.dueLatest : nil,
            dischargedAt: isDetermined ? timeline.exactly(summary.discharge, of: duty.discharges) : nil,
            missed: isDetermined ? summary.missed : nil,
            agreement: isDetermined ? summary.agreement.map { timeline.entries[$0].event.id } : nil,
            missing: isDetermined ? [] : missing(for: occurrence, summary, of: duty, reading),
            verification: limits.reduce(duty.triggerVerification) { min($0, duty.limits[$1].verification) },
            audienceVerification: duty.audienceVerification, citation: duty.citation, owedBy: duty.owedBy,
            bindingForce: policy.bindingForce,
            assumptions: assumptions(of: plan, occurrence, summary, limits: limits), unjudged: duty.unjudged)
    }

    /// Everything that would have to be known to tell the status, ordered.
    private func missing(
        for occurrence: DutyEvaluation.Occurrence, _ summary: OutcomeSummary, of duty: Duty, _ reading: Reading
    ) -> [Missing] {
        var missing: Set<Missing> = Set(unconsidered.map { .marker($0) })
        if let prospects = occurrence.prospects {
            missing.formUnion(prospects.decidingFacts.flatMap { reading.unknowns[$0].missing })
            let events = prospects.decidingEvents
            missing.formUnion(events.times.map { .time(of: timeline.entries[$0].event.id) })
            missing.formUnion(events.meanings.map { .about(timeline.entries[$0].event.id) })
            if summary.awaitsReceipt { missing.insert(.event(duty.trigger.startingKind)) }
        } else {
            // Too much is open to say what decides: everything that could is wanted.
            missing.formUnion(reading.unknowns.flatMap(\.missing))
            for entry in timeline.entries where !entry.span.isExact { missing.insert(.time(of: entry.event.id)) }
        }
        return missing.sorted()
    }

    /// The readings that it rests on, ordered.
    private func assumptions(
        of plan: DutyPlan, _ occurrence: DutyEvaluation.Occurrence, _ summary: OutcomeSummary, limits: [Int]
    ) -> [Assumption] {
        var assumptions = summary.assumptions
        func note(_ assumption: Assumption) {
            if !assumptions.contains(assumption) { assumptions.append(assumption) }
        }
        if limits.contains(where: { plan.duty.limits[$0].period.countsWorkingDays }) { note(.workingDaysCounted) }
        if occurrence.hasIdlePause { note(.pauseWithoutProvision) }
        if plan.dependsOnDecider {
            let deciding = occurrence.origins.isEmpty ? [occurrence.position] : occurrence.origins
            if deciding.contains(where: { timeline.entries[$0].event.by == nil }) { note(.everyPossibleDecider) }
        }
        return assumptions.count < 2 ? assumptions : assumptions.sorted()
    }
}
