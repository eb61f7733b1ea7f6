/// Turns personal values into index terms that say nothing to whoever has not the key.
public protocol TermBlinding: Sendable {
    /// The terms in the same order, their values keyed hashes; the same value gives the same hash within a partition.
    ///
    /// - Throws: ``StorageError`` with `.unavailable` where the key cannot be had.
    func blinded(_ terms: [PersonalTerm], in partition: Partition) async throws -> [IndexTerm]
}
