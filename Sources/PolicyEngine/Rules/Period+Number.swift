import CivilTime

extension Period {
    /// The length in milliseconds of a period of elapsed time; nil for one that runs to the end of a day.
    var elapsedMilliseconds: Int64? {
        switch self {
        case .seconds(let n): Self.product(n, 1000)
        case .minutes(let n): Self.product(n, 60_000)
        case .hours(let n): Self.product(n, 3_600_000)
        case .workingDays, .calendarDays, .calendarDaysCountingFirst, .weeks, .months, .monthsBeginningWith, .years,
            .immediately, .withoutUnjustifiedDelay, .asSoonAsPossible, .unstated, .asAgreed:
            nil
        }
    }

    private static func product(_ count: Int, _ milliseconds: Int64) -> Int64 {
        let (length, overflows) = Int64(count).multipliedReportingOverflow(by: milliseconds)
        return overflows ? .max : length
    }

    /// Whether working days of a calendar are counted.
    var countsWorkingDays: Bool {
        if case .workingDays = self { true } else { false }
    }
}
