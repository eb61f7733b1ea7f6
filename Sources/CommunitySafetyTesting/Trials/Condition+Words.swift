import PolicyEngine

extension Condition {
    /// The condition in one line.
    var words: String { RuleWording().phrase(self) }
}
