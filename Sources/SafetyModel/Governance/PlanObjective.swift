/// What a police and crime plan is to bring about, and by what it is seen.
public struct PlanObjective: Hashable, Codable, Sendable, Identifiable {
    /// The identity of an objective.
    public typealias ID = Identifier<PlanObjective>

    /// Which objective it is.
    public let id: ID
    /// What is to be brought about.
    public let what: String
    /// By what it is seen; none where nothing measures it.
    public var measures: [PlanMeasure]

    /// An objective with its measures.
    public init(id: ID, _ what: String, measures: [PlanMeasure]) {
        self.id = id
        self.what = what
        self.measures = measures
    }

    private enum CodingKeys: String, CodingKey {
        case id
        case what
        case measures
    }
}
