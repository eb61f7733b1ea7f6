import CivilTime

/// The due instants of one duty's limits, each counted once.
struct DueTable {
    private struct Key: Hashable {
        let limit: Int
        let start: Instant
    }

    private let limits: [Limit]
    private let calendar: WorkingCalendar
    private var known: [Key: Instant] = [:]

    init(limits: [Limit], calendar: WorkingCalendar) {
        self.limits = limits
        self.calendar = calendar
    }

    mutating func due(_ limit: Int, from start: Instant) throws(CivilTimeError) -> Instant? {
        let key = Key(limit: limit, start: start)
        if let due = known[key] { return due }
        let due = try limits[limit].period.due(from: start, on: calendar)
        known[key] = due
        return due
    }
}
