public import CivilTime

/// How long a body gives itself for one step, for complaints of one seriousness, dealt with in one way.
public struct ComplaintLimit: Hashable, Codable, Sendable {
    /// In which way they are dealt with.
    public let track: ComplaintTrack
    /// How serious they are.
    public let seriousness: ComplaintSeriousness
    /// For which step.
    public let step: ComplaintStep
    /// How long, from the receipt; for an update from the receipt or the update before.
    public let period: Period

    /// That limit.
    public init(
        _ track: ComplaintTrack, _ seriousness: ComplaintSeriousness, _ step: ComplaintStep, within period: Period
    ) {
        self.track = track
        self.seriousness = seriousness
        self.step = step
        self.period = period
    }

    private enum CodingKeys: String, CodingKey {
        case track
        case seriousness
        case step
        case period
    }
}
