/// One change that a batch makes.
///
/// What `end`, `redact` and `erase` each leave behind stands side by side in <doc:WhoMaySeeWhat>.
@nonexhaustive
public enum Operation: Hashable, Sendable {
    /// Makes a new revision with that content; an ended record stands again. An erased one is refused.
    case put(RecordKey, Envelope)
    /// Makes a new revision that is ended: kept, readable by key, and left out of queries unless asked for.
    case end(RecordKey)
    /// Makes a new revision with reduced content, and takes away the content of all earlier ones. An ended record
    /// stays ended.
    case redact(RecordKey, leaving: Envelope)
    /// Takes away the content of all revisions, and every unique key the record holds. The key can never be used
    /// again.
    case erase(RecordKey)
    /// Gives a unique key to a record of the partition, which must be there once the batch is done.
    ///
    /// It is a conflict where another record holds it, and nothing where the same one does.
    case reserve(UniqueKey, for: RecordKey)

    /// The key of the record that is changed, or that gets a unique key.
    public var key: RecordKey {
        switch self {
        case .put(let key, _), .end(let key), .redact(let key, _), .erase(let key), .reserve(_, let key): key
        }
    }

    /// What the operation does, as the journal names it.
    public var verb: Verb {
        switch self {
        case .put: .put
        case .end: .end
        case .redact: .redact
        case .erase: .erase
        case .reserve: .reserve
        }
    }

    /// The content that it writes; nil where it writes none.
    package var content: Envelope? {
        switch self {
        case .put(_, let content), .redact(_, leaving: let content): content
        case .end, .erase, .reserve: nil
        }
    }
}
