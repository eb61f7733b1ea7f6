public import CivilTime

/// That the people concerned were told that their case is to be closed, and why.
public struct ClosureContact: Hashable, Codable, Sendable {
    /// When they were told.
    public let at: Instant
    /// Why it is to be closed.
    public let reason: ASBClosureReason

    init(at instant: Instant, reason: ASBClosureReason) {
        self.at = instant
        self.reason = reason
    }

    private enum CodingKeys: String, CodingKey {
        case at
        case reason
    }
}
