import CivilTime

/// What one incident may add to a target, over everything that is not known of it.
struct IncidentEffect {
    /// Whether it may be that it does not count.
    var mayBeLeftOut = false
    /// Whether it may be that it counts.
    var mayCount = false
    /// Whether it may be that it took at most the period.
    private(set) var mayBeWithin = false
    /// Whether it may be that it took longer.
    private(set) var mayBeBeyond = false
    /// The least time that it may have taken, in milliseconds.
    private(set) var shortest = Int64.max
    /// The most; nil where nothing bounds it.
    private(set) var longest: Int64? = 0

    /// Whether it counts, and how long it took, is not known at all.
    static var anything: IncidentEffect {
        var effect = IncidentEffect()
        effect.mayBeLeftOut = true
        effect.mayCount = true
        effect.mayBeWithin = true
        effect.mayBeBeyond = true
        effect.shortest = 0
        effect.longest = nil
        return effect
    }

    /// Adds one way in which it may have gone while counting.
    mutating func count(
        _ course: Course, against period: Period, asOf: Instant, on calendar: WorkingCalendar
    ) throws(CivilTimeError) {
        mayCount = true
        let limit = try Self.limit(of: period, from: course.start, on: calendar)
        if let ended = course.ended {
            if ended.lowerBound <= limit { mayBeWithin = true }
            if ended.upperBound > limit { mayBeBeyond = true }
            try stretch(from: course.start, to: ended.lowerBound)
            let most = try Self.elapsed(from: course.start, to: ended.upperBound)
            longest = longest.map { max($0, most) }
        }
        if course.mayGoOn {
            // It ends after the as-of instant, if ever.
            if asOf < limit { mayBeWithin = true }
            mayBeBeyond = true
            try stretch(from: course.start, to: asOf.adding(milliseconds: 1))
            longest = nil
        }
    }

    private mutating func stretch(from start: Instant, to end: Instant) throws(CivilTimeError) {
        shortest = min(shortest, try Self.elapsed(from: start, to: end))
    }

    /// The last instant that is still within the period.
    private static func limit(
        of period: Period, from start: Instant, on calendar: WorkingCalendar
    ) throws(CivilTimeError) -> Instant {
        // A policy takes no measure with a period that has no number.
        guard let due = try period.due(from: start, on: calendar) else { return start }
        return period.elapsedMilliseconds == nil ? due.adding(milliseconds: -1) : due
    }

    private static func elapsed(from start: Instant, to end: Instant) throws(CivilTimeError) -> Int64 {
        let (length, overflows) = end.milliseconds.subtractingReportingOverflow(start.milliseconds)
        guard !overflows else {
            throw CivilTimeError(.outsideClock, "the time from \(start) to \(end) is longer than can be told")
        }
        return length
    }
}
