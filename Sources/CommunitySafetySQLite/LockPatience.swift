#if SQLite
    /// How often a connection of a store asks for a lock, where that is less often than its busy timeout would have it.
    enum LockPatience {
        /// For the work of this task, or of this thread where there is none.
        @TaskLocal static var attempts = Int.max
        /// The milliseconds from one attempt to the next.
        static let step = 2
    }
#endif
