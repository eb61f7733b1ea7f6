import CivilTime
import SafetyModel
import SafetyStorage

/// An open store, with the words in which checks ask it and what they expect of it.
struct StoreTrial: Sendable {
    let store: any RecordStore
    /// What seals the store where it is sealed.
    let sealing: any JournalSealing

    static let audit = Audit(who: "officer 17", role: "clerk", purpose: .lawEnforcement, reason: "storage contract")
    static let start = Instant(milliseconds: 1_700_000_000_000)

    /// Commits a batch of those operations.
    @discardableResult
    func commit(
        _ command: String, in partition: Partition = .north, _ operations: [Operation],
        given preconditions: [Precondition] = [], at instant: Instant = start
    ) async throws -> Receipt {
        try await store.commit(batch(command, in: partition, operations, given: preconditions, at: instant))
    }

    /// Passes where both are the same.
    func expect<Value: Equatable>(_ found: Value, _ expected: Value, _ circumstance: String) throws {
        try expectSame(found, expected, circumstance)
    }

    /// Passes where it is so.
    func expect(_ isSo: Bool, _ circumstance: String, expected: String, found: String) throws {
        guard !isSo else { return }
        throw Mismatch(circumstance: circumstance, expected: expected, found: found.shortened)
    }

    /// The error with which the store refuses the work, which must have that code.
    @discardableResult
    func expectRefusal(
        _ code: StorageError.Code, of circumstance: String, _ work: () async throws -> Void
    ) async throws -> StorageError {
        do {
            try await work()
        } catch let error as StorageError where error.code == code {
            return error
        } catch {
            throw Mismatch(
                circumstance: circumstance, expected: "a refusal with '\(code)'", found: "\(error)".shortened)
        }
        throw Mismatch(circumstance: circumstance, expected: "a refusal with '\(code)'", found: "it was done")
    }

    /// The refusal of a batch, which must have that code.
    @discardableResult
    func expectRefusal(
        _ code: StorageError.Code, of circumstance: String, _ command: String, in partition: Partition = .north,
        _ operations: [Operation], given preconditions: [Precondition] = []
    ) async throws -> StorageError {
        let batch = try batch(command, in: partition, operations, given: preconditions)
        return try await expectRefusal(code, of: circumstance) { _ = try await store.commit(batch) }
    }

    /// The record, which must be there.
    func existing(_ key: RecordKey, at revision: Revision? = nil) async throws -> StoredRecord {
        guard let record = try await store.record(key, at: revision) else {
            throw Mismatch(
                circumstance: "record \(key) at \(revision.map { "revision \($0)" } ?? "its latest revision")",
                expected: "a record", found: "nil")
        }
        return record
    }

    /// The whole journal, read in one go.
    func journal(of partition: Partition = .north) async throws -> [JournalEntry] {
        try await store.journal(of: partition, after: nil, limit: .max)
    }

    /// The ids that a query finds, page after page; between two of them something else may be done.
    func ids(
        _ kind: RecordKind = .note, in partition: Partition = .north, having terms: [IndexTerm] = [],
        within scope: AccessScope = .everything, orderedBy order: RecordQuery.Order = .id,
        includingEnded: Bool = false, limit: Int = 100, between: () async -> Void = {}
    ) async throws -> [String] {
        var ids: [String] = []
        var place: PageToken?
        repeat {
            let page = try await store.records(
                matching: RecordQuery(
                    kind, in: partition, having: terms, within: scope, orderedBy: order,
                    includingEnded: includingEnded, limit: limit, after: place))
            ids += page.records.map(\.key.id)
            try expect(
                page.next == nil || !page.records.isEmpty, "a page of at most \(limit) records",
                expected: "records on every page that another follows",
                found: "none, and \(String(describing: page.next))")
            place = page.next
            await between()
        } while place != nil
        return ids
    }
}

/// A batch with the checks' own audit.
func batch(
    _ command: String, in partition: Partition = .north, _ operations: [Operation],
    given preconditions: [Precondition] = [], at instant: Instant = StoreTrial.start
) throws -> Batch {
    try Batch(
        CommandKey(rawValue: command), in: partition, operations: operations, preconditions: preconditions,
        audit: StoreTrial.audit, at: instant)
}

/// The key of a note.
func note(_ id: String, in partition: Partition = .north) -> RecordKey { RecordKey(partition, .note, id) }

/// Content with that text as its payload.
func text(_ text: String, _ terms: IndexTerm...) -> Envelope {
    Envelope(schemaVersion: 1, payload: Array(text.utf8), terms: terms)
}

extension Partition {
    static let north: Partition = "north"
    static let south: Partition = "south"
}

extension RecordKind {
    static let note: RecordKind = "note"
}

extension String {
    /// The text, cut where it grows too long to be read.
    var shortened: String { utf8.count > 2000 ? prefix(2000) + " …" : self }
}
