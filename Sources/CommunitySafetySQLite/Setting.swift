#if SQLite
    import GRDB
    import SafetyStorage

    /// A setting of a connection that the store relies on.
    struct Setting {
        let name: String
        let value: String
        /// What the setting reads as.
        let readBack: String

        /// What must hold on the connection that writes.
        static let durable = [
            Setting(name: "journal_mode", value: "WAL", readBack: "wal"),
            Setting(name: "synchronous", value: "FULL", readBack: "2"),
            Setting(name: "secure_delete", value: "ON", readBack: "1"),
            Setting(name: "foreign_keys", value: "ON", readBack: "1"),
            // Text is sorted by its bytes as they are stored, and those of the kit are UTF-8.
            Setting(name: "encoding", value: "'UTF-8'", readBack: "UTF-8"),
        ]

        /// Sets it, and makes sure that it was taken: SQLite passes over in silence what it cannot set.
        func apply(to database: Database, at path: String) throws {
            try database.execute(sql: "PRAGMA \(name) = \(value)")
            let found = try String.fetchOne(database, sql: "PRAGMA \(name)")
            guard found == readBack else {
                throw StorageError(
                    .unavailable, "\(path): '\(name)' should read \(readBack) and reads \(found ?? "nothing")")
            }
        }
    }
#endif
