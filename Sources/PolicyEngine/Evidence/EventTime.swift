public import CivilTime

/// When an event happened, as exactly as is known.
///
/// No finer time is ever made up.
public enum EventTime: Hashable, Sendable {
    /// Known to the instant.
    case instant(Instant)
    /// Some time on that day, local time.
    case date(CivilDate)
    /// Some time in that month, local time: what police open data give.
    case month(CivilMonth)
}
