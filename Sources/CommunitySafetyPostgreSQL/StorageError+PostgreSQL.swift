#if PostgreSQL
    public import SafetyStorage

    extension StorageError.Code {
        /// The schema holds tables of another application under the names that a store would use.
        public static let foreignTables = StorageError.Code(rawValue: "foreign-database")
        /// The tables are laid out by force, and the force has no part yet.
        public static let missingForce = StorageError.Code(rawValue: "missing-force")
    }
#endif
