/// Whether a body is there on a day; that nobody knows is an answer of its own.
public enum Existence: String, Hashable, CaseIterable, Codable, Sendable {
    /// It is there.
    case exists
    /// It is not there: not yet, or no longer.
    case absent
    /// What is recorded does not say.
    case notKnown = "not-known"
}
