import CivilTime

/// Applies one duty at one trigger: who is owed what by when, and was it done.
struct Judge {
    /// More partial assignments than this are not tried for one occurrence in one world.
    static let mostAssignments = 1 << 14

    let plan: DutyPlan
    var reading: Reading
    let asOf: Instant

    var duty: Duty { plan.duty }

    /// The outcome for each completion of the unknowns; nil where there are too many to try.
    func decision(on occasion: Occasion, dues: inout DueTable) throws(CivilTimeError) -> Decision<Outcome>? {
        guard reading.unknowns.count <= Assignment.capacity else {
            // Too much is open to try it all; what is certain whatever that is still is.
            return try outcome(of: occasion, under: Assignment(), dues: &dues).map { .leaf($0) }
        }
        if reading.unknowns.isEmpty, let outcome = try outcome(of: occasion, under: Assignment(), dues: &dues) {
            return .leaf(outcome)
        }
        var budget = Self.mostAssignments
        return try Decision<Outcome>.build(over: reading, budget: &budget) { (assignment) throws(CivilTimeError) in
            try outcome(of: occasion, under: assignment, dues: &dues)
        }
    }

    /// The outcome under a partial assignment of the unknowns; nil where it depends on what is not assigned.
    func outcome(
        of occasion: Occasion, under assignment: Assignment, dues: inout DueTable
    ) throws(CivilTimeError) -> Outcome? {
        switch reading.truth(of: plan.audience, at: occasion.start, under: assignment) {
        case .no: return Outcome(status: .notOwed)
        case .unknown: return nil
        case .yes: break
        }
        // Where an ending may come first, it is looked at first.
        if occasion.ending == nil, let exception = plan.exception,
            reading.truth(of: exception, at: occasion.start, under: assignment) == .yes
        {
            return Outcome(status: .excepted)
        }
        var limit: ApplicableLimit?
        switch try bindingLimit(in: occasion, under: assignment, dues: &dues) {
        case .open: return nil
        case .none: break
        case .limit(let found): limit = found
        }
        let due = limit?.due
        if let ending = occasion.ending, occasion.discharge == nil, let due, !due.isOver(at: ending) {
            return Outcome(status: .notOwed)
        }
        let bound = due.flatMap { $0.isHeld ? nil : $0.instant }
        switch exceptionHolds(in: occasion, before: bound, under: assignment) {
        case .yes: return Outcome(status: .excepted)
        case .unknown: return nil
        case .no: break
        }
        var outcome = Outcome(status: status(dischargedAt: occasion.discharge, due: due), at: occasion.discharge)
        outcome.limit = limit?.limit ?? duty.limits.firstIndex { !$0.period.isNumeric }
        guard let limit else { return outcome }
        outcome.due = limit.due.instant
        outcome.isHeld = limit.due.isHeld
        outcome.agreement = limit.agreement
        if limit.isFromChange { outcome.assumptions.insert(.betterLimitFromChange) }
        if limit.isAgreedLater { outcome.assumptions.insert(.agreementFromItsInstant) }
        if limit.isMovedByDays(occasion.pauses) { outcome.assumptions.insert(.wholeDaysPaused) }
        if duty.recurrence != nil {
            let end = [occasion.discharge ?? occasion.ending, asOf].compactMap { $0 }.min() ?? asOf
            outcome.missed = try dues.ends(
                of: limit.period, from: limit.start, pausing: occasion.pauses, through: end)
        }
        return outcome
    }

    private func status(dischargedAt discharge: Instant?, due: DueTable.Due?) -> Status {
        guard let due else { return discharge == nil ? .judgement : .met }
        let isOver = due.isOver(at: discharge ?? asOf)
        switch duty.kind {
        case .duty:
            guard discharge != nil else { return isOver ? .breached : .pending }
            return isOver ? .late : .met
        case .opportunity:
            guard discharge != nil else { return isOver ? .lapsed : .open }
            return isOver ? .lapsed : .taken
        }
    }

    private func exceptionHolds(
        in occasion: Occasion, before due: Instant?, under assignment: Assignment
    ) -> Truth {
        guard let exception = plan.exception else { return .no }
        var result = reading.truth(of: exception, at: occasion.start, under: assignment)
        let bound = [occasion.discharge, occasion.ending, due].compactMap { $0 }.min()
        for change in reading.changes where change > occasion.start && change <= asOf {
            if let bound, change >= bound { break }
            result = result || reading.truth(of: exception, at: change, under: assignment)
        }
        return result
    }

    /// Whether the facts say that nobody is owed it, at an instant or any later one: for a receipt of unknown time.
    func isNeverOwed(from instant: Instant, under assignment: Assignment) -> Truth {
        var owed = reading.truth(of: plan.audience, at: instant, under: assignment)
        for change in reading.changes where change > instant && change <= asOf {
            owed = owed || reading.truth(of: plan.audience, at: change, under: assignment)
        }
        return !owed
    }
}
