/// Turns the steps of an explanation into sentences of one language.
public protocol Phrasebook: Sendable {
    /// The sentence for that step.
    func sentence(for step: Explanation.Step) -> String
}
