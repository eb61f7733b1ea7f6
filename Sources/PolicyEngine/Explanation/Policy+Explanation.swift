public import CivilTime

extension Policy {
    /// The account of one determination: provision, trigger, facts, limits with their reckoning, result, and what it
    /// rests on.
    ///
    /// Deadlines are accounted for here only, not when determinations are made.
    ///
    /// - Parameters: the same evidence, instants and calendar that gave the determination.
    /// - Returns: nil where the determination is not one of this policy and evidence.
    /// - Throws: `EvaluationError` where a time lies outside the calendar.
    public func explanation(
        of determination: Determination, from evidence: Evidence, asOf: Instant, knownAt: Instant? = nil,
        on calendar: WorkingCalendar
    ) throws(EvaluationError) -> Explanation? {
        guard determination.policy == id, let duty = duty(determination.duty),
            let event = evidence.events.first(where: { $0.id == determination.event })
        else { return nil }
        let timeline = try Timeline(of: evidence, asOf: asOf, knownAt: knownAt, clock: calendar.clock)
        var reading = try Reading(
            duty.whole, declared: answers, from: evidence, on: timeline, knownAt: knownAt, calendar: calendar)
        var steps: [Explanation.Step] = [
            .provision(duty.citation, summary: duty.summary, owedBy: duty.owedBy, bindingForce),
            .trigger(event.id, event.kind, event.at),
        ]
        do throws(CivilTimeError) {
            let start = try Span(event.at, on: calendar.clock).start
            reading = try reading.staged(at: start, exactly: true) { _ in nil }
            for fact in facts where duty.facts.contains(fact.id) {
                steps.append(.fact(fact.id, question: fact.question, answer: reading.value(of: fact.id, at: start)))
            }
            let account = try DeadlineAccount(
                of: duty, determination, raisedBy: { raises(duty, upon: $0) }, on: timeline, reading, calendar)
            if case .instant(let instant) = event.at, duty.startsClock(event.kind) {
                for limit in duty.limits { steps += try account.steps(for: limit, from: instant) }
            } else {
                for limit in duty.limits {
                    let holds = reading.truth(of: limit.condition, at: start, under: Assignment())
                    steps.append(.limit(limit.period, holds: holds, limit.verification, nil))
                }
            }
        } catch {
            throw .outsideCalendar(error, duty: duty.id)
        }
        if let discharged = determination.dischargedAt { steps.append(.discharge(discharged)) }
        steps.append(
            .result(
                determination.status, dueEarliest: determination.dueEarliest, dueLatest: determination.dueLatest,
                determination.verification))
        if let missed = determination.missed { steps.append(.missed(periods: missed)) }
        for missing in determination.missing {
            var question: String?
            if case .fact(let id) = missing { question = facts.first { $0.id == id }?.question }
            steps.append(.missing(missing, question: question))
        }
        if let due = determination.upstreamDue { steps.append(.sender(due: due)) }
        steps += determination.assumptions.map { .assumption($0) }
        steps += duty.unjudged.map { .unjudged($0) }
        steps += duty.notes.map { .note($0) }
        return Explanation(determination: determination, steps: steps)
    }
}
