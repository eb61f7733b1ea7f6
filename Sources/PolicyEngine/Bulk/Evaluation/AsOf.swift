import CivilTime

/// The as-of instant as blocks need it.
struct AsOf: Sendable {
    let instant: Instant
    /// Its local day's number, also where that is beyond the calendar.
    let day: Int32
    /// Minutes after index 0 of the days; of what is admitted all that happened by then has no more.
    let minute: UInt32
    /// Milliseconds in UTC of minute 0.
    let origin: Int64

    /// Nil where the instant lies before anything that the calendar covers.
    init?(_ instant: Instant, on plan: BulkPlan) throws(BulkError) {
        let days = plan.days
        do throws(CivilTimeError) {
            day = Int32(clamping: try plan.calendar.clock.date(at: instant).dayNumber)
        } catch {
            throw .asOfOutsideClock(error)
        }
        guard instant >= days.bounds.lowerBound else { return nil }
        self.instant = instant
        var offset: Int64 = 0
        if case .fixed(let milliseconds) = days.offsets { offset = milliseconds }
        origin = Int64(days.first) * 86_400_000 - offset
        // What happened after the last covered day is admitted nowhere.
        let latest = min(instant, days.bounds.upperBound).milliseconds
        minute = UInt32(clamping: (latest - origin).dividedFloored(by: 60_000))
    }
}
