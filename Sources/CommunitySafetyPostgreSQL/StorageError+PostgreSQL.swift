#if PostgreSQL
    public import SafetyStorage

    extension StorageError.Code {
        /// The tables are laid out by force, and the force has no part yet.
        public static let missingForce = StorageError.Code(rawValue: "missing-force")
    }
#endif
