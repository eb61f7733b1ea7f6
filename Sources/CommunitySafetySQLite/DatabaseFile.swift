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
            let start = try start()
            guard !start.isEmpty else { return try refuseForeignLog() }
            guard let header = DatabaseHeader(start) else {
                throw StorageError(.corrupt, "\(path): no SQLite database, as its first bytes show")
            }
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
            let attributes = try? FileManager.default.attributesOfItem(atPath: log)
            guard let size = attributes?[.size] as? Int, size > 0 else { return }
            throw StorageError(
                .foreignDatabase, "\(path): empty, but beside it lies the log of another database, \(log)")
        }

        /// The first bytes, none where there is no file.
        private func start() throws(StorageError) -> Data {
            guard FileManager.default.fileExists(atPath: path) else { return Data() }
            do {
                let file = try FileHandle(forReadingFrom: URL(filePath: path))
                defer { try? file.close() }
                return try file.read(upToCount: DatabaseHeader.length) ?? Data()
            } catch {
                throw StorageError(.unavailable, "\(path): cannot be read: \(error.localizedDescription)")
            }
        }

        /// The connections to the file, which has its tables then.
        func opened(busyTimeout: Duration) throws -> DatabasePool {
            var configuration = Configuration()
            configuration.label = "CommunitySafetySQLite"
            configuration.busyMode = .timeout(busyTimeout / .seconds(1))
            // Made in the rollback mode, so that from its first commit the file itself says whose it is.
            let queue = try DatabaseQueue(path: path, configuration: configuration)
            try queue.inDatabase { try Schema.makeIfEmpty($0) }
            try queue.close()
            return try DatabasePool(path: path, configuration: configuration)
        }
    }
#endif
