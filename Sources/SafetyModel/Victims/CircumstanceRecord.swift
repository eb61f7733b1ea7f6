public import CivilTime

/// What a circumstance was from an instant on, and when that was recorded.
public struct CircumstanceRecord: Hashable, Codable, Sendable {
    /// Whether it held; nil where it was unknown from then on.
    public let value: Bool?
    /// From when.
    public let from: Instant
    /// When it was recorded; nil counts as from when it held.
    public let recorded: Instant?

    /// What held from that instant on.
    public init(_ value: Bool?, from: Instant, recorded: Instant? = nil) {
        self.value = value
        self.from = from
        self.recorded = recorded
    }

    private enum CodingKeys: String, CodingKey {
        case value
        case from
        case recorded
    }
}
