/// What one operation did to one record; it holds no content.
public struct RecordChange: Hashable, Codable, Sendable {
    /// The record.
    public let key: RecordKey
    /// What was done.
    public let verb: Verb
    /// The record's revision after it; nil for a unique key given.
    public let revision: Revision?
    /// The commitment to that revision's content; nil where it has none, or where the store seals nothing.
    public let commitment: Digest?

    /// A change with those members.
    public init(_ verb: Verb, _ key: RecordKey, to revision: Revision?, commitment: Digest? = nil) {
        self.key = key
        self.verb = verb
        self.revision = revision
        self.commitment = commitment
    }

    private enum CodingKeys: String, CodingKey {
        case key
        case verb
        case revision
        case commitment
    }
}
