/// What a counting convention does with the event's own day.
public enum StartRule: String, Hashable, CaseIterable, Codable, Sendable {
    /// The event's day is not counted: the first day is the day after.
    case eventDayNotCounted
    /// The event's day is the first day.
    case eventDayCounted
    /// Time runs from the event's instant.
    case elapsed
}

extension Period {
    /// What the convention does with the event's own day; nil for a period without a number.
    public var startRule: StartRule? {
        switch self {
        case .workingDays, .calendarDays, .weeks, .months, .years: .eventDayNotCounted
        case .calendarDaysCountingFirst, .monthsBeginningWith: .eventDayCounted
        case .seconds, .minutes, .hours: .elapsed
        case .immediately, .withoutUnjustifiedDelay, .asSoonAsPossible, .unstated, .asAgreed: nil
        }
    }
}
