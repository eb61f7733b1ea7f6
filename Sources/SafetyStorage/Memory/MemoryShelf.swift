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

    mutating func commit(_ batch: Batch) throws(StorageError) -> Receipt {
        if let earlier = commands[batch.command] {
            guard let first = earlier.batch else {
                throw StorageError(
                    .conflict, "command '\(batch.command)' was committed, and its content has since been taken away")
            }
            guard first.asksForTheSame(as: batch) else {
                throw StorageError(.conflict, "command '\(batch.command)' was committed with other content")
            }
            return earlier.receipt
        }
        // Everything that can be refused is decided first; what follows cannot fail, so nothing is half-written.
        for precondition in batch.preconditions { try check(precondition) }
        var planned: [RecordKey: StoredRecord] = [:]
        for operation in batch.operations where operation.verb != .reserve {
            planned[operation.key] = try result(of: operation, at: batch.instant)
        }
        let reserved = try reservations(in: batch, given: planned)

        for operation in batch.operations { takeAway(by: operation) }
        for (key, record) in planned { revisions[key, default: []].append(record) }
        holders.merge(reserved) { _, new in new }
        let changes = batch.operations.map { operation in
            RecordChange(
                operation.verb, operation.key,
                to: operation.verb == .reserve ? nil : planned[operation.key]?.revision)
        }
        let receipt = Receipt(
            partition: batch.partition, command: batch.command,
            position: JournalPosition(journal.count + 1), instant: batch.instant, changes: changes)
        journal.append(JournalEntry(receipt: receipt, audit: batch.audit))
        commands[batch.command] = CommittedCommand(batch: batch, receipt: receipt)
        return receipt
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
            .map { (place: Self.place(of: $0, in: query.order), record: $0) }
            .filter { entry in query.after.map { $0.precedes(entry.place) } ?? true }
            .sorted { $0.place.precedes($1.place) }
        let page = found.prefix(query.limit)
        return Page(records: page.map(\.record), next: found.count > page.count ? page.last?.place : nil)
    }

    private static func matches(_ record: StoredRecord, _ query: RecordQuery) -> Bool {
        guard record.key.kind == query.kind, let envelope = record.envelope else { return false }
        return (record.state == .current || query.includesEnded) && query.terms.allSatisfy(envelope.terms.contains)
    }

    private static func place(of record: StoredRecord, in order: RecordQuery.Order) -> PageToken {
        switch order {
        case .id:
            return PageToken(value: nil, id: record.key.id)
        case .term(let name):
            let values = record.envelope?.terms.filter { $0.name == name }.map(\.value) ?? []
            let least = values.min { $0.utf8.lexicographicallyPrecedes($1.utf8) }
            return PageToken(value: least, id: record.key.id)
        }
    }

    private func check(_ precondition: Precondition) throws(StorageError) {
        let key = precondition.key
        let found = revisions[key]?.last?.revision
        switch precondition {
        case .absent:
            guard let found else { return }
            throw StorageError(
                .conflict, "\(key) should be absent and stands at revision \(found)", key: key, expected: .absent,
                found: found)
        case .at(_, let expected):
            guard found != expected else { return }
            throw StorageError(
                .conflict,
                "\(key) should stand at revision \(expected) and "
                    + (found.map { "stands at revision \($0)" } ?? "is absent"),
                key: key, expected: .revision(expected), found: found)
        }
    }

    /// The revision that an operation makes of its record.
    private func result(of operation: Operation, at instant: Instant) throws(StorageError) -> StoredRecord {
        let key = operation.key
        let last = revisions[key]?.last
        if let last, last.state == .erased {
            throw StorageError(.conflict, "\(key) was erased and cannot be changed", key: key, found: last.revision)
        }
        func existing() throws(StorageError) -> StoredRecord {
            guard let last else { throw StorageError(.notFound, "\(key) is not there", key: key) }
            return last
        }
        let state: StoredRecord.State
        let envelope: Envelope?
        switch operation {
        case .put(_, let content): (state, envelope) = (.current, content)
        case .end: (state, envelope) = (.ended, try existing().envelope)
        case .redact(_, let content): (state, envelope) = (try existing().state, content)
        case .erase:
            _ = try existing()
            (state, envelope) = (.erased, nil)
        case .reserve: return try existing()
        }
        return StoredRecord(
            key: key, revision: last?.revision.next ?? Revision(1), state: state, envelope: envelope, changed: instant)
    }

    /// The unique keys that a batch gives, judged by what is there once it is done.
    private func reservations(
        in batch: Batch, given planned: [RecordKey: StoredRecord]
    ) throws(StorageError) -> [UniqueKey: RecordKey] {
        var reserved: [UniqueKey: RecordKey] = [:]
        for case .reserve(let unique, let key) in batch.operations {
            guard let record = planned[key] ?? revisions[key]?.last, record.state != .erased else {
                throw StorageError(.notFound, "\(key) is not there to hold '\(unique.name)'", key: key)
            }
            let standing = holders[unique].flatMap { planned[$0]?.state == .erased ? nil : $0 }
            if let holder = reserved[unique] ?? standing, holder != key {
                throw StorageError(.conflict, "'\(unique.name)' is held by \(holder)", key: holder)
            }
            reserved[unique] = key
        }
        return reserved
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
