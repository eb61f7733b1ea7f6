package import SafetyStorage

/// All that two stores may be asked about the same work, and must answer alike.
package struct StoreQuestions {
    /// The records, with each of their revisions; their partitions and kinds are asked about as well.
    package var keys: Set<RecordKey>
    /// The commands, in each of the partitions.
    package var commands: [CommandKey]
    /// The terms that records are listed by.
    package var termNames: [String]

    /// Passes where the store gives the records, receipts, journals and pages that the model gives.
    package func compare(_ store: any RecordStore, with model: MemoryStore, _ place: String) async throws {
        for key in keys.sorted() {
            let last = try await model.record(key)?.revision.number ?? 0
            for revision in [nil] + (0...last + 1).map({ Revision($0) }) {
                try expectSame(
                    try await store.record(key, at: revision), try await model.record(key, at: revision),
                    "\(place), \(key) at \(revision?.number ?? 0)")
            }
        }
        for partition in Set(keys.map(\.partition)).sorted() {
            for command in commands {
                try expectSame(
                    try await store.receipt(of: command, in: partition),
                    try await model.receipt(of: command, in: partition), "\(place), the receipt of \(command)")
            }
            try await compareJournals(of: partition, store, model, place)
            for kind in Set(keys.map(\.kind)).sorted() {
                for order in [.id] + termNames.map(RecordQuery.Order.term) {
                    try await walk(store, model, place) { after in
                        try RecordQuery(kind, in: partition, orderedBy: order, limit: 2, after: after)
                    }
                    try await walk(store, model, place) { after in
                        try RecordQuery(
                            kind, in: partition, orderedBy: order, includingEnded: true, limit: 2, after: after)
                    }
                }
            }
        }
    }

    private func compareJournals(
        of partition: Partition, _ store: any RecordStore, _ model: MemoryStore, _ place: String
    ) async throws {
        let entries = try await store.journal(of: partition, after: nil, limit: .max)
        try expectSame(
            entries, try await model.journal(of: partition, after: nil, limit: .max),
            "\(place), the journal of \(partition)")
        try expectSame(
            entries.map(\.position.number), Array(1..<entries.count + 1),
            "\(place), the positions in the journal of \(partition)")
        let head = try await store.journalHead(of: partition)
        try expectSame(
            head, try await model.journalHead(of: partition), "\(place), the end of the journal of \(partition)")
        try expectSame(
            head?.position, entries.last?.position, "\(place), the position at the end of the journal of \(partition)")
    }

    /// Page by page, with the tokens that the stores themselves give.
    private func walk(
        _ store: any RecordStore, _ model: MemoryStore, _ place: String, _ query: (PageToken?) throws -> RecordQuery
    ) async throws {
        var token: PageToken?
        repeat {
            let query = try query(token)
            let page = try await store.records(matching: query)
            try expectSame(page, try await model.records(matching: query), "\(place), \(query)")
            token = page.next
        } while token != nil
    }
}
