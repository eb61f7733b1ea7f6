/// A record is refused because it breaks a rule: names the rule, its source, the record and what was found.
public struct Rejection: Error, Hashable, Sendable, CustomStringConvertible {
    /// The rule that it breaks.
    public let rule: RecordRule
    /// What was refused, such as `budget round` with its id; never a personal value.
    public let subject: String
    /// What was found in place of what the rule asks, and what would be accepted; never a personal value.
    public let found: String

    /// The refusal of that subject by that rule.
    public init(_ rule: RecordRule, _ subject: String, found: String) {
        self.rule = rule
        self.subject = subject
        self.found = found
    }

    /// Which record, what was found, what the rule asks, and where the rule is from.
    public var description: String {
        "\(subject): \(found); \(rule.demand)"
    }
}
