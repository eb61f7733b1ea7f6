import CommunitySafetyTesting
import Foundation
import SafetyStorage

extension BrokenStore {
    static let records: [BrokenStore] = [
        BrokenStore("every-change-makes-a-revision", "gives every revision the instant of the first") { store in
            store.reads = { inner, key, revision in
                let first = try await inner.record(key, at: Revision(1))
                return try await inner.record(key, at: revision)?.with(changed: first?.changed)
            }
        },
        BrokenStore("ended-records-are-kept-and-hidden", "finds ended records always") { store in
            store.finds = { try await $0.records(matching: $1.with(includesEnded: true)) }
        },
        BrokenStore("redaction-takes-earlier-content-away", "keeps what was redacted in earlier revisions") { store in
            let kept = Note<[RecordKey: [Revision: StoredRecord]]>([:])
            store.reads = { inner, key, revision in
                let record = try await inner.record(key, at: revision)
                guard let record, record.state == .redacted else { return record }
                return await kept.value[key]?[record.revision] ?? record
            }
            store.commits = { try await keeping(kept, $0, $1) }
        },
        BrokenStore("erasure-leaves-only-the-number", "keeps the earlier revisions of an erased record") { store in
            let kept = Note<[RecordKey: [Revision: StoredRecord]]>([:])
            store.reads = { inner, key, revision in
                if let record = try await inner.record(key, at: revision) { return record }
                guard let revision else { return nil }
                return await kept.value[key]?[revision]
            }
            store.commits = { try await keeping(kept, $0, $1) }
        },
        BrokenStore("erased-records-cannot-be-changed", "passes over changes of an erased record") { store in
            store.commits = { inner, batch in
                do {
                    return try await inner.commit(batch)
                } catch let error as StorageError where error.code == .conflict {
                    guard let key = error.key, try await inner.record(key)?.state == .erased else { throw error }
                    return try await inner.commit(batch.with(operations: []))
                }
            }
        },
        BrokenStore("salt-goes-with-the-content", "keeps the salts of redacted revisions") { store in
            let kept = Note<[RecordKey: [Revision: StoredRecord]]>([:])
            store.reads = { inner, key, revision in
                let record = try await inner.record(key, at: revision)
                guard let record, record.state == .redacted else { return record }
                return record.with(salt: await kept.value[key]?[record.revision]?.salt)
            }
            store.commits = { try await keeping(kept, $0, $1) }
        },
        BrokenStore("sealed-content-has-a-commitment", "keeps one salt for all revisions of a record") { store in
            store.reads = { inner, key, revision in
                let first = try await inner.record(key, at: Revision(1))
                return try await inner.record(key, at: revision)?.with(salt: first?.salt)
            }
        },
        BrokenStore("sealed-entries-are-linked", "loses the link of an entry of several changes") { store in
            store.tells = { inner, partition, position, limit in
                try await inner.journal(of: partition, after: position, limit: limit).map { entry in
                    guard entry.receipt.changes.count > 1 else { return entry }
                    return JournalEntry(receipt: entry.receipt, audit: entry.audit)
                }
            }
        },
    ]

    /// Commits, and remembers all revisions that it made.
    private static func keeping(
        _ kept: Note<[RecordKey: [Revision: StoredRecord]]>, _ inner: any RecordStore, _ batch: Batch
    ) async throws -> Receipt {
        let receipt = try await inner.commit(batch)
        for change in receipt.changes {
            guard let record = try await inner.record(change.key) else { continue }
            await kept.change { $0[change.key, default: [:]][record.revision] = record }
        }
        return receipt
    }
}
