#if Crypto
    import Crypto
    public import SafetyStorage

    /// A master key that the host holds in memory; wraps with AES-GCM under a fresh nonce.
    public struct MasterKey: KeyWrapping {
        /// Which master key it is.
        public let version: String
        private let key: SecretKey

        /// The master key of that version; it should wrap no more than 2³² keys.
        public init(version: String, _ key: SecretKey) {
            self.version = version
            self.key = key
        }

        /// The key, encrypted.
        public func wrapped(_ key: SecretKey, binding: [UInt8]) throws(StorageError) -> [UInt8] {
            do {
                let box = try key.withBytes { bytes in
                    try AES.GCM.seal(bytes, using: self.key.symmetric, authenticating: binding)
                }
                return Array(box.nonce) + Array(box.ciphertext) + Array(box.tag)
            } catch {
                throw StorageError(.unavailable, "a key could not be wrapped")
            }
        }

        /// The key that was wrapped.
        public func unwrapped(_ bytes: [UInt8], binding: [UInt8]) throws(StorageError) -> SecretKey {
            do {
                let box = try AES.GCM.SealedBox(combined: bytes)
                return try SecretKey(bytes: AES.GCM.open(box, using: key.symmetric, authenticating: binding))
            } catch {
                throw StorageError(
                    .corrupt, "a key does not open under master key '\(version)': that is another, or it was altered")
            }
        }
    }
#endif
