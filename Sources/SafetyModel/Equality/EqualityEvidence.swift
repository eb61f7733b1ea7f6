/// What is known of the needs of people with one characteristic, and of what a decision does to them.
public struct EqualityEvidence: Hashable, Codable, Sendable {
    /// What was found, in words that name nobody.
    public let finding: String
    /// The figures that it rests on.
    public let statistics: [Statistic]
    /// What the decision is expected to do.
    public let effect: EqualityEffect

    /// Evidence with its finding.
    public init(_ finding: String, statistics: [Statistic] = [], effect: EqualityEffect) {
        self.finding = finding
        self.statistics = statistics
        self.effect = effect
    }

    private enum CodingKeys: String, CodingKey {
        case finding
        case statistics
        case effect
    }
}
