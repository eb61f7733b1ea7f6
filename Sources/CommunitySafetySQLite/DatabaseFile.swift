#if SQLite
    import Foundation
    import GRDB
    import SafetyStorage

    /// The file of a store, looked at from outside before SQLite may touch it.
    ///
    /// SQLite would turn a foreign database to WAL mode, or leave files beside it, by merely opening it.
    struct DatabaseFile {
        /// The absolute path, links resolved.
        let path: String

        /// - Throws: ``StorageError`` with `.unavailable` where the path leads to a folder or to nothing that a file
        ///   could be made in.
        init(at path: String) throws(StorageError) {
            // Absolute, as SQLite has a meaning of its own for names such as ':memory:'.
            let url = URL(filePath: path).standardizedFileURL.resolvingSymlinksInPath()
            self.path = url.path
            var isFolder: ObjCBool = false
            let files = FileManager.default
            if files.fileExists(atPath: self.path, isDirectory: &isFolder) {
                guard !isFolder.boolValue else {
                    throw StorageError(.unavailable, "\(self.path): a folder, not a file")
                }
            } else {
                let folder = url.deletingLastPathComponent().path
                guard files.fileExists(atPath: folder, isDirectory: &isFolder), isFolder.boolValue else {
                    throw StorageError(.unavailable, "\(self.path): there is no folder \(folder)")
                }
            }
        }

        /// Passes where there is no file, an empty one, or one of a store that this edition can read.
        func refuseWhatIsNotOurs() throws(StorageError) {
            guard size(of: path) > 0 else { return try refuseForeignLog() }
            let header = try DatabaseHeader(of: path)
            guard header.applicationID == Schema.applicationID else {
                throw StorageError(
                    .foreignDatabase,
                    "\(path): a SQLite database of another application: its application_id is "
                        + "\(header.applicationID), that of a store is \(Schema.applicationID)")
            }
            try Schema.check(version: header.userVersion, at: path)
        }

        /// A store's file is never empty beside a log: it was made whole before it went into WAL mode.
        private func refuseForeignLog() throws(StorageError) {
            let log = path + "-wal"
            guard size(of: log) > 0 else { return }
            throw StorageError(
                .foreignDatabase, "\(path): empty, but beside it lies the log of another database, \(log)")
        }

        /// In bytes; 0 where there is no file.
        private func size(of path: String) -> Int {
            (try? FileManager.default.attributesOfItem(atPath: path))?[.size] as? Int ?? 0
        }

        /// The connections to the file, which has its tables then.
        func opened(busyTimeout: Duration) throws -> DatabasePool {
            var configuration = Configuration()
            configuration.label = "CommunitySafetySQLite"
            configuration.busyMode = Self.waiting(busyTimeout)
            // Made in the rollback mode, so that from its first commit the file itself says whose it is.
            let queue = try DatabaseQueue(path: path, configuration: configuration)
            try queue.inDatabase { database in
                try Schema.makeIfEmpty(database)
                try enterWAL(database)
            }
            // Closed only afterwards: whoever closes a file last takes its log away, and others must not open it then.
            let pool = try DatabasePool(path: path, configuration: configuration)
            try queue.close()
            return pool
        }

        /// Asks for the lock every other millisecond.
        ///
        /// SQLite's own waiting soon asks ten times a second only: beside a process that commits without a pause, whose
        /// lock is free for moments, another one would hardly ever get it.
        private static func waiting(_ timeout: Duration) -> Database.BusyMode {
            // Beyond what an Int32 holds is for ever, for a process.
            let attempts = Int(min(max(timeout, .zero) / .milliseconds(LockPatience.step), Double(Int32.max)))
            return .callback { tries in
                guard tries < min(attempts, LockPatience.attempts) else { return false }
                usleep(UInt32(LockPatience.step * 1000))
                return true
            }
        }

        /// SQLite waits for a lock, but not for another connection that enters the mode at the same moment.
        private func enterWAL(_ database: Database) throws {
            for _ in 0..<100 {
                do {
                    return try database.execute(sql: "PRAGMA journal_mode = WAL")
                } catch let error as DatabaseError where error.resultCode == .SQLITE_BUSY {
                    // Here it does wait, as long as the busy timeout says.
                    try database.inTransaction(.exclusive) { .rollback }
                }
            }
        }
    }
#endif
