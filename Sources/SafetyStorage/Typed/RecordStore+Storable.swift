public import CivilTime
public import SafetyModel

extension RecordStore {
    /// The entity of that id, with its revision; nil where it is not there, or its content was erased.
    ///
    /// - Throws: ``StorageError`` with `.newerSchema` or `.corrupt` where the record cannot be read as the entity.
    public func load<Entity: Storable>(
        _ type: Entity.Type, _ id: Entity.ID, in partition: Partition, at revision: Revision? = nil
    ) async throws -> Versioned<Entity>? {
        try await record(Entity.recordKey(of: id, in: partition), at: revision)?.opened(as: type)
    }

    /// Writes one entity as a command of its own: a new one where no revision is given, else the one after it.
    ///
    /// Its personal terms are kept, as keyed hashes, where the store has a ``blinding``.
    ///
    /// - Throws: ``StorageError`` with `.conflict` where the record stands at another revision, naming both; an
    ///   `EncodingError` where the disclosure does not cover a personal value.
    public func put(
        _ entity: some Storable, in partition: Partition, after revision: Revision?, disclosing disclosure: Disclosure,
        as command: CommandKey, audit: Audit, at instant: Instant
    ) async throws -> Receipt {
        let key = entity.recordKey(in: partition)
        let operation = try await Operation.put(entity, in: partition, disclosing: disclosure, blinding: blinding)
        return try await commit(
            Batch(
                command, in: partition, operations: [operation],
                preconditions: [revision.map { .at(key, $0) } ?? .absent(key)], audit: audit, at: instant))
    }
}

extension Operation {
    /// The operation that puts an entity, for a batch with more than one.
    ///
    /// - Throws: `EncodingError` naming the path of a personal value that the disclosure does not cover.
    public static func put(
        _ entity: some Storable, in partition: Partition, disclosing disclosure: Disclosure
    ) throws -> Operation {
        .put(entity.recordKey(in: partition), try Envelope(sealing: entity, disclosing: disclosure))
    }

    /// The operation that puts an entity with its personal terms, which the blinding turns into keyed hashes.
    ///
    /// - Parameters:
    ///   - entity: the entity.
    ///   - partition: where it is to lie.
    ///   - disclosure: leave to store what is personal in it.
    ///   - blinding: that of the store which is to keep it; without one the personal terms are left out.
    /// - Throws: `EncodingError` naming the path of a personal value that the disclosure does not cover;
    ///   ``StorageError`` with `.unavailable` where the key of the blinding cannot be had.
    public static func put(
        _ entity: some Storable, in partition: Partition, disclosing disclosure: Disclosure,
        blinding: (any TermBlinding)?
    ) async throws -> Operation {
        let envelope = try Envelope(sealing: entity, disclosing: disclosure)
        let terms = entity.personalTerms
        guard let blinding, !terms.isEmpty else { return .put(entity.recordKey(in: partition), envelope) }
        return .put(
            entity.recordKey(in: partition), envelope.adding(try await blinding.blinded(terms, in: partition)))
    }
}
