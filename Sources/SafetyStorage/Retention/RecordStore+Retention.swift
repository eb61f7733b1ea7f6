public import CivilTime

extension RecordStore {
    /// What is due for review or disposal by a day, what was due first before all others, a page at a time.
    ///
    /// What nobody knows the day of is not due, and is not here. An entry that cannot be read does not stand between the
    /// others and their day: it is named beside them. (What the store itself cannot read, such as a record whose key is
    /// lost, still fails the whole page.)
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
    ) async throws -> DuePage {
        let order = RecordQuery.Order.term(step.termName)
        let page = try await records(
            matching: RecordQuery(
                RetentionEntry.recordKind, in: partition, orderedBy: order, limit: limit, after: place))
        let last = min(day, RetentionEntry.days.upperBound).description
        var entries: [Versioned<RetentionEntry>] = []
        var unreadable: [RetentionEntry.ID] = []
        for record in page.records {
            let isDue: Bool
            switch Result(catching: { () throws(StorageError) in try record.opened(as: RetentionEntry.self) }) {
            case .success(let entry):
                isDue = entry?.value.day(of: step).map { $0 <= day } ?? false
                if isDue, let entry { entries.append(entry) }
            case .failure:
                // Written by a newer edition, or corrupt: its term is all that there is to go by.
                isDue = order.place(of: record).value.map { !last.utf8.lexicographicallyPrecedes($0.utf8) } ?? false
                if isDue { unreadable.append(RetentionEntry.ID(rawValue: record.key.id)) }
            }
            guard isDue else { return DuePage(entries: entries, unreadable: unreadable, next: nil) }
        }
        return DuePage(entries: entries, unreadable: unreadable, next: page.next)
    }
}
