public import CivilTime

/// Something that is still to be done in a case of anti-social behaviour.
public struct CaseDuty: Hashable, Sendable {
    /// What is to be done.
    public enum Kind: Hashable, Sendable {
        /// The risk to the victims is to be assessed.
        case riskAssessment
        /// The case is to be reviewed.
        case review
        /// An action of its plan.
        case action(OwnedAction.ID)
    }

    /// What is to be done.
    public let kind: Kind
    /// The last UK civil day on which it is done in time.
    public let due: CivilDate

    init(_ kind: Kind, due: CivilDate) {
        self.kind = kind
        self.due = due
    }
}
