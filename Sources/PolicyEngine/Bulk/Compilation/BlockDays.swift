import CivilTime

/// The days of a calendar as tables by day index, for arithmetic on many cases.
///
/// Index 0 is the day before the first covered one, so that no index is ever negative.
struct BlockDays: Sendable {
    /// Differences of ranks must fit 16 bits with a sign.
    private static let mostWorkingDays = 32_000
    /// Indices of days must fit 16 bits.
    private static let mostDays = 65_000

    /// The day number of index 0.
    let first: Int32
    /// The index of the day after the last covered one; tables have one entry more.
    let end: Int
    /// How many working days of the coverage lie before the day of that index.
    let workedBefore: [Int16]
    let offsets: ClockOffsets
    /// For each period that is told by its last day, that day's number by the index of the start.
    let lastDays: [[Int32]]
    /// For each kind that starts a clock, the last index from which all that is counted from it stays on the calendar.
    let lastStarts: [Int: Int]
    /// From the first instant of the coverage to the first after it.
    let bounds: Range<Instant>

    /// The times that blocks may take for one of theirs: somewhat more than the bounds.
    var reach: Range<Instant> {
        let day: Int64 = 86_400_000
        return bounds.lowerBound.adding(milliseconds: -2 * day)..<bounds.upperBound.adding(milliseconds: 2 * day)
    }

    /// - Parameters:
    ///   - periods: those that are told by their last day.
    ///   - starting: for a kind that starts a clock, a period of days that is counted from it.
    init(
        _ calendar: WorkingCalendar, lastDays periods: [Period], starting: [(kind: Int, period: Period)]
    ) throws(BulkError) {
        let coverage = calendar.coverage
        let first = coverage.lowerBound.dayNumber - 1
        let end = coverage.upperBound.dayNumber + 1 - first
        self.first = Int32(first)
        self.end = end
        do throws(CivilTimeError) {
            let total = try calendar.workingDays(after: coverage.lowerBound, through: coverage.upperBound)
            let isShort = total <= Self.mostWorkingDays && end <= Self.mostDays
            bounds =
                try calendar.clock.startOfDay(
                    coverage.lowerBound)..<calendar.clock.startOfDay(
                    coverage.upperBound.adding(days: 1))
            offsets = ClockOffsets(calendar.clock, days: isShort ? first..<first + end + 2 : 0..<0)
            workedBefore = isShort ? try Self.ranks(calendar, first: first, end: end) : []
        } catch {
            throw .calendarOutsideClock(error)
        }
        if workedBefore.isEmpty { throw .calendarTooLong(coverage) }
        var latest: [Period: Int] = [:]
        for (_, period) in starting where latest[period] == nil {
            latest[period] = Self.lastStart(of: period, calendar, first: first, end: end)
        }
        lastStarts = starting.reduce(into: [:]) { lastStarts, start in
            lastStarts[start.kind] = min(lastStarts[start.kind] ?? end, latest[start.period] ?? end)
        }
        lastDays = periods.map { period in
            (0..<end + 2).map { index in
                let start = CivilDate(dayNumber: first + index)
                // Whether the calendar and its clock reach so far is told by `lastStarts`.
                if let next = period.firstDay(after: start) { return Int32(clamping: next.dayNumber - 1) }
                let day = try? Self.lastDay(of: period, from: start, calendar)
                return day.map { Int32(clamping: $0.dayNumber) } ?? .max
            }
        }
    }

    /// From when until when a clock may start upon that kind of event; nil where that is all that is covered.
    func countableStarts(of kind: Int, _ calendar: WorkingCalendar) -> Range<Instant>? {
        guard let last = lastStarts[kind], last < end - 1 else { return nil }
        let beyond = try? calendar.clock.startOfDay(CivilDate(dayNumber: Int(first) + last + 1))
        return bounds.lowerBound..<max(beyond ?? bounds.lowerBound, bounds.lowerBound)
    }

    private static func ranks(
        _ calendar: WorkingCalendar, first: Int, end: Int
    ) throws(CivilTimeError) -> [Int16] {
        var ranks: [Int16] = [0, 0]
        for index in 1..<end {
            let isWorked = try calendar.isWorkingDay(CivilDate(dayNumber: first + index))
            ranks.append(ranks[index] + (isWorked ? 1 : 0))
        }
        ranks.append(ranks[end])
        return ranks
    }

    /// The last index from which the period can be counted: later days lead beyond the calendar or its clock.
    private static func lastStart(of period: Period, _ calendar: WorkingCalendar, first: Int, end: Int) -> Int {
        func isCounted(_ index: Int) -> Bool {
            (try? lastDay(of: period, from: CivilDate(dayNumber: first + index), calendar)) != nil
        }
        var (counted, beyond) = (0, end)
        while beyond - counted > 1 {
            let middle = (counted + beyond) / 2
            if isCounted(middle) { counted = middle } else { beyond = middle }
        }
        return counted
    }

    private static func lastDay(
        of period: Period, from day: CivilDate, _ calendar: WorkingCalendar
    ) throws(CivilTimeError) -> CivilDate? {
        guard let due = try period.due(from: calendar.clock.startOfDay(day), on: calendar) else { return nil }
        return try calendar.clock.date(at: due).adding(days: -1)
    }
}
