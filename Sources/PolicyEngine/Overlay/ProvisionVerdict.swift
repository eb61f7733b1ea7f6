/// What becomes of one provision under an overlay or in another edition: the verdict, and why.
public struct ProvisionVerdict: Hashable, Sendable {
    /// The rule, by the id that it has now; of one that was taken away, by the one that it had.
    public let rule: RuleID
    /// How it stands beside what it was.
    public let verdict: Verdict
    /// In what it differs; empty where it does not.
    public let differences: [Difference]
    /// Where it stood; nil where it is new.
    public let before: Citation?
    /// Where it stands; nil where it was taken away.
    public let after: Citation?
    /// How well both are founded: the weaker of the two.
    public let verification: Verification

    init(_ before: RuleHeading?, _ after: RuleHeading?, _ rule: RuleID, _ differences: [Difference]) {
        self.rule = rule
        self.verdict = Verdict(differences)
        self.differences = differences
        self.before = before?.citation
        self.after = after?.citation
        self.verification = [before, after].compactMap { $0?.verification }.min() ?? .unverified
    }
}
