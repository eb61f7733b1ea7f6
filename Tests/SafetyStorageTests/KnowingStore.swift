import SafetyStorage

/// A store that can do nothing but say where its journal stands.
struct KnowingStore: RecordStore {
    let last: JournalPosition

    func journalHead(of partition: Partition) async throws -> JournalHead? {
        JournalHead(position: last, link: nil)
    }

    func commit(_ batch: Batch) async throws -> Receipt { throw refusal }

    func record(_ key: RecordKey, at revision: Revision?) async throws -> StoredRecord? { throw refusal }

    func records(matching query: RecordQuery) async throws -> Page { throw refusal }

    func journal(
        of partition: Partition, after position: JournalPosition?, limit: Int
    ) async throws -> [JournalEntry] {
        throw refusal
    }

    private var refusal: StorageError { StorageError(.denied, "not to be asked") }
}
