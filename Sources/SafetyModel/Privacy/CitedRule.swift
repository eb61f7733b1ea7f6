/// A rule of a policy by its names, as a record keeps it: which policy, which rule, how well it was checked.
///
/// What the rule says is in the policy, with its citation.
public struct CitedRule: Hashable, Codable, Sendable {
    /// The policy, by its id with the edition.
    public let policy: String
    /// The rule in it.
    public let rule: String
    /// How well it was checked against a source, as the policy engine names it.
    public let verification: String

    /// A rule with those members.
    public init(policy: String, rule: String, verification: String) {
        self.policy = policy
        self.rule = rule
        self.verification = verification
    }

    private enum CodingKeys: String, CodingKey {
        case policy
        case rule
        case verification
    }
}
