import CivilTime
import SafetyModel
import SafetyStorage

/// What a command is going to commit, gathered piece by piece.
struct Filing {
    let desk: CaseDesk
    let asOf: Instant
    let audit: Audit
    private(set) var operations: [Operation] = []
    private var preconditions: [Precondition] = []
    /// The personal terms of what is put, by the place of its operation.
    private var personalTerms: [Int: [PersonalTerm]] = [:]

    init(at desk: CaseDesk, asOf: Instant, audit: Audit) {
        self.desk = desk
        self.asOf = asOf
        self.audit = audit
    }

    /// Puts an entity in the place of the revision found; nil where it should not be there yet.
    mutating func put(_ entity: some Storable, after found: Revision?) throws {
        expect(entity.recordKey(in: desk.partition), at: found)
        try put(entity)
    }

    /// Holds the commit to the revision found; nil where nothing should be there.
    mutating func expect(_ key: RecordKey, at found: Revision?) {
        preconditions.append(found.map { .at(key, $0) } ?? .absent(key))
    }

    /// Holds the commit to the victim's record as it was found, also where its content was taken away.
    mutating func expect(_ victim: NamedVictim) {
        guard let id = victim.id, let revision = victim.revision else { return }
        expect(Victim.recordKey(of: id, in: desk.partition), at: revision)
    }

    /// Brings what is stored of one victim in one case to a judgement, and says on what it rests; without a sheet
    /// nothing is stored yet.
    ///
    /// What cannot be judged leaves the determinations as they are and marks them.
    mutating func file(
        _ judgement: Judgement, over sheet: Sheet?, caseRevision: Revision, victimRevision: Revision?
    ) throws {
        let stored = sheet?.stored ?? []
        switch judgement.result {
        case .success: try bring(stored.map(\.value), to: judgement)
        case .failure(let fault):
            for var left in stored.map(\.value) where left.left != fault.description {
                left.left = fault.description
                try put(left)
            }
        }
        if sheet?.isBasisErased == true { return }
        try put(
            JudgementBasis(
                caseID: judgement.caseID, victimID: judgement.victimID, caseRevision: caseRevision,
                victimRevision: victimRevision, asOf: asOf, fault: judgement.fault?.description),
            after: sheet?.basis?.revision)
    }

    func commit(as command: CommandKey) async throws -> Receipt {
        try await desk.store.commit(
            Batch(
                command, in: desk.partition, operations: findableOperations(), preconditions: preconditions,
                audit: audit,
                at: asOf))
    }

    // No precondition of their own: whoever changes a stored determination changes its basis too.
    private mutating func bring(_ stored: [StoredDetermination], to judgement: Judgement) throws {
        var rest = Dictionary(stored.map { ($0.id, $0) }) { first, _ in first }
        for (id, determination) in judgement.numbered {
            guard var old = rest.removeValue(forKey: id), old.determination == determination else {
                try put(StoredDetermination(determination, id: id, since: asOf, on: desk.calendar.clock))
                continue
            }
            guard old.left != nil else { continue }
            old.left = nil
            try put(old)
        }
        for gone in stored where rest[gone.id] != nil {
            operations.append(.end(gone.recordKey(in: desk.partition)))
        }
    }

    /// The operations, their entities to be found by their personal terms too where the store keeps such.
    private func findableOperations() async throws -> [Operation] {
        guard let blinding = desk.store.blinding else { return operations }
        var findable = operations
        for (place, terms) in personalTerms {
            guard case .put(let key, let envelope) = operations[place] else { continue }
            findable[place] = .put(key, envelope.adding(try await blinding.blinded(terms, in: desk.partition)))
        }
        return findable
    }

    private mutating func put(_ entity: some Storable) throws {
        let terms = entity.personalTerms
        if !terms.isEmpty { personalTerms[operations.count] = terms }
        operations.append(try .put(entity, in: desk.partition, disclosing: .storage(reason: audit.reason)))
    }
}
