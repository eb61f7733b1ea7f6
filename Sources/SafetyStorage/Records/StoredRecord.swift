public import CivilTime

/// A record as a store gives it back: one revision, with its envelope where it still has one.
public struct StoredRecord: Hashable, Sendable {
    /// What has become of a record or of one of its revisions.
    @nonexhaustive
    public enum State: String, Hashable, CaseIterable, Codable, Sendable {
        /// It stands.
        case current
        /// It was ended: kept and readable by key, and left out of queries that do not ask for ended ones.
        case ended
        /// An earlier revision whose content a redaction took away.
        case redacted
        /// All content is gone, of every revision; only the key and the numbers are left.
        case erased
    }

    /// Where the record is.
    public let key: RecordKey
    /// Which revision this is.
    public let revision: Revision
    /// What has become of it.
    public let state: State
    /// What it holds; nil where it was redacted or erased.
    public let envelope: Envelope?
    /// The instant of the batch that made this revision.
    public let changed: Instant
    /// What the commitment to the content was salted with; it goes when the content goes.
    ///
    /// Nil where nothing was sealed.
    public let salt: [UInt8]?

    /// A record with those members.
    public init(
        key: RecordKey, revision: Revision, state: State, envelope: Envelope?, changed: Instant, salt: [UInt8]? = nil
    ) {
        self.key = key
        self.revision = revision
        self.state = state
        self.envelope = envelope
        self.changed = changed
        self.salt = salt
    }
}
