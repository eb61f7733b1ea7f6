public import CivilTime

/// What of the public's led to a priority.
public struct InfluenceTrace: Hashable, Sendable {
    /// Which priority.
    public let priority: NeighbourhoodPriority.ID
    /// When it was first adopted.
    public let adopted: Instant
    /// The concerns of the community that it answers.
    public let concerns: [Concern.ID]
    /// The votes, meetings and consultations that shaped it.
    public let influences: [PriorityInfluence]
}
