/// What one person answered; it holds nothing of who that is.
public struct SurveyResponse: Hashable, Codable, Sendable {
    /// The answer to each question, from its scale; a question that was not answered is not in it.
    public let answers: [SurveyInstrument.QuestionID: String]

    /// These answers.
    public init(_ answers: [SurveyInstrument.QuestionID: String]) {
        self.answers = answers
    }

    private enum CodingKeys: String, CodingKey {
        case answers
    }
}
