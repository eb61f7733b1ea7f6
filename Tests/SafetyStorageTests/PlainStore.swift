import SafetyStorage

/// A store that has what an adapter must have and nothing of what it may.
struct PlainStore: RecordStore {
    private let inner: MemoryStore

    init(_ inner: MemoryStore) { self.inner = inner }

    func commit(_ batch: Batch) async throws -> Receipt { try await inner.commit(batch) }

    func record(_ key: RecordKey, at revision: Revision?) async throws -> StoredRecord? {
        try await inner.record(key, at: revision)
    }

    func records(matching query: RecordQuery) async throws -> Page { try await inner.records(matching: query) }

    func journal(
        of partition: Partition, after position: JournalPosition?, limit: Int
    ) async throws -> [JournalEntry] {
        try await inner.journal(of: partition, after: position, limit: limit)
    }
}
