public import CivilTime

/// What somebody answered to a consultation.
///
/// There is no field for who it was.
public struct ConsultationResponse: Hashable, Codable, Sendable, Identifiable {
    /// The identity of a response.
    public typealias ID = Identifier<ConsultationResponse>

    /// What was answered to one question.
    public struct Answer: Hashable, Codable, Sendable {
        /// Which question.
        public let question: ConsultationQuestion.ID
        /// The option chosen, by its place from 0; nil where none was.
        public let option: Int?
        /// What was said in own words, which may name or describe people.
        public let words: Personal<String>?
        /// The themes that a reader found in it.
        public let themes: Set<VoiceTheme>

        /// An answer to that question.
        public init(
            to question: ConsultationQuestion.ID, option: Int? = nil, words: Personal<String>? = nil,
            themes: Set<VoiceTheme> = []
        ) {
            self.question = question
            self.option = option
            self.words = words
            self.themes = themes
        }

        private enum CodingKeys: String, CodingKey {
            case question
            case option
            case words
            case themes
        }

        /// Writes the themes sorted, so that equal answers have equal bytes.
        public func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: CodingKeys.self)
            try container.encode(question, forKey: .question)
            try container.encodeIfPresent(option, forKey: .option)
            try container.encodeIfPresent(words, forKey: .words)
            try container.encode(themes.sorted(), forKey: .themes)
        }
    }

    /// Which response it is.
    public let id: ID
    /// When it came.
    public let received: Instant
    /// To which group of the sample it belongs; nil where that is not known.
    public let group: SampleGroup?
    /// The answers.
    public let answers: [Answer]

    /// A response with those answers.
    public init(id: ID, received: Instant, from group: SampleGroup?, _ answers: [Answer]) {
        self.id = id
        self.received = received
        self.group = group
        self.answers = answers
    }

    private enum CodingKeys: String, CodingKey {
        case id
        case received
        case group
        case answers
    }
}
