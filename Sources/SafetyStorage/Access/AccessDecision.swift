/// Why a principal may or may not do something: what each grant of the policy says.
public struct AccessDecision: Hashable, Sendable {
    /// What one grant says.
    @nonexhaustive
    public enum Answer: Hashable, Sendable {
        /// It gives it, for those records.
        case grants(AccessScope)
        /// It belongs to another role.
        case otherRole
        /// It may not be used for the purpose.
        case otherPurpose
        /// It is about other kinds of record.
        case otherKind
        /// It gives other acts.
        case otherAct
    }

    /// A grant, and what it says.
    public struct Finding: Hashable, Sendable {
        /// The grant.
        public let grant: AccessGrant.ID
        /// What it says.
        public let answer: Answer
    }

    /// What is to be done.
    public let act: AccessAct
    /// With records of which kind.
    public let kind: RecordKind
    /// The grants, in the policy's order.
    public let findings: [Finding]

    /// The grants that give it, with their scopes; none where it is not allowed.
    public var grantedBy: [AccessGrant.ID] {
        findings.filter { if case .grants = $0.answer { true } else { false } }.map(\.grant)
    }
}
