/// A place in a policy's rules: the rule by its id, and the field in it.
public struct RuleField: Hashable, Sendable, CustomStringConvertible {
    /// The rule, with its kind: `duty vc2020.right6.notify-arrest`.
    public let rule: String
    /// The field, as policies write it: `within`.
    public let field: String

    /// The field of that rule.
    public init(_ rule: String, _ field: String) {
        self.rule = rule
        self.field = field
    }

    /// Rule and field in one line.
    public var description: String { "\(rule), field \(field)" }
}
