import CivilTime

/// Which of two sets of limits falls due first, over every instant that the calendar covers.
///
/// Days are looked at one by one, each at its first and its last instant and wherever a due instant crosses another:
/// between those nothing changes.
struct PeriodOrder {
    /// An instant from which the limits afterwards fall due before those before; nil where there is none.
    let earlier: Instant?
    /// An instant from which they fall due after them; nil where there is none.
    let later: Instant?

    /// The order of two sets of periods with numbers, neither of them empty.
    ///
    /// - Parameters:
    ///   - before: the periods of the one rule.
    ///   - after: the periods of the other.
    ///   - choosesLatest: whether of several the latest counts, as for an opportunity, and not the earliest.
    ///   - calendar: the working days and the clock.
    /// - Throws: `Incalculable` where there is no day from which both are within the calendar.
    init(
        _ before: [Period], _ after: [Period], choosingLatest choosesLatest: Bool, on calendar: WorkingCalendar
    ) throws(Incalculable) {
        var (earlier, later): (Instant?, Instant?) = (nil, nil)
        var sees = false
        guard Set(before) != Set(after) else {
            (self.earlier, self.later) = (nil, nil)
            return
        }
        // Of one unit more is later from wherever: one day tells it.
        let isOneUnit = Set((before + after).map(\.unit)).count == 1
        for day in Self.days(of: calendar) {
            if isOneUnit && sees { break }
            guard let instants = Self.instants(of: day, before + after, on: calendar) else { continue }
            for instant in instants {
                guard
                    let one = Self.due(before, from: instant, choosesLatest, calendar),
                    let other = Self.due(after, from: instant, choosesLatest, calendar)
                else { continue }
                sees = true
                if other < one, earlier == nil { earlier = instant }
                if other > one, later == nil { later = instant }
            }
            if earlier != nil && later != nil { break }
        }
        guard sees else { throw .outsideCalendar }
        (self.earlier, self.later) = (earlier, later)
    }

    /// The middle first: a witness is best taken from years whose holidays are known.
    private static func days(of calendar: WorkingCalendar) -> [CivilDate] {
        let all = calendar.coverage
        let middle = (all.lowerBound.dayNumber + all.upperBound.dayNumber) / 2
        let days = (Array(middle...all.upperBound.dayNumber) + (all.lowerBound.dayNumber..<middle))
            .map { CivilDate(dayNumber: $0) }
        // Then those that every month has, as they are easier to follow.
        let isOrdinary = { (day: CivilDate) in day.components.day <= 28 }
        return days.filter(isOrdinary) + days.filter { !isOrdinary($0) }
    }

    private static func instants(of day: CivilDate, _ periods: [Period], on calendar: WorkingCalendar) -> [Instant]? {
        guard
            let start = try? calendar.clock.startOfDay(day),
            let end = try? calendar.clock.startOfDay(day.adding(days: 1))
        else { return nil }
        var instants: Set<Instant> = [start, end.adding(milliseconds: -1)]
        let lengths = periods.compactMap(\.elapsedMilliseconds)
        guard !lengths.isEmpty else { return instants.sorted() }
        for period in periods where period.elapsedMilliseconds == nil {
            guard let due = try? period.due(from: start, on: calendar) else { continue }
            for length in lengths {
                for offset in [-length - 1, -length, -length + 1] {
                    let instant = due.adding(milliseconds: offset)
                    if instant >= start && instant < end { instants.insert(instant) }
                }
            }
        }
        return instants.sorted()
    }

    private static func due(
        _ periods: [Period], from instant: Instant, _ choosesLatest: Bool, _ calendar: WorkingCalendar
    ) -> Instant? {
        var dues: [Instant] = []
        for period in periods {
            guard let due = try? period.due(from: instant, on: calendar) else { return nil }
            dues.append(due)
        }
        return choosesLatest ? dues.max() : dues.min()
    }
}
