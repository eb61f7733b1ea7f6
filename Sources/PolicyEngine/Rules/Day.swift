public import CivilTime

/// A civil day that a condition speaks of: the day it is asked for, a fact's day or a fixed one, perhaps with a period
/// added.
///
/// A day with a period is the first day after the period: the day of its due instant. So a clearance of ten years
/// holds while `.today < .of("vetting.granted") + .years(10)`, and somebody is of age where
/// `.of("born") + .monthsBeginningWith(216) <= .today`.
public struct Day: Hashable, Sendable {
    /// Where it is counted from.
    public enum Start: Hashable, Sendable {
        /// The day for which the rule is read, local time: a criterion's is the day it is asked for, a duty's the
        /// day of its trigger.
        case today
        /// The day that the fact gives.
        case fact(FactID)
        /// That very day.
        case fixed(CivilDate)
    }

    /// Where it is counted from.
    public let start: Start
    /// What is added, or nil: calendar days, weeks, months or years; working days would need a calendar.
    public let period: Period?

    /// The first day after that period from there, or the day itself.
    public init(_ start: Start, plus period: Period? = nil) {
        self.start = start
        self.period = period
    }

    /// The day for which the rule is read.
    public static let today = Day(.today)

    /// The day that the fact gives.
    public static func of(_ fact: FactID) -> Day {
        Day(.fact(fact))
    }

    /// That very day.
    public static func fixed(_ day: CivilDate) -> Day {
        Day(.fixed(day))
    }

    /// The first day after that period from there.
    public static func + (day: Day, period: Period) -> Day {
        Day(day.start, plus: period)
    }

    /// Holds where the one is earlier.
    public static func < (left: Day, right: Day) -> Condition { .day(left, .less, right) }
    /// Holds where the one is not later.
    public static func <= (left: Day, right: Day) -> Condition { .day(left, .atMost, right) }
    /// Holds where the one is not earlier.
    public static func >= (left: Day, right: Day) -> Condition { .day(left, .atLeast, right) }
    /// Holds where the one is later.
    public static func > (left: Day, right: Day) -> Condition { .day(left, .more, right) }

    /// Below, at or above zero where it is earlier than, the same as or later than another day that starts from the
    /// same one, whichever that is; nil where it depends.
    func order(besideSameStart other: Day) -> Int? {
        if period == other.period { return 0 }
        if period == nil { return -1 }
        return other.period == nil ? 1 : nil
    }

    /// The fact that it reads; nil where it reads none.
    var fact: FactID? {
        if case .fact(let id) = start { id } else { nil }
    }
}
