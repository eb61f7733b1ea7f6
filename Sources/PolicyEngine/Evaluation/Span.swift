import CivilTime

/// Where an event lies on the clock: at one instant, or somewhere in a half-open interval.
struct Span: Hashable {
    let start: Instant
    /// The first instant after the interval; one millisecond after the start for an exact time.
    let end: Instant

    let isExact: Bool

    var last: Instant { isExact ? start : end.adding(milliseconds: -1) }

    init(exactly instant: Instant) {
        start = instant
        end = instant.adding(milliseconds: 1)
        isExact = true
    }

    private init(from start: Instant, to end: Instant) {
        self.start = start
        self.end = end
        self.isExact = false
    }

    init(_ time: EventTime, on clock: CivilClock) throws(CivilTimeError) {
        switch time {
        case .instant(let instant):
            self.init(exactly: instant)
        case .date(let date):
            self.init(from: try clock.startOfDay(date), to: try clock.startOfDay(date.adding(days: 1)))
        case .month(let month):
            self.init(from: try clock.startOfDay(month.firstDay), to: try clock.startOfDay(month.next.firstDay))
        }
    }
}
