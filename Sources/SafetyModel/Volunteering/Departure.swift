public import CivilTime

/// That a volunteer left, or never came to serve, and why.
public struct Departure: Hashable, Codable, Sendable {
    /// When.
    public let at: Instant
    /// Why.
    public let reason: LeavingReason
    /// What they said of it, in their own words.
    public let remark: Personal<String>?

    /// A departure at an instant for that reason.
    public init(at instant: Instant, because reason: LeavingReason, remark: Personal<String>? = nil) {
        self.at = instant
        self.reason = reason
        self.remark = remark
    }

    private enum CodingKeys: String, CodingKey {
        case at
        case reason
        case remark
    }
}
