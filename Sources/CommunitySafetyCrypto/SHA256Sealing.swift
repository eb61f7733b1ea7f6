#if Crypto
    import Crypto
    public import SafetyStorage

    /// Seals a journal with SHA-256, and with salts of 32 bytes from the system's generator.
    public struct SHA256Sealing: JournalSealing {
        /// A sealing; all are alike.
        public init() {}

        /// The SHA-256 digest of those bytes.
        public func digest(of bytes: [UInt8]) -> SafetyStorage.Digest {
            SafetyStorage.Digest(Array(SHA256.hash(data: bytes)))
        }

        /// 32 bytes that nobody can guess.
        public func salt() -> [UInt8] {
            SymmetricKey(size: .bits256).withUnsafeBytes { Array($0) }
        }
    }
#endif
