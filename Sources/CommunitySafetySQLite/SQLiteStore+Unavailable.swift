#if !SQLite
    /// Records kept in one SQLite file; only with the package trait `SQLite`.
    @available(
        *, unavailable,
        message: "enable the trait 'SQLite' where you depend on CommunitySafetyKit: .package(…, traits: [\"SQLite\"])"
    )
    public final class SQLiteStore {
        /// Here only so that the compiler complains about the trait and not about the arguments.
        public init(path: String) throws {}
    }
#endif
