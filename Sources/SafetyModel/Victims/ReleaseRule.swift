/// When a milestone may be shown to the victim online.
public struct ReleaseRule: Hashable, Codable, Sendable {
    /// The milestone.
    public let milestone: ProgressMilestone
    /// How sure of the identity the service must be.
    public let assurance: IdentityAssurance
    /// Whether the victim must have been told in person first, as before news that can endanger them.
    public let toldFirst: Bool
    /// What is shown, in words that name nobody and no place.
    public let words: String

    /// A rule for one milestone.
    public init(
        for milestone: ProgressMilestone, needing assurance: IdentityAssurance, toldFirst: Bool, showing words: String
    ) {
        self.milestone = milestone
        self.assurance = assurance
        self.toldFirst = toldFirst
        self.words = words
    }

    private enum CodingKeys: String, CodingKey {
        case milestone
        case assurance
        case toldFirst
        case words
    }
}
