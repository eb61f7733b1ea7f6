/// What an operation does, as the journal names it.
@nonexhaustive
public enum Verb: String, Hashable, CaseIterable, Codable, Sendable {
    /// New content.
    case put
    /// No longer current.
    case end
    /// Less content, now and in earlier revisions.
    case redact
    /// No content any more.
    case erase
    /// A unique key given.
    case reserve
}
