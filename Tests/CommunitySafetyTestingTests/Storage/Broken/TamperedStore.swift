import CommunitySafetyTesting
import SafetyStorage

/// A correct store behind somebody who changes what is asked of it, or what it answers.
struct TamperedStore: RecordStore {
    let inner: any RecordStore

    var commits: @Sendable (any RecordStore, Batch) async throws -> Receipt = { try await $0.commit($1) }
    var reads: @Sendable (any RecordStore, RecordKey, Revision?) async throws -> StoredRecord? = {
        try await $0.record($1, at: $2)
    }
    var finds: @Sendable (any RecordStore, RecordQuery) async throws -> Page = { try await $0.records(matching: $1) }
    var tells: @Sendable (any RecordStore, Partition, JournalPosition?, Int) async throws -> [JournalEntry] = {
        try await $0.journal(of: $1, after: $2, limit: $3)
    }
    var receipts: @Sendable (any RecordStore, CommandKey, Partition) async throws -> Receipt? = {
        try await $0.receipt(of: $1, in: $2)
    }
    var heads: @Sendable (any RecordStore, Partition) async throws -> JournalHead? = {
        try await $0.journalHead(of: $1)
    }

    init(_ inner: any RecordStore) { self.inner = inner }

    func commit(_ batch: Batch) async throws -> Receipt { try await commits(inner, batch) }

    func record(_ key: RecordKey, at revision: Revision?) async throws -> StoredRecord? {
        try await reads(inner, key, revision)
    }

    func records(matching query: RecordQuery) async throws -> Page { try await finds(inner, query) }

    func journal(
        of partition: Partition, after position: JournalPosition?, limit: Int
    ) async throws -> [JournalEntry] {
        try await tells(inner, partition, position, limit)
    }

    func receipt(of command: CommandKey, in partition: Partition) async throws -> Receipt? {
        try await receipts(inner, command, partition)
    }

    func journalHead(of partition: Partition) async throws -> JournalHead? { try await heads(inner, partition) }
}

/// Something that a broken store remembers.
actor Note<Value: Sendable> {
    private(set) var value: Value

    init(_ value: Value) { self.value = value }

    func change<Result: Sendable>(_ body: @Sendable (inout Value) -> Result) -> Result { body(&value) }
}
