public import CivilTime

/// Something that a watch did and reported.
public struct WatchActivity: Hashable, Codable, Sendable, Identifiable {
    /// The identity of an activity.
    public typealias ID = Identifier<WatchActivity>

    /// Which activity it is.
    public let id: ID
    /// Of which watch.
    public let watch: WatchScheme.ID
    /// On which UK civil day.
    public let day: CivilDate
    /// What for.
    public let purpose: WatchPurpose
    /// How many minutes it took; nil where nobody counted.
    public let minutes: Int?

    /// An activity on a day for that purpose.
    public init(id: ID, of watch: WatchScheme.ID, on day: CivilDate, for purpose: WatchPurpose, minutes: Int? = nil) {
        self.id = id
        self.watch = watch
        self.day = day
        self.purpose = purpose
        self.minutes = minutes
    }

    private enum CodingKeys: String, CodingKey {
        case id
        case watch
        case day
        case purpose
        case minutes
    }
}
