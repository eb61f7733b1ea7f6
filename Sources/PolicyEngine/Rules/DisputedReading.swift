/// Another reading of a requirement, where what the provision means is disputed.
///
/// The requirement's own condition is the reading that is applied. That there is another shows wherever the rule is held
/// against a local one.
public struct DisputedReading: Hashable, Sendable {
    /// Its name within the requirement, such as `any-number`.
    public let name: String
    /// How the provision is read, in one sentence.
    public let summary: String
    /// When the requirement is met, so read; nil where a local rule may set it as it likes.
    public let condition: Condition?

    /// The reading under which the requirement is met where the condition holds.
    public init(_ name: String, _ summary: String, _ condition: Condition? = nil) {
        self.name = name
        self.summary = summary
        self.condition = condition
    }
}
