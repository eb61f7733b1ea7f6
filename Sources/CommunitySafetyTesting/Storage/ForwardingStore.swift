package import SafetyStorage

/// A store that hands on to another one what it does not do itself.
///
/// It hands on only what every adapter must have: the rest goes by the defaults of ``/SafetyStorage/RecordStore``.
package protocol ForwardingStore: RecordStore {
    /// The store that keeps what is written.
    nonisolated var inner: any RecordStore { get }
}

extension ForwardingStore {
    package func commit(_ batch: Batch) async throws -> Receipt { try await inner.commit(batch) }

    package func record(_ key: RecordKey, at revision: Revision?) async throws -> StoredRecord? {
        try await inner.record(key, at: revision)
    }

    package func records(matching query: RecordQuery) async throws -> Page { try await inner.records(matching: query) }

    package func journal(
        of partition: Partition, after position: JournalPosition?, limit: Int
    ) async throws -> [JournalEntry] {
        try await inner.journal(of: partition, after: position, limit: limit)
    }
}
