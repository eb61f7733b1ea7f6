import CivilTime

/// Applies one duty at one trigger: who is owed what by when, and was it done.
struct Judge {
    let duty: Duty
    var reading: Reading
    let calendar: WorkingCalendar
    let asOf: Instant
    private let isNumeric: [Bool]

    init(duty: Duty, reading: Reading, calendar: WorkingCalendar, asOf: Instant) {
        self.duty = duty
        self.reading = reading
        self.calendar = calendar
        self.asOf = asOf
        self.isNumeric = duty.limits.map(\.period.isNumeric)
    }

    /// The outcome under a partial assignment of the unknowns; nil where it depends on what is not assigned.
    func outcome(
        triggeredAt trigger: Instant, dischargedAt discharge: Instant?, under assignment: Assignment,
        dues: inout DueTable
    ) throws(CivilTimeError) -> Outcome? {
        switch reading.truth(of: duty.audience, at: trigger, under: assignment) {
        case .no: return Outcome(status: .notOwed)
        case .unknown: return nil
        case .yes: break
        }
        if let exception = duty.exception,
            reading.truth(of: exception, at: trigger, under: assignment) == .yes
        {
            return Outcome(status: .excepted)
        }
        guard
            var outcome = try applicableDue(
                triggeredAt: trigger, dischargedAt: discharge, under: assignment, dues: &dues)
        else { return nil }
        switch exceptionHolds(
            from: trigger, before: [discharge, outcome.due], under: assignment)
        {
        case .yes: return Outcome(status: .excepted)
        case .unknown: return nil
        case .no: break
        }
        outcome.at = discharge
        outcome.status = status(dischargedAt: discharge, due: outcome.due)
        return outcome
    }

    private func status(dischargedAt discharge: Instant?, due: Instant?) -> Status {
        guard let due else { return discharge == nil ? .judgement : .met }
        let inTime = discharge.map { $0 < due }
        switch duty.kind {
        case .duty:
            guard let inTime else { return asOf < due ? .pending : .breached }
            return inTime ? .met : .late
        case .opportunity:
            guard let inTime else { return asOf < due ? .open : .lapsed }
            return inTime ? .taken : .lapsed
        }
    }

    /// The most favourable limit that holds at the trigger, then every better one whose condition comes true while
    /// the duty is open, counted from then.
    private func applicableDue(
        triggeredAt trigger: Instant, dischargedAt discharge: Instant?, under assignment: Assignment,
        dues: inout DueTable
    ) throws(CivilTimeError) -> Outcome? {
        var outcome = Outcome(status: .judgement)
        var held: [Truth] = []
        for (index, limit) in duty.limits.enumerated() {
            let holds = isNumeric[index] ? reading.truth(of: limit.condition, at: trigger, under: assignment) : .no
            held.append(holds)
            if holds == .unknown { return nil }
            guard holds == .yes, let due = try dues.due(index, from: trigger) else { continue }
            if isBetter(due, than: outcome.due) {
                outcome.due = due
                outcome.limit = index
            }
        }
        if outcome.limit == nil { outcome.limit = duty.limits.firstIndex { !$0.period.isNumeric } }
        for change in reading.changes where change > trigger && change <= asOf {
            if let discharge, change >= discharge { break }
            if let due = outcome.due, change >= due { break }
            for (index, limit) in duty.limits.enumerated() where isNumeric[index] {
                let holds = reading.truth(of: limit.condition, at: change, under: assignment)
                if holds == .unknown { return nil }
                defer { held[index] = holds }
                guard holds == .yes, held[index] == .no, let due = try dues.due(index, from: change) else { continue }
                if isBetter(due, than: outcome.due) {
                    outcome.due = due
                    outcome.limit = index
                    outcome.isFromChange = true
                }
            }
        }
        return outcome
    }

    private func isBetter(_ due: Instant, than other: Instant?) -> Bool {
        guard let other else { return true }
        switch duty.kind {
        case .duty: return due < other
        case .opportunity: return due > other
        }
    }

    private func exceptionHolds(
        from trigger: Instant, before bounds: [Instant?], under assignment: Assignment
    ) -> Truth {
        guard let exception = duty.exception else { return .no }
        var result = reading.truth(of: exception, at: trigger, under: assignment)
        let bound = bounds.compactMap { $0 }.min()
        for change in reading.changes where change > trigger && change <= asOf {
            if let bound, change >= bound { break }
            result = result || reading.truth(of: exception, at: change, under: assignment)
        }
        return result
    }

    /// Whether the facts say that nobody is owed it, at an instant or any later one: for a receipt of unknown time.
    func isNeverOwed(from instant: Instant, under assignment: Assignment) -> Truth {
        var owed = reading.truth(of: duty.audience, at: instant, under: assignment)
        for change in reading.changes where change > instant && change <= asOf {
            owed = owed || reading.truth(of: duty.audience, at: change, under: assignment)
        }
        return !owed
    }
}
