extension RecordStore {
    /// How many records a query finds from its place on, counted page by page.
    ///
    /// On a ``GuardedStore`` each page counts what may be seen, and is journaled as a search.
    public func count(matching query: RecordQuery) async throws -> Int {
        var count = 0
        var query = query
        while true {
            let page = try await records(matching: query)
            count += page.records.count
            guard let next = page.next else { return count }
            query = try RecordQuery(
                query.kind, in: query.partition, having: query.terms, within: query.scope, orderedBy: query.order,
                includingEnded: query.includesEnded, limit: query.limit, after: next)
        }
    }
}
