public import CivilTime

/// That a side agreed to take part, knowing what it is.
public struct RestorativeConsent: Hashable, Codable, Sendable {
    /// Which side.
    public let side: RestorativeSide
    /// When.
    public let at: Instant

    /// The consent of a side at an instant.
    public init(of side: RestorativeSide, at instant: Instant) {
        self.side = side
        self.at = instant
    }

    private enum CodingKeys: String, CodingKey {
        case side
        case at
    }
}
