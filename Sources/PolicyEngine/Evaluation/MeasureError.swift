public import CivilTime

/// Why one incident cannot be counted by a measure.
///
/// It spoils no other: the incident is left out, and the reading goes on.
public enum MeasureError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The evidence contradicts itself.
    case evidence(EvaluationError)
    /// Nothing of the kind at which the time starts is recorded of the incident.
    case noStart(EventKind)
    /// More than one event of that kind stands, so that it is not one incident.
    case severalStarts(EventKind, [EventID])
    /// The time runs out of the range of the calendar or of what an instant can tell.
    case outsideCalendar(CivilTimeError, MeasureID)

    /// The fault in one sentence.
    public var description: String {
        switch self {
        case .evidence(let error): "\(error)"
        case .noStart(let kind): "no event of kind \(kind), at which the time of the incident starts"
        case .severalStarts(let kind, let ids):
            "events \(ids.map(\.rawValue).joined(separator: ", ")): an incident has one event of kind \(kind) only"
        case .outsideCalendar(let error, let measure): "measure \(measure): \(error)"
        }
    }
}
