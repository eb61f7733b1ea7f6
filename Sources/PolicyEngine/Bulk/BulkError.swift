public import CivilTime

/// Why many cases cannot be judged at once.
public enum BulkError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The calendar covers more than 32,000 working days, some 126 years, or more than 65,000 days.
    case calendarTooLong(ClosedRange<CivilDate>)
    /// The calendar covers days that its clock does not reach.
    case calendarOutsideClock(CivilTimeError)
    /// The as-of instant lies outside the range of the clock.
    case asOfOutsideClock(CivilTimeError)

    /// The fault in one sentence.
    public var description: String {
        switch self {
        case .calendarTooLong(let coverage):
            "the calendar covers \(coverage.lowerBound) to \(coverage.upperBound): "
                + "at most 32,000 working days, and 65,000 days, fit"
        case .calendarOutsideClock(let error): "the calendar covers days beyond its clock: \(error)"
        case .asOfOutsideClock(let error): "as-of instant: \(error)"
        }
    }
}
