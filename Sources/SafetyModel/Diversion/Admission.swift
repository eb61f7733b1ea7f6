/// What somebody says to the offence of which they are suspected.
public enum Admission: String, Hashable, CaseIterable, Codable, Sendable {
    /// They admit it.
    case admits
    /// They gave no reply.
    case noReply = "no-reply"
    /// They deny it.
    case denies
}
