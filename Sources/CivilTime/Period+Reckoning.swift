extension Period {
    /// The account of the deadline: each day counted or skipped, and why; nil for a period without a number.
    public func reckoning(
        from start: Instant, on calendar: WorkingCalendar
    ) throws(CivilTimeError) -> Reckoning? {
        guard let count = try positiveCount(), let due = try due(from: start, on: calendar) else { return nil }
        guard startRule != .elapsed else {
            return Reckoning(
                start: start, startDay: nil, period: self, lastDay: nil, days: [],
                basis: basis(on: calendar, years: []), due: due)
        }
        let startDay = try calendar.clock.date(at: start)
        guard let last = try lastDay(from: startDay, count: count, on: calendar) else { return nil }
        var days: [Reckoning.Day] = []
        days.reserveCapacity(last.dayNumber - startDay.dayNumber + 1)
        var counted = 0
        for number in startDay.dayNumber...last.dayNumber {
            let date = CivilDate(dayNumber: number)
            if let reason = try reason(against: date, startDay: startDay, on: calendar) {
                days.append(Reckoning.Day(date: date, verdict: reason))
            } else {
                counted += 1
                days.append(Reckoning.Day(date: date, verdict: .counted(counted)))
            }
        }
        // Only working days ask the table for anything.
        let isTableUsed = unit == .workingDays
        let years = isTableUsed ? Array(startDay.components.year...last.components.year) : []
        return Reckoning(
            start: start, startDay: startDay, period: self, lastDay: last, days: days,
            basis: basis(on: calendar, years: years), due: due)
    }

    private func reason(
        against date: CivilDate, startDay: CivilDate, on calendar: WorkingCalendar
    ) throws(CivilTimeError) -> Reckoning.Verdict? {
        if date == startDay, startRule == .eventDayNotCounted { return .eventDay }
        guard unit == .workingDays else { return nil }
        if date.weekday.isWeekend { return .weekend }
        return try calendar.holiday(on: date).map { .holiday($0) }
    }

    private func basis(on calendar: WorkingCalendar, years: [Int]) -> ReckoningBasis {
        ReckoningBasis(
            division: calendar.division, clock: calendar.clock, edition: calendar.edition, knownOn: calendar.knownOn,
            computedYears: years.filter { calendar.basis(ofYear: $0) == .computed })
    }
}
