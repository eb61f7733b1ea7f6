#if SQLite
    import GRDB
    import SafetyStorage

    extension SQLiteStore {
        /// Looks through the whole database, as it stands at one moment, while commits go on.
        ///
        /// What is wrong is in the report and not thrown. The time it takes grows with the database: a quick look
        /// reads every page once, a full one looks up every term of every record besides. In a host's database the
        /// host's tables are looked at too.
        ///
        /// - Parameter depth: how much to look at.
        /// - Throws: ``/SafetyStorage/StorageError`` with `.unavailable` where the database cannot be read at all.
        public func checkIntegrity(_ depth: IntegrityReport.Depth = .full) async throws -> IntegrityReport {
            try await translatingErrors {
                try await pool.read { [path = pool.path] database in
                    var examination = Examination(of: database, at: path)
                    try examination.run(depth)
                    return IntegrityReport(depth: depth, findings: examination.findings)
                }
            }
        }

        /// Copies the database as it stands at one moment into a new file, while commits go on; the copy may be read and
        /// written by those who may the database.
        ///
        /// The copy is a whole database that can be opened as a store, of a host's database one that can be shared. It
        /// has been looked through (``IntegrityReport/Depth/quick``) and has reached the disk when this returns. Until
        /// then it is called by its name and `.partial`; where the backup fails or is cancelled nothing is left of it.
        /// Of what was erased before it holds nothing that the database itself does not hold: call ``removeTraces()``
        /// first.
        ///
        /// - Parameter path: where the copy is to be, in a folder that exists.
        /// - Throws: ``/SafetyStorage/StorageError`` with `.conflict` where there is a file of that name, whatever it
        ///   is, or the rest of a backup that was killed; with `.unavailable` where the file cannot be written; with
        ///   `.corrupt` where the copy is not sound, as the database itself is not.
        public func backUp(to path: String) async throws {
            let copy = try BackupCopy(of: pool.path, at: path)
            do {
                // Not in the pool's writer: a reader's moment stands still, and keeps nobody from writing.
                try await pool.read { try copy.fill(from: $0) }
                try copy.finish()
            } catch let error as CancellationError {
                copy.discard()
                throw error
            } catch {
                copy.discard()
                throw StorageError(error, at: copy.path)
            }
        }
    }
#endif
