/// A store that keeps everything in memory: for tests, examples and small tools.
public actor MemoryStore: RecordStore {
    private var shelves: [Partition: MemoryShelf] = [:]
    private let sealing: (any JournalSealing)?

    /// An empty store; with a sealing, one whose journal shows tampering.
    public init(sealing: (any JournalSealing)? = nil) {
        self.sealing = sealing
    }

    /// Makes the changes of a batch, all or none.
    public func commit(_ batch: Batch) async throws -> Receipt {
        // No suspension in here: an actor runs one commit to its end before it takes up the next.
        try shelves[batch.partition, default: MemoryShelf()].commit(batch, sealing: sealing)
    }

    /// One revision of a record; without a number the latest.
    public func record(_ key: RecordKey, at revision: Revision?) async throws -> StoredRecord? {
        shelves[key.partition]?.record(key, at: revision)
    }

    /// The latest revisions of the records that match, a page at a time.
    public func records(matching query: RecordQuery) async throws -> Page {
        shelves[query.partition]?.records(matching: query) ?? Page(records: [], next: nil)
    }

    /// The entries of a partition's journal after a position, oldest first.
    public func journal(
        of partition: Partition, after position: JournalPosition?, limit: Int
    ) async throws -> [JournalEntry] {
        guard limit > 0 else { throw StorageError(.malformed, "\(limit) journal entries: at least 1 is needed") }
        // Positions count from 1 without a gap, so a position is also the index of the entry after it.
        let start = max(0, position?.number ?? 0)
        return Array((shelves[partition]?.journal ?? []).dropFirst(start).prefix(limit))
    }

    /// The receipt of a command that was committed in the partition.
    public func receipt(of command: CommandKey, in partition: Partition) async throws -> Receipt? {
        shelves[partition]?.receipt(of: command)
    }

    /// The end of a partition's journal; nil for an empty one.
    public func journalHead(of partition: Partition) async throws -> JournalHead? {
        shelves[partition]?.head
    }
}
