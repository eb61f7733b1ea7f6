/// Names any rule of a policy, or a definition, with its kind.
public enum RuleID: Hashable, Sendable, CustomStringConvertible {
    case duty(DutyID)
    case criterion(CriterionID)
    case measure(MeasureID)
    case definition(DefinitionID)

    /// The bare id, as it stands in files.
    public var rawValue: String {
        switch self {
        case .duty(let id): id.rawValue
        case .criterion(let id): id.rawValue
        case .measure(let id): id.rawValue
        case .definition(let id): id.rawValue
        }
    }

    /// Kind and id: `duty vc2020.right6.notify-arrest`.
    public var description: String {
        switch self {
        case .duty(let id): "duty \(id)"
        case .criterion(let id): "criterion \(id)"
        case .measure(let id): "measure \(id)"
        case .definition(let id): "definition \(id)"
        }
    }
}
