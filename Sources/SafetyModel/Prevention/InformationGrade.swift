/// What a piece of information is worth, and how it is handled.
public struct InformationGrade: Hashable, Codable, Sendable {
    /// How reliable its source is.
    public let source: SourceEvaluation
    /// How it is known.
    public let assessment: InformationAssessment
    /// Whether it may be shared.
    public let handling: HandlingCode
    /// The conditions on which; empty where there are none.
    public let conditions: [String]

    /// That grade.
    public init(
        _ source: SourceEvaluation, _ assessment: InformationAssessment, handling: HandlingCode,
        conditions: [String] = []
    ) {
        self.source = source
        self.assessment = assessment
        self.handling = handling
        self.conditions = conditions
    }

    private enum CodingKeys: String, CodingKey {
        case source
        case assessment
        case handling
        case conditions
    }
}
