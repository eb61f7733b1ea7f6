/// How those who wanted to volunteer in a role fared, stage by stage, and why some dropped out.
public struct VolunteerJourney: Hashable, Sendable {
    /// The figures of each stage, in order; those of the service say who left it.
    public let stages: [JourneyFigures]
    /// Why people left or never came to serve, counted by reason, each leaving once.
    public let reasons: [LeavingReason: Int]
    /// The leavings of which no reason is recorded.
    public let reasonless: Int
}
