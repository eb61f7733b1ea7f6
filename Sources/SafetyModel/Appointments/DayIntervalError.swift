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

    /// The rule of the record that stands against it.
    public var rule: RecordRule { .intervalHasADay }

    /// What was given, what is allowed, and by which rule.
    public var description: String {
        "no day lies from \(from) until \(until): the end must be later than \(from), or left out; \(rule.demand)"
    }
}
