public import CivilTime

/// That a case came to a milestone, and whether its victim was told in person.
public struct MilestoneRecord: Hashable, Codable, Sendable {
    /// The milestone.
    public let milestone: ProgressMilestone
    /// When.
    public let at: Instant
    /// Whether the victim was told in person.
    public let toldInPerson: Answer

    /// A milestone that was reached.
    public init(milestone: ProgressMilestone, at: Instant, toldInPerson: Answer = .unknown) {
        self.milestone = milestone
        self.at = at
        self.toldInPerson = toldInPerson
    }

    private enum CodingKeys: String, CodingKey {
        case milestone
        case at
        case toldInPerson
    }
}
