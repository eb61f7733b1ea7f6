import CivilTime

/// The limits of one occurrence, each with the account of its deadline.
struct DeadlineAccount {
    let hearing: Hearing
    let reading: Reading
    /// The agreement that the determination rests on.
    let agreement: EventID?
    /// When the clock stood still; nil where that is not known.
    let pauses: [Reckoning.Pause]?

    /// Adds the limit of that place, counted from the start of the clock or, where its condition came true or its terms were agreed
    /// later, from then.
    func add(
        _ place: Int, of plan: DutyPlan, from clockStart: Instant, to steps: inout [Explanation.Step]
    ) throws(CivilTimeError) {
        let condition = plan.limits[place]
        var start: Instant? = clockStart
        var holds = reading.truth(of: condition, at: clockStart, under: Assignment())
        if holds == .no {
            start = reading.changes.first {
                $0 > clockStart && reading.truth(of: condition, at: $0, under: Assignment()) == .yes
            }
            if start != nil { holds = .yes }
        }
        let period = plan.duty.limits[place].period
        if start == nil {
            steps.append(plan.limitsThatFail[place])
        } else {
            let verification = plan.duty.limits[place].verification
            steps.append(.limit(period, holds: holds, verification, try reckoning(of: period, from: start)))
        }
        guard case .asAgreed(let parameter) = period, let agreed = event(agreeing: parameter),
            let terms = agreed.period
        else { return }
        var account: Reckoning?
        // Without the one instant of it, no deadline can be accounted for.
        if case .instant(let at) = agreed.at {
            account = try reckoning(of: terms, from: start.map { max($0, at) })
        }
        steps.append(.agreement(agreed.id, terms, agreed.at, account))
    }

    private func event(agreeing parameter: String) -> Event? {
        let timeline = hearing.timeline
        return timeline.positions(of: .agreed(parameter)).map { timeline.entries[$0].event }
            .first { $0.id == agreement }
    }

    private func reckoning(of period: Period, from start: Instant?) throws(CivilTimeError) -> Reckoning? {
        guard let start, let pauses else { return nil }
        return try period.reckoning(from: start, on: hearing.calendar, pausing: pauses, asOf: hearing.asOf)
    }
}

extension Duty {
    /// Whether an event of that kind starts its clock: its trigger or, where it recurs, each service.
    func startsClock(_ kind: EventKind) -> Bool {
        kind == trigger.startingKind || recurrence != nil && discharges.contains(kind)
    }
}
