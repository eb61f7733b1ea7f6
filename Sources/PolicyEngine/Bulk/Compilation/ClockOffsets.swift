import CivilTime

/// How a clock turns minutes in UTC into local days, over a stretch of days.
enum ClockOffsets: Sendable {
    /// The same number of milliseconds ahead of UTC at all times.
    case fixed(milliseconds: Int64)
    /// Level with UTC or, on the evenings marked 1, an hour ahead: the last hour is then of the next day already.
    case evenings([UInt8])

    /// - Parameter days: day numbers in UTC.
    init(_ clock: CivilClock, days: Range<Int>) {
        switch clock {
        case .fixed(let seconds):
            self = .fixed(milliseconds: Int64(seconds) * 1000)
        case .unitedKingdom:
            var evenings: [UInt8] = []
            for day in days {
                let evening = Instant(milliseconds: Int64(day) * 86_400_000 + 84_600_000)
                // Beyond the clock's range no event is admitted.
                let offset = (try? clock.offsetSeconds(at: evening)) ?? 0
                evenings.append(offset == 3600 ? 1 : 0)
            }
            self = .evenings(evenings)
        }
    }

    /// Whether its days begin on whole minutes in UTC.
    var isToMinutes: Bool {
        if case .fixed(let milliseconds) = self { milliseconds % 60_000 == 0 } else { true }
    }
}
