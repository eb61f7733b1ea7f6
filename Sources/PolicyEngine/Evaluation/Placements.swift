import CivilTime

/// Where an event of uncertain time is tried: one instant for every way its place could matter.
///
/// Between two neighbouring critical instants nothing a rule reads changes: no day begins, no fact turns, no other
/// event lies there. One place in each such stretch, and one on each side of its ends, therefore stands for all.
struct Placements {
    /// More critical instants than this are not told apart.
    private static let mostPoints = 50_000

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
        self.critical = Self.steps(from: Set(exact), by: elapsed).sorted()
    }

    /// Of events that move each other's due instants: agreements, pauses, services that start the next period.
    ///
    /// - Parameters:
    ///   - elapsed: as above.
    ///   - exact: as above.
    ///   - uncertain: where the events of uncertain time lie.
    ///   - stops: where the events lie that pause a clock or let it run again.
    ///   - repeats: whether each period is followed by another.
    /// - Returns: nil where there are too many critical instants to try.
    init?(
        linking elapsed: [Int64], exact: [Instant], uncertain: [Span], stops: [Span], repeats: Bool,
        calendar: WorkingCalendar
    ) {
        self.calendar = calendar
        self.neighbours = max(uncertain.count, 1)
        self.triesDayEnds = true
        let known = Set(exact + uncertain.flatMap { [$0.start, $0.last] })
        var points = known
        if !elapsed.isEmpty {
            // A due of elapsed time is moved by how far pauses and their ends lie apart; where one of them is open,
            // by how far everything else does.
            let isExact = stops.allSatisfy(\.isExact)
            let apart = stops.isEmpty ? [] : isExact ? Set(stops.map(\.start)) : known
            let gaps = Set(
                apart.flatMap { one in
                    apart.compactMap { other -> Int64? in
                        let (gap, overflows) = other.milliseconds.subtractingReportingOverflow(one.milliseconds)
                        return overflows || gap <= 0 ? nil : gap
                    }
                })
            for _ in uncertain.indices {
                points = Self.steps(from: points, by: elapsed)
                for _ in 0..<(stops.count + 1) / 2 {
                    guard points.count * gaps.count <= Self.mostPoints * 10 else { return nil }
                    points = Self.steps(from: points, by: gaps.sorted())
                }
                guard points.count <= Self.mostPoints else { return nil }
            }
        }
        if repeats {
            let ends = points
            for span in uncertain {
                for length in elapsed {
                    guard (span.end.milliseconds - span.start.milliseconds) / length <= Self.mostPoints / ends.count
                    else { return nil }
                    for point in ends { points.formUnion(Self.ends(every: length, from: point, in: span)) }
                }
            }
        }
        self.critical = points.sorted()
    }

    /// Where, in that span, lies a whole number of periods before or after that point.
    private static func ends(every length: Int64, from point: Instant, in span: Span) -> [Instant] {
        let (distance, overflows) = span.start.milliseconds.subtractingReportingOverflow(point.milliseconds)
        if overflows { return [] }
        // The remainder has the sign of the distance: one period earlier is before the span in both cases.
        var next = span.start.adding(milliseconds: -(distance % length)).adding(milliseconds: -length)
        var found: [Instant] = []
        while next <= span.end {
            found.append(next)
            next = next.adding(milliseconds: length)
        }
        return found
    }

    private static func steps(from points: Set<Instant>, by lengths: [Int64]) -> Set<Instant> {
        var found = points
        for length in lengths {
            for point in points {
                found.insert(point.adding(milliseconds: length))
                found.insert(point.adding(milliseconds: -length))
            }
        }
        return found
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
