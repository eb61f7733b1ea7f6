import CommunitySafetyKit
import SafetyModel
import SafetyStorage

/// Everything that a store holds of a partition: each revision of each record, and the journal.
struct Dump: Equatable {
    var records: [StoredRecord] = []
    var journal: [JournalEntry] = []

    init(of store: any RecordStore) async throws {
        let kinds = [
            Case.recordKind, Victim.recordKind, StoredDetermination.recordKind, JudgementBasis.recordKind,
        ]
        for kind in kinds {
            let query = try RecordQuery(kind, in: partition, includingEnded: true, limit: 100_000)
            for latest in try await store.records(matching: query).records {
                for number in 1...latest.revision.number {
                    if let record = try await store.record(latest.key, at: Revision(number)) { records.append(record) }
                }
            }
        }
        journal = try await store.journal(of: partition, after: nil, limit: 100_000)
    }

    /// The current determinations by their keys.
    func current() throws -> [RecordKey: StoredDetermination] {
        var latest: [RecordKey: StoredRecord] = [:]
        for record in records where record.key.kind == StoredDetermination.recordKind { latest[record.key] = record }
        return try latest.filter { $0.value.state == .current }
            .compactMapValues { try $0.opened(as: StoredDetermination.self)?.value }
    }
}
