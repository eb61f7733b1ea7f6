import CivilTime

/// Where an event of uncertain time is tried: one instant for every way its place could matter.
///
/// Between two neighbouring critical instants nothing a rule reads changes: no day begins, no fact turns, no other
/// event lies there. One place in each such stretch, and one on each side of its ends, therefore stands for all.
struct Placements {
    private let calendar: WorkingCalendar
    private let critical: [Instant]
    private let triesDayEnds: Bool
    private let neighbours: Int

    /// - Parameters:
    ///   - elapsed: the lengths of periods of elapsed time that run from or to the events.
    ///   - exact: the instants of everything whose time is known: events, changes of facts, the as-of instant.
    ///   - uncertain: how many events of uncertain time are tried together.
    init(elapsed: [Int64], exact: [Instant], uncertain: Int, calendar: WorkingCalendar) {
        self.calendar = calendar
        self.neighbours = max(uncertain, 1)
        self.triesDayEnds = !elapsed.isEmpty || uncertain > 1
        var points = Set(exact)
        for length in elapsed {
            for point in exact {
                points.insert(point.adding(milliseconds: length))
                points.insert(point.adding(milliseconds: -length))
            }
        }
        self.critical = points.sorted()
    }

    func instants(in span: Span) throws(CivilTimeError) -> [Instant] {
        if span.isExact { return [span.start] }
        var found: Set<Instant> = [span.start, span.last]
        var day = try calendar.clock.date(at: span.start)
        while true {
            day = day.adding(days: 1)
            let start = try calendar.clock.startOfDay(day)
            if start >= span.end { break }
            found.insert(start)
            if triesDayEnds { found.insert(start.adding(milliseconds: -1)) }
        }
        for point in critical {
            for offset in -1...1 { found.insert(point.adding(milliseconds: Int64(offset))) }
        }
        if neighbours > 1 {
            for instant in found {
                for offset in 1..<neighbours { found.insert(instant.adding(milliseconds: Int64(offset))) }
            }
        }
        return found.filter { $0 >= span.start && $0 < span.end }.sorted()
    }
}
