import CivilTime
import Foundation
import SafetyStorage

/// One commit as the file keeps it.
struct Line: Codable {
    let entry: JournalEntry
    /// The revisions that the commit made, without what has been taken away since.
    var records: [Kept]
    /// The unique keys given, in the order of the operations; nil once the holder was erased.
    var uniqueKeys: [Unique?]
    let preconditions: [Expected]
    /// False once some content was taken away, so that there is nothing to compare a repeated command with.
    var isComparable = true

    struct Unique: Codable {
        let name: String
        let value: String
    }

    struct Expected: Codable {
        let key: RecordKey
        let revision: Revision?
    }

    init(_ batch: Batch, _ plan: BatchPlan) {
        entry = plan.entry
        records = plan.revisions.map(Kept.init)
        uniqueKeys = batch.operations.compactMap { operation in
            guard case .reserve(let unique, _) = operation else { return nil }
            return Unique(name: unique.name, value: unique.value)
        }
        preconditions = batch.preconditions.map { precondition in
            guard case .at(let key, let revision) = precondition else {
                return Expected(key: precondition.key, revision: nil)
            }
            return Expected(key: key, revision: revision)
        }
    }

    /// The unique keys that are still held, with their holders.
    var reservations: [(unique: UniqueKey, holder: RecordKey)] {
        zip(uniqueKeys, entry.receipt.changes.filter { $0.verb == .reserve }).compactMap { unique, change in
            unique.map { (UniqueKey($0.name, $0.value), change.key) }
        }
    }

    /// What was committed; nil where some of its content has been taken away.
    func batch() throws -> Batch? {
        guard isComparable else { return nil }
        var reserved = reservations[...]
        let operations = entry.receipt.changes.compactMap { change -> SafetyStorage.Operation? in
            let content = records.first { $0.key == change.key }?.record.envelope
            return switch change.verb {
            case .put: content.map { .put(change.key, $0) }
            case .end: .end(change.key)
            case .redact: content.map { .redact(change.key, leaving: $0) }
            case .erase: .erase(change.key)
            case .reserve: reserved.popFirst().map { .reserve($0.unique, for: $0.holder) }
            }
        }
        return try Batch(
            entry.receipt.command, in: entry.receipt.partition, operations: operations,
            preconditions: preconditions.map { expected in
                expected.revision.map { .at(expected.key, $0) } ?? .absent(expected.key)
            },
            audit: entry.audit, at: entry.receipt.instant)
    }

    /// The line without what a redaction or an erasure of that record takes away.
    func without(contentOf key: RecordKey, verb: Verb) -> Line {
        var line = self
        if verb == .redact {
            line.records = records.map { $0.key == key ? $0.redacted : $0 }
        } else {
            let holders = entry.receipt.changes.filter { $0.verb == .reserve }.map(\.key)
            line.records = records.filter { $0.key != key }
            line.uniqueKeys = zip(uniqueKeys, holders).map { $1 == key ? nil : $0 }
        }
        if entry.receipt.changes.contains(where: { $0.key == key && $0.verb != .end }) { line.isComparable = false }
        return line
    }
}
