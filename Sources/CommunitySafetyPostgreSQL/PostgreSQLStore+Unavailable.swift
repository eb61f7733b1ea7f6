#if !PostgreSQL
    /// Records kept in a PostgreSQL database; only with the package trait `PostgreSQL`.
    @available(
        *, unavailable,
        message:
            "enable the trait 'PostgreSQL' where you depend on CommunitySafetyKit: .package(…, traits: [\"PostgreSQL\"])"
    )
    public final class PostgreSQLStore {
        /// Here only so that the compiler complains about the trait and not about the arguments.
        public init(_ connection: String) throws {}
    }
#endif
