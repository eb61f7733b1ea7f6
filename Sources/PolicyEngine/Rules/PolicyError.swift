/// Why a set of rules is no policy.
///
/// Every fault names the rule and the field.
public enum PolicyError: Error, Hashable, Sendable, CustomStringConvertible {
    /// Two duties share an id.
    case duplicateDuty(DutyID)
    /// Two facts share an id.
    case duplicateFact(FactID)
    /// A duty reads a fact that the policy does not declare.
    case undeclaredFact(FactID, duty: DutyID)
    /// A duty has no limit at all; one without a number is stated as such.
    case noLimit(duty: DutyID)
    /// A limit's number is not positive.
    case impossibleLimit(String, duty: DutyID)
    /// A duty is said to lead to one that the policy does not have.
    case unknownDownstream(DutyID, duty: DutyID)

    /// The fault in one sentence.
    public var description: String {
        switch self {
        case .duplicateDuty(let id): "duty \(id) stands in the policy twice"
        case .duplicateFact(let id): "fact \(id) is declared twice"
        case .undeclaredFact(let fact, let duty): "duty \(duty) reads fact \(fact), which the policy does not declare"
        case .noLimit(let duty): "duty \(duty), field within: no limit; state one without a number as .unstated"
        case .impossibleLimit(let period, let duty): "duty \(duty), field within: \(period) is no possible limit"
        case .unknownDownstream(let other, let duty): "duty \(duty), field upstreamOf: the policy has no duty \(other)"
        }
    }
}
