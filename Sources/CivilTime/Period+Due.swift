extension Period {
    /// The instant at which the time is over, for an event at that instant; nil for a period without a number.
    ///
    /// What is done before the due instant is in time. Days are those of the calendar's clock.
    public func due(from start: Instant, on calendar: WorkingCalendar) throws(CivilTimeError) -> Instant? {
        guard let count = try positiveCount() else { return nil }
        if let milliseconds = unitMilliseconds {
            let (length, isTooLong) = Int64(count).multipliedReportingOverflow(by: milliseconds)
            let (sum, isBeyond) = start.milliseconds.addingReportingOverflow(length)
            guard !isTooLong, !isBeyond else {
                throw CivilTimeError(.outsideClock, "\(self) from \(start) is beyond any instant")
            }
            return Instant(milliseconds: sum)
        }
        let startDay = try calendar.clock.date(at: start)
        guard let last = try lastDay(from: startDay, count: count, on: calendar) else { return nil }
        return try calendar.clock.startOfDay(last.adding(days: 1))
    }

    /// The last day of the period for an event on that day; nil for elapsed time and periods without a number.
    func lastDay(
        from start: CivilDate, count: Int, on calendar: WorkingCalendar
    ) throws(CivilTimeError) -> CivilDate? {
        if case .workingDays = self { return try calendar.adding(workingDays: count, to: start) }
        // No clock reaches so far, and the sums below stay small.
        guard count <= 10_000_000 else {
            throw CivilTimeError(.outsideClock, "\(self) from \(start) lie beyond the clock's range")
        }
        return firstDay(after: start)?.adding(days: -1)
    }

    /// The number, once it is known to be positive; nil where there is none.
    func positiveCount() throws(CivilTimeError) -> Int? {
        guard let count else { return nil }
        guard count > 0 else {
            throw CivilTimeError(.notPositive, "a period of \(self) is none: its number must be 1 or more")
        }
        return count
    }

    private var unitMilliseconds: Int64? {
        switch self {
        case .seconds: 1000
        case .minutes: 60_000
        case .hours: 3_600_000
        default: nil
        }
    }
}

extension Period {
    /// The first day after the period, for an event on that day: the day of its due instant, on no clock in particular.
    ///
    /// Nil for elapsed time, for working days, which need a calendar, for periods without a positive number, and for
    /// ones of more than ten million units.
    public func firstDay(after start: CivilDate) -> CivilDate? {
        guard let count, count > 0, count <= 10_000_000 else { return nil }
        switch self {
        case .calendarDays: return start.adding(days: count + 1)
        case .calendarDaysCountingFirst: return start.adding(days: count)
        case .weeks: return start.adding(days: 7 * count + 1)
        case .months: return start.adding(months: count).adding(days: 1)
        case .years: return start.adding(months: 12 * count).adding(days: 1)
        case .monthsBeginningWith:
            let corresponding = start.adding(months: count)
            let isOwnDay = corresponding.components.day == start.components.day
            return isOwnDay ? corresponding : corresponding.adding(days: 1)
        default: return nil
        }
    }
}
