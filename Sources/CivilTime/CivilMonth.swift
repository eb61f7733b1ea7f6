/// A month of a year: the finest time that police open data give.
public struct CivilMonth: Hashable, Comparable, Sendable {
    /// The year, such as 2023.
    public let year: Int
    /// The month of the year, 1 to 12.
    public let month: Int

    /// That month of that year; nil where there is no such month.
    public init?(year: Int, month: Int) {
        guard (1...12).contains(month), (-9999...9999).contains(year) else { return nil }
        self.init(uncheckedYear: year, month: month)
    }

    init(uncheckedYear year: Int, month: Int) {
        self.year = year
        self.month = month
    }

    /// How many days the month has.
    public var dayCount: Int {
        switch month {
        case 4, 6, 9, 11: 30
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        default: 31
        }
    }

    /// The first day of the month.
    public var firstDay: CivilDate { CivilDate(uncheckedYear: year, month: month, day: 1) }

    /// The month that many months later (earlier, where negative).
    public func adding(months: Int) -> CivilMonth {
        // No number of months, read from wherever, can overflow.
        let total = year * 12 + (month - 1) + min(max(months, -(1 << 40)), 1 << 40)
        let newYear = total >= 0 ? total / 12 : (total - 11) / 12
        return CivilMonth(uncheckedYear: newYear, month: total - newYear * 12 + 1)
    }

    /// The month after this one.
    public var next: CivilMonth { adding(months: 1) }

    /// The earlier month comes first.
    public static func < (left: CivilMonth, right: CivilMonth) -> Bool {
        (left.year, left.month) < (right.year, right.month)
    }
}
