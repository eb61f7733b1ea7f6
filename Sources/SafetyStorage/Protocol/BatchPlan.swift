import CivilTime

/// What a batch makes of what is there, decided whole before anything is written.
///
/// A store looks up what the batch names, makes the plan, takes away what redactions and erasures are to take away,
/// and writes the rest. All refusals but that of a repeated command come from here, so every store refuses alike.
public struct BatchPlan: Hashable, Sendable {
    /// The new revisions, in the order of the operations.
    public let revisions: [StoredRecord]
    /// The unique keys given, with their holders; some may have been held by them before.
    public let reservations: [UniqueKey: RecordKey]
    /// What the receipt says was changed.
    public var changes: [RecordChange] { entry.receipt.changes }
    /// The entry that the journal gets.
    public let entry: JournalEntry

    /// What the batch makes of what the store holds now.
    ///
    /// - Parameters:
    ///   - batch: the batch.
    ///   - latest: the latest revision of a record that an operation or a precondition of the batch names.
    ///   - holder: the record that holds a unique key which the batch gives.
    ///   - head: the end of the partition's journal; nil while it is empty.
    ///   - sealing: what seals the entry; nil in a store that seals nothing.
    /// - Throws: ``StorageError`` with the codes `.conflict` and `.notFound` of ``RecordStore/commit(_:)``; with
    ///   `.malformed` where the journal is sealed and nothing is given to seal the next entry; with `.corrupt` where
    ///   what is there has a number that none can follow.
    public init(
        _ batch: Batch, latest: (RecordKey) -> StoredRecord?, holder: (UniqueKey) -> RecordKey?,
        after head: JournalHead?, sealing: (any JournalSealing)?
    ) throws(StorageError) {
        guard sealing != nil || head?.link == nil else {
            throw StorageError(
                .malformed, "the journal of '\(batch.partition)' is sealed: the store must be opened with a sealing")
        }
        guard head?.position.number != .max else {
            throw StorageError(.corrupt, "the journal of '\(batch.partition)' ends at a position that none can follow")
        }
        for precondition in batch.preconditions { try precondition.check(latest(precondition.key)?.revision) }
        var planned: [RecordKey: StoredRecord] = [:]
        for operation in batch.operations where operation.verb != .reserve {
            planned[operation.key] = try operation.result(after: latest(operation.key), at: batch.instant)
        }
        if let sealing { planned = planned.mapValues { $0.salted(by: sealing) } }
        revisions = batch.operations.compactMap { $0.verb == .reserve ? nil : planned[$0.key] }
        reservations = try Self.reservations(
            in: batch, latest: { planned[$0] ?? latest($0) },
            holder: { unique in holder(unique).flatMap { planned[$0]?.state == .erased ? nil : $0 } })
        let changes = batch.operations.map { operation in
            guard operation.verb != .reserve, let record = planned[operation.key] else {
                return RecordChange(operation.verb, operation.key, to: nil)
            }
            return RecordChange(
                operation.verb, operation.key, to: record.revision,
                commitment: sealing.flatMap { record.commitment(sealing: $0) })
        }
        let receipt = Receipt(
            partition: batch.partition, command: batch.command,
            position: head?.position.next ?? JournalPosition(1), instant: batch.instant, changes: changes)
        let unsealed = JournalEntry(receipt: receipt, audit: batch.audit)
        entry = JournalEntry(
            receipt: receipt, audit: batch.audit,
            link: sealing.map { unsealed.link(after: head?.link, sealing: $0) })
    }

    /// The unique keys that a batch gives, judged by what is there once it is done.
    private static func reservations(
        in batch: Batch, latest: (RecordKey) -> StoredRecord?, holder: (UniqueKey) -> RecordKey?
    ) throws(StorageError) -> [UniqueKey: RecordKey] {
        var reserved: [UniqueKey: RecordKey] = [:]
        for case .reserve(let unique, let key) in batch.operations {
            guard let record = latest(key), record.state != .erased else {
                throw StorageError(.notFound, "\(key) is not there to hold '\(unique.name)'", key: key)
            }
            if let holder = reserved[unique] ?? holder(unique), holder != key {
                throw StorageError(.conflict, "'\(unique.name)' is held by \(holder)", key: holder)
            }
            reserved[unique] = key
        }
        return reserved
    }
}

extension Precondition {
    /// Passes where the record stands as expected.
    fileprivate func check(_ found: Revision?) throws(StorageError) {
        switch self {
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
}

extension Operation {
    /// The revision that the operation makes of its record.
    fileprivate func result(after last: StoredRecord?, at instant: Instant) throws(StorageError) -> StoredRecord {
        if let last, last.state == .erased {
            throw StorageError(.conflict, "\(key) was erased and cannot be changed", key: key, found: last.revision)
        }
        guard last?.revision.number != .max else {
            throw StorageError(.corrupt, "\(key) stands at a revision that none can follow", key: key)
        }
        func existing() throws(StorageError) -> StoredRecord {
            guard let last else { throw StorageError(.notFound, "\(key) is not there", key: key) }
            return last
        }
        let state: StoredRecord.State
        let envelope: Envelope?
        switch self {
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
}
