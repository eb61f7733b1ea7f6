import CivilTime

/// One partition of a memory store, as a value.
struct MemoryShelf {
    private(set) var journal: [JournalEntry] = []
    private var revisions: [RecordKey: [StoredRecord]] = [:]
    private var holders: [UniqueKey: RecordKey] = [:]
    private var commands: [CommandKey: CommittedCommand] = [:]

    /// What is remembered of a command: its batch, until a redaction or an erasure forbids to keep it.
    private struct CommittedCommand {
        var batch: Batch?
        let receipt: Receipt
    }

    mutating func commit(_ batch: Batch, sealing: (any JournalSealing)?) throws(StorageError) -> Receipt {
        if let earlier = commands[batch.command] {
            try batch.checkRepetition(of: earlier.batch)
            return earlier.receipt
        }
        // Everything that can be refused is decided first; what follows cannot fail, so nothing is half-written.
        let plan = try BatchPlan(
            batch, latest: { revisions[$0]?.last }, holder: { holders[$0] }, after: head, sealing: sealing)

        for operation in batch.operations { takeAway(by: operation) }
        for record in plan.revisions { revisions[record.key, default: []].append(record) }
        holders.merge(plan.reservations) { _, new in new }
        journal.append(plan.entry)
        commands[batch.command] = CommittedCommand(batch: batch, receipt: plan.entry.receipt)
        return plan.entry.receipt
    }

    var head: JournalHead? {
        journal.last.map { JournalHead(position: $0.position, link: $0.link) }
    }

    func receipt(of command: CommandKey) -> Receipt? {
        commands[command]?.receipt
    }

    func record(_ key: RecordKey, at revision: Revision?) -> StoredRecord? {
        guard let revision else { return revisions[key]?.last }
        return revisions[key]?.first { $0.revision == revision }
    }

    func records(matching query: RecordQuery) -> Page {
        let found = revisions.values.compactMap(\.last)
            .filter { Self.matches($0, query) }
            .map { (place: query.order.place(of: $0), record: $0) }
            .filter { entry in query.after.map { $0.precedes(entry.place) } ?? true }
            .sorted { $0.place.precedes($1.place) }
        let page = found.prefix(query.limit)
        return Page(records: page.map(\.record), next: found.count > page.count ? page.last?.place : nil)
    }

    private static func matches(_ record: StoredRecord, _ query: RecordQuery) -> Bool {
        guard record.key.kind == query.kind, let envelope = record.envelope else { return false }
        return (record.state == .current || query.includesEnded) && query.scope.covers(envelope.terms)
            && query.terms.allSatisfy(envelope.terms.contains)
    }

    /// Takes away what a redaction or an erasure is to take away.
    private mutating func takeAway(by operation: Operation) {
        switch operation {
        case .put, .end, .reserve: return
        case .redact(let key, _):
            revisions[key] = revisions[key]?.map(Self.redacted)
        case .erase(let key):
            revisions[key] = []
            holders = holders.filter { $0.value != key }
        }
        forgetCommands(thatWrote: operation.key)
    }

    private static func redacted(_ record: StoredRecord) -> StoredRecord {
        StoredRecord(
            key: record.key, revision: record.revision, state: .redacted, envelope: nil, changed: record.changed)
    }

    /// A batch kept for comparison would keep the very content that was taken away.
    private mutating func forgetCommands(thatWrote key: RecordKey) {
        for (command, committed) in commands {
            guard let batch = committed.batch, batch.operations.contains(where: { $0.key == key && $0.verb != .end })
            else { continue }
            commands[command]?.batch = nil
        }
    }
}
