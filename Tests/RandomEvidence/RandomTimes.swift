import CivilTime
import SeededRandom

/// Instants around a day of a calendar, many of them where something turns: midnights, holidays, clock changes.
struct RandomTimes {
    let calendar: WorkingCalendar
    /// The middle of the stretch in which cases lie.
    let middle: CivilDate
    /// Whether all instants are whole minutes.
    let isWhole: Bool

    init(on calendar: WorkingCalendar, using random: inout SeededGenerator) {
        self.calendar = calendar
        isWhole = Int.random(in: 0..<3, using: &random) > 0
        let coverage = calendar.coverage
        let days = coverage.lowerBound.dayNumber...coverage.upperBound.dayNumber
        let any = CivilDate(dayNumber: Int.random(in: days, using: &random))
        let chosen: CivilDate
        switch Int.random(in: 0..<10, using: &random) {
        case 0: chosen = coverage.lowerBound.adding(days: Int.random(in: 0...40, using: &random))
        case 1: chosen = coverage.upperBound.adding(days: -Int.random(in: 0...60, using: &random))
        case 2...4: chosen = calendar.holidays.randomElement(using: &random)?.date ?? any
        case 5: chosen = Self.clockChange(in: any.month.year, using: &random)
        default: chosen = any
        }
        middle = min(max(chosen, coverage.lowerBound), coverage.upperBound)
    }

    /// The last Sunday of March or October.
    private static func clockChange(in year: Int, using random: inout SeededGenerator) -> CivilDate {
        let month = CivilMonth(year: year, month: Bool.random(using: &random) ? 3 : 10)
        let next = month?.next.firstDay ?? CivilDate(dayNumber: 0)
        return (1...7).map { next.adding(days: -$0) }.first { $0.weekday == .sunday } ?? next
    }

    /// The smallest step from one instant to the next.
    var step: Int64 { isWhole ? 60_000 : 1 }

    func day(within days: Int = 40, using random: inout SeededGenerator) -> CivilDate {
        let day = middle.adding(days: Int.random(in: -days...days, using: &random))
        return min(max(day, calendar.coverage.lowerBound), calendar.coverage.upperBound)
    }

    /// The first instant of the day.
    func start(of day: CivilDate) -> Instant {
        (try? calendar.clock.startOfDay(day)) ?? Instant(milliseconds: Int64(day.dayNumber) * 86_400_000)
    }

    func instant(using random: inout SeededGenerator) -> Instant {
        let start = start(of: day(using: &random))
        switch Int.random(in: 0..<8, using: &random) {
        case 0...1: return near(start, using: &random)
        default:
            return admitted(start.adding(seconds: Int.random(in: 0..<86_400, using: &random)), using: &random)
        }
    }

    /// That instant, the one before, or the one after.
    func near(_ instant: Instant, using random: inout SeededGenerator) -> Instant {
        let steps = Int64.random(in: -1...1, using: &random)
        return admitted(instant.adding(milliseconds: steps * step), using: &random, exactly: true)
    }

    /// A little or a lot later.
    func later(than instant: Instant, using random: inout SeededGenerator) -> Instant {
        let most = [3600, 86_400, 10 * 86_400, 60 * 86_400].randomElement(using: &random) ?? 3600
        return admitted(instant.adding(seconds: Int.random(in: 0...most, using: &random)), using: &random)
    }

    /// In whole minutes where all are, else at an odd millisecond at times, and nearly always on the calendar.
    private func admitted(
        _ instant: Instant, using random: inout SeededGenerator, exactly isExact: Bool = false
    ) -> Instant {
        let first = start(of: calendar.coverage.lowerBound).milliseconds
        let last = start(of: calendar.coverage.upperBound.adding(days: 1)).milliseconds - 1
        var milliseconds = min(max(instant.milliseconds, first), last)
        if isWhole {
            let rest = milliseconds % 60_000
            milliseconds -= rest < 0 ? rest + 60_000 : rest
            if milliseconds < first { milliseconds += 60_000 }
        } else if !isExact, milliseconds + 1000 < last, Bool.random(using: &random) {
            milliseconds += Int64.random(in: 0..<1000, using: &random)
        }
        return Instant(milliseconds: milliseconds)
    }
}
