public import CivilTime

extension RecordStore {
    /// What is due for review or disposal by a day, what was due first before all others, a page at a time.
    ///
    /// What nobody knows the day of is not due, and is not here.
    ///
    /// - Parameters:
    ///   - step: review or disposal.
    ///   - day: the last UK civil day that counts.
    ///   - partition: whose records.
    ///   - limit: how many a page has at most.
    ///   - place: where to go on; nil starts from the beginning.
    /// - Throws: ``StorageError`` with `.malformed` for a limit below one.
    public func due(
        for step: RetentionStep, by day: CivilDate, in partition: Partition, limit: Int = 100,
        after place: PageToken? = nil
    ) async throws -> EntityPage<RetentionEntry> {
        let page = try await page(
            of: RetentionEntry.self, in: partition, orderedBy: .term(step.termName), limit: limit, after: place)
        let due = page.entities.prefix { entry in entry.value.day(of: step).map { $0 <= day } ?? false }
        return EntityPage(entities: Array(due), next: due.count == page.entities.count ? page.next : nil)
    }
}
