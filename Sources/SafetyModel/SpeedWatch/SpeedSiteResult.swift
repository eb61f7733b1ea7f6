/// What the sessions at a site came to.
public struct SpeedSiteResult: Hashable, Sendable {
    /// The site.
    public let site: SpeedSite.ID
    /// How many sessions are over.
    public let sessions: Int
    /// How many minutes they lasted.
    public let minutes: Int
    /// How many vehicles were recorded.
    public let recorded: Int
    /// The highest speed, in miles an hour; nil where none was recorded.
    public let highest: Int?
    /// Of the vehicles that passed, how many were recorded, over the sessions in which they were counted.
    public let share: Share
    /// In how many sessions nobody counted the vehicles that passed.
    public let uncounted: Int
}
