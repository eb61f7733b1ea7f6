import CivilTime

extension Hearing {
    /// What is said of one occurrence of a duty.
    func determination(
        of plan: DutyPlan, _ occurrence: DutyEvaluation.Occurrence, _ reading: Reading
    ) -> Determination {
        let duty = plan.duty
        var summary = OutcomeSummary(occurrence.upshot, of: plan)
        let status = unconsidered.isEmpty ? occurrence.upshot.status : .undetermined
        let isDetermined = status != .undetermined
        // Where nothing tells which limit applies, each may.
        if summary.isWithoutLimit && !isDetermined {
            for limit in duty.limits.indices { summary.add(limit: limit, of: plan) }
        }
        return Determination(
            policy: policy, duty: duty.id, summary: duty.summary,
            event: timeline.entries[occurrence.position].event.id, beneficiary: evidence.beneficiary, status: status,
            dueEarliest: isDetermined ? summary.dueEarliest : nil, dueLatest: isDetermined ? summary.dueLatest : nil,
            dischargedAt: isDetermined ? timeline.exactly(summary.discharge, of: duty.discharges) : nil,
            missed: isDetermined ? summary.missed : nil,
            agreement: isDetermined ? summary.agreement.map { timeline.entries[$0].event.id } : nil,
            missing: isDetermined ? [] : missing(for: occurrence, summary, of: duty, reading),
            verification: min(duty.triggerVerification, summary.limitVerification ?? duty.triggerVerification),
            audienceVerification: duty.audienceVerification, citation: duty.citation, owedBy: duty.owedBy,
            bindingForce: duty.citation.bindingForce ?? bindingForce,
            assumptions: assumptions(of: plan, occurrence, summary), unjudged: duty.unjudged)
    }

    /// Everything that would have to be known to tell the status, ordered.
    private func missing(
        for occurrence: DutyEvaluation.Occurrence, _ summary: OutcomeSummary, of duty: Duty, _ reading: Reading
    ) -> [Missing] {
        var missing: Set<Missing> = Set(unconsidered.map { .marker($0) })
        switch occurrence.upshot {
        case .certain: break
        case .open(let prospects):
            missing.formUnion(prospects.decidingFacts.flatMap { reading.unknowns[$0].missing })
            let events = prospects.decidingEvents
            missing.formUnion(events.times.map { .time(of: timeline.entries[$0].event.id) })
            missing.formUnion(events.meanings.map { .about(timeline.entries[$0].event.id) })
        case .untold:
            // Too much is open to say what decides: everything that could is wanted.
            missing.formUnion(reading.unknowns.flatMap(\.missing))
            for entry in timeline.entries where !entry.span.isExact { missing.insert(.time(of: entry.event.id)) }
        }
        if summary.awaitsReceipt { missing.insert(.event(duty.trigger.startingKind)) }
        return missing.sorted()
    }

    /// The readings that it rests on, ordered.
    private func assumptions(
        of plan: DutyPlan, _ occurrence: DutyEvaluation.Occurrence, _ summary: OutcomeSummary
    ) -> [Assumption] {
        var assumptions = assumed
        func note(_ assumption: Assumption) {
            if !assumptions.contains(assumption) { assumptions.append(assumption) }
        }
        if summary.countsWorkingDays { note(.workingDaysCounted) }
        for assumption in summary.assumptions { note(assumption) }
        if occurrence.hasIdlePause { note(.pauseWithoutProvision) }
        if plan.dependsOnDecider {
            let deciding = occurrence.origins.isEmpty ? [occurrence.position] : occurrence.origins
            if deciding.contains(where: { timeline.entries[$0].event.by == nil }) { note(.everyPossibleDecider) }
        }
        return assumptions.count < 2 ? assumptions : assumptions.sorted()
    }
}

extension DutyEvaluation.Occurrence.Upshot {
    /// The status that holds however the unknown is settled; undetermined where there is none.
    fileprivate var status: Status {
        switch self {
        case .certain(let outcome): outcome.status
        case .open(let prospects): prospects.commonStatus ?? .undetermined
        case .untold: .undetermined
        }
    }
}
