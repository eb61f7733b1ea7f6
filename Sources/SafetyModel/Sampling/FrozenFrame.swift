public import CivilTime

/// When a frame was frozen, and the digest by which anybody can see that it is the same.
public struct FrozenFrame: Hashable, Codable, Sendable {
    /// When it was frozen.
    public let at: Instant
    /// The digest of its contents, as ``SamplePlan/digest`` states.
    public let digest: String

    /// A frame frozen at that instant under that digest.
    public init(at instant: Instant, digest: String) {
        self.at = instant
        self.digest = digest
    }

    private enum CodingKeys: String, CodingKey {
        case at
        case digest
    }
}
