import SafetyModel
import SafetyStorage

extension CaseDesk {
    /// Those whom a case is judged for: the victims it names, each once and in its order, or nobody.
    ///
    /// - Throws: ``CaseDeskError`` where one of them was never taken in.
    func victims(of value: Case) async throws -> [NamedVictim] {
        var found: [NamedVictim] = []
        for id in value.distinctVictims {
            guard let victim = try await victim(id) else { throw CaseDeskError.unknownVictim(id, in: value.id) }
            found.append(victim)
        }
        return found.isEmpty ? [.nobody] : found
    }

    /// A victim as their record stands, or stood at that revision; nil where there is none.
    func victim(_ id: Victim.ID, at revision: Revision? = nil) async throws -> NamedVictim? {
        guard let record = try await store.record(Victim.recordKey(of: id, in: partition), at: revision) else {
            return nil
        }
        return try await opened(record, as: Victim.self).map { .standing($0) } ?? .takenAway(id, record.revision)
    }

    /// Opens a record as an entity; nil where it was erased, or redacted to nothing that can be read.
    func opened<Entity: Storable>(
        _ record: StoredRecord, as type: Entity.Type
    ) async throws -> Versioned<Entity>? {
        do {
            return try record.opened(as: type)
        } catch {
            guard error.code == .corrupt, try await isWhatARedactionLeft(record) else { throw error }
            return nil
        }
    }

    /// A redaction took the content of the revision before; an end keeps what it finds.
    private func isWhatARedactionLeft(_ record: StoredRecord) async throws -> Bool {
        var later = record
        while let number = later.revision.previous, let earlier = try await store.record(record.key, at: number) {
            if earlier.state == .redacted { return true }
            guard later.state == .ended else { return false }
            later = earlier
        }
        return false
    }
}

extension Revision {
    /// The one before it; nil for the first.
    var previous: Revision? { number > 1 ? Revision(number - 1) : nil }
}
