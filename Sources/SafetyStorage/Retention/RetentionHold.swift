public import CivilTime
public import SafetyModel

/// That a record must not be disposed of, though its time is over: an inquiry, a claim, an appeal.
public struct RetentionHold: Hashable, Codable, Sendable {
    /// Who ordered it, by post or by id.
    public let authority: String
    /// Why.
    public let reason: Personal<String>
    /// When it was placed.
    public let placed: Instant
    /// When it was lifted; nil while it stands.
    public var lifted: Instant?

    /// A hold that stands from an instant.
    public init(by authority: String, because reason: Personal<String>, placed: Instant, lifted: Instant? = nil) {
        self.authority = authority
        self.reason = reason
        self.placed = placed
        self.lifted = lifted
    }

    private enum CodingKeys: String, CodingKey {
        case authority
        case reason
        case placed
        case lifted
    }
}
