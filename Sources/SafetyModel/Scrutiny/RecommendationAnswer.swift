/// What a body answers to a recommendation.
public struct RecommendationAnswer: Hashable, Codable, Sendable {
    /// Whether it is accepted.
    public let isAccepted: Bool
    /// The reasons, in words that name nobody; nil where none are given.
    public let reasons: String?

    /// It is accepted.
    public static let accepted = RecommendationAnswer(isAccepted: true, reasons: nil)

    /// An answer with its reasons.
    public init(isAccepted: Bool, reasons: String?) {
        self.isAccepted = isAccepted
        self.reasons = reasons
    }

    private enum CodingKeys: String, CodingKey {
        case isAccepted
        case reasons
    }
}
