public import CivilTime

/// How a condition of a contract was found to stand on a day.
public struct ConditionRecord: Hashable, Codable, Sendable {
    /// How a condition can stand.
    public enum Standing: String, Hashable, CaseIterable, Codable, Sendable {
        /// It is under way.
        case running
        /// It was done, or kept to the end.
        case kept
        /// It was broken.
        case broken
    }

    /// Which condition.
    public let condition: ContractCondition.ID
    /// How it stands.
    public let standing: Standing
    /// On which UK civil day that was found.
    public let on: CivilDate

    /// That a condition was found to stand so on a day.
    public init(_ condition: ContractCondition.ID, _ standing: Standing, on day: CivilDate) {
        self.condition = condition
        self.standing = standing
        self.on = day
    }

    private enum CodingKeys: String, CodingKey {
        case condition
        case standing
        case on
    }
}
