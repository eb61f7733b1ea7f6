import CivilTime
import CommunitySafetyTesting
import Foundation
import SafetyStorage

extension BrokenStore {
    static let texts: [BrokenStore] = [
        BrokenStore("texts-are-told-apart-by-bytes", "normalises ids") { store in
            rename(&store) { RecordKey($0.partition, $0.kind, $0.id.precomposedStringWithCanonicalMapping) }
        },
        BrokenStore("texts-are-told-apart-by-bytes", "ignores spaces at the end of ids") { store in
            rename(&store) { key in
                RecordKey(key.partition, key.kind, String(key.id.reversed().drop { $0 == " " }.reversed()))
            }
        },
        BrokenStore("partitions-are-told-apart-by-bytes", "takes partitions in small letters for the same") { store in
            rename(&store) { RecordKey(Partition(rawValue: $0.partition.rawValue.lowercased()), $0.kind, $0.id) }
        },
        BrokenStore("texts-come-back-as-they-were", "keeps 255 bytes of a reason") { store in
            store.tells = { inner, partition, position, limit in
                try await inner.journal(of: partition, after: position, limit: limit).map { entry in
                    let audit = entry.audit
                    let reason = String(decoding: audit.reason.utf8.prefix(255), as: UTF8.self)
                    return JournalEntry(
                        receipt: entry.receipt,
                        audit: Audit(who: audit.who, role: audit.role, purpose: audit.purpose, reason: reason))
                }
            }
        },
        BrokenStore("nul-is-kept-or-refused", "cuts ids at a NUL character") { store in
            rename(&store) { RecordKey($0.partition, $0.kind, String($0.id.prefix { $0 != "\0" })) }
        },
        BrokenStore("nul-is-kept-or-refused", "cuts the terms of an access scope at a NUL character") { store in
            store.finds = { inner, query in
                guard case .anyOf(let terms) = query.scope else { return try await inner.records(matching: query) }
                let cut = terms.map { IndexTerm($0.name, String($0.value.prefix { $0 != "\0" })) }
                return try await inner.records(matching: query.with(scope: .anyOf(Set(cut))))
            }
        },
        BrokenStore("refusals-hold-no-content", "quotes the batch that it refuses") { store in
            store.commits = { inner, batch in
                do {
                    return try await inner.commit(batch)
                } catch let error as StorageError {
                    throw StorageError(error.code, "\(error.message): \(batch.operations)", key: error.key)
                }
            }
        },
    ]

    /// Keeps every record, and answers every question, under another key.
    private static func rename(_ store: inout TamperedStore, _ name: @escaping @Sendable (RecordKey) -> RecordKey) {
        store.commits = { try await $0.commit($1.renamed(name)) }
        store.reads = { try await $0.record(name($1), at: $2) }
        store.tells = { try await $0.journal(of: name(RecordKey($1, "", "")).partition, after: $2, limit: $3) }
    }

    static let sizes: [BrokenStore] = [
        BrokenStore("large-payloads-come-back", "keeps the first megabyte of a payload") { store in
            store.commits = { inner, batch in
                try await inner.commit(
                    batch.with { content in
                        Envelope(
                            schemaVersion: content.schemaVersion, payload: Array(content.payload.prefix(1 << 20)),
                            terms: content.terms)
                    })
            }
        },
        BrokenStore("numbers-come-back", "keeps instants in whole seconds") { store in
            store.reads = { inner, key, revision in
                guard let record = try await inner.record(key, at: revision) else { return nil }
                return record.with(changed: Instant(milliseconds: record.changed.milliseconds / 1000 * 1000))
            }
        },
        BrokenStore("large-batches-land-whole", "does the first five thousand operations") { store in
            store.commits = { try await $0.commit($1.with(operations: Array($1.operations.prefix(5000)))) }
        },
        BrokenStore("many-terms-are-kept-and-asked-for", "cannot ask for more than 999 terms") { store in
            store.finds = { inner, query in
                if case .anyOf(let terms) = query.scope, terms.count > 999 {
                    throw StorageError(.unavailable, "too many variables")
                }
                return try await inner.records(matching: query)
            }
        },
        BrokenStore("hundred-thousand-records", "finds no more than 65,536 records") { store in
            store.finds = { inner, query in
                let page = try await inner.records(matching: query)
                return Page(records: page.records.filter { Int($0.key.id) ?? 0 < 65_536 }, next: page.next)
            }
        },
    ]

    static let opening: [BrokenStore] = [
        BrokenStore("any-work-goes-as-in-memory", "takes an ended record without terms for a current one") { store in
            store.reads = { inner, key, revision in
                guard let record = try await inner.record(key, at: revision) else { return nil }
                return record.state == .ended && record.envelope?.terms.isEmpty == true
                    ? record.with(state: .current) : record
            }
        },
        BrokenStore(reopening: "reopening-finds-everything", "forgets its commands when it is closed") { store, _ in
            let known = Note<Set<CommandKey>>([])
            store.commits = { inner, batch in
                let isKnown = await known.change { !$0.insert(batch.command).inserted }
                guard try await inner.receipt(of: batch.command, in: batch.partition) != nil, !isKnown else {
                    return try await inner.commit(batch)
                }
                return try await inner.commit(batch.with(CommandKey(rawValue: "\(batch.command) again")))
            }
        },
        BrokenStore("newer-payloads-are-refused", "writes its own schema version on everything") { store in
            store.commits = { inner, batch in
                try await inner.commit(
                    batch.with {
                        Envelope(schemaVersion: min(2, $0.schemaVersion), payload: $0.payload, terms: $0.terms)
                    })
            }
        },
        BrokenStore("newer-stores-are-refused", "reads a newer file as if it were its own") { folder in
            StoreSubject(
                makingNewer: { place in try LineStoreTests.setFormat(of: folder.appending(path: place), to: 2) },
                opening: { place, sealing in
                    let file = folder.appending(path: place)
                    if FileManager.default.fileExists(atPath: file.path) {
                        try LineStoreTests.setFormat(of: file, to: 1)
                    }
                    return try LineStore(path: file.path, sealing: sealing)
                })
        },
        BrokenStore(reopening: "sealing-may-begin-later", "begins a new chain whenever it is opened") {
            store, sealing in
            let start = Note<JournalPosition?>(nil)
            store.commits = { inner, batch in
                if await start.value == nil {
                    let head = try await inner.journalHead(of: batch.partition)?.position
                    await start.change { $0 = head ?? JournalPosition(0) }
                }
                return try await inner.commit(batch)
            }
            store.tells = { inner, partition, position, limit in
                guard let sealing, let start = await start.value else {
                    return try await inner.journal(of: partition, after: position, limit: limit)
                }
                var previous: Digest?
                return try await inner.journal(of: partition, after: position, limit: limit).map { entry in
                    guard entry.position > start else { return entry }
                    previous = entry.link(after: previous, sealing: sealing)
                    return JournalEntry(receipt: entry.receipt, audit: entry.audit, link: previous)
                }
            }
        },
        BrokenStore("sealed-journals-need-a-sealing", "goes on unsealed where nothing is given to seal with") {
            folder in
            StoreSubject(reopens: true) { place, sealing in
                try LineStore(path: folder.appending(path: place).path, sealing: sealing ?? NoSealing())
            }
        },
    ]

    /// What seals nothing.
    private struct NoSealing: JournalSealing {
        func digest(of bytes: [UInt8]) -> Digest { Digest([]) }
        func salt() -> [UInt8] { [] }
    }
}
