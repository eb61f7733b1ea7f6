/// What a commissioner promised before the election, and the objectives of the plan that are to keep it.
public struct ManifestoCommitment: Hashable, Codable, Sendable {
    /// What was promised.
    public let promise: String
    /// The objectives that are to keep it; none where the plan has none for it.
    public let objectives: [PlanObjective.ID]

    /// A promise, and what is to keep it.
    public init(_ promise: String, by objectives: [PlanObjective.ID] = []) {
        self.promise = promise
        self.objectives = objectives
    }

    private enum CodingKeys: String, CodingKey {
        case promise
        case objectives
    }
}
