public import SafetyModel

/// A questionnaire in one edition: its questions, word for word.
public struct SurveyInstrument: Hashable, Codable, Sendable {
    /// The name of a question, which stays where its wording changes.
    public struct QuestionID: CodeList {
        /// The code as it is stored.
        public let rawValue: String

        /// The code with that text, known or not.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// A questionnaire names its own, so none is listed here.
        public static let known: [QuestionID] = []
    }

    /// The edition, such as `victims-2023-2`.
    public let edition: String
    /// The questions: what each measures, its wording and its scale.
    public let questions: [QuestionID: IndicatorDefinition]

    /// A questionnaire.
    ///
    /// - Throws: ``/SafetyModel/Rejection`` by `indicator-is-defined` where the edition is blank, there is no question,
    ///   or one of them is no survey question.
    public init(_ edition: String, questions: [QuestionID: IndicatorDefinition]) throws(Rejection) {
        guard
            !edition.allSatisfy(\.isWhitespace), !questions.isEmpty,
            questions.values.allSatisfy({ $0.kind == .survey })
        else {
            throw Rejection(
                .indicatorIsDefined, "survey edition '\(edition)'",
                found: "\(questions.values.count { $0.kind == .survey }) questions with wording and scale")
        }
        self.edition = edition
        self.questions = questions
    }

    private enum CodingKeys: String, CodingKey {
        case edition
        case questions
    }

    /// Reads a questionnaire, with the same checks as the initialiser.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let edition = try container.decode(String.self, forKey: .edition)
        let questions = try container.decode([QuestionID: IndicatorDefinition].self, forKey: .questions)
        do throws(Rejection) {
            try self.init(edition, questions: questions)
        } catch {
            throw decoder.refusal(error)
        }
    }
}
