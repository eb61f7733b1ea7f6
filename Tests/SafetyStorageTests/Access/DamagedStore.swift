import SafetyStorage

/// A store that cannot read one of its records, and that leaves scopes out of its queries.
struct DamagedStore: RecordStore {
    private let inner: MemoryStore
    private let damaged: RecordKey?

    init(_ inner: MemoryStore, damaged: RecordKey?) {
        self.inner = inner
        self.damaged = damaged
    }

    func commit(_ batch: Batch) async throws -> Receipt { try await inner.commit(batch) }

    func record(_ key: RecordKey, at revision: Revision?) async throws -> StoredRecord? {
        guard key != damaged else { throw StorageError(.corrupt, "\(key) cannot be read", key: key) }
        return try await inner.record(key, at: revision)
    }

    func records(matching query: RecordQuery) async throws -> Page {
        try await inner.records(
            matching: RecordQuery(
                query.kind, in: query.partition, having: query.terms, orderedBy: query.order,
                includingEnded: query.includesEnded, limit: query.limit, after: query.after))
    }

    func journal(
        of partition: Partition, after position: JournalPosition?, limit: Int
    ) async throws -> [JournalEntry] {
        try await inner.journal(of: partition, after: position, limit: limit)
    }
}
