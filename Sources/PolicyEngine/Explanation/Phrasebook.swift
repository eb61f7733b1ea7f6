/// Turns the steps of an explanation into sentences of one language.
public protocol Phrasebook: Sendable {
    /// The sentence for that step.
    func sentence(for step: Explanation.Step) -> String

    /// The sentences for those steps, each on a line of its own.
    ///
    /// There is one that joins the single sentences; a phrasebook that writes a whole text more quickly has its own.
    func text(of steps: [Explanation.Step]) -> String
}

extension Phrasebook {
    /// The sentences for those steps, each on a line of its own.
    public func text(of steps: [Explanation.Step]) -> String {
        steps.map { sentence(for: $0) }.joined(separator: "\n")
    }
}
