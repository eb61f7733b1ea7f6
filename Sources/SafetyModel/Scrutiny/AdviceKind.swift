/// What a body of lay people or a reviewer contributes.
public struct AdviceKind: CodeList {
    /// The code as it is stored.
    public let rawValue: String

    /// The code with that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// A recommendation.
    public static let recommendation: AdviceKind = "recommendation"
    /// Advice.
    public static let advice: AdviceKind = "advice"
    /// A contribution to training.
    public static let trainingInput: AdviceKind = "training-input"
    /// Research.
    public static let research: AdviceKind = "research"
    /// Part in the design of a service.
    public static let coProduction: AdviceKind = "co-production"

    /// The codes that this edition of the kit knows.
    public static let known: [AdviceKind] = [
        .recommendation, .advice, .trainingInput, .research, .coProduction,
    ]
}
