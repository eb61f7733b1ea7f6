import CivilTime
import PolicyEngine
import SafetyModel
import SafetyPolicies
import SafetyStorage

extension CaseDesk {
    /// What the register says of those whom a case names; of whoever it may have been where it names nobody.
    func judge(_ value: Case, for victim: NamedVictim, asOf: Instant, knownAt: Instant? = nil) -> Judgement {
        switch victim {
        case .nobody: judge(value, for: Victim?.none, asOf: asOf, knownAt: knownAt)
        case .standing(let victim): judge(value, for: victim.value, asOf: asOf, knownAt: knownAt)
        case .takenAway(let id, _):
            Judgement(caseID: value.id, victimID: id, result: .failure(.victimTakenAway(id)))
        }
    }

    /// What the register says of a victim in a case; without a victim, of whoever it may have been.
    func judge(_ value: Case, for victim: Victim?, asOf: Instant, knownAt: Instant? = nil) -> Judgement {
        let evidence = victim.map { Evidence(for: $0, in: value) } ?? Evidence(forUnknownVictimOf: value)
        let result = Result { () throws(EvaluationError) in
            try register.determinations(from: evidence, asOf: asOf, knownAt: knownAt, on: calendar)
        }
        return Judgement(caseID: value.id, victimID: victim?.id, result: result.mapError(JudgementFault.evidence))
    }

    /// What lies between two judgements; where the earlier one failed, what was stored stands for it.
    func changes(
        from before: Judgement, to after: Judgement, stored: [StoredDetermination]
    ) -> [DeterminationChange] {
        guard after.fault == nil else { return [] }
        guard before.fault != nil else { return DeterminationChange.between(before.numbered, after.numbered) }
        let left = stored.filter { $0.caseID == after.caseID && $0.victimID == after.victimID }
        return DeterminationChange.between(left.map { ($0.id, $0.determination) }, after.numbered)
    }

    /// The entity of that id, which must be there, not be ended and stand at the revision expected.
    func standing<Entity: Storable>(
        _ type: Entity.Type, _ id: Entity.ID, expecting expected: Revision?
    ) async throws -> Versioned<Entity> {
        let key = type.recordKey(of: id, in: partition)
        guard let found = try await store.load(type, id, in: partition) else {
            throw StorageError(.notFound, "\(key) is not there", key: key)
        }
        if let expected, expected != found.revision {
            throw StorageError(
                .conflict, "\(key) should stand at revision \(expected) and stands at revision \(found.revision)",
                key: key, expected: .revision(expected), found: found.revision)
        }
        guard !found.isEnded else {
            throw StorageError(.conflict, "\(key) was ended", key: key, found: found.revision)
        }
        return found
    }

    /// A sheet for each victim of a case; one without a victim where it names none.
    ///
    /// The bases are read before the determinations: a commit in between then shows as a conflict.
    func sheets(of file: Versioned<Case>) async throws -> [Sheet] {
        let victims = try await victims(of: file.value)
        let bases = try await store.all(JudgementBasis.self, in: partition, having: [.ofCase(file.value.id)])
        let stored = try await store.all(StoredDetermination.self, in: partition, having: [.ofCase(file.value.id)])
        var sheets: [Sheet] = []
        for victim in victims {
            var sheet = Sheet(
                file: file, victim: victim, basis: bases.first { $0.value.victimID == victim.id },
                stored: stored.filter { $0.value.victimID == victim.id })
            if case .takenAway(let id, _) = victim, sheet.basis == nil {
                let basis = JudgementBasis.ID(caseID: file.value.id, victimID: id)
                let record = try await store.record(JudgementBasis.recordKey(of: basis, in: partition))
                sheet.isBasisErased = record?.state == .erased
            }
            sheets.append(sheet)
        }
        return sheets
    }

    /// A sheet for each case that names a victim.
    func sheets(of victim: Versioned<Victim>) async throws -> [Sheet] {
        var sheets: [Sheet] = []
        for file in try await store.all(Case.self, in: partition, having: [.ofVictim(victim.value.id)]) {
            let terms: [IndexTerm] = [.ofCase(file.value.id), .ofVictim(victim.value.id)]
            let bases = try await store.all(JudgementBasis.self, in: partition, having: terms)
            let stored = try await store.all(StoredDetermination.self, in: partition, having: terms)
            sheets.append(Sheet(file: file, victim: .standing(victim), basis: bases.first, stored: stored))
        }
        return sheets
    }
}
