/// Whether a session may commit a batch, judged by its grants and by what stands there.
///
/// Which keys are looked up depends on the grants and the batch alone, never on what is found.
struct CommitJudgement {
    /// The batch as it was given.
    let batch: Batch
    private let authorisation: Authorisation
    private let session: AccessSession
    /// The operations that are held to what was looked at; the others are about kinds of which everything is known.
    private let judged: [Operation]

    /// - Throws: ``StorageError`` with `.denied` where it is not the session's, or asks for what no grant gives.
    init(of batch: Batch, by authorisation: Authorisation, in session: AccessSession) throws(StorageError) {
        let isOwn =
            batch.audit.who.hasBytes(of: session.principal.who)
            && batch.audit.role.hasBytes(of: session.role.rawValue)
            && batch.audit.purpose == session.purpose && batch.partition == session.partition
        guard isOwn, batch.operations.allSatisfy(authorisation.mayTry),
            batch.preconditions.allSatisfy(authorisation.mayTry)
        else { throw GuardedStore.denied }
        self.batch = batch
        self.authorisation = authorisation
        self.session = session
        let isPut = Set(batch.operations.filter { $0.verb == .put }.map(\.key))
        // A record that is put here is judged by that, whether it is made or changed.
        judged = batch.operations.filter { operation in
            !authorisation.knowsAll(for: operation) && !(operation.verb == .reserve && isPut.contains(operation.key))
        }
    }

    /// The keys whose records decide, each once, in order.
    var keysToLookUp: [RecordKey] {
        Set(judged.map(\.key) + batch.preconditions.filter { !authorisation.knowsAll(for: $0) }.map(\.key)).sorted()
    }

    /// The batch that does the same, held to the records as they were found.
    ///
    /// - Throws: ``StorageError`` with `.denied` where one is absent, hidden or not to be changed so; with `.conflict`
    ///   where a precondition fails on one that may be known of, or a key is taken.
    func pinned(to standing: [RecordKey: StoredRecord]) throws(StorageError) -> Batch {
        for operation in judged {
            try authorisation.check(operation, on: standing[operation.key])
        }
        for precondition in batch.preconditions {
            try check(precondition, on: standing[precondition.key])
        }
        return try pinned { standing[$0]?.revision }
    }

    /// The keys of records that are judged and get a unique key and nothing else: no receipt says where they stood.
    var keysOnlyReservedFor: [RecordKey] {
        Set(judged.map(\.key)).subtracting(batch.operations.filter { $0.verb != .reserve }.map(\.key)).sorted()
    }

    /// The batch as it must have been committed, by the receipt of its command.
    ///
    /// - Parameters:
    ///   - receipt: the receipt.
    ///   - standing: where the records of ``keysOnlyReservedFor`` stood then.
    func repetition(of receipt: Receipt, when standing: [RecordKey: Revision]) throws(StorageError) -> Batch {
        try pinned { key in
            guard let made = receipt.revision(of: key) else { return standing[key] }
            return made.number > 1 ? Revision(made.number - 1) : nil
        }
    }

    /// True for the conflict of a record that was looked at and has been changed since.
    func isOfAPin(_ error: StorageError) -> Bool {
        guard error.expected != nil, let key = error.key else { return false }
        return keysToLookUp.contains(key)
    }

    /// A refusal in words that name no record but one whose key was given, where that tells nothing beyond what may be
    /// known; and the revision found only where all records of the kind may be known of.
    func told(_ error: StorageError) -> StorageError {
        let told = GuardedStore.told(error)
        guard let key = error.key else { return told }
        let isKnown = authorisation.knownScope(of: key.kind) == .everything
        if error.expected != nil,
            batch.preconditions.contains(where: { $0.key == key && authorisation.knowsAll(for: $0) })
        {
            return StorageError(
                .conflict, "the record stands otherwise", key: key, expected: error.expected,
                found: isKnown ? error.found : nil)
        }
        guard isKnown, batch.operations.contains(where: { $0.key == key }) else { return told }
        return StorageError(told.code, told.message, key: key, found: error.found)
    }

    private func pinned(by found: (RecordKey) -> Revision?) throws(StorageError) -> Batch {
        var preconditions = batch.preconditions
        for key in Set(judged.map(\.key)).sorted() {
            let pin: Precondition = found(key).map { .at(key, $0) } ?? .absent(key)
            if !preconditions.contains(pin) { preconditions.append(pin) }
        }
        return try Batch(
            session.own(batch.command), in: batch.partition, operations: batch.operations,
            preconditions: preconditions, audit: batch.audit, at: batch.instant)
    }

    /// What may be known of is judged here; the rest is left to the store where that tells nothing, or refused.
    private func check(_ precondition: Precondition, on record: StoredRecord?) throws(StorageError) {
        guard let record, let scope = authorisation.knownScope(of: precondition.key.kind), record.isCovered(by: scope)
        else {
            guard authorisation.knowsAll(for: precondition) else { throw GuardedStore.denied }
            return
        }
        let expected: StorageError.Expectation
        switch precondition {
        case .absent: expected = .absent
        case .at(_, let revision):
            guard revision != record.revision else { return }
            expected = .revision(revision)
        }
        throw StorageError(
            .conflict, "the record stands otherwise", key: precondition.key, expected: expected,
            found: record.revision)
    }
}
