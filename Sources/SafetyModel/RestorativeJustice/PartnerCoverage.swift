/// Which partners of a hub were reached, and which were not.
public struct PartnerCoverage: Hashable, Sendable {
    /// Those that were, in the order in which they joined.
    public let reached: [PublicBody.ID]
    /// Those that were not, in the order in which they joined.
    public let notReached: [PublicBody.ID]
}
