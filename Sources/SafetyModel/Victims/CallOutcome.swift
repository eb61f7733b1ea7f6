/// What came of a call to a victim.
public enum CallOutcome: String, Hashable, CaseIterable, Codable, Sendable {
    /// They spoke.
    case spoke
    /// They were reached, and did not want to speak.
    case declined
    /// They were not reached.
    case notReached = "not-reached"
}
