public import PolicyEngine
import SafetyModel
public import SafetyStorage

extension SubjectAccessDocument.TimeLimit {
    /// The limit of a duty to answer, as it was determined.
    public init(_ determination: Determination) {
        self.init(
            by: CitedRule(
                policy: determination.policy.rawValue, rule: determination.duty.rawValue,
                verification: determination.verification.rawValue),
            citation: determination.citation.description, due: determination.due)
    }
}
