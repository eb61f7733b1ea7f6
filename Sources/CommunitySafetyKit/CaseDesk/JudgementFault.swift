public import PolicyEngine
public import SafetyModel

/// Why nothing can be said of one victim in one case.
public enum JudgementFault: Error, Hashable, Sendable, CustomStringConvertible {
    /// The evidence cannot be judged, such as where the case contradicts itself.
    case evidence(EvaluationError)
    /// The victim's record was erased, or a redaction left nothing of it that can be read.
    case victimTakenAway(Victim.ID)

    /// What stands in the way.
    public var description: String {
        switch self {
        case .evidence(let error): error.description
        case .victimTakenAway(let id): "the record of victim \(id) was erased or redacted"
        }
    }
}
