import CivilTime

/// What one incident may add to a target, over everything that is not known of it.
struct IncidentEffect {
    /// Whether it may be that it does not count.
    var mayBeLeftOut = false
    /// The times that it may have taken while counting.
    private(set) var times = TimeRange()
    /// The times where it meets what the target asks of one incident: the period, or the condition.
    private(set) var meeting = TimeRange()
    /// The times where it does not.
    private(set) var missing = TimeRange()
    /// The times by the span in which it may have started; empty where the target has none.
    private(set) var bySpan: [Int: TimeRange] = [:]

    /// Whether it counts, when it started and how long it took, is not known at all.
    static var anything: IncidentEffect {
        var effect = IncidentEffect()
        effect.mayBeLeftOut = true
        effect.times = .anything
        effect.meeting = .anything
        effect.missing = .anything
        return effect
    }

    /// Whether it may be that it counts.
    var mayCount: Bool { times.isPossible }

    /// Adds one way in which it may have gone while counting.
    ///
    /// - Parameter holds: whether what the target asks beside the period holds.
    mutating func count(
        _ course: Course, for statistic: Target.Statistic, where holds: Truth, asOf: Instant,
        on calendar: WorkingCalendar
    ) throws(CivilTimeError) {
        try times.widen(by: course, asOf: asOf)
        switch statistic {
        case .share(let bound, percent: _):
            let (meets, misses) = try Self.split(course, by: bound, asOf: asOf, on: calendar)
            if meets { try meeting.widen(by: course, asOf: asOf) }
            if misses { try missing.widen(by: course, asOf: asOf) }
        case .shareOfIncidents, .shareOfTime:
            if holds != .no { try meeting.widen(by: course, asOf: asOf) }
            if holds != .yes { try missing.widen(by: course, asOf: asOf) }
        case .count(_, let span), .time(_, let span):
            let number = span.number(of: try calendar.clock.date(at: course.start))
            try bySpan[number, default: TimeRange()].widen(by: course, asOf: asOf)
        case .mean, .percentile: break
        }
    }

    /// Adds every way at once, for a target that asks of one incident no more than whether a condition holds.
    mutating func count(_ times: TimeRange, where holds: Truth) {
        self.times = times
        if holds != .no { meeting = times }
        if holds != .yes { missing = times }
    }

    /// Whether it may have met the bound, and whether it may not.
    private static func split(
        _ course: Course, by bound: Bound<Period>, asOf: Instant, on calendar: WorkingCalendar
    ) throws(CivilTimeError) -> (meets: Bool, misses: Bool) {
        let limit = try limit(of: bound, from: course.start, on: calendar)
        var (within, beyond) = (false, false)
        if let ended = course.ended {
            if ended.lowerBound <= limit { within = true }
            if ended.upperBound > limit { beyond = true }
        }
        if course.mayGoOn {
            if asOf < limit { within = true }
            beyond = true
        }
        return bound.isUpper ? (within, beyond) : (beyond, within)
    }

    /// The last instant that is still on the lower side of the bound.
    private static func limit(
        of bound: Bound<Period>, from start: Instant, on calendar: WorkingCalendar
    ) throws(CivilTimeError) -> Instant {
        // A policy takes no measure with a period that has no number.
        guard let due = try bound.value.due(from: start, on: calendar) else { return start }
        let isWithin =
            switch bound {
            case .atMost, .moreThan: bound.value.elapsedMilliseconds != nil
            case .lessThan, .atLeast: false
            }
        return isWithin ? due : due.adding(milliseconds: -1)
    }
}
