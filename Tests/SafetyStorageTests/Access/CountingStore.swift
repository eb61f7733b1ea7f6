import SafetyStorage

/// A store that remembers which of its calls were made.
actor CountingStore: RecordStore {
    private let inner: any RecordStore
    private var calls: [String] = []
    nonisolated let blinding: (any TermBlinding)?

    init(_ inner: any RecordStore, blinding: (any TermBlinding)? = nil) {
        self.inner = inner
        self.blinding = blinding
    }

    /// The calls since this was last asked.
    func callsSinceLast() -> [String] {
        defer { calls = [] }
        return calls
    }

    func commit(_ batch: Batch) async throws -> Receipt {
        calls.append("commit")
        return try await inner.commit(batch)
    }

    func record(_ key: RecordKey, at revision: Revision?) async throws -> StoredRecord? {
        calls.append("record")
        return try await inner.record(key, at: revision)
    }

    func committedRecord(_ key: RecordKey, at revision: Revision?) async throws -> StoredRecord? {
        calls.append("committedRecord")
        return try await inner.committedRecord(key, at: revision)
    }

    func records(matching query: RecordQuery) async throws -> Page {
        calls.append("records")
        return try await inner.records(matching: query)
    }

    func journal(
        of partition: Partition, after position: JournalPosition?, limit: Int
    ) async throws -> [JournalEntry] {
        calls.append("journal")
        return try await inner.journal(of: partition, after: position, limit: limit)
    }

    func receipt(of command: CommandKey, in partition: Partition) async throws -> Receipt? {
        calls.append("receipt")
        return try await inner.receipt(of: command, in: partition)
    }

    func journalHead(of partition: Partition) async throws -> JournalHead? {
        calls.append("journalHead")
        return try await inner.journalHead(of: partition)
    }
}
