/// One question of a risk instrument.
public struct RiskItem: Hashable, Codable, Sendable {
    /// By what it is known.
    public let code: RiskItemCode
    /// What is asked, as the instrument words it.
    public let question: String
    /// Whether it must be asked; an answer that nobody knows is one.
    public let isMandatory: Bool
    /// What a yes adds to the score.
    public let weight: Int

    /// A question with its weight.
    public init(code: RiskItemCode, question: String, isMandatory: Bool, weight: Int = 1) {
        self.code = code
        self.question = question
        self.isMandatory = isMandatory
        self.weight = weight
    }

    private enum CodingKeys: String, CodingKey {
        case code
        case question
        case isMandatory
        case weight
    }
}
