import CivilTime

/// The due instants of one duty's limits, each counted once where a pause makes the counting long.
struct DueTable {
    /// When the time is over.
    struct Due: Hashable {
        let instant: Instant
        /// Whether the clock stands still at the as-of instant: the due is then what it would be if the clock ran
        /// again from there, and no later one can be told.
        var isHeld = false

        /// Whether the time is over at that instant, which is not after the as-of.
        func isOver(at other: Instant) -> Bool {
            !isHeld && other >= instant
        }
    }

    private struct Key: Hashable {
        let period: Period
        let start: Instant
        let pauses: [Reckoning.Pause]
    }

    private let calendar: WorkingCalendar
    private let asOf: Instant
    private var known: [Key: Due] = [:]

    init(calendar: WorkingCalendar, asOf: Instant) {
        self.calendar = calendar
        self.asOf = asOf
    }

    /// When that period from that instant is over; nil for one without a number.
    mutating func due(
        _ period: Period, from start: Instant, pausing pauses: [Reckoning.Pause]
    ) throws(CivilTimeError) -> Due? {
        if pauses.isEmpty { return try period.due(from: start, on: calendar).map { Due(instant: $0) } }
        guard period.isNumeric else { return nil }
        let key = Key(period: period, start: start, pauses: pauses)
        if let due = known[key] { return due }
        var found = try period.due(from: start, on: calendar, pausing: pauses).map { Due(instant: $0) }
        if found == nil {
            let ended = pauses.map {
                Reckoning.Pause(from: $0.from, until: $0.until ?? asOf, authority: $0.authority)
            }
            found = try period.due(from: start, on: calendar, pausing: ended).map { Due(instant: $0, isHeld: true) }
        }
        known[key] = found
        return found
    }

    /// How many periods, one after the other from that instant, are over at another, which is not after the as-of.
    ///
    /// Each end is counted from the start, so that months keep their day: 31 January, 28 February, 31 March.
    mutating func ends(
        of period: Period, from start: Instant, pausing pauses: [Reckoning.Pause], through instant: Instant
    ) throws(CivilTimeError) -> Int {
        // Whether so many periods are over; a fault where that many lead outside the calendar.
        func isOver(_ table: inout DueTable, _ count: Int) -> Result<Bool, CivilTimeError> {
            guard let whole = period.times(count) else {
                return .failure(CivilTimeError(.outsideClock, "\(count) times \(period) is beyond any instant"))
            }
            do throws(CivilTimeError) {
                let due = try table.due(whole, from: start, pausing: pauses)
                return .success(due?.isOver(at: instant) ?? false)
            } catch {
                return .failure(error)
            }
        }
        func isCertainlyOver(_ table: inout DueTable, _ count: Int) -> Bool {
            if case .success(true) = isOver(&table, count) { true } else { false }
        }
        var (least, most) = (0, 1)
        while isCertainlyOver(&self, most) {
            least = most
            guard most <= Int.max / 2 else { break }
            most *= 2
        }
        while most - least > 1 {
            let middle = least + (most - least) / 2
            if isCertainlyOver(&self, middle) { least = middle } else { most = middle }
        }
        // The first end that is not over must be told, or nobody knows how many are.
        _ = try isOver(&self, most).get()
        return least
    }
}
