/// Why a set of rules is no policy.
///
/// Every fault names the rule and the field.
public enum PolicyError: Error, Hashable, Sendable, CustomStringConvertible {
    /// Two duties share an id.
    case duplicateDuty(DutyID)
    /// Two criteria share an id.
    case duplicateCriterion(CriterionID)
    /// Two measures share an id.
    case duplicateMeasure(MeasureID)
    /// Two definitions share an id.
    case duplicateDefinition(DefinitionID)
    /// Two facts share an id.
    case duplicateFact(FactID)
    /// A rule reads a fact that the policy does not declare.
    case undeclaredFact(FactID, RuleField)
    /// A rule takes a fact's answer for another kind than the policy declares.
    case answerMistaken(FactID, declared: String, read: String, RuleField)
    /// A duty has no limit at all; one without a number is stated as such.
    case noLimit(duty: DutyID)
    /// A period has no positive number where the rule needs one, or is of a kind that cannot stand there.
    case impossiblePeriod(String, RuleField)
    /// A count asks for a number that is below one or above what there is.
    case impossibleCount(Int, RuleField)
    /// An exception counts events: it may hold until the duty is done, and a count is read at the trigger only.
    case countInException(RuleField)
    /// A rule lists nothing where it needs at least one.
    case empty(RuleField)
    /// A percentage lies outside 0 to 100, or the rank of a percentile outside 1 to 100.
    case impossiblePercentage(Int, RuleField)
    /// The days between which a fact's day is said to lie are in the wrong order.
    case impossibleBounds(FactID)
    /// A duty is said to lead to one that the policy does not have.
    case unknownDownstream(DutyID, duty: DutyID)

    /// The fault in one sentence.
    public var description: String {
        switch self {
        case .duplicateDuty(let id): "duty \(id) stands in the policy twice"
        case .duplicateCriterion(let id): "criterion \(id) stands in the policy twice"
        case .duplicateMeasure(let id): "measure \(id) stands in the policy twice"
        case .duplicateDefinition(let id): "definition \(id) stands in the policy twice"
        case .duplicateFact(let id): "fact \(id) is declared twice"
        case .undeclaredFact(let fact, let place): "\(place): reads fact \(fact), which the policy does not declare"
        case .answerMistaken(let fact, let declared, let read, let place):
            "\(place): reads \(read) from fact \(fact), which is declared as \(declared)"
        case .noLimit(let duty): "duty \(duty), field within: no limit; state one without a number as .unstated"
        case .impossiblePeriod(let period, let place): "\(place): \(period) is no possible period here"
        case .impossibleCount(let count, let place): "\(place): a count of at least \(count) is impossible here"
        case .countInException(let place):
            "\(place): counts events, which a duty reads at its trigger only; ask for a fact instead"
        case .empty(let place): "\(place): lists nothing, and needs at least one"
        case .impossiblePercentage(let percent, let place): "\(place): \(percent) is no possible percentage here"
        case .impossibleBounds(let fact): "fact \(fact): the earlier day that it may be is after the later one"
        case .unknownDownstream(let other, let duty): "duty \(duty), field upstreamOf: the policy has no duty \(other)"
        }
    }
}
