#if PostgreSQL
    public import SafetyStorage

    /// Records kept in a PostgreSQL database, which many processes may share.
    ///
    /// A commit is one transaction, and has reached the server's disk when it returns. Commits of one partition follow
    /// one another by a lock on a row of that partition; those of other partitions do not wait for it. Text is told
    /// apart by its bytes, and text with a NUL character is `.malformed`.
    ///
    /// The store keeps its own connections, each on a thread of its own, so that waiting for the server holds up no
    /// task. A connection that was lost is made anew: a read is done again once, and of a commit whose answer was lost
    /// the server is asked whether it happened.
    ///
    /// Errors name host, port, database and user, and quote the server where it cannot quote a value; never the
    /// connection string.
    public final class PostgreSQLStore: RecordStore {
        /// How the tables are laid out.
        public let layout: PostgreSQLOptions.Layout
        private let sealing: (any JournalSealing)?
        private let schema: Schema
        private let sql: ShelfSQL
        private let pool: ConnectionPool

        /// Connects to the server, and makes the tables where there are none.
        ///
        /// - Parameters:
        ///   - connection: a connection string of libpq, as a URI or as key and value; TLS (`sslmode`, `sslrootcert`,
        ///     …) is asked for in it.
        ///   - options: how the server is used.
        ///   - sealing: what makes the journal show tampering; nil seals nothing.
        /// - Throws: ``/SafetyStorage/StorageError`` with `.malformed` for a string that libpq cannot read, `.denied`
        ///   where the server refuses the user, `.unavailable` where it cannot be reached or its database does not
        ///   speak UTF-8, `.newerSchema` for tables of a newer edition, `.foreignDatabase` for those of another
        ///   application under the names that a store uses.
        public init(
            _ connection: String, options: PostgreSQLOptions = PostgreSQLOptions(),
            sealing: (any JournalSealing)? = nil
        ) async throws {
            try options.refuseNegativeTimes()
            let address = try ServerAddress(connection)
            let names = try TableNames(schema: options.schema)
            let schema = Schema(names: names, address: address)
            let pool = ConnectionPool(size: options.connections) { try Connection(to: address, options) }
            self.sealing = sealing
            self.schema = schema
            self.pool = pool
            sql = ShelfSQL(names)
            do {
                layout = try await pool.perform { session in
                    try session.reading { try schema.bringUpToDate($0, layout: options.layout) }
                }
            } catch {
                pool.shut()
                throw Self.translated(error, at: address)
            }
        }

        deinit { pool.shut() }

        /// Makes the changes of a batch, all or none.
        public func commit(_ batch: Batch) async throws -> Receipt {
            try batch.texts.refuseNUL()
            try batch.refusePayloads()
            return try await translatingErrors {
                try await pool.perform(in: batch.partition) { [sql, sealing] session in
                    try CommitAttempts(batch: batch, sql: sql, sealing: sealing).receipt(through: session)
                }
            }
        }

        /// One revision of a record; without a number the latest.
        public func record(_ key: RecordKey, at revision: Revision?) async throws -> StoredRecord? {
            try key.texts.refuseNUL()
            return try await read(key.partition) { try $0.record(key, at: revision) }
        }

        /// The latest revisions of the records that match, a page at a time.
        public func records(matching query: RecordQuery) async throws -> Page {
            try query.texts.refuseNUL()
            return try await read(query.partition) { try $0.records(matching: query) }
        }

        /// The entries of a partition's journal after a position, oldest first.
        public func journal(
            of partition: Partition, after position: JournalPosition?, limit: Int
        ) async throws -> [JournalEntry] {
            guard limit > 0 else { throw StorageError(.malformed, "\(limit) journal entries: at least 1 is needed") }
            try [partition.rawValue].refuseNUL()
            return try await read(partition) { try $0.journal(after: position, limit: limit) }
        }

        /// The receipt of a command that was committed in the partition.
        public func receipt(of command: CommandKey, in partition: Partition) async throws -> Receipt? {
            try [command.rawValue, partition.rawValue].refuseNUL()
            return try await read(partition) { try $0.entry(of: command)?.receipt }
        }

        /// The end of a partition's journal; nil for an empty one.
        public func journalHead(of partition: Partition) async throws -> JournalHead? {
            try [partition.rawValue].refuseNUL()
            return try await read(partition) { try $0.head() }
        }

        /// Gives a force its own part of tables that are laid out by force; nothing where it has one.
        ///
        /// Commits of other forces go on meanwhile. Until a force has its part, its commits are `.missingForce`.
        ///
        /// - Throws: ``/SafetyStorage/StorageError`` with `.malformed` where the tables are not laid out by force.
        public func addForce(_ force: Partition) async throws {
            try [force.rawValue].refuseNUL()
            try await translatingErrors {
                try await pool.perform { [schema] session in
                    try session.reading { try schema.add(force, $0) }
                }
            }
        }

        /// Writes the tables anew, so that nothing of what was redacted or erased is left in them.
        ///
        /// PostgreSQL keeps what was taken away until then, and in its write-ahead log, its archives and its replicas
        /// for as long as these are kept. Every table is locked in turn, for as long as copying it takes.
        ///
        /// - Throws: ``/SafetyStorage/StorageError`` with `.unavailable` where somebody reads or writes longer than the
        ///   lock's timeout; traces may be left then.
        public func removeTraces() async throws {
            try await translatingErrors {
                try await pool.perform { [schema] session in
                    defer { session.disconnect() }
                    try session.guarded { try schema.vacuum($0) }
                }
            }
        }

        /// Lets what is under way finish, and closes the connections; the store then refuses everything as
        /// `.unavailable`.
        ///
        /// A store that is given up without it closes them too, without telling when.
        public func close() async {
            await pool.close()
        }

        private func read<Value: Sendable>(
            _ partition: Partition, _ value: @escaping @Sendable (PostgreSQLShelf) throws -> Value
        ) async throws -> Value {
            try await translatingErrors {
                try await pool.perform { [sql] session in
                    try session.reading {
                        try value(PostgreSQLShelf(connection: $0, partition: partition, sql: sql))
                    }
                }
            }
        }

        private func translatingErrors<Value>(_ work: () async throws -> Value) async throws -> Value {
            do {
                return try await work()
            } catch {
                throw Self.translated(error, at: schema.address)
            }
        }

        private static func translated(_ error: any Error, at address: ServerAddress) -> any Error {
            (error as? ServerError)?.storageError(at: address) ?? error
        }
    }
#endif
