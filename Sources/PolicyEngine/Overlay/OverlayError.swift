/// Why an overlay cannot be applied.
public enum OverlayError: Error, Hashable, Sendable, CustomStringConvertible {
    /// It was written for another edition, and not reviewed for this one: it has lapsed.
    case lapsed(overlay: PolicyID, base: PolicyID, edition: PolicyID)
    /// It changes or takes away a rule that the base does not have.
    case unknownRule(RuleID, base: PolicyID)
    /// It drops a requirement that the criterion does not have; those that it has.
    case unknownRequirement(String, criterion: CriterionID, has: [String])
    /// It changes, takes away or adds one rule twice.
    case changedTwice(RuleID)
    /// It adds a rule that the base has already: that would be a change.
    case presentAlready(RuleID, base: PolicyID)
    /// It asks a question under a name that the base has for another one.
    case otherFact(FactID, base: PolicyID)
    /// It names a document as the base names another one.
    case otherSource(SourceID, base: PolicyID)
    /// It is in force on no day on which its base is.
    case neverInForce(overlay: PolicyID, base: PolicyID)
    /// With its changes the rules are no policy.
    case policy(PolicyError)
    /// It is not shown to leave everybody as well off: every provision under which somebody may lose.
    case mayWeaken([ProvisionVerdict])

    /// The fault in one sentence.
    public var description: String {
        switch self {
        case .lapsed(let overlay, let base, let edition):
            "overlay \(overlay) was written for \(base) and not reviewed for \(edition): it has lapsed"
        case .unknownRule(let rule, let base): "\(base) has no \(rule)"
        case .unknownRequirement(let name, let criterion, let has):
            "criterion \(criterion) has no requirement \(name); it has \(has.joined(separator: ", "))"
        case .changedTwice(let rule): "\(rule) is changed twice"
        case .presentAlready(let rule, let base): "\(base) has a \(rule) already: state a change of it"
        case .otherFact(let fact, let base): "fact \(fact) asks another question in \(base)"
        case .otherSource(let source, let base): "source \(source) is another document in \(base)"
        case .neverInForce(let overlay, let base): "overlay \(overlay) is in force on no day on which \(base) is"
        case .policy(let error): "with the changes the rules are no policy: \(error)"
        case .mayWeaken(let verdicts):
            "not shown to be never weaker: "
                + verdicts.map { verdict in
                    "\(verdict.rule.map(\.description) ?? "") \(verdict.verdict.rawValue)"
                }.joined(separator: "; ")
        }
    }
}
