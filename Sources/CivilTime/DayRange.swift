/// A stretch of days by their numbers since 1970, with both ends; empty where the last comes before the first.
///
/// Not a `ClosedRange`, which is never empty and checks one day at a time.
struct DayRange {
    let first: Int32
    let last: Int32

    func holds(_ day: Int32) -> Bool {
        first <= day && day <= last
    }

    /// Whether all days lie within, in one pass without a branch for each day, which the compiler can vectorise.
    ///
    /// A day outside makes one of the two differences negative, and the sign stays. A difference may wrap around: then
    /// the day is so far out that the other, smaller by the length of the range, has wrapped to a negative number.
    func holdsAll(_ days: [Int32]) -> Bool {
        guard first <= last else { return days.isEmpty }
        var signs: Int32 = 0
        for day in days { signs |= (day &- first) | (last &- day) }
        return signs >= 0
    }
}
