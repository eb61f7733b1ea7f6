import CommunitySafetyTesting
import SafetyStorage

/// A store that takes only so many commits, so that work which would never end fails.
actor CappedStore: ForwardingStore {
    nonisolated let inner: any RecordStore
    private var left: Int

    init(_ inner: any RecordStore, commits: Int) {
        self.inner = inner
        left = commits
    }

    func commit(_ batch: Batch) async throws -> Receipt {
        guard left > 0 else { throw StorageError(.unavailable, "that was one commit too many") }
        left -= 1
        return try await inner.commit(batch)
    }

    func committedRecord(_ key: RecordKey, at revision: Revision?) async throws -> StoredRecord? {
        try await inner.committedRecord(key, at: revision)
    }
}
