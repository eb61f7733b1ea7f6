import CommunitySafetyTesting
import Foundation
import SafetyStorage

extension BrokenStore {
    static let queries: [BrokenStore] = [
        BrokenStore("every-term-must-match", "finds what has any of the terms") { store in
            store.finds = { inner, query in
                let all = try await everything(inner, query.with(terms: []))
                let found = all.filter { record in
                    query.terms.isEmpty || query.terms.contains { record.envelope?.terms.contains($0) == true }
                }
                return query.page(of: found) { $0.precedes($1) }
            }
        },
        BrokenStore("only-the-latest-terms-count", "finds a record by the terms of every revision") { store in
            store.finds = { inner, query in
                var found: [StoredRecord] = []
                for record in try await everything(inner, query.with(terms: [])) {
                    for number in 1...record.revision.number {
                        let terms = try await inner.record(record.key, at: Revision(number))?.envelope?.terms ?? []
                        guard query.terms.allSatisfy(terms.contains) else { continue }
                        found.append(record)
                        break
                    }
                }
                return query.page(of: found) { $0.precedes($1) }
            }
        },
        BrokenStore("scope-is-part-of-the-query", "leaves out what is not in the scope after the page was cut") {
            store in
            store.finds = { inner, query in
                let page = try await inner.records(matching: query.with(scope: .everything))
                return Page(
                    records: page.records.filter { query.scope.covers($0.envelope?.terms ?? []) }, next: page.next)
            }
        },
        BrokenStore("scope-is-part-of-the-query", "takes a scope of no terms for everything") { store in
            store.finds = { inner, query in
                try await inner.records(matching: query.with(scope: query.scope == .anyOf([]) ? .everything : nil))
            }
        },
        BrokenStore("order-by-id-is-by-bytes", "sorts as UTF-16 sorts") { store in
            store.finds = { inner, query in
                query.page(of: try await everything(inner, query)) { left, right in
                    left.id.utf16.lexicographicallyPrecedes(right.id.utf16)
                }
            }
        },
        BrokenStore("order-by-term-is-by-bytes", "sorts by the first value and not by the least") { store in
            store.finds = { inner, query in
                guard case .term(let name) = query.order else { return try await inner.records(matching: query) }
                func first(_ record: StoredRecord) -> PageToken {
                    PageToken(value: record.envelope?.terms.first { $0.name == name }?.value, id: record.key.id)
                }
                let sorted = try await everything(inner, query).map { (first($0), $0) }
                    .filter { entry in query.after.map { $0.precedes(entry.0) } ?? true }
                    .sorted { $0.0.precedes($1.0) }
                let page = sorted.prefix(query.limit)
                return Page(records: page.map(\.1), next: sorted.count > page.count ? page.last?.0 : nil)
            }
        },
        BrokenStore("pages-join-to-the-whole", "says that a page follows wherever one is full") { store in
            store.finds = { inner, query in
                let page = try await inner.records(matching: query)
                let isFull = page.records.count == query.limit
                return Page(records: page.records, next: isFull ? page.records.last.map(query.order.place) : nil)
            }
        },
        BrokenStore("page-tokens-name-places-not-counts", "counts records instead of naming a place") { store in
            store.finds = byCounting
        },
        BrokenStore("pages-hold-under-concurrent-writes", "counts records instead of naming a place") { store in
            store.finds = byCounting
        },
        BrokenStore("a-token-may-stand-anywhere", "begins anew where no record stands at the token") { store in
            store.finds = { inner, query in
                guard let token = query.after else { return try await inner.records(matching: query) }
                let stands = try await inner.record(RecordKey(query.partition, query.kind, token.id)) != nil
                return try await inner.records(matching: query.with(after: .some(stands ? token : nil)))
            }
        },
    ]

    /// Tokens that say how many records came before.
    @Sendable private static func byCounting(_ inner: any RecordStore, _ query: RecordQuery) async throws -> Page {
        await letOthersGoFirst()
        let skipped = query.after.flatMap { Int($0.id) } ?? 0
        let all = try await everything(inner, query.with(after: .some(nil)))
        let page = all.dropFirst(skipped).prefix(query.limit)
        let seen = skipped + page.count
        return Page(records: Array(page), next: all.count > seen ? PageToken(value: nil, id: "\(seen)") : nil)
    }

    /// All that a query finds, on one page.
    private static func everything(_ inner: any RecordStore, _ query: RecordQuery) async throws -> [StoredRecord] {
        try await inner.records(matching: query.with(limit: .max, after: .some(nil))).records
    }

    static let journal: [BrokenStore] = [
        BrokenStore("journal-tells-every-commit", "leaves out why") { store in
            store.tells = { inner, partition, position, limit in
                try await inner.journal(of: partition, after: position, limit: limit).map { entry in
                    let audit = entry.audit
                    return JournalEntry(
                        receipt: entry.receipt,
                        audit: Audit(who: audit.who, role: audit.role, purpose: audit.purpose, reason: ""))
                }
            }
        },
        BrokenStore("journal-has-no-gap", "uses a position up for a batch that it refuses") { store in
            store.commits = { inner, batch in
                do {
                    return try await inner.commit(batch)
                } catch {
                    _ = try await inner.commit(
                        batch.with(
                            CommandKey(rawValue: "\(batch.command) refused"), operations: [], preconditions: []))
                    throw error
                }
            }
        },
        BrokenStore("journal-cursor-skips-nothing", "shows some entries later than those after them") { store in
            store.tells = { inner, partition, position, limit in
                let last = try await inner.journalHead(of: partition)?.position.number ?? 0
                return try await inner.journal(of: partition, after: position, limit: limit).filter { entry in
                    let number = entry.position.number
                    return number % 5 != 0 || number + 4 <= last || last >= 76
                }
            }
        },
        BrokenStore("journal-is-read-in-parts", "gives the entry at the position too") { store in
            store.tells = { inner, partition, position, limit in
                let before = position.map { JournalPosition(max(0, $0.number - 1)) }
                return try await inner.journal(of: partition, after: before, limit: limit)
            }
        },
        BrokenStore("journal-head-is-the-last-entry", "knows one end for all partitions") { store in
            let last = Note<Partition?>(nil)
            store.commits = { inner, batch in
                let receipt = try await inner.commit(batch)
                await last.change { $0 = batch.partition }
                return receipt
            }
            store.heads = { inner, partition in try await inner.journalHead(of: last.value ?? partition) }
        },
    ]
}
