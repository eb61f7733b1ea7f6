extension RecordChange {
    /// The operation that made the change, put together again from what it wrote.
    ///
    /// - Parameters:
    ///   - unique: the unique key that it gave; nil where it gave none.
    ///   - content: the content that it wrote; looked up only where there must be one.
    /// - Throws: ``StorageError`` with `.corrupt` where what it wrote is not there any more.
    package func operation(
        giving unique: UniqueKey?, writing content: @autoclosure () throws -> Envelope?
    ) throws -> Operation {
        func written() throws -> Envelope {
            guard let envelope = try content() else {
                throw StorageError(.corrupt, "\(key) has lost its content", key: key, found: revision)
            }
            return envelope
        }
        switch verb {
        case .put: return .put(key, try written())
        case .end: return .end(key)
        case .redact: return .redact(key, leaving: try written())
        case .erase: return .erase(key)
        case .reserve:
            guard let unique else { throw StorageError(.corrupt, "\(key) has lost a unique key", key: key) }
            return .reserve(unique, for: key)
        }
    }
}
