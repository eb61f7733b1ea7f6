extension RecordQuery {
    /// The same query, of nothing beyond a scope.
    ///
    /// - Throws: ``StorageError`` with `.denied` where its own scope does not lie within it and is not of one term.
    func narrowed(to allowed: AccessScope) throws(StorageError) -> RecordQuery {
        guard case .anyOf(let own) = scope else { return try having(terms, within: allowed) }
        guard case .anyOf(let given) = allowed else { return self }
        if own.isSubset(of: given) { return self }
        guard own.count == 1 else { throw GuardedStore.denied }
        return try having(terms + own, within: allowed)
    }

    private func having(_ terms: [IndexTerm], within scope: AccessScope) throws(StorageError) -> RecordQuery {
        try RecordQuery(
            kind, in: partition, having: terms, within: scope, orderedBy: order, includingEnded: includesEnded,
            limit: limit, after: after)
    }
}

extension StoredRecord {
    /// True where it lies within a scope; what holds nothing any more lies within none but everything.
    func isCovered(by scope: AccessScope) -> Bool {
        if scope == .everything { return true }
        return envelope.map { scope.covers($0.terms) } ?? false
    }
}
