#if SQLite
    import GRDB
    import SafetyStorage

    /// The tables of a store, and how a database says that it has them.
    enum Schema {
        /// The `application_id` of a store's own file: `CSK1` in ASCII.
        static let applicationID: Int32 = 0x4353_4B31

        /// Each step leads to the version of its number, counted from 1.
        private static let steps = [tables, latestRevisionsAndSeals]

        /// The tables of the newest version, without that which says so to a host.
        static let tablesOfTheStore = [
            "safety_record", "safety_earlier", "safety_term", "safety_unique_key", "safety_entry", "safety_change",
            "safety_precondition",
        ]

        /// The version that this edition writes, and the newest that it reads.
        static var version: Int32 { Int32(steps.count) }

        /// Whose database it is.
        enum Tenancy {
            /// The store's own: `application_id` and `user_version` say so.
            case owner
            /// A host's, whose numbers are not touched: the version stands in a table of its own.
            case guest
        }

        /// Passes for a version that this edition reads.
        static func check(version found: Int32, at path: String) throws(StorageError) {
            guard found <= version else {
                throw StorageError(
                    .newerSchema, "\(path): has schema version \(found); this edition reads up to \(version)")
            }
            guard found > 0 else {
                throw StorageError(.corrupt, "\(path): has schema version \(found), which never was")
            }
        }

        /// Makes the tables of a store's own database where it has none at all.
        static func makeIfEmpty(_ database: Database) throws {
            guard try isEmpty(database) else { return }
            try database.inTransaction(.immediate) {
                // Another process may have been first.
                guard try isEmpty(database) else { return .rollback }
                try database.execute(sql: "PRAGMA application_id = \(applicationID)")
                try takeSteps(after: 0, database, .owner)
                return .commit
            }
        }

        /// Passes for a database of that tenant, and of a version that this edition reads.
        static func refuseUnknown(_ database: Database, _ tenancy: Tenancy, at path: String) throws {
            _ = try checkedVersion(database, tenancy, at: path)
        }

        /// Checks whose database it is and of which version, and takes the steps that are missing.
        static func bringUpToDate(_ database: Database, _ tenancy: Tenancy, at path: String) throws {
            // Without a transaction first: an opening need not wait for another process that is writing.
            guard try checkedVersion(database, tenancy, at: path) < version else { return }
            try database.inTransaction(.immediate) {
                let found = try checkedVersion(database, tenancy, at: path)
                guard found < version else { return .rollback }
                try takeSteps(after: found, database, tenancy)
                return .commit
            }
        }

        private static func checkedVersion(_ database: Database, _ tenancy: Tenancy, at path: String) throws -> Int32 {
            let found = try foundVersion(database, tenancy, at: path)
            if tenancy == .owner || found != 0 { try check(version: found, at: path) }
            return found
        }

        private static func isEmpty(_ database: Database) throws -> Bool {
            try Int.fetchOne(database, sql: "SELECT count(*) FROM sqlite_master") == 0
                && Int32.fetchOne(database, sql: "PRAGMA application_id") == 0
        }

        private static func foundVersion(_ database: Database, _ tenancy: Tenancy, at path: String) throws -> Int32 {
            switch tenancy {
            case .owner:
                let application = try Int32.fetchOne(database, sql: "PRAGMA application_id")
                guard application == applicationID else {
                    throw StorageError(
                        .foreignDatabase,
                        "\(path): a SQLite database of another application (application_id \(application ?? 0))")
                }
                return try Int32.fetchOne(database, sql: "PRAGMA user_version") ?? 0
            case .guest:
                guard try database.tableExists("safety_schema") else { return 0 }
                return try Int32.fetchOne(database, sql: "SELECT version FROM safety_schema") ?? 0
            }
        }

        private static func takeSteps(after found: Int32, _ database: Database, _ tenancy: Tenancy) throws {
            for step in steps.dropFirst(Int(found)) { try database.execute(sql: step) }
            switch tenancy {
            case .owner:
                try database.execute(sql: "PRAGMA user_version = \(version)")
            case .guest:
                try database.execute(
                    sql: """
                        CREATE TABLE IF NOT EXISTS safety_schema (version INTEGER NOT NULL) STRICT;
                        DELETE FROM safety_schema;
                        INSERT INTO safety_schema VALUES (\(version));
                        """)
            }
        }
    }
#endif
