#if Crypto
    import SafetyStorage

    /// A store whose journal and records somebody has written over.
    struct TamperedStore: RecordStore {
        let inner: MemoryStore
        var entries: [JournalEntry]
        /// What is read in place of a record.
        var instead: @Sendable (RecordKey, Revision?, StoredRecord?) -> StoredRecord? = { $2 }

        init(_ inner: MemoryStore) async throws {
            self.inner = inner
            entries = try await inner.entries()
        }

        func commit(_ batch: Batch) async throws -> Receipt { throw StorageError(.denied, "only to be read") }

        func record(_ key: RecordKey, at revision: Revision?) async throws -> StoredRecord? {
            instead(key, revision, try await inner.record(key, at: revision))
        }

        func records(matching query: RecordQuery) async throws -> Page { throw StorageError(.denied, "by key only") }

        func journal(
            of partition: Partition, after position: JournalPosition?, limit: Int
        ) async throws -> [JournalEntry] {
            let index = position.flatMap { place in entries.lastIndex { $0.position == place } }.map { $0 + 1 } ?? 0
            return Array(entries.dropFirst(index).prefix(limit))
        }

        func report(against checkpoints: [JournalCheckpoint] = []) async throws -> JournalReport {
            try await verifyJournal(of: "wexley", against: checkpoints, sealing: sealing)
        }
    }

    extension JournalEntry {
        /// The entry with some of its members replaced.
        func with(
            position: Int? = nil, audit: Audit? = nil, changes: [RecordChange]? = nil, link: Digest?? = nil
        ) -> JournalEntry {
            JournalEntry(
                receipt: Receipt(
                    partition: receipt.partition, command: receipt.command,
                    position: position.map { JournalPosition($0) } ?? receipt.position, instant: receipt.instant,
                    changes: changes ?? receipt.changes),
                audit: audit ?? self.audit, link: link ?? self.link)
        }
    }

    extension [JournalEntry] {
        /// The entries numbered and sealed anew, as somebody does who can write the whole journal.
        func rebuilt(from start: Int = 0, after last: Digest? = nil) -> [JournalEntry] {
            var last = last
            return enumerated().map { index, entry in
                guard index >= start else {
                    last = entry.link
                    return entry
                }
                let moved = entry.with(position: index + 1, link: .some(nil))
                let link = moved.link(after: last, sealing: sealing)
                last = link
                return moved.with(link: link)
            }
        }
    }
#endif
