public import SafetyModel

/// A store as one principal sees it: what they may not know of is, to them, not there.
///
/// It authorises before it matches, searches, counts or merges. A scope is part of the query; a record outside it is
/// answered as one that is absent; what is refused is refused alike whatever is stored, in the same words and after the
/// same calls of the store behind. Reading a kind that holds personal values is journaled first, by an ``AccessEntry``:
/// where that cannot be written, nothing is released.
///
/// A session has its own command keys: what somebody else committed under the same key is neither a conflict nor gives
/// a receipt. Where the journal may not be read, receipts say neither their position in it
/// (``JournalPosition/withheld``) nor their commitments.
public actor GuardedStore: RecordStore {
    /// The session.
    public nonisolated let session: AccessSession
    /// What the principal may do in it.
    public nonisolated let authorisation: Authorisation
    nonisolated let inner: any RecordStore
    private var entriesWritten = 0
    /// True once nobody was found to have used the session's name before.
    private var isNameOwn = false
    /// The first access entry until it is known to be written.
    private var firstEntry: Batch?

    /// A store for one session of a principal.
    ///
    /// - Throws: ``StorageError`` with `.denied` where the role is none of the principal's.
    public init(
        _ inner: any RecordStore, under policy: AccessPolicy, for session: AccessSession
    ) throws(StorageError) {
        authorisation = try policy.authorisation(of: session.principal, as: session.role, for: session.purpose)
        self.inner = inner
        self.session = session
    }

    /// Makes the changes of a batch whose audit is the session's, all or none.
    ///
    /// - Throws: ``StorageError`` with `.denied` where an operation or a precondition is about a record that is absent
    ///   or hidden, or not to be touched so; with `.conflict` where something stands against it, which names a record
    ///   only where it may be known of; with `.unavailable` where others kept changing the records meanwhile.
    public func commit(_ batch: Batch) async throws -> Receipt {
        let judgement = try CommitJudgement(of: batch, by: authorisation, in: session)
        return told(try await commit(judgement))
    }

    /// One revision of a record; nil where there is none, or where it is not to be known of.
    ///
    /// Of a record within a scope, an earlier revision is given where that revision was within it too; of one that was
    /// redacted since, nobody can tell.
    ///
    /// - Throws: ``StorageError`` with `.denied` where the kind may not be read; with `.conflict` where the session's name
    ///   was used before; what writing the access entry throws.
    public func record(_ key: RecordKey, at revision: Revision?) async throws -> StoredRecord? {
        try await released(key, at: revision, isOpened: true)
    }

    /// One revision of a record as the store behind keeps it, such as encrypted; nil where ``record(_:at:)`` gives nil.
    ///
    /// It is journaled as any reading.
    ///
    /// - Throws: as ``record(_:at:)``.
    public func committedRecord(_ key: RecordKey, at revision: Revision?) async throws -> StoredRecord? {
        try await released(key, at: revision, isOpened: false)
    }

    /// The latest revisions of the records that match and may be seen, a page at a time.
    ///
    /// - Throws: ``StorageError`` with `.denied` where the kind may not be searched, or the query asks for a scope that
    ///   does not lie within the session's; with `.conflict` where the session's name was used before; what writing the
    ///   access entry throws.
    public func records(matching query: RecordQuery) async throws -> Page {
        let allowed = try scope(for: .search, on: query.kind, in: query.partition)
        let narrowed = try query.narrowed(to: allowed)
        try await checkName(for: query.kind)
        let page = try await sanitised { try await inner.records(matching: narrowed) }
        // A store that leaves out the scope has already let its page's length and end depend on what is hidden.
        guard page.records.allSatisfy({ narrowed.scope.covers($0.envelope?.terms ?? []) }) else {
            throw StorageError(.corrupt, "the store does not keep to scopes")
        }
        try await note(
            .search, of: query.kind, termNames: Set(query.terms.map(\.name)).sorted(), found: page.records)
        return Page(records: page.records.map(told), next: page.next)
    }

    /// The entries of the partition's journal, for those who may read it.
    ///
    /// - Throws: ``StorageError`` with `.denied` for anybody else, whatever it holds.
    public func journal(
        of partition: Partition, after position: JournalPosition?, limit: Int
    ) async throws -> [JournalEntry] {
        try checkJournal(of: partition)
        return try await sanitised { try await inner.journal(of: partition, after: position, limit: limit) }
    }

    /// The end of the partition's journal, for those who may read it.
    ///
    /// - Throws: ``StorageError`` with `.denied` for anybody else, whatever it holds.
    public func journalHead(of partition: Partition) async throws -> JournalHead? {
        try checkJournal(of: partition)
        return try await sanitised { try await inner.journalHead(of: partition) }
    }

    /// Has the store behind verify the partition's journal and every record it tells of, for those who may read the
    /// journal, whatever of the records they may see.
    ///
    /// The report names records and holds nothing of what they hold. It is journaled by one entry.
    ///
    /// - Throws: ``StorageError`` with `.denied` for anybody else, whatever the journal holds; with `.conflict` where the
    ///   session's name was used before; what writing the access entry throws.
    public func verifyJournal(
        of partition: Partition, against checkpoints: [JournalCheckpoint], sealing: any JournalSealing
    ) async throws -> JournalReport {
        try checkJournal(of: partition)
        try await checkName(for: AccessEntry.journalKind)
        try await note(.readJournal, of: AccessEntry.journalKind, found: [])
        return try await sanitised {
            try await inner.verifyJournal(of: partition, against: checkpoints, sealing: sealing)
        }
    }

    /// The receipt of one of the principal's own commands.
    public func receipt(of command: CommandKey, in partition: Partition) async throws -> Receipt? {
        guard partition == session.partition else { throw Self.denied }
        return try await ownReceipt(of: command).map(told)
    }

    /// What makes terms of personal values, as far as the session may search or write by them.
    public nonisolated var blinding: (any TermBlinding)? {
        inner.blinding.flatMap { GuardedBlinding($0, for: authorisation, in: session) }
    }

    /// What may be seen of the personal values of a record that was released; nil where none.
    public nonisolated func disclosure(of record: StoredRecord) -> Disclosure? {
        authorisation.disclosure(
            of: record.key.kind, having: record.envelope?.terms ?? [], reason: session.reason)
    }

    static let denied = StorageError(.denied, "the session does not allow this")
}

