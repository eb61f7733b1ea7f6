#if PostgreSQL
    import SafetyStorage

    /// Work for a connection.
    struct Job: Sendable {
        let ticket: Int
        /// The partition that it commits to; nil for what may be done beside everything else.
        let lane: Partition?
        /// Does it, and gives what tells the task that waits for it.
        let run: @Sendable (Session) -> @Sendable () -> Void
        /// Tells the task that it will not be done.
        let fail: @Sendable (any Error) -> Void
    }
#endif
