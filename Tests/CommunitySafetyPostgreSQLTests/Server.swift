#if PostgreSQL
    import Foundation

    /// The server that the tests may use, as the environment names it.
    enum Server {
        /// A connection string of libpq; nil where there is no server to test with.
        static let address = ProcessInfo.processInfo.environment["SAFETY_PG_URL"]
    }
#endif