// MARK: - Reading

extension GuardedStore {
    private func scope(
        for act: AccessAct, on kind: RecordKind, in partition: Partition
    ) throws(StorageError) -> AccessScope {
        guard partition == session.partition, let scope = authorisation.scope(for: act, on: kind) else {
            throw Self.denied
        }
        return scope
    }

    private func checkJournal(of partition: Partition) throws(StorageError) {
        guard partition == session.partition, authorisation.mayReadJournal else { throw Self.denied }
    }

    /// The revision asked for, journaled before it is given.
    private func released(_ key: RecordKey, at revision: Revision?, isOpened: Bool) async throws -> StoredRecord? {
        let scope = try scope(for: .read, on: key.kind, in: key.partition)
        try await checkName(for: key.kind)
        let found = try await visible(key, at: revision, within: scope, isOpened: isOpened)
        try await note(.read, of: key.kind, askedFor: key.id, found: found.map { [$0] } ?? [])
        return found.map(told)
    }

    /// The revision asked for, where the record may be known of; the calls are the same where it may not.
    private func visible(
        _ key: RecordKey, at revision: Revision?, within scope: AccessScope, isOpened: Bool
    ) async throws -> StoredRecord? {
        if scope == .everything {
            return try await sanitised {
                isOpened
                    ? try await inner.record(key, at: revision) : try await inner.committedRecord(key, at: revision)
            }
        }
        // Each round ends in an answer unless somebody took the content away since the record was looked at.
        for _ in 0..<8 {
            guard let kept = try await kept(key, at: revision, within: scope) else { return nil }
            guard isOpened else { return kept }
            // That very revision: a later one may lie elsewhere.
            let opened = try await sanitised { try await inner.record(key, at: kept.revision) }
            if let opened, opened.isCovered(by: scope) { return opened }
        }
        throw StorageError(.unavailable, "others kept changing the record: try again")
    }

