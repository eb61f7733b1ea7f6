/// A day of the proleptic Gregorian calendar, without a clock or a zone.
///
/// Dates of birth and of offences are civil dates: they may lie long before the range of any clock.
public struct CivilDate: Hashable, Comparable, Sendable {
    /// Days since 1 January 1970; negative before it.
    public let dayNumber: Int

    /// The day that lies this many days after 1 January 1970.
    public init(dayNumber: Int) {
        self.dayNumber = dayNumber
    }

    /// The day of that year, month and day of the month; nil where the calendar has no such day.
    public init?(year: Int, month: Int, day: Int) {
        guard (1...12).contains(month), (-9999...9999).contains(year), day >= 1,
            day <= CivilMonth(uncheckedYear: year, month: month).dayCount
        else { return nil }
        self.init(uncheckedYear: year, month: month, day: day)
    }

    /// Howard Hinnant's days-from-civil: March-based years, eras of 400 years.
    init(uncheckedYear year: Int, month: Int, day: Int) {
        let shifted = month <= 2 ? year - 1 : year
        let era = (shifted >= 0 ? shifted : shifted - 399) / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        self.dayNumber = era * 146_097 + dayOfEra - 719_468
    }

    /// Year, month (1–12) and day of the month (1–31).
    public var components: (year: Int, month: Int, day: Int) {
        let shifted = dayNumber + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let marchMonth = (5 * dayOfYear + 2) / 153
        let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        return (year, month, dayOfYear - (153 * marchMonth + 2) / 5 + 1)
    }

    /// The month that this day lies in.
    public var month: CivilMonth {
        let parts = components
        return CivilMonth(uncheckedYear: parts.year, month: parts.month)
    }

    /// The day of the week.
    public var weekday: Weekday {
        Weekday.from(dayNumber: dayNumber)
    }

    /// The day that many days later (earlier, where negative), or the last one that can be told: some three thousand
    /// million years on.
    public func adding(days: Int) -> CivilDate {
        let (sum, overflows) = dayNumber.addingReportingOverflow(days)
        guard overflows || sum.magnitude > Self.farthest.magnitude else { return CivilDate(dayNumber: sum) }
        return CivilDate(dayNumber: days > 0 ? Self.farthest : -Self.farthest)
    }

    /// Beyond this day nothing is reckoned; so no number of days or months, read from wherever, can overflow.
    private static let farthest = 1 << 40

    /// The corresponding day that many months later, or that month's last day where it has no such day.
    public func adding(months: Int) -> CivilDate {
        let parts = components
        let target = CivilMonth(uncheckedYear: parts.year, month: parts.month).adding(months: months)
        return CivilDate(uncheckedYear: target.year, month: target.month, day: min(parts.day, target.dayCount))
    }

    /// The earlier day comes first.
    public static func < (left: CivilDate, right: CivilDate) -> Bool {
        left.dayNumber < right.dayNumber
    }
}
