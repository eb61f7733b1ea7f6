#if SQLite
    import Foundation
    import GRDB
    import SafetyStorage

    /// The file that a backup is made in: under another name until it is whole.
    struct BackupCopy {
        /// The absolute path of the copy once it is whole.
        let path: String
        private var partial: String { path + ".partial" }

        /// Makes the empty file, which those may read and write who may the source.
        ///
        /// - Throws: ``StorageError`` with `.conflict` where something stands in its place, `.unavailable` where the
        ///   file cannot be made.
        init(of source: String, at path: String) throws(StorageError) {
            self.path = try DatabaseFile(at: path).path
            for suffix in ["", "-wal", "-journal", "-shm", ".partial", ".partial-journal"]
            where FileManager.default.fileExists(atPath: self.path + suffix) {
                throw StorageError(
                    .conflict, "\(self.path + suffix): is there already, and a backup overwrites nothing")
            }
            do {
                try Data().write(to: URL(filePath: partial), options: .withoutOverwriting)
                let files = FileManager.default
                if let permissions = try files.attributesOfItem(atPath: source)[.posixPermissions] {
                    try files.setAttributes([.posixPermissions: permissions], ofItemAtPath: partial)
                }
            } catch {
                throw StorageError(.unavailable, "\(partial): cannot be made")
            }
        }

        /// Copies everything, and looks through the copy.
        func fill(from source: Database) throws {
            var configuration = Configuration()
            configuration.label = "CommunitySafetySQLite.backup"
            let queue = try DatabaseQueue(path: partial, configuration: configuration)
            try queue.inDatabase { target in
                try target.execute(sql: "PRAGMA synchronous = FULL")
                try source.backup(to: target, pagesPerStep: 256) { _ in
                    // Throws where the backup has been cancelled; the copying itself would not notice.
                    _ = try Int.fetchOne(source, sql: "SELECT 1")
                }
                var examination = Examination(of: target, at: partial)
                try examination.run(.quick)
                if let finding = examination.findings.first {
                    throw StorageError(.corrupt, "\(path): the copy is not sound: \(finding)")
                }
            }
            // The last connection to leave takes the log with it.
            try queue.close()
        }

        /// Gives the copy its name.
        func finish() throws {
            try FileManager.default.moveItem(atPath: partial, toPath: path)
            let folder = URL(filePath: path).deletingLastPathComponent().path
            try FileHandle(forReadingAtPath: folder)?.synchronize()
        }

        /// Removes what there is of it.
        func discard() {
            for suffix in ["", "-journal", "-wal", "-shm"] {
                try? FileManager.default.removeItem(atPath: partial + suffix)
            }
        }
    }
#endif
