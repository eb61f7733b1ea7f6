public import SafetyModel

/// Who commits, in what role, for what purpose and why; it stands in the journal.
public struct Audit: Hashable, Codable, Sendable {
    /// The person or system that acts, by an id that the service knows.
    public let who: String
    /// The role in which they act.
    public let role: String
    /// The lawful purpose.
    public let purpose: Purpose
    /// Why, in words.
    public let reason: String

    /// An audit entry with those members.
    public init(who: String, role: String, purpose: Purpose, reason: String) {
        self.who = who
        self.role = role
        self.purpose = purpose
        self.reason = reason
    }

    private enum CodingKeys: String, CodingKey {
        case who
        case role
        case purpose
        case reason
    }
}
