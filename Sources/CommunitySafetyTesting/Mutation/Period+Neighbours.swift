import CivilTime

extension Period {
    /// The same unit with one more and one less; one working day where no number is stated.
    var otherNumbers: [Period] {
        guard let count else { return unit == .asAgreed ? [.unstated] : [.workingDays(1)] }
        return [count - 1, count + 1].filter { $0 > 0 }.compactMap { Period(unit, count: $0) }
    }

    /// What the same words could be read as by another convention of counting.
    ///
    /// Two that always end alike, such as one week and seven calendar days, are not each other's neighbours.
    var otherUnits: [Period] {
        switch self {
        case .workingDays(let n): [.calendarDays(n), .hours(24 * n)]
        case .calendarDays(let n): [.workingDays(n), .calendarDaysCountingFirst(n), .hours(24 * n)]
        case .calendarDaysCountingFirst(let n): [.calendarDays(n), .workingDays(n)]
        case .weeks(let n): [.calendarDaysCountingFirst(7 * n), .workingDays(5 * n)]
        case .months(let n): [.monthsBeginningWith(n), .calendarDays(30 * n), .weeks(4 * n)]
        case .monthsBeginningWith(let n): [.months(n), .calendarDays(30 * n)]
        case .years(let n): [.monthsBeginningWith(12 * n), .calendarDays(365 * n)]
        case .seconds(let n): [.minutes(n)]
        case .minutes(let n): [.seconds(n), .hours(n)]
        case .hours(let n):
            n % 24 == 0
                ? [.minutes(n), .calendarDays(n / 24), .calendarDaysCountingFirst(n / 24), .workingDays(n / 24)]
                : [.minutes(n), .calendarDays(n)]
        case .immediately, .withoutUnjustifiedDelay, .asSoonAsPossible, .unstated, .asAgreed: []
        }
    }
}
