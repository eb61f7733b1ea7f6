import SafetyModel
import SafetyStorage

/// How a command is told from its own repetition: what its receipt names is read again, at the revisions it names.
extension CaseDesk {
    /// What an attempt gives, unless the command was committed before: then what came of it then.
    ///
    /// The first receipt is sought only where the attempt was refused or had nothing to do, as a repetition must be.
    func unlessRepeated<Entity>(
        _ attempt: () async throws -> DeskEntry<Entity>, else repetition: () async throws -> DeskEntry<Entity>?
    ) async throws -> DeskEntry<Entity> {
        let entry: DeskEntry<Entity>
        do {
            entry = try await attempt()
        } catch {
            guard Self.mayComeOfRepeating(error), let first = try await repetition() else { throw error }
            return first
        }
        guard entry.receipt == nil, let first = try await repetition() else { return entry }
        return first
    }

    private static func mayComeOfRepeating(_ error: any Error) -> Bool {
        if let error = error as? StorageError { return error.code == .conflict }
        return error is TimelineError || error is TransitionError || error is CircumstanceError
    }

    /// What came of a committed command on a case; nil where the command was never committed.
    func repetition(
        of command: CommandKey, in id: Case.ID, audit: Audit, by move: (Case) throws -> Outcome<Case>
    ) async throws -> DeskEntry<Case>? {
        guard let receipt = try await receipt(of: command, audit: audit) else { return nil }
        guard let (before, after) = try await step(of: Case.self, id, in: receipt),
            let outcome = try? move(before.value), outcome.value == after.value
        else { throw otherwiseUsed(receipt) }
        let stored = try await determinations(before: receipt)
        var changes: [DeterminationChange] = []
        var judgements: [Judgement] = []
        for victim in try await victims(of: after.value, in: receipt) {
            let judged = judge(after.value, for: victim, asOf: receipt.instant)
            changes += self.changes(
                from: judge(before.value, for: victim, asOf: receipt.instant), to: judged, stored: stored)
            judgements.append(judged)
        }
        return DeskEntry(
            subject: after, directives: outcome.directives, changes: changes, judgements: judgements,
            receipt: receipt)
    }

    /// What came of a committed command on a victim; nil where the command was never committed.
    func repetition(
        of command: CommandKey, of id: Victim.ID, audit: Audit, by move: (inout Victim) throws -> Void
    ) async throws -> DeskEntry<Victim>? {
        guard let receipt = try await receipt(of: command, audit: audit) else { return nil }
        guard let (before, after) = try await step(of: Victim.self, id, in: receipt) else {
            throw otherwiseUsed(receipt)
        }
        var replayed = before.value
        try? move(&replayed)
        guard replayed == after.value else { throw otherwiseUsed(receipt) }
        let stored = try await determinations(before: receipt)
        var changes: [DeterminationChange] = []
        var judgements: [Judgement] = []
        for basis in try await bases(in: receipt) where basis.victimID == id {
            guard let file = try await store.load(Case.self, basis.caseID, in: partition, at: basis.caseRevision)
            else { throw takenAway(receipt) }
            let judged = judge(file.value, for: after.value, asOf: receipt.instant)
            changes += self.changes(
                from: judge(file.value, for: before.value, asOf: receipt.instant), to: judged, stored: stored)
            judgements.append(judged)
        }
        return DeskEntry(
            subject: after, directives: [], changes: changes, judgements: judgements, receipt: receipt)
    }

    /// The receipt of a command; nil where it was never committed.
    ///
    /// Who commits and why are part of what a command asks for, as `Batch.asksForTheSame(as:)` has it.
    private func receipt(of command: CommandKey, audit: Audit) async throws -> Receipt? {
        guard let receipt = try await store.receipt(of: command, in: partition) else { return nil }
        let before = receipt.position.number - 1
        let entries = try await store.journal(
            of: partition, after: before > 0 ? JournalPosition(before) : nil, limit: 1)
        guard entries.first?.audit == audit else {
            throw StorageError(.conflict, "command '\(command)' was committed by somebody else or for another reason")
        }
        return receipt
    }

    /// The revision of an entity that a commit made, and the one before it; nil where it made none.
    private func step<Entity: Storable>(
        of type: Entity.Type, _ id: Entity.ID, in receipt: Receipt
    ) async throws -> (before: Versioned<Entity>, after: Versioned<Entity>)? {
        let key = type.recordKey(of: id, in: partition)
        guard let revision = receipt.revision(of: key), let earlier = revision.previous else { return nil }
        guard let before = try await store.load(type, id, in: partition, at: earlier),
            let after = try await store.load(type, id, in: partition, at: revision)
        else { throw takenAway(receipt) }
        return (before, after)
    }

    /// The bases that a commit made, in its order.
    private func bases(in receipt: Receipt) async throws -> [JudgementBasis] {
        var bases: [JudgementBasis] = []
        for change in receipt.changes where change.key.kind == JudgementBasis.recordKind {
            guard let basis = try await store.record(change.key, at: change.revision)?.opened(as: JudgementBasis.self)
            else { throw takenAway(receipt) }
            bases.append(basis.value)
        }
        return bases
    }

    /// Those for whom a commit judged a case, as they stood then.
    private func victims(of value: Case, in receipt: Receipt) async throws -> [NamedVictim] {
        let bases = try await bases(in: receipt).filter { $0.caseID == value.id }
        if bases.contains(where: { $0.victimID == nil }) { return [.nobody] }
        var found: [NamedVictim] = []
        for id in value.distinctVictims {
            if let basis = bases.first(where: { $0.victimID == id }) {
                found.append(try await victim(id, of: basis, in: receipt))
            } else if case .takenAway(let id, let revision) = try await victim(id) {
                // The basis had been erased with the victim, so the commit could make none.
                found.append(.takenAway(id, revision))
            }
        }
        return found
    }

    private func victim(
        _ id: Victim.ID, of basis: JudgementBasis, in receipt: Receipt
    ) async throws -> NamedVictim {
        guard let victim = try await victim(id, at: basis.victimRevision) else { throw takenAway(receipt) }
        if case .takenAway = victim, basis.fault != JudgementFault.victimTakenAway(id).description {
            throw takenAway(receipt)
        }
        return victim
    }

    /// The stored determinations that a commit changed, as they stood before it, in the order of their ids.
    private func determinations(before receipt: Receipt) async throws -> [StoredDetermination] {
        var stored: [StoredDetermination] = []
        let keys = receipt.changes.filter { $0.key.kind == StoredDetermination.recordKind }
        for change in keys.sorted(by: { $0.key < $1.key }) {
            guard let earlier = change.revision?.previous,
                let record = try await store.record(change.key, at: earlier), record.state == .current,
                let found = try record.opened(as: StoredDetermination.self)
            else { continue }
            stored.append(found.value)
        }
        return stored
    }

    private func otherwiseUsed(_ receipt: Receipt) -> StorageError {
        StorageError(.conflict, "command '\(receipt.command)' was committed for something else")
    }

    private func takenAway(_ receipt: Receipt) -> StorageError {
        StorageError(
            .conflict, "command '\(receipt.command)' was committed, and its content has since been taken away")
    }
}