    /// The revision asked for as it is kept, where it lies in the scope.
    ///
    /// Its terms are in clear there. Nothing is opened of what may be hidden, so that a vault which cannot be reached
    /// tells nothing either.
    private func kept(
        _ key: RecordKey, at revision: Revision?, within scope: AccessScope
    ) async throws -> StoredRecord? {
        let latest = try await seen { try await inner.committedRecord(key, at: nil) }
        let asked = revision == nil ? latest : try await seen { try await inner.committedRecord(key, at: revision) }
        // Of a revision that was redacted nobody can tell any more in which scope it lay.
        guard let latest, let asked, latest.isCovered(by: scope), asked.isCovered(by: scope) else { return nil }
        return asked
    }

    /// A revision that may be outside the scope: that it cannot be read must not tell that it is there.
    private func seen(_ read: () async throws -> StoredRecord?) async throws -> StoredRecord? {
        do {
            return try await sanitised(read)
        } catch let error as StorageError where error.code == .corrupt || error.code == .newerSchema {
            return nil
        }
    }

    private func isJournaled(_ kind: RecordKind) -> Bool {
        kind == AccessEntry.journalKind || !authorisation.policy.withoutPersonalValues.contains(kind)
    }

    /// Passes where nobody has read anything under the session's name, asked before anything is looked for.
    ///
    /// An entry of before would stand for whatever is read now.
    private func checkName(for kind: RecordKind) async throws {
        guard isJournaled(kind), !isNameOwn else { return }
        let first = try await sanitised {
            try await inner.receipt(of: session.entryName(1), in: session.partition)
        }
        // Where two ask at once, what the later one finds may be the earlier one's own entry.
        guard first == nil || isNameOwn else {
            throw StorageError(.conflict, "a session of that name has been at work before")
        }
        isNameOwn = true
    }

    /// Writes that somebody is about to be given what was found; the reason stands in its audit.
    private func note(
        _ act: AccessAct, of kind: RecordKind, askedFor: String? = nil, termNames: [String] = [],
        found: [StoredRecord]
    ) async throws {
        guard isJournaled(kind) else { return }
        entriesWritten += 1
        let name = session.entryName(entriesWritten)
        let entry = AccessEntry(
            id: AccessEntry.ID(rawValue: name.rawValue), audit: session.audit, instant: session.instant, act: act,
            kind: kind, askedFor: askedFor, termNames: termNames, released: found.map(\.key.id),
            at: found.map(\.revision))
        let batch = try Batch(
            name, in: session.partition,
            operations: [.put(entry, in: session.partition, disclosing: .storage(reason: "access entry"))],
            preconditions: [.absent(entry.recordKey(in: session.partition))], audit: session.audit,
            at: session.instant)
        // By its first entry a session is known to have been: where that failed, nothing is written before it.
        if name == session.entryName(1) { firstEntry = batch }
        if let firstEntry {
            _ = try await sanitised { try await inner.commit(firstEntry) }
            self.firstEntry = nil
            guard firstEntry.command != name else { return }
        }
        _ = try await sanitised { try await inner.commit(batch) }
    }
}

// MARK: - Committing

