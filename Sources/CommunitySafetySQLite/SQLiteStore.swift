#if SQLite
    import CivilTime
    public import GRDB
    public import SafetyStorage
    import Synchronization

    /// Records kept in one SQLite file, which several processes of one machine may share.
    ///
    /// A commit is one transaction, and has reached the disk (`synchronous=FULL`) when it returns. The file is in WAL
    /// mode: beside it lie `-wal` and `-shm` while it is open. Two things are as SQLite has them:
    ///
    /// - A file has one writer. Commits of different partitions follow one another too; give partitions that must not
    ///   wait for each other files of their own. A commit that waits longer than the busy timeout is `.unavailable`.
    /// - Keys, terms and all other text are told apart by their bytes, and text with a NUL character is `.malformed`.
    ///
    /// A redaction or an erasure overwrites what it takes away where it stands (`secure_delete`), and empties the
    /// write-ahead log if no reader stands in the way for longer than a tenth of a second; where one does, a later commit
    /// empties it. ``removeTraces()`` then removes what SQLite may have left elsewhere in the file.
    ///
    /// Errors name the file and quote SQLite: `.corrupt` where the file cannot be read, `.unavailable` for everything
    /// else, such as a full disk, a file that may only be read, or a lock that was not given up in time.
    public final class SQLiteStore: RecordStore {
        /// The connections; for what the kit has no word for.
        public let pool: DatabasePool
        private let sealing: (any JournalSealing)?
        /// True where something that was taken away stands in the log still.
        private let logHoldsTraces = Mutex(false)

        /// Opens the file, and makes it where there is none; blocks while it does.
        ///
        /// A file that is refused is not changed in any way.
        ///
        /// - Parameters:
        ///   - path: where the file is or is to be, in a folder that exists.
        ///   - busyTimeout: how long to wait, in whole milliseconds, for another process that is writing.
        ///   - sealing: what seals the journal, so that it shows tampering; nil for one that is not sealed.
        /// - Throws: ``/SafetyStorage/StorageError`` naming the path and what was found: `.corrupt` for a file that is
        ///   no SQLite database, `.foreignDatabase` for one of another application, `.newerSchema` for one of a newer
        ///   edition, `.unavailable` where the path leads to no file or cannot be opened.
        public convenience init(
            path: String, busyTimeout: Duration = .seconds(5), sealing: (any JournalSealing)? = nil
        ) throws(StorageError) {
            let file = try DatabaseFile(at: path)
            try file.refuseWhatIsNotOurs()
            do {
                try self.init(file.opened(busyTimeout: busyTimeout), .owner, sealing)
            } catch {
                throw StorageError(error, at: file.path)
            }
        }

        /// A store in the database that its host has open, in tables whose names begin with `safety_`.
        ///
        /// Blocks while it looks for the tables and makes them if need be. The host's writing connection is set to
        /// `synchronous=FULL`, `secure_delete` and `foreign_keys`, also for what the host writes itself. After an erasure
        /// the log is emptied with the host's own busy timeout.
        ///
        /// - Parameters:
        ///   - pool: the host's connections.
        ///   - sealing: what seals the journal, so that it shows tampering; nil for one that is not sealed.
        /// - Throws: ``/SafetyStorage/StorageError`` as ``init(path:busyTimeout:sealing:)`` does.
        public convenience init(
            sharing pool: DatabasePool, sealing: (any JournalSealing)? = nil
        ) throws(StorageError) {
            do {
                try self.init(pool, .guest, sealing)
            } catch {
                throw StorageError(error, at: pool.path)
            }
        }

        private init(
            _ pool: DatabasePool, _ tenancy: Schema.Tenancy, _ sealing: (any JournalSealing)?
        ) throws {
            self.pool = pool
            self.sealing = sealing
            // Only now: on entering WAL mode the pool sets `synchronous` to NORMAL, whatever was asked for before.
            try pool.writeWithoutTransaction { database in
                try Schema.refuseUnknown(database, tenancy, at: pool.path)
                // Before the tables are brought up to date, so that what these steps delete is overwritten.
                try Setting.durable.forEach { try $0.apply(to: database, at: pool.path) }
                try Schema.bringUpToDate(database, tenancy, at: pool.path)
            }
        }

        /// Makes the changes of a batch, all or none.
        public func commit(_ batch: Batch) async throws -> Receipt {
            try batch.texts.refuseNUL()
            try batch.refusePayloads()
            return try await translatingErrors {
                let receipt = try await pool.write { [sealing] in
                    try SQLiteShelf($0, batch.partition).commit(batch, sealing: sealing)
                }
                let takesAway = batch.operations.contains { $0.verb == .redact || $0.verb == .erase }
                if takesAway { logHoldsTraces.withLock { $0 = true } }
                // The commit stands, whether or not a reader keeps the log from being emptied now.
                if logHoldsTraces.withLock({ $0 }) { try? await emptyLog(attempts: takesAway ? 50 : 0) }
                return receipt
            }
        }

        /// Empties the write-ahead log unless somebody reads from it, asking so often whether that is over: while it asks,
        /// nobody can write.
        private func emptyLog(attempts: Int) async throws {
            try await pool.writeWithoutTransaction { database in
                try LockPatience.$attempts.withValue(attempts) { _ = try database.checkpoint(.truncate) }
                self.logHoldsTraces.withLock { $0 = false }
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
            return try await read(partition) { try $0.receipt(of: command) }
        }

        /// The end of a partition's journal; nil for an empty one.
        public func journalHead(of partition: Partition) async throws -> JournalHead? {
            try [partition.rawValue].refuseNUL()
            return try await read(partition) { try $0.head() }
        }

        /// Rewrites the file so that nothing of what was redacted or erased is left in it; to be called after a run of
        /// erasures.
        ///
        /// SQLite moves what it stores about in the file and may leave a copy behind, which `secure_delete` does not
        /// find. This takes as long as copying all that the file holds, and no commit goes on meanwhile.
        ///
        /// - Throws: ``/SafetyStorage/StorageError`` with `.unavailable` where somebody reads or writes longer than the
        ///   busy timeout; traces may be left then.
        public func removeTraces() async throws {
            try await translatingErrors {
                try await pool.writeWithoutTransaction { database in
                    try database.execute(sql: "VACUUM")
                    try database.checkpoint(.truncate)
                }
            }
        }

        private func read<Value: Sendable>(
            _ partition: Partition, _ value: @Sendable (SQLiteShelf) throws -> Value
        ) async throws -> Value {
            try await translatingErrors {
                try await pool.read { try value(SQLiteShelf($0, partition)) }
            }
        }

        func translatingErrors<Value>(_ work: () async throws -> Value) async throws -> Value {
            do {
                return try await work()
            } catch let error as CancellationError {
                throw error
            } catch {
                throw StorageError(error, at: pool.path)
            }
        }
    }
#endif
