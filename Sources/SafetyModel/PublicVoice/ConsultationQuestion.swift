/// A question of a consultation.
public struct ConsultationQuestion: Hashable, Codable, Sendable, Identifiable {
    /// The identity of a question.
    public typealias ID = Identifier<ConsultationQuestion>

    /// Which question it is.
    public let id: ID
    /// What is asked.
    public let text: String
    /// The answers to choose from; none where it is answered in one's own words.
    public let options: [String]

    /// A question with those options.
    public init(id: ID, _ text: String, options: [String] = []) {
        self.id = id
        self.text = text
        self.options = options
    }

    private enum CodingKeys: String, CodingKey {
        case id
        case text
        case options
    }
}
