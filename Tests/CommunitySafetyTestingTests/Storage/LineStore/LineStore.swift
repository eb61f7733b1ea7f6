import SafetyStorage

/// Records in one file of lines, which one process has open.
actor LineStore: RecordStore {
    private let file: LineFile
    private let sealing: (any JournalSealing)?
    private var shelves: [Partition: LineShelf] = [:]

    init(path: String, sealing: (any JournalSealing)? = nil) throws {
        file = try LineFile(path: path)
        self.sealing = sealing
        for line in try file.lines() { shelves[line.entry.receipt.partition, default: LineShelf()].take(line) }
    }

    func commit(_ batch: Batch) async throws -> Receipt {
        // No suspension in here: an actor runs one commit to its end before it takes up the next.
        let shelf = shelves[batch.partition] ?? LineShelf()
        if let earlier = shelf.line(of: batch.command) {
            try batch.checkRepetition(of: earlier.batch())
            return earlier.entry.receipt
        }
        let plan = try BatchPlan(
            batch, latest: shelf.latest, holder: shelf.holder, after: shelf.head, sealing: sealing)
        try write(Line(batch, plan), for: batch)
        return plan.entry.receipt
    }

    /// The file first: what is not in it has not happened.
    private func write(_ line: Line, for batch: Batch) throws {
        guard batch.operations.contains(where: { $0.verb == .redact || $0.verb == .erase }) else {
            try file.append(line)
            shelves[batch.partition, default: LineShelf()].take(line)
            return
        }
        var rewritten = shelves
        rewritten[batch.partition] = shelves[batch.partition]?.without(contentTakenBy: batch.operations)
        rewritten[batch.partition, default: LineShelf()].take(line)
        try file.replace(with: rewritten.values.flatMap(\.lines))
        shelves = rewritten
    }

    func record(_ key: RecordKey, at revision: Revision?) async throws -> StoredRecord? {
        let shelf = shelves[key.partition]
        return if let revision { shelf?.record(key, at: revision) } else { shelf?.latest(key) }
    }

    func records(matching query: RecordQuery) async throws -> Page {
        shelves[query.partition]?.records(matching: query) ?? Page(records: [], next: nil)
    }

    func journal(
        of partition: Partition, after position: JournalPosition?, limit: Int
    ) async throws -> [JournalEntry] {
        guard limit > 0 else { throw StorageError(.malformed, "\(limit) journal entries: at least 1 is needed") }
        // Positions count from 1 without a gap, so a position is also the index of the entry after it.
        let lines = shelves[partition]?.lines ?? []
        return lines.dropFirst(max(0, position?.number ?? 0)).prefix(limit).map(\.entry)
    }
}
