import SafetyStorage

/// A store in which somebody else commits just before the next commit, once.
actor RivalStore: RecordStore {
    let inner = MemoryStore()
    private var rival: (@Sendable (MemoryStore) async throws -> Void)?

    func expect(_ rival: @escaping @Sendable (MemoryStore) async throws -> Void) { self.rival = rival }

    func commit(_ batch: Batch) async throws -> Receipt {
        if let first = rival {
            rival = nil
            try await first(inner)
        }
        return try await inner.commit(batch)
    }

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
