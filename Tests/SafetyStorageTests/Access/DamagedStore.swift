import CommunitySafetyTesting
import SafetyStorage

/// A store that cannot read one of its records, and that leaves scopes out of its queries.
struct DamagedStore: ForwardingStore {
    let inner: any RecordStore
    private let damaged: RecordKey?

    init(_ inner: MemoryStore, damaged: RecordKey?) {
        self.inner = inner
        self.damaged = damaged
    }

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
}
