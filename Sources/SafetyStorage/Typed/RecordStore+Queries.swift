extension RecordStore {
    /// The entities of a kind that have all those terms, a page at a time.
    ///
    /// - Throws: ``StorageError`` with `.malformed` for a limit below one, and with `.newerSchema` or `.corrupt` where
    ///   a record cannot be read as the entity.
    public func page<Entity: Storable>(
        of type: Entity.Type, in partition: Partition, having terms: [IndexTerm] = [],
        orderedBy order: RecordQuery.Order = .id, includingEnded includesEnded: Bool = false, limit: Int = 100,
        after: PageToken? = nil
    ) async throws -> EntityPage<Entity> {
        let page = try await records(
            matching: RecordQuery(
                Entity.recordKind, in: partition, having: terms, orderedBy: order, includingEnded: includesEnded,
                limit: limit, after: after))
        return EntityPage(entities: try page.records.compactMap { try $0.opened(as: type) }, next: page.next)
    }

    /// All entities of a kind that have all those terms, in the order of their ids.
    ///
    /// They are read page by page, so a commit in between may be seen in part: a caller who decides by them names
    /// what they rest on among the preconditions of its batch.
    ///
    /// - Throws: ``StorageError`` with `.newerSchema` or `.corrupt` where a record cannot be read as the entity.
    public func all<Entity: Storable>(
        _ type: Entity.Type, in partition: Partition, having terms: [IndexTerm]
    ) async throws -> [Versioned<Entity>] {
        var found: [Versioned<Entity>] = []
        var place: PageToken?
        repeat {
            let page = try await page(of: type, in: partition, having: terms, after: place)
            found += page.entities
            place = page.next
        } while place != nil
        return found
    }
}