extension GuardedStore {
    private func commit(_ judgement: CommitJudgement) async throws -> Receipt {
        var isFirst = true
        // Each round ends in an answer unless somebody else changed one of the records since it was looked at.
        for _ in 0..<8 {
            if let receipt = try await ownReceipt(of: judgement.batch.command) {
                let repetition = try await repetition(of: judgement, by: receipt)
                return try await sanitised { try await inner.commit(repetition) }
            }
            var standing: [RecordKey: StoredRecord] = [:]
            for key in judgement.keysToLookUp {
                standing[key] = try await seen { try await inner.committedRecord(key, at: nil) }
            }
            let pinned = try judgement.pinned(to: standing)
            do {
                return try await inner.commit(pinned)
            } catch let error as StorageError {
                let isCommandConflict = error.code == .conflict && error.key == nil && isFirst
                guard isCommandConflict || judgement.isOfAPin(error) else { throw judgement.told(error) }
                isFirst = false
            } catch {
                throw Self.told(error)
            }
        }
        throw StorageError(.unavailable, "others kept changing the records: try again")
    }

    /// The batch as it must have been committed.
    private func repetition(of judgement: CommitJudgement, by receipt: Receipt) async throws -> Batch {
        var standing: [RecordKey: Revision] = [:]
        for key in judgement.keysOnlyReservedFor {
            standing[key] = try await revision(of: key, when: receipt.position)
        }
        return try judgement.repetition(of: receipt, when: standing)
    }

    /// The revision at which a record stood when that entry was written: the one before its next in the journal.
    ///
    /// The journal is read to its end also where that is found before, as it is for a record that is not there.
    private func revision(of key: RecordKey, when position: JournalPosition) async throws -> Revision? {
        // Looked up first, so that it counts only if nothing has changed it by the time the journal is read.
        let latest = try await seen { try await inner.committedRecord(key, at: nil) }?.revision
        var next: Revision?
        var position = position
        while true {
            let entries = try await sanitised {
                try await inner.journal(of: session.partition, after: position, limit: 500)
            }
            next = next ?? entries.lazy.compactMap { $0.receipt.revision(of: key) }.first
            guard entries.count == 500, let last = entries.last else { break }
            position = last.position
        }
        guard let next else { return latest }
        return next.number > 1 ? Revision(next.number - 1) : nil
    }

    private func ownReceipt(of command: CommandKey) async throws -> Receipt? {
        try await sanitised { try await inner.receipt(of: session.own(command), in: session.partition) }
    }
}

// MARK: - What is told

extension GuardedStore {
    /// An error of the store behind in words that say nothing of what is stored.
    static func told(_ error: any Error) -> any Error {
        if let error = error as? StorageError { return told(error) }
        return error is CancellationError ? error : StorageError(.unavailable, "the store failed")
    }

    /// An error of the store behind in words that say nothing of what is stored, and name nothing.
    static func told(_ error: StorageError) -> StorageError {
        let words: String =
            switch error.code {
            case .conflict: "something stands against it"
            case .notFound: "a record that it needs is not there"
            case .unavailable: "the store cannot be reached now"
            case .newerSchema: "what is stored was written by a newer edition"
            case .corrupt: "what is stored cannot be read"
            case .denied: "the store does not allow this"
            case .malformed: "the request contradicts itself"
            default: "the store refuses"
            }
        return StorageError(error.code, words)
    }

    private func sanitised<Result>(_ work: () async throws -> Result) async throws -> Result {
        do {
            return try await work()
        } catch {
            throw Self.told(error)
        }
    }

    private func told(_ record: StoredRecord) -> StoredRecord {
        guard !authorisation.mayReadJournal else { return record }
        return StoredRecord(
            key: record.key, revision: record.revision, state: record.state, envelope: record.envelope,
            changed: record.changed)
    }

    private func told(_ receipt: Receipt) -> Receipt {
        let all = authorisation.mayReadJournal
        return Receipt(
            partition: receipt.partition, command: session.command(ofOwn: receipt.command),
            position: all ? receipt.position : .withheld, instant: receipt.instant,
            changes: all
                ? receipt.changes : receipt.changes.map { RecordChange($0.verb, $0.key, to: $0.revision) })
    }
}
