public import CivilTime

/// That a side stopped; there is no field for a reason, since none is asked.
public struct RestorativeStop: Hashable, Codable, Sendable {
    /// Which side.
    public let by: RestorativeSide
    /// When.
    public let at: Instant

    /// That a side stopped at an instant.
    public init(by side: RestorativeSide, at instant: Instant) {
        self.by = side
        self.at = instant
    }

    private enum CodingKeys: String, CodingKey {
        case by
        case at
    }
}
