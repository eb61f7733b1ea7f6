/// Why two rules cannot be compared case by case.
enum Incalculable: Error {
    /// They read too much to try every way in which it could be.
    case tooMany
    /// They count events within hours, minutes or seconds.
    case elapsedCount
    /// They hold days that facts give against one another.
    case severalDays
    /// The calendar does not reach where it would have to.
    case outsideCalendar

    /// The reason in a few words.
    var reason: String {
        switch self {
        case .tooMany: "there are too many ways in which what they read could be"
        case .elapsedCount: "they count events within elapsed time"
        case .severalDays: "they hold days of facts against one another"
        case .outsideCalendar: "the calendar does not reach so far"
        }
    }
}
