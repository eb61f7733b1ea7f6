#if Crypto
    public import SafetyStorage

    extension StorageError.Code {
        /// The key was destroyed, and a new one of its name must not be made.
        public static let keyDestroyed = StorageError.Code(rawValue: "key-destroyed")
    }
#endif
