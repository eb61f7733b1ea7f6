/// The stretches in which a clock stands still after its start: in order, apart, and none of them before the start.
struct Standstill {
    /// A stretch with an end.
    struct Stretch {
        let from: Instant
        /// The first instant at which the clock runs again.
        var until: Instant
    }

    private let start: Instant
    private(set) var stretches: [Stretch] = []
    /// From when the clock stands still without an end; nil where it does not.
    private(set) var endless: Instant?

    /// - Parameter pauses: in any order; those that overlap or touch count as one.
    init(_ pauses: [Reckoning.Pause], from start: Instant) {
        self.start = start
        for pause in pauses.sorted(by: { $0.from < $1.from }) {
            let from = max(pause.from, start)
            if let endless, endless <= from { break }
            guard let until = pause.until else {
                endless = from
                continue
            }
            if until <= from { continue }
            if let last = stretches.indices.last, stretches[last].until >= from {
                stretches[last].until = max(stretches[last].until, until)
            } else {
                stretches.append(Stretch(from: from, until: until))
            }
        }
    }

    /// A due instant of elapsed time, moved by the time for which the clock stood still before it.
    func moving(_ due: Instant) throws(CivilTimeError) -> Instant {
        var moved = due
        for stretch in stretches {
            if stretch.from >= moved { break }
            let (length, isTooLong) = stretch.until.milliseconds
                .subtractingReportingOverflow(stretch.from.milliseconds)
            let (sum, isBeyond) = moved.milliseconds.addingReportingOverflow(length)
            guard !isTooLong, !isBeyond else {
                throw CivilTimeError(.outsideClock, "\(due), moved by the pauses before it, is beyond any instant")
            }
            moved = Instant(milliseconds: sum)
        }
        return moved
    }

    /// The end of a last day, or where the clock stands still then, the instant at which it runs again.
    func running(from end: Instant) -> Instant {
        stretches.first { $0.from < end && end < $0.until }?.until ?? end
    }

    /// The days throughout which the clock stood still, as ranges of day numbers, in order and apart.
    ///
    /// Of the start's own day only the part from the start on is looked at.
    func wholeDays(on clock: CivilClock) throws(CivilTimeError) -> [ClosedRange<Int>] {
        var ranges: [ClosedRange<Int>] = []
        for stretch in stretches {
            let day = try clock.date(at: stretch.from)
            let dayStart = try clock.startOfDay(day)
            let isWhole = stretch.from == start || stretch.from == dayStart
            let first = isWhole ? day.dayNumber : day.dayNumber + 1
            let last = try clock.date(at: stretch.until).dayNumber - 1
            if first <= last { ranges.append(first...last) }
        }
        return ranges
    }
}
