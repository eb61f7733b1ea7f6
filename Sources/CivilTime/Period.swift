/// How long somebody has, with the convention by which it is counted.
///
/// Every due instant is exclusive: what is done before it is in time, what is done at it is late.
public enum Period: Hashable, Sendable {
    /// Working days; the event's day is not counted, and the last one runs to its local midnight.
    case workingDays(Int)
    /// Calendar days; the event's day is not counted, and the last one runs to its local midnight.
    case calendarDays(Int)
    /// Calendar days; the event's day is the first, and the last one runs to its local midnight.
    case calendarDaysCountingFirst(Int)
    /// Weeks, to the end of the same day of the week; the event's day is not counted.
    case weeks(Int)
    /// Months, to the end of the corresponding day, or of the month's last day where it has none.
    case months(Int)
    /// Months beginning with the event's day: to the end of the day before the corresponding day, or of the
    /// month's last day where it has none.
    case monthsBeginningWith(Int)
    /// Years, to the end of the corresponding day; 29 February corresponds to 28 where there is none.
    case years(Int)
    /// Elapsed seconds.
    case seconds(Int)
    /// Elapsed minutes.
    case minutes(Int)
    /// Elapsed hours; a day on which the clocks change still has each hour counted once.
    case hours(Int)
    /// At once, without a number to measure it by.
    case immediately
    /// Without unjustified delay: a judgement.
    case withoutUnjustifiedDelay
    /// As soon as possible: a judgement.
    case asSoonAsPossible
    /// The provision states no time.
    case unstated
    /// As agreed, under the parameter of that name; numeric from the agreement that supplies a period.
    case asAgreed(String)

    /// Whether the period has a number, so that a due instant follows.
    public var isNumeric: Bool { count != nil }

    /// The number of units; nil where the period has none.
    public var count: Int? {
        switch self {
        case .workingDays(let count), .calendarDays(let count), .calendarDaysCountingFirst(let count),
            .weeks(let count), .months(let count), .monthsBeginningWith(let count), .years(let count),
            .seconds(let count), .minutes(let count), .hours(let count):
            count
        case .immediately, .withoutUnjustifiedDelay, .asSoonAsPossible, .unstated, .asAgreed: nil
        }
    }

    /// The word for its convention, as it is encoded.
    public var unit: Unit {
        switch self {
        case .workingDays: .workingDays
        case .calendarDays: .calendarDays
        case .calendarDaysCountingFirst: .calendarDaysCountingFirst
        case .weeks: .weeks
        case .months: .months
        case .monthsBeginningWith: .monthsBeginningWith
        case .years: .years
        case .seconds: .seconds
        case .minutes: .minutes
        case .hours: .hours
        case .immediately: .immediately
        case .withoutUnjustifiedDelay: .withoutUnjustifiedDelay
        case .asSoonAsPossible: .asSoonAsPossible
        case .unstated: .unstated
        case .asAgreed: .asAgreed
        }
    }

    /// The conventions by name.
    public enum Unit: String, Hashable, CaseIterable, Codable, Sendable {
        case workingDays, calendarDays, calendarDaysCountingFirst, weeks, months, monthsBeginningWith, years
        case seconds, minutes, hours
        case immediately, withoutUnjustifiedDelay, asSoonAsPossible, unstated, asAgreed
    }

    /// The period of that unit; nil unless a count is given exactly where it is needed, and a parameter likewise.
    public init?(_ unit: Unit, count: Int? = nil, parameter: String? = nil) {
        guard (parameter != nil) == (unit == .asAgreed) else { return nil }
        if let count {
            switch unit {
            case .workingDays: self = .workingDays(count)
            case .calendarDays: self = .calendarDays(count)
            case .calendarDaysCountingFirst: self = .calendarDaysCountingFirst(count)
            case .weeks: self = .weeks(count)
            case .months: self = .months(count)
            case .monthsBeginningWith: self = .monthsBeginningWith(count)
            case .years: self = .years(count)
            case .seconds: self = .seconds(count)
            case .minutes: self = .minutes(count)
            case .hours: self = .hours(count)
            case .immediately, .withoutUnjustifiedDelay, .asSoonAsPossible, .unstated, .asAgreed: return nil
            }
        } else {
            switch unit {
            case .immediately: self = .immediately
            case .withoutUnjustifiedDelay: self = .withoutUnjustifiedDelay
            case .asSoonAsPossible: self = .asSoonAsPossible
            case .unstated: self = .unstated
            case .asAgreed: self = .asAgreed(parameter ?? "")
            default: return nil
            }
        }
    }
}
