/// What somebody may be allowed to do with records.
@nonexhaustive
public enum AccessAct: String, Hashable, CaseIterable, Codable, Sendable {
    /// Read a record whose key is known, its earlier revisions included.
    case read
    /// Find records by their terms, and read what is found.
    case search
    /// Put a record where there was none; it tells whether a key is taken.
    case create
    /// Put another revision of a record.
    case change
    /// Give a unique key to a record that may be changed, or that is made in the same batch; it tells whether the unique
    /// key is held.
    case reserve
    /// End a record.
    case end
    /// Redact a record.
    case redact
    /// Erase a record.
    case erase
    /// Read the journal, which names every record of the partition.
    case readJournal = "read-journal"

    /// True for an act that can be granted for all records of a kind only, as it tells what is there beyond any scope.
    public var isOfWholeKinds: Bool {
        switch self {
        case .create, .reserve, .readJournal: true
        case .read, .search, .change, .end, .redact, .erase: false
        }
    }
}
