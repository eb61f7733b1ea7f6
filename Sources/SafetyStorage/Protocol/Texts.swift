import SafetyModel

// All texts that a store is given, for the adapters whose texts cannot hold everything.

extension [String] {
    /// Passes where no text has a NUL character: SQLite's end there, and PostgreSQL has none with it.
    ///
    /// - Throws: ``StorageError`` with `.malformed`.
    package func refuseNUL() throws(StorageError) {
        guard contains(where: { $0.utf8.contains(0) }) else { return }
        throw StorageError(.malformed, "a text with a NUL character cannot be stored or looked for")
    }
}

extension RecordKey {
    /// The texts that it is made of.
    package var texts: [String] { [partition.rawValue, kind.rawValue, id] }
}

extension RecordQuery {
    /// The texts that are looked for.
    package var texts: [String] {
        var texts = [partition.rawValue, kind.rawValue] + terms.flatMap(\.texts)
        if case .term(let name) = order { texts.append(name) }
        if case .anyOf(let terms) = scope { texts += terms.flatMap(\.texts) }
        if let after { texts += [after.id, after.value ?? ""] }
        return texts
    }
}

extension Batch {
    /// The texts that are to be stored; payloads are bytes.
    package var texts: [String] {
        [partition.rawValue, command.rawValue, audit.who, audit.role, audit.reason, audit.purpose.rawValue]
            + preconditions.flatMap(\.key.texts) + operations.flatMap(\.texts)
    }
}

extension Batch {
    /// Passes where no payload is larger than a database takes as one value: the lengths are 32 bits wide on the way.
    ///
    /// - Throws: ``StorageError`` with `.malformed`, naming the record and the size.
    package func refusePayloads(over limit: Int = 1_000_000_000) throws(StorageError) {
        for operation in operations {
            guard let size = operation.content?.payload.count, size > limit else { continue }
            throw StorageError(
                .malformed, "\(operation.key) has a payload of \(size) bytes, and at most \(limit) can be stored",
                key: operation.key)
        }
    }
}

extension Operation {
    fileprivate var texts: [String] {
        let terms = content?.terms.flatMap(\.texts) ?? []
        guard case .reserve(let unique, _) = self else { return key.texts + terms }
        return key.texts + [unique.name, unique.value]
    }
}

extension IndexTerm {
    fileprivate var texts: [String] { [name, value] }
}
