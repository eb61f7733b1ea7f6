#if Crypto
    /// A master key, or a service that holds one: it wraps the keys of a ``StoredKeyVault`` and opens them again.
    ///
    /// A host with a key management service implements it by two calls of that service; ``MasterKey`` is for a host
    /// that holds the key itself.
    public protocol KeyWrapping: Sendable {
        /// Which master key it is; another after each rotation.
        var version: String { get }

        /// The key, readable only to whoever has the master key, and only together with those binding bytes.
        func wrapped(_ key: SecretKey, binding: [UInt8]) async throws -> [UInt8]

        /// The key that was wrapped.
        ///
        /// - Throws: `StorageError` with `.corrupt` where the master key or the binding is another, or the bytes were
        ///   altered; with `.unavailable` where a service cannot be reached.
        func unwrapped(_ bytes: [UInt8], binding: [UInt8]) async throws -> SecretKey
    }
#endif
