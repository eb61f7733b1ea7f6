public import CivilTime

/// Why evidence cannot be judged at all.
///
/// What is merely not known is never an error but an undetermined result.
public enum EvaluationError: Error, Hashable, Sendable, CustomStringConvertible {
    /// Two events of the evidence share an id.
    case duplicateEvent(EventID)
    /// A correction names an event that the evidence does not have.
    case unknownEvent(EventID, namedBy: EventID)
    /// Corrections replace each other in a circle.
    case circularCorrection(EventID)
    /// An event says whom it is for, but the evidence does not say for whom it is judged.
    case beneficiaryNeeded(EventID)
    /// An agreement's period is missing, has no number, or none above zero.
    case impossibleAgreement(EventID, period: Period?)
    /// A fact has an answer of another kind than the policy declares.
    case answerMistaken(FactID, declared: String, found: FactValue)
    /// An event's time lies outside the range of the clock.
    case outsideClock(CivilTimeError, event: EventID)
    /// The as-of instant lies outside the range of the clock.
    case asOfOutsideClock(CivilTimeError)
    /// A limit of a duty that was triggered leads outside the range of the calendar.
    case outsideCalendar(CivilTimeError, duty: DutyID)
    /// A period that a criterion counts leads outside the range of the calendar.
    case criterionOutsideCalendar(CivilTimeError, CriterionID)

    /// The fault in one sentence.
    public var description: String {
        switch self {
        case .duplicateEvent(let id): "event id \(id) stands in the evidence twice"
        case .unknownEvent(let named, let by): "event \(by), field replaces: the evidence has no event \(named)"
        case .circularCorrection(let id): "event \(id), field replaces: the corrections run in a circle"
        case .beneficiaryNeeded(let id): "event \(id), field for: the evidence names no beneficiary to judge it for"
        case .impossibleAgreement(let id, let period):
            "event \(id), field period: \(period.map { "\($0)" } ?? "none") is no period that can be agreed"
        case .answerMistaken(let fact, let declared, let found):
            "fact \(fact): \(found) is no answer, it asks for \(declared)"
        case .outsideClock(let error, let event): "event \(event), field at: \(error)"
        case .asOfOutsideClock(let error): "as-of instant: \(error)"
        case .outsideCalendar(let error, let duty): "duty \(duty), field within: \(error)"
        case .criterionOutsideCalendar(let error, let criterion): "criterion \(criterion): \(error)"
        }
    }
}
