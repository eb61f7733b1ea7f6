#if SQLite
    import Foundation
    import GRDBSQLite
    import SafetyStorage

    /// The numbers by which a database file says whose it is, as they stand in the file itself.
    struct DatabaseHeader {
        /// The number by which an application knows its files.
        let applicationID: Int32
        /// The number by which an application knows its schema.
        let userVersion: Int32

        /// Reads the file without a lock, its log or a trace.
        ///
        /// It goes through SQLite, as closing a file that this process has open elsewhere would drop the locks that
        /// SQLite holds on it. With `immutable` SQLite neither recovers nor makes any file.
        init(of path: String) throws(StorageError) {
            var connection: OpaquePointer?
            defer { sqlite3_close(connection) }
            let address = URL(filePath: path).absoluteString + "?immutable=1"
            let code = sqlite3_open_v2(address, &connection, SQLITE_OPEN_READONLY | SQLITE_OPEN_URI, nil)
            guard code == SQLITE_OK,
                // A file that another process is making this moment is shorter than it says, and is a file all the same.
                sqlite3_exec(connection, "PRAGMA writable_schema = ON", nil, nil, nil) == SQLITE_OK
            else { throw Self.error(connection, at: path) }
            applicationID = try Self.number("application_id", connection, at: path)
            userVersion = try Self.number("user_version", connection, at: path)
        }

        private static func number(
            _ name: String, _ connection: OpaquePointer?, at path: String
        ) throws(StorageError) -> Int32 {
            var statement: OpaquePointer?
            defer { sqlite3_finalize(statement) }
            guard sqlite3_prepare_v2(connection, "PRAGMA \(name)", -1, &statement, nil) == SQLITE_OK,
                sqlite3_step(statement) == SQLITE_ROW
            else { throw error(connection, at: path) }
            return sqlite3_column_int(statement, 0)
        }

        private static func error(_ connection: OpaquePointer?, at path: String) -> StorageError {
            let code = sqlite3_errcode(connection)
            let isUnreadable = code == SQLITE_NOTADB || code == SQLITE_CORRUPT
            return StorageError(
                isUnreadable ? .corrupt : .unavailable,
                "\(path): \(String(cString: sqlite3_errmsg(connection))) (SQLite \(code))")
        }
    }
#endif
