#if Crypto
    import Crypto
    public import SafetyStorage

    /// A secret of 32 bytes, which shows itself in no description and no mirror.
    public struct SecretKey: Equatable, Sendable {
        /// How many bytes a key has.
        public static let length = 32

        let symmetric: SymmetricKey

        /// A key that nobody can guess.
        public init() { symmetric = SymmetricKey(size: .bits256) }

        /// The key with those bytes.
        ///
        /// - Throws: `StorageError` with `.malformed` where there are not 32.
        public init(bytes: some Collection<UInt8>) throws(StorageError) {
            guard bytes.count == Self.length else {
                throw StorageError(.malformed, "a key of \(bytes.count) bytes: \(Self.length) are needed")
            }
            symmetric = SymmetricKey(data: Array(bytes))
        }

        /// Lends the bytes, for whoever wraps a key under a master key; a copy that outlives the loan is not wiped.
        public func withBytes<Result>(_ body: (UnsafeRawBufferPointer) throws -> Result) rethrows -> Result {
            try symmetric.withUnsafeBytes(body)
        }

        /// A key for one use, from which neither this one nor that for another use can be told.
        func derived(for use: String) -> SymmetricKey {
            HKDF<SHA256>.deriveKey(
                inputKeyMaterial: symmetric, info: Array(use.utf8), outputByteCount: Self.length)
        }
    }

    extension SecretKey: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
        /// The word "secret", never the bytes.
        public var description: String { "<secret>" }

        /// The same as the description.
        public var debugDescription: String { description }

        /// A mirror with no children.
        public var customMirror: Mirror { Mirror(self, children: [:]) }
    }
#endif
