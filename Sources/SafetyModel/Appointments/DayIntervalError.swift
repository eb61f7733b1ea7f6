public import CivilTime

/// There is no day between the two that were given.
public struct DayIntervalError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The first day.
    public let from: CivilDate
    /// The day that was to come after it.
    public let until: CivilDate

    /// The error for those days.
    public init(from: CivilDate, until: CivilDate) {
        self.from = from
        self.until = until
    }

    /// What was given and what is allowed.
    public var description: String {
        "no day lies from \(from) until \(until): the end must be later than \(from), or left out"
    }
}
