#if Crypto
    public import SafetyStorage

    /// Where the keys are: of each record's content, and of each partition's blinded terms.
    ///
    /// A vault must be another place than the store it is the vault of, with backups of its own that are not kept
    /// beside the store's: whoever holds an old copy of both can undo every erasure made since. Any method may throw
    /// `StorageError` with `.unavailable` where the vault cannot be reached, and with `.corrupt` where a key cannot be
    /// read.
    public protocol KeyVault: Sendable {
        /// The key of that name; nil where it was never made, or was destroyed.
        func contentKey(_ name: ContentKeyName) async throws -> SecretKey?

        /// The keys of those names, new ones for those that are not there yet; they outlast a crash once this returns.
        ///
        /// Two callers at once get the same keys.
        ///
        /// - Throws: `StorageError` with `.keyDestroyed` where one of them was destroyed before.
        func makeContentKeys(_ names: Set<ContentKeyName>) async throws -> [ContentKeyName: SecretKey]

        /// Destroys the keys of a record that come before a generation, or all where none is given.
        ///
        /// Once it returns they are in nothing that the vault keeps, nor in a backup made from then on. Where there are
        /// none it does nothing.
        func destroyContentKeys(of record: RecordKey, before generation: Int?) async throws

        /// The names of the keys that are there, in an order of the vault's own, at most `limit` after the one given.
        func contentKeys(
            in partition: Partition, after name: ContentKeyName?, limit: Int
        ) async throws -> [ContentKeyName]

        /// The key of a partition's blinded terms; made when it is first asked for.
        ///
        /// - Throws: `StorageError` with `.keyDestroyed` where it was destroyed before.
        func indexKey(of partition: Partition) async throws -> SecretKey

        /// Destroys the key of a partition's blinded terms: none of them says anything any more, wherever a copy lies.
        func destroyIndexKey(of partition: Partition) async throws
    }
#endif
