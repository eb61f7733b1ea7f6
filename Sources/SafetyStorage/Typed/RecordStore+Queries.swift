extension RecordStore {
    /// The entities of a kind that have all those terms, a page at a time.
    ///
    /// - Parameters:
    ///   - type: the kind of entity.
    ///   - partition: where to look.
    ///   - terms: what they must have.
    ///   - personal: the personal values that they must have too; the store needs a ``blinding`` to look for them.
    ///   - order: by what they are sorted.
    ///   - includesEnded: true where ended ones are wanted too.
    ///   - limit: how many a page has at most.
    ///   - after: where to go on; nil starts from the beginning.
    /// - Throws: ``StorageError`` with `.malformed` for a limit below one, or for personal terms where the store has no
    ///   blinding; with `.unavailable` where its key cannot be had; and with `.newerSchema` or `.corrupt` where a
    ///   record cannot be read as the entity.
    public func page<Entity: Storable>(
        of type: Entity.Type, in partition: Partition, having terms: [IndexTerm] = [],
        havingPersonal personal: [PersonalTerm] = [], orderedBy order: RecordQuery.Order = .id,
        includingEnded includesEnded: Bool = false, limit: Int = 100, after: PageToken? = nil
    ) async throws -> EntityPage<Entity> {
        let hidden = try await hashes(of: personal, in: partition)
        let page = try await records(
            matching: RecordQuery(
                Entity.recordKind, in: partition, having: terms + hidden, orderedBy: order,
                includingEnded: includesEnded,
                limit: limit, after: after))
        return EntityPage(entities: try page.records.compactMap { try $0.opened(as: type) }, next: page.next)
    }

    /// All entities of a kind that have all those terms, in the order of their ids.
    ///
    /// They are read page by page, so a commit in between may be seen in part: a caller who decides by them names
    /// what they rest on among the preconditions of its batch.
    ///
    /// - Parameters:
    ///   - type: the kind of entity.
    ///   - partition: where to look.
    ///   - terms: what they must have.
    ///   - includesEnded: true where ended ones are wanted too.
    /// - Throws: ``StorageError`` with `.newerSchema` or `.corrupt` where a record cannot be read as the entity.
    public func all<Entity: Storable>(
        _ type: Entity.Type, in partition: Partition, having terms: [IndexTerm],
        includingEnded includesEnded: Bool = false
    ) async throws -> [Versioned<Entity>] {
        var found: [Versioned<Entity>] = []
        var place: PageToken?
        repeat {
            let page = try await page(
                of: type, in: partition, having: terms, includingEnded: includesEnded, after: place)
            found += page.entities
            place = page.next
        } while place != nil
        return found
    }

    private func hashes(of terms: [PersonalTerm], in partition: Partition) async throws -> [IndexTerm] {
        guard !terms.isEmpty else { return [] }
        guard let blinding else {
            throw StorageError(.malformed, "this store keeps no terms of personal values to search by")
        }
        return try await blinding.blinded(terms, in: partition)
    }
}
