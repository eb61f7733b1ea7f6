/// What a policy says of one criterion, for one subject, at one instant.
public struct Finding: Hashable, Codable, Sendable {
    /// What became of one requirement.
    public struct Part: Hashable, Codable, Sendable {
        /// The requirement.
        public let requirement: Requirement
        /// Whether it is met.
        public let answer: Truth
        /// Every unknown that decides whether it is met, ordered; empty where that is known.
        public let missing: [Missing]
    }

    /// The edition applied.
    public let policy: PolicyID
    /// The criterion.
    public let criterion: CriterionID
    /// What it asks.
    public let question: String
    /// The event upon which it was asked; nil where it was asked at the as-of instant.
    public let event: EventID?
    /// For whom it was judged; nil where the evidence names nobody.
    public let beneficiary: BeneficiaryID?
    /// Yes where every requirement is met, whatever the unknowns are; no where one fails, whatever they are.
    public internal(set) var answer: Truth
    /// The requirements, in the criterion's order, each judged by itself.
    public let parts: [Part]
    /// Every unknown that decides the answer, ordered; empty where it is known.
    public internal(set) var missing: [Missing]
    /// How well the answer is founded: a yes and an open answer rest on every requirement, a no on the best checked
    /// of those that fail.
    public let verification: Verification
    /// Where the provision stands.
    public let citation: Citation
    /// How strongly the instrument binds.
    public let bindingForce: BindingForce
    /// The named readings it rests on, ordered.
    public internal(set) var assumptions: [Assumption]
    /// Conditions of the provision that nothing here can judge.
    public let unjudged: [String]

    mutating func leaveOpen(missing unknown: Missing) {
        answer = .unknown
        if !missing.contains(unknown) { missing = (missing + [unknown]).sorted() }
    }

    /// The requirements that are not met: why not.
    public var failing: [Requirement] {
        parts.filter { $0.answer == .no }.map(\.requirement)
    }

    /// The requirements of which it is not known whether they are met.
    public var open: [Requirement] {
        parts.filter { $0.answer == .unknown }.map(\.requirement)
    }
}
