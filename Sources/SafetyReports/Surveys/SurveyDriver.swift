/// How much the score differs between those who answered another question one way and those who did the other.
public struct SurveyDriver: Hashable, Sendable {
    /// The other question.
    public let question: SurveyInstrument.QuestionID
    /// The score among those whose answer to it counts.
    public let with: Proportion
    /// The score among those whose answer to it does not.
    public let without: Proportion

    /// By how much the first is the higher, in shares of one.
    public var difference: Double { with.value - without.value }

    /// The difference as far as chance goes.
    public func interval(_ level: ConfidenceLevel = .ninetyFive) -> ConfidenceInterval {
        with.difference(to: without, level).interval
    }
}
