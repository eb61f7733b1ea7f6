/// What becomes of one provision under an overlay or in another edition: the verdict, and why.
public struct ProvisionVerdict: Hashable, Sendable {
    /// The rule as it was; nil where it is new.
    public let before: RuleHeading?
    /// The rule as it is; nil where it was taken away.
    public let after: RuleHeading?
    /// How it stands beside what it was.
    public let verdict: Verdict
    /// In what it differs; empty where it does not.
    public let differences: [Difference]

    init(_ before: RuleHeading?, _ after: RuleHeading?, _ differences: [Difference]) {
        self.before = before
        self.after = after
        self.verdict = Verdict(differences)
        self.differences = differences
    }

    /// The rule, by the id that it has now; of one that was taken away, by the one that it had.
    public var rule: RuleID? { after?.id ?? before?.id }

    /// Whether it is shown that nobody loses in any case, however a disputed provision is read.
    public var isNeverWeaker: Bool {
        differences.allSatisfy { [.gain, .perhapsGain].contains($0.direction) }
    }

    /// How well both are founded: the weaker of the two.
    public var verification: Verification {
        [before, after].compactMap { $0?.verification }.min() ?? .unverified
    }
}
