import SafetyStorage

/// A store in which somebody else commits just before the first commit does.
actor RacingStore: RecordStore {
    private let inner: any RecordStore
    private var rival: (@Sendable () async throws -> Void)?

    init(_ inner: any RecordStore, rival: @escaping @Sendable () async throws -> Void) {
        self.inner = inner
        self.rival = rival
    }

    func commit(_ batch: Batch) async throws -> Receipt {
        let rival = self.rival
        self.rival = nil
        try await rival?()
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
