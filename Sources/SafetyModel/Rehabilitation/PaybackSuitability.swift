/// Whether nominated work is fit to be done as community payback, question by question.
public struct PaybackSuitability: Hashable, Codable, Sendable {
    /// What is asked.
    public enum Question: String, Hashable, CaseIterable, Codable, CodingKeyRepresentable, Sendable {
        /// Can it be done safely?
        case safe
        /// Does it serve the public?
        case publicBenefit = "public-benefit"
        /// Does it take nobody's paid work away?
        case noPaidWork = "no-paid-work"
        /// Can people see that it is done, without anybody being shown up?
        case visibleWithDignity = "visible-with-dignity"
    }

    /// The answers; a question that nobody answered is not here.
    public let answers: [Question: Bool]

    /// Those answers.
    public init(_ answers: [Question: Bool]) {
        self.answers = answers
    }

    /// Whether it is suitable: no where one answer is no, yes where all are yes, otherwise nobody knows.
    public var isSuitable: Bool? {
        if answers.values.contains(false) { return false }
        return Question.allCases.allSatisfy { answers[$0] == true } ? true : nil
    }

    private enum CodingKeys: String, CodingKey {
        case answers
    }
}
