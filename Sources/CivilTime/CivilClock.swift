/// Turns instants into civil days and back.
public enum CivilClock: Hashable, Sendable {
    /// GMT and BST by the rule in force since 1996: summer time from 01:00 UTC on the last Sunday of March
    /// to 01:00 UTC on the last Sunday of October.
    ///
    /// It knows the instants from the start of 1996 to the start of 2100, both included.
    case unitedKingdom
    /// A clock that many seconds ahead of UTC (behind, where negative); at most 18 hours.
    case fixed(offsetSeconds: Int)

    /// The civil day at that instant.
    public func date(at instant: Instant) throws(CivilTimeError) -> CivilDate {
        let offset = try offsetSeconds(at: instant)
        let local = instant.milliseconds + Int64(offset) * 1000
        return CivilDate(dayNumber: Int(floorDivide(local, by: millisecondsPerDay).quotient))
    }

    /// The instant at which that day begins: local midnight.
    public func startOfDay(_ date: CivilDate) throws(CivilTimeError) -> Instant {
        let offset: Int
        switch self {
        case .unitedKingdom:
            guard Self.kingdomDays.contains(date.dayNumber) else {
                throw CivilTimeError(
                    .outsideClock, "day \(Self.name(date)) lies outside the UK clock, 1996-01-01 to 2100-01-01")
            }
            // Clocks change at 01:00 UTC, after local midnight: the day itself still begins on the old time.
            let summer = Self.summerTime(year: date.components.year)
            offset = date.dayNumber > summer.start && date.dayNumber <= summer.end ? 3600 : 0
        case .fixed(let seconds):
            guard Self.fixedDays.contains(date.dayNumber) else {
                throw CivilTimeError(
                    .outsideClock, "day \(Self.name(date)) lies outside a fixed clock, years -9999 to 9999")
            }
            offset = try Self.checked(seconds)
        }
        return Instant(milliseconds: Int64(date.dayNumber) * millisecondsPerDay - Int64(offset) * 1000)
    }

    /// How many seconds the clock is ahead of UTC at that instant.
    public func offsetSeconds(at instant: Instant) throws(CivilTimeError) -> Int {
        let day = Int(floorDivide(instant.milliseconds, by: millisecondsPerDay).quotient)
        switch self {
        case .unitedKingdom:
            guard instant >= Self.kingdomStart, instant <= Self.kingdomEnd else {
                throw CivilTimeError(
                    .outsideClock,
                    "instant \(instant) lies outside the UK clock, \(Self.kingdomStart) to \(Self.kingdomEnd)")
            }
            let summer = Self.summerTime(year: CivilDate(dayNumber: day).components.year)
            let start = Int64(summer.start) * millisecondsPerDay + 3_600_000
            let end = Int64(summer.end) * millisecondsPerDay + 3_600_000
            return instant.milliseconds >= start && instant.milliseconds < end ? 3600 : 0
        case .fixed(let seconds):
            guard Self.fixedDays.contains(day) else {
                throw CivilTimeError(
                    .outsideClock, "instant \(instant) lies outside a fixed clock, years -9999 to 9999")
            }
            return try Self.checked(seconds)
        }
    }

    private static let kingdomDays = dayNumber(1996, 1, 1)...dayNumber(2100, 1, 1)
    private static let kingdomStart = Instant(milliseconds: Int64(kingdomDays.lowerBound) * millisecondsPerDay)
    private static let kingdomEnd = Instant(milliseconds: Int64(kingdomDays.upperBound) * millisecondsPerDay)
    private static let fixedDays = dayNumber(-9999, 1, 1)...dayNumber(9999, 12, 31)

    private static func dayNumber(_ year: Int, _ month: Int, _ day: Int) -> Int {
        CivilDate(uncheckedYear: year, month: month, day: day).dayNumber
    }

    /// The days on whose 01:00 UTC summer time starts and ends.
    private static func summerTime(year: Int) -> (start: Int, end: Int) {
        (lastSunday(year, month: 3), lastSunday(year, month: 10))
    }

    /// March and October have 31 days; day number 3 was a Sunday.
    private static func lastSunday(_ year: Int, month: Int) -> Int {
        let last = dayNumber(year, month, 31)
        return last - (last - 3) % 7
    }

    private static func checked(_ seconds: Int) throws(CivilTimeError) -> Int {
        guard (-64_800...64_800).contains(seconds) else {
            throw CivilTimeError(.outsideClock, "an offset of \(seconds) seconds is beyond 18 hours")
        }
        return seconds
    }

    /// Days far out of reach have no year to print.
    private static func name(_ date: CivilDate) -> String {
        fixedDays.contains(date.dayNumber) ? date.description : "number \(date.dayNumber)"
    }
}
