/// What one operation did to one record; it holds no content.
public struct RecordChange: Hashable, Codable, Sendable {
    /// The record.
    public let key: RecordKey
    /// What was done.
    public let verb: Verb
    /// The record's revision after it; nil for a unique key given.
    public let revision: Revision?

    /// A change with those members.
    public init(_ verb: Verb, _ key: RecordKey, to revision: Revision?) {
        self.key = key
        self.verb = verb
        self.revision = revision
    }

    private enum CodingKeys: String, CodingKey {
        case key
        case verb
        case revision
    }
}
