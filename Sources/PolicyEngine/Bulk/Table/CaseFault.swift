public import CivilTime

/// Why one case of many cannot be judged.
public enum CaseFault: Error, Hashable, Sendable, CustomStringConvertible {
    /// An event that some duty reads lies outside the days that the calendar covers.
    case eventOutsideCalendar(EventKind, at: EventTime, ClosedRange<CivilDate>)
    /// The table has no case of that number.
    case noSuchCase(Int, cases: Int)
    /// The evidence contradicts itself, or a limit leads outside the calendar.
    case evaluation(EvaluationError)

    /// The fault in one sentence.
    public var description: String {
        switch self {
        case .eventOutsideCalendar(let kind, let time, let coverage):
            "event \(kind), at \(Self.text(time)): outside the days covered, \(coverage.lowerBound) to \(coverage.upperBound)"
        case .noSuchCase(let number, let count): "case \(number): the table has \(count), numbered from 0"
        case .evaluation(let error): "\(error)"
        }
    }

    private static func text(_ time: EventTime) -> String {
        switch time {
        case .instant(let instant): "\(instant)"
        case .date(let day): "\(day)"
        case .month(let month): "\(month)"
        }
    }
}
