import CivilTime
import PolicyEngine

/// A clock followed day by day, or by how long it has run, instead of by moving its deadline.
struct ClockWalk {
    struct Due: Hashable {
        let instant: Instant
        /// Whether it would come out later if the clock stood still longer.
        let isHeld: Bool
    }

    /// Whether the clock stands still from each instant on.
    private let turns: [(isStopped: Bool, at: Instant)]
    private let asOf: Instant
    private let cache: WalkCache

    init(start: Instant, stops: [(isPause: Bool, at: Instant)], served: Instant?, asOf: Instant, cache: WalkCache) {
        var turns: [(isStopped: Bool, at: Instant)] = []
        var isStopped = false
        for stop in stops where stop.isPause != isStopped {
            isStopped = stop.isPause
            turns.append((isStopped, max(stop.at, start)))
        }
        // What begins once it was done moves nothing.
        if let served, let first = turns.firstIndex(where: { $0.isStopped && $0.at >= served }) {
            turns.removeSubrange(first...)
        }
        self.turns = turns
        self.asOf = asOf
        self.cache = cache
    }

    private func isStopped(at instant: Instant, _ turns: [(isStopped: Bool, at: Instant)]) -> Bool {
        turns.last { $0.at <= instant }?.isStopped ?? false
    }

    func due(_ period: Period, from start: Instant) throws -> Due? {
        guard period.isNumeric else { return nil }
        if turns.isEmpty {
            return try cache.plain(period, start).map { Due(instant: $0, isHeld: false) }
        }
        guard turns.last?.isStopped == true else {
            return try end(of: period, from: start, turns).map { Due(instant: $0, isHeld: false) }
        }
        let now = try end(of: period, from: start, turns + [(false, asOf)])
        let later = try end(of: period, from: start, turns + [(false, asOf.adding(seconds: 500 * 86_400))])
        return now.map { Due(instant: $0, isHeld: now != later) }
    }

    private func end(
        of period: Period, from start: Instant, _ turns: [(isStopped: Bool, at: Instant)]
    ) throws -> Instant? {
        if case .hours(let hours) = period { return elapsed(hours: hours, from: start, turns) }
        let clock = Sample.calendar.clock
        guard let plain = try cache.plain(period, start) else { return nil }
        var day = try clock.date(at: start)
        if period.startRule == .eventDayNotCounted { day = day.adding(days: 1) }
        var wanted = period.unit == .workingDays ? period.count ?? 0 : 0
        if period.unit != .workingDays {
            // As many days as there are without pauses.
            let last = try clock.date(at: plain.adding(milliseconds: -1))
            wanted = last.dayNumber - day.dayNumber + 1
        }
        while true {
            let isWorked = try period.unit != .workingDays || Sample.calendar.isWorkingDay(day)
            let (from, until) = (max(try clock.startOfDay(day), start), try clock.startOfDay(day.adding(days: 1)))
            let moments = [from] + turns.map(\.at).filter { $0 > from && $0 < until }
            let hasRun = moments.contains { !isStopped(at: $0, turns) }
            if isWorked && hasRun { wanted -= 1 }
            if wanted == 0 {
                let isInPause = isStopped(at: until.adding(milliseconds: -1), turns) && isStopped(at: until, turns)
                guard isInPause else { return until }
                return turns.first { !$0.isStopped && $0.at > until }?.at
            }
            day = day.adding(days: 1)
        }
    }

    /// The first instant at which the clock has run so long, by halving.
    private func elapsed(hours: Int, from start: Instant, _ turns: [(isStopped: Bool, at: Instant)]) -> Instant {
        let wanted = Int64(hours) * 3_600_000
        func run(until instant: Instant) -> Int64 {
            var (total, from) = (Int64(0), start)
            for turn in turns where turn.at > start && turn.at < instant {
                if !isStopped(at: from, turns) { total += turn.at.milliseconds - from.milliseconds }
                from = turn.at
            }
            if !isStopped(at: from, turns) { total += instant.milliseconds - from.milliseconds }
            return total
        }
        var (low, high) = (start.milliseconds, start.milliseconds + wanted + 1000 * 86_400_000)
        while low < high {
            let middle = (low + high) / 2
            if run(until: Instant(milliseconds: middle)) >= wanted { high = middle } else { low = middle + 1 }
        }
        return Instant(milliseconds: low)
    }
}

/// Deadlines without pauses that several walks ask for, counted once.
final class WalkCache {
    private var known: [Period: [Instant: Instant]] = [:]

    func plain(_ period: Period, _ start: Instant) throws -> Instant? {
        if let due = known[period]?[start] { return due }
        let due = try period.due(from: start, on: Sample.calendar)
        known[period, default: [:]][start] = due
        return due
    }
}
