import CivilTime

extension Hearing {
    /// The account of a ruling.
    func explanation(of ruling: Ruling) throws(EvaluationError) -> Explanation {
        try explanation(
            of: ruling.determination, ruling.plan, upon: timeline.entries[ruling.position].event, ruling.reading,
            pauses: ruling.pauses)
    }

    /// The account of a determination of that duty.
    ///
    /// - Parameter pauses: when its clock stood still; nil where that is not known.
    func explanation(
        of determination: consuming Determination, _ plan: DutyPlan, upon event: Event, _ reading: Reading,
        pauses: [Reckoning.Pause]?
    ) throws(EvaluationError) -> Explanation {
        let duty = plan.duty
        var steps: [Explanation.Step] = []
        let told = determination.missing.count + determination.assumptions.count
        // With provision, trigger, result and discharge.
        steps.reserveCapacity(
            4 + plan.declaredFacts.count + plan.limits.count + told + duty.unjudged.count + duty.notes.count)
        steps.append(plan.provision)
        steps.append(.trigger(event.id, event.kind, event.at))
        do throws(CivilTimeError) {
            let start = try Span(event.at, on: calendar.clock).start
            let reading = try reading.staged(at: start, exactly: true) { _ in nil }
            for number in plan.declaredFacts {
                let answer = reading.value(of: number, at: start)
                steps.append(
                    .fact(
                        self.plan.declared.ids[number], question: self.plan.declared.questions[number], answer: answer))
            }
            let account = DeadlineAccount(
                hearing: self, reading: reading, agreement: determination.agreement, pauses: pauses)
            let isStart = duty.startsClock(event.kind)
            for limit in duty.limits.indices {
                if isStart, case .instant(let instant) = event.at {
                    try account.add(limit, of: plan, from: instant, to: &steps)
                } else {
                    let holds = reading.truth(of: plan.limits[limit], at: start, under: Assignment())
                    let (period, verification) = (duty.limits[limit].period, duty.limits[limit].verification)
                    steps.append(.limit(period, holds: holds, verification, nil))
                }
            }
        } catch {
            throw .outsideCalendar(error, duty: duty.id)
        }
        addResult(of: determination, to: &steps)
        for condition in duty.unjudged { steps.append(.unjudged(condition)) }
        for note in duty.notes { steps.append(.note(note)) }
        return Explanation(determination: determination, steps: steps)
    }

    private func addResult(of determination: Determination, to steps: inout [Explanation.Step]) {
        if let discharged = determination.dischargedAt { steps.append(.discharge(discharged)) }
        steps.append(
            .result(
                determination.status, dueEarliest: determination.dueEarliest, dueLatest: determination.dueLatest,
                determination.verification))
        if let missed = determination.missed { steps.append(.missed(periods: missed)) }
        for missing in determination.missing {
            var question: String?
            if case .fact(let id) = missing {
                question = plan.declared.number(of: id).map { plan.declared.questions[$0] }
            }
            steps.append(.missing(missing, question: question))
        }
        if let due = determination.upstreamDue { steps.append(.sender(due: due)) }
        for assumption in determination.assumptions { steps.append(.assumption(assumption)) }
    }
}
