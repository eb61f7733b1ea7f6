public import SafetyModel

/// A case and its victims do not fit together.
public enum CaseDeskError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The case names a victim who was not given and was never taken in.
    case unknownVictim(Victim.ID, in: Case.ID)
    /// A victim was given whom the case does not name.
    case notAVictim(Victim.ID, in: Case.ID)

    /// What does not fit, and what would.
    public var description: String {
        switch self {
        case .unknownVictim(let victim, let id):
            "case \(id), field victims: victim \(victim) is not stored; take the victim in with the case"
        case .notAVictim(let victim, let id):
            "case \(id), field victims: victim \(victim) was given and is not named there"
        }
    }
}
