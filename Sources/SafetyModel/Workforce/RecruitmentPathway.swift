/// A way into a post, with what it asks of candidates.
public struct RecruitmentPathway: Hashable, Codable, Sendable, Identifiable {
    /// The identity of a pathway.
    public typealias ID = Identifier<RecruitmentPathway>

    /// Which pathway it is.
    public let id: ID
    /// What it is called.
    public let title: String
    /// What it asks, sorted.
    public let requirements: [PathwayRequirement]
    /// The measures of positive action that go with it.
    public let measures: [PositiveActionMeasure.ID]

    /// A pathway that asks for those things.
    public init(
        id: ID, title: String, requiring requirements: Set<PathwayRequirement>,
        measures: [PositiveActionMeasure.ID] = []
    ) {
        self.id = id
        self.title = title
        self.requirements = requirements.sorted()
        self.measures = measures
    }

    private enum CodingKeys: String, CodingKey {
        case id
        case title
        case requirements
        case measures
    }
}
