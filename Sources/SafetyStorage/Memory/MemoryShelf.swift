import CivilTime

/// One partition of a memory store, as a value.
struct MemoryShelf {
    private(set) var journal: [JournalEntry] = []
    /// Those of a record count up by one; the first are missing where it was erased.
    private var revisions: [RecordKey: [StoredRecord]] = [:]
    private var indexes: [RecordKind: MemoryIndex] = [:]
    private var holders: [UniqueKey: RecordKey] = [:]
    private var uniqueKeys: [RecordKey: Set<UniqueKey>] = [:]
    private var commands: [CommandKey: CommittedCommand] = [:]
    /// The commands whose batches hold content, or a unique key, of a record.
    private var writers: [RecordKey: Set<CommandKey>] = [:]

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

        for record in plan.revisions {
            // Before anything is taken away: the index must be told what it was told then.
            indexes[record.key.kind, default: MemoryIndex()].replace(revisions[record.key]?.last, by: record)
        }
        for operation in batch.operations { takeAway(by: operation) }
        for record in plan.revisions { revisions[record.key, default: []].append(record) }
        for (unique, key) in plan.reservations {
            holders[unique] = key
            uniqueKeys[key, default: []].insert(unique)
        }
        journal.append(plan.entry)
        remember(batch, plan.entry.receipt)
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
        guard let kept = revisions[key], let first = kept.first, revision >= first.revision else { return nil }
        let place = revision.number - first.revision.number
        return place < kept.count ? kept[place] : nil
    }

    func records(matching query: RecordQuery) -> Page {
        var found: [StoredRecord] = []
        func latest(_ id: String) -> StoredRecord? {
            revisions[RecordKey(query.partition, query.kind, id)]?.last
        }
        indexes[query.kind]?.walk(query, latest: latest) { place in
            guard let record = latest(place.id), Self.matches(record, query) else { return true }
            found.append(record)
            // One more than the page holds shows that another follows.
            return found.count <= query.limit
        }
        let page = found.prefix(query.limit)
        return Page(records: Array(page), next: found.count > page.count ? page.last.map(query.order.place) : nil)
    }

    private static func matches(_ record: StoredRecord, _ query: RecordQuery) -> Bool {
        guard let envelope = record.envelope else { return false }
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
            for unique in uniqueKeys.removeValue(forKey: key) ?? [] { holders[unique] = nil }
        }
        forgetCommands(thatWrote: operation.key)
    }

    private static func redacted(_ record: StoredRecord) -> StoredRecord {
        StoredRecord(
            key: record.key, revision: record.revision, state: .redacted, envelope: nil, changed: record.changed)
    }

    private mutating func remember(_ batch: Batch, _ receipt: Receipt) {
        commands[batch.command] = CommittedCommand(batch: batch, receipt: receipt)
        for operation in batch.operations where operation.verb != .end {
            writers[operation.key, default: []].insert(batch.command)
        }
    }

    /// A batch kept for comparison would keep the very content that was taken away.
    private mutating func forgetCommands(thatWrote key: RecordKey) {
        for command in writers.removeValue(forKey: key) ?? [] { commands[command]?.batch = nil }
    }
}
