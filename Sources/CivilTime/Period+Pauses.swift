extension Period {
    /// The instant at which the time is over, for an event at that instant, where the clock was paused at times.
    ///
    /// Elapsed time is moved by the paused time. A local day counts unless the clock stood still throughout it; of the
    /// event's own day only the part from the event on is looked at. Months and years have as many calendar days as
    /// they have without pauses. What would be over while the clock stands still is over when it runs again.
    ///
    /// - Parameters:
    ///   - start: the event's instant.
    ///   - calendar: the working days and the clock.
    ///   - pauses: in any order; what overlaps counts once, what lies before the event not at all.
    /// - Returns: nil for a period without a number, and where a pause without an end holds the due instant back.
    public func due(
        from start: Instant, on calendar: WorkingCalendar, pausing pauses: [Reckoning.Pause]
    ) throws(CivilTimeError) -> Instant? {
        if pauses.isEmpty { return try due(from: start, on: calendar) }
        let standstill = Standstill(pauses, from: start)
        var found: Instant?
        if startRule == .elapsed {
            guard let due = try due(from: start, on: calendar) else { return nil }
            found = try standstill.moving(due)
        } else if let last = try lastDay(from: start, on: calendar, without: standstill.wholeDays(on: calendar.clock)) {
            found = standstill.running(from: try calendar.clock.startOfDay(last.adding(days: 1)))
        }
        if let endless = standstill.endless, let due = found, endless < due { return nil }
        return found
    }

    /// The last day of the period, where those days do not count; nil for elapsed time and without a number.
    ///
    /// - Parameter skipped: ranges of day numbers, in order and apart.
    func lastDay(
        from start: Instant, on calendar: WorkingCalendar, without skipped: [ClosedRange<Int>]
    ) throws(CivilTimeError) -> CivilDate? {
        guard var count = try positiveCount() else { return nil }
        let startDay = try calendar.clock.date(at: start)
        guard var last = try lastDay(from: startDay, count: count, on: calendar) else { return nil }
        let first = startRule == .eventDayCounted ? startDay.dayNumber : startDay.dayNumber + 1
        for range in skipped where range.upperBound >= first {
            let begin = max(range.lowerBound, first)
            // A range that begins by the last day puts all of itself before the next one.
            if begin > last.dayNumber { break }
            if unit == .workingDays {
                count += try calendar.workingDays(
                    after: CivilDate(dayNumber: begin - 1), through: CivilDate(dayNumber: range.upperBound))
                last = try calendar.adding(workingDays: count, to: startDay)
            } else {
                last = last.adding(days: range.upperBound - begin + 1)
            }
        }
        return last
    }

    /// The same period so many times over; nil without a number, and where the number would be too large to tell.
    public func times(_ factor: Int) -> Period? {
        guard let count else { return nil }
        let (product, overflows) = count.multipliedReportingOverflow(by: factor)
        return overflows ? nil : Period(unit, count: product)
    }
}
