import CivilTime

/// Which sets of some patterns one event can be of at once, where they are read for a day.
///
/// Every age and every distance to what it follows is looked at, to the day.
struct EventTypes {
    /// The patterns, all of one kind of event.
    let patterns: [EventPattern]
    /// The longest age that makes a difference, in days.
    private let longestAge: Int
    /// For each day from the first that matters: what an event of that day can be of by what it follows, and, for
    /// each pattern, the first day on which it is too old to count.
    private var events: [[CountedEvent]] = []
    private var tooOld: [[CivilDate?]] = []
    private let firstDay: Int

    /// Types for patterns of one kind of event, read on any of those days.
    ///
    /// - Throws: `Incalculable` where a period is one of elapsed time, or very long, or there are very many patterns.
    init(
        _ patterns: [EventPattern], readOn days: ClosedRange<CivilDate>, on calendar: WorkingCalendar
    ) throws(Incalculable) {
        guard patterns.count <= 16 else { throw .tooMany }
        self.patterns = patterns
        longestAge = try Self.longest(patterns.compactMap(\.within)) + 1
        let distance = try Self.longest(patterns.compactMap { $0.following?.within }) + 1
        firstDay = days.lowerBound.dayNumber - longestAge
        guard patterns.count > 1 else { return }
        for number in firstDay...days.upperBound.dayNumber {
            let day = CivilDate(dayNumber: number)
            events.append(Self.events(of: day, patterns, upTo: distance, calendar))
            tooOld.append(patterns.map { $0.within.flatMap { Self.firstDay(after: $0, from: day, calendar) } })
        }
    }

    private static func longest(_ periods: [Period]) throws(Incalculable) -> Int {
        var longest = 0
        for period in periods {
            guard let days = period.mostDays else { throw .elapsedCount }
            longest = max(longest, days)
        }
        guard longest <= 1500 else { throw .tooMany }
        return longest
    }

    /// An event for each set of patterns that one event can be of, on a day on which they are read.
    func possible(on today: CivilDate) -> [CountedEvent] {
        if patterns.count == 1 { return [simplest(on: today)] }
        var found: [UInt64: CountedEvent] = [:]
        for age in 0...longestAge {
            let place = today.dayNumber - age - firstDay
            var young: UInt64 = 0
            for (index, day) in tooOld[place].enumerated() where patterns[index].within == nil || today < day ?? today {
                young |= 1 << UInt64(index)
            }
            if young == 0 { continue }
            for event in events[place] {
                let both = young & event.patterns
                if both == 0 || found[both] != nil { continue }
                var event = event
                event.patterns = both
                found[both] = event
            }
        }
        return found.values.sorted { $0.patterns < $1.patterns }
    }

    /// For each set of patterns that an event of that day can be of by what it follows, whatever its age: such an event.
    private static func events(
        of day: CivilDate, _ patterns: [EventPattern], upTo distance: Int, _ calendar: WorkingCalendar
    ) -> [CountedEvent] {
        func bits(_ places: [Int]) -> UInt64 { places.reduce(0) { $0 | 1 << UInt64($1) } }
        let free = bits(patterns.indices.filter { patterns[$0].following == nil })
        var found = [CountedEvent(kind: patterns[0].kind, day: day, patterns: free)]
        for kind in Set(patterns.compactMap { $0.following?.kind }).sorted() {
            let own = patterns.indices.filter { patterns[$0].following?.kind == kind }
            var ways: [UInt64: CivilDate] = [:]
            for days in 0...distance {
                let start = day.adding(days: -days)
                let near = own.filter { place in
                    guard let within = patterns[place].following?.within else { return false }
                    return firstDay(after: within, from: start, calendar).map { day < $0 } ?? false
                }
                if ways[bits(near)] == nil { ways[bits(near)] = start }
            }
            found = found.flatMap { event in
                ways.sorted { $0.key < $1.key }.map { near, start in
                    var event = event
                    event.followed[kind] = start
                    event.patterns |= near
                    return event
                }
            }
        }
        return found
    }

    /// An event of the only pattern: of the day itself, following something of the same day.
    private func simplest(on today: CivilDate) -> CountedEvent {
        let following = patterns[0].following.map { [$0.kind: today] } ?? [:]
        return CountedEvent(kind: patterns[0].kind, day: today, followed: following, patterns: 1)
    }

    /// The first day after the period; nil beyond the calendar, from where no witness is taken.
    private static func firstDay(after period: Period, from day: CivilDate, _ calendar: WorkingCalendar) -> CivilDate? {
        if case .workingDays(let count) = period {
            return (try? calendar.adding(workingDays: count, to: day))?.adding(days: 1)
        }
        return period.firstDay(after: day)
    }
}

extension Period {
    /// More days than the period can ever have; nil for elapsed time and for a period without a number.
    var mostDays: Int? {
        guard let count, count <= 100_000 else { return nil }
        return switch self {
        case .workingDays: 3 * count + 14
        case .calendarDays, .calendarDaysCountingFirst: count + 1
        case .weeks: 7 * count + 1
        case .months, .monthsBeginningWith: 31 * count + 2
        case .years: 366 * count + 2
        default: nil
        }
    }
}
