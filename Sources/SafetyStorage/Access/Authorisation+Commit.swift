extension Authorisation {
    /// True where some grant may give what the operation does; which records it reaches is another question.
    func mayTry(_ operation: Operation) -> Bool {
        let kind = operation.key.kind
        return switch operation {
        case .put: scope(for: .create, on: kind) != nil || scope(for: .change, on: kind) != nil
        case .end: scope(for: .end, on: kind) != nil
        case .redact: scope(for: .redact, on: kind) != nil
        case .erase: scope(for: .erase, on: kind) != nil
        case .reserve: scope(for: .reserve, on: kind) != nil
        }
    }

    /// True where something may be known of records of the kind at all.
    func mayTry(_ precondition: Precondition) -> Bool {
        let kind = precondition.key.kind
        return knownScope(of: kind) != nil || scope(for: .create, on: kind) != nil
    }

    /// True where whatever becomes of the operation tells nothing beyond what may be known.
    func knowsAll(for operation: Operation) -> Bool {
        let kind = operation.key.kind
        return switch operation {
        case .put: scope(for: .create, on: kind) != nil && scope(for: .change, on: kind) == .everything
        case .end: scope(for: .end, on: kind) == .everything
        case .redact: scope(for: .redact, on: kind) == .everything
        case .erase: scope(for: .erase, on: kind) == .everything
        case .reserve: scope(for: .change, on: kind) == .everything
        }
    }

    /// True where whether the precondition holds tells nothing beyond what may be known.
    func knowsAll(for precondition: Precondition) -> Bool {
        let kind = precondition.key.kind
        if knownScope(of: kind) == .everything { return true }
        if case .absent = precondition { return scope(for: .create, on: kind) != nil }
        return false
    }

    /// Passes where the operation may be done on the record that stands there.
    ///
    /// - Throws: ``StorageError`` with `.denied` where it is absent, hidden or not to be touched so; with `.conflict`
    ///   where somebody who may create finds the key taken.
    func check(_ operation: Operation, on record: StoredRecord?) throws(StorageError) {
        let kind = operation.key.kind
        switch operation {
        case .put(let key, let content):
            let mayCreate = scope(for: .create, on: kind) != nil
            guard let record else {
                guard mayCreate else { throw GuardedStore.denied }
                return
            }
            if let scope = scope(for: .change, on: kind), record.isCovered(by: scope) {
                return try checkMove(of: record, to: content, within: scope)
            }
            guard mayCreate else { throw GuardedStore.denied }
            throw StorageError(.conflict, "something stands under that key", key: key)
        case .end: _ = try reached(record, by: .end, on: kind)
        case .erase: _ = try reached(record, by: .erase, on: kind)
        case .redact(_, let content):
            let (record, scope) = try reached(record, by: .redact, on: kind)
            try checkMove(of: record, to: content, within: scope)
        case .reserve: _ = try reached(record, by: .change, on: kind)
        }
    }

    private func reached(
        _ record: StoredRecord?, by act: AccessAct, on kind: RecordKind
    ) throws(StorageError) -> (StoredRecord, AccessScope) {
        guard let record, let scope = scope(for: act, on: kind), record.isCovered(by: scope) else {
            throw GuardedStore.denied
        }
        return (record, scope)
    }

    /// Nobody moves a record into or out of a scope that is not theirs, nor out of their own sight.
    private func checkMove(
        of record: StoredRecord, to content: Envelope, within scope: AccessScope
    ) throws(StorageError) {
        guard case .anyOf(let own) = scope else { return }
        let before = deciding(record.envelope?.terms ?? [], of: record.key.kind)
        let after = deciding(content.terms, of: record.key.kind)
        guard scope.covers(content.terms), before.symmetricDifference(after).isSubset(of: own) else {
            throw GuardedStore.denied
        }
    }
}
