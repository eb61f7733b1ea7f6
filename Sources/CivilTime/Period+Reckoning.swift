extension Period {
    /// The account of the deadline: each day counted or skipped, and why; nil for a period without a number.
    public func reckoning(
        from start: Instant, on calendar: WorkingCalendar
    ) throws(CivilTimeError) -> Reckoning? {
        try reckoning(from: start, on: calendar, pausing: [], asOf: start)
    }

    /// The account of the deadline of a clock that was paused at times.
    ///
    /// - Parameters:
    ///   - start: the event's instant.
    ///   - calendar: the working days and the clock.
    ///   - pauses: in any order; the account keeps those that moved the due instant.
    ///   - asOf: where a pause without an end is taken to end, to say when the time would then be over.
    /// - Returns: nil for a period without a number.
    public func reckoning(
        from start: Instant, on calendar: WorkingCalendar, pausing pauses: [Reckoning.Pause], asOf: Instant
    ) throws(CivilTimeError) -> Reckoning? {
        let ended = pauses.map { Reckoning.Pause(from: $0.from, until: $0.until ?? asOf, authority: $0.authority) }
        let holding = pauses.filter { ($0.until ?? asOf) > start }
        guard let due = try due(from: start, on: calendar, pausing: ended) else { return nil }
        let moving = holding.filter { $0.from < due }.sorted { $0.from < $1.from }
        guard startRule != .elapsed else {
            return Reckoning(
                start: start, startDay: nil, period: self, lastDay: nil, days: [],
                basis: basis(on: calendar, years: nil), pauses: moving, due: due)
        }
        let startDay = try calendar.clock.date(at: start)
        let paused = try Standstill(ended, from: start).wholeDays(on: calendar.clock)
        guard let last = try lastDay(from: start, on: calendar, without: paused) else { return nil }
        var days: [Reckoning.Day] = []
        days.reserveCapacity(last.dayNumber - startDay.dayNumber + 1)
        var counted = 0
        for number in startDay.dayNumber...last.dayNumber {
            let date = CivilDate(dayNumber: number)
            if let reason = try reason(against: date, startDay: startDay, paused, on: calendar) {
                days.append(Reckoning.Day(date: date, verdict: reason))
            } else {
                counted += 1
                days.append(Reckoning.Day(date: date, verdict: .counted(counted)))
            }
        }
        // Only working days ask the table for anything.
        let isTableUsed = unit == .workingDays
        let years = isTableUsed ? startDay.components.year...last.components.year : nil
        return Reckoning(
            start: start, startDay: startDay, period: self, lastDay: last, days: days,
            basis: basis(on: calendar, years: years), pauses: moving, due: due)
    }

    private func reason(
        against date: CivilDate, startDay: CivilDate, _ paused: [ClosedRange<Int>], on calendar: WorkingCalendar
    ) throws(CivilTimeError) -> Reckoning.Verdict? {
        if date == startDay, startRule == .eventDayNotCounted { return .eventDay }
        if unit == .workingDays {
            if date.weekday.isWeekend { return .weekend }
            if try !calendar.isWorkingDay(date), let holiday = try calendar.holiday(on: date) {
                return .holiday(holiday)
            }
        }
        return paused.contains { $0.contains(date.dayNumber) } ? .paused : nil
    }

    private func basis(on calendar: WorkingCalendar, years: ClosedRange<Int>?) -> ReckoningBasis {
        ReckoningBasis(
            division: calendar.division, clock: calendar.clock, edition: calendar.edition, knownOn: calendar.knownOn,
            computedYears: years?.filter { calendar.basis(ofYear: $0) == .computed } ?? [])
    }
}
