#if PostgreSQL
    import SafetyStorage

    /// How a database says that it has the tables of a store, and how it gets them.
    struct Schema: Sendable {
        let names: TableNames
        let address: ServerAddress

        /// The name that a store's version table gives for whose it is: as in a file of the SQLite store.
        private static let application = "CSK1"

        /// Each step leads to the version of its number, counted from 1.
        private static let steps: [@Sendable (TableNames, PostgreSQLOptions.Layout) -> String] = [
            tables, currentOnesApart,
        ]

        /// The version that this edition writes, and the newest that it reads.
        static var version: Int { steps.count }

        /// What is there.
        private struct Found {
            let version: Int
            let layout: PostgreSQLOptions.Layout
        }

        /// Checks whose tables they are and of which version, and takes the steps that are missing.
        ///
        /// - Returns: how the tables are laid out.
        func bringUpToDate(
            _ connection: Connection, layout: PostgreSQLOptions.Layout
        ) throws -> PostgreSQLOptions.Layout {
            // Without a lock first: an opening need not wait for another, and the user need own nothing.
            if let found = try found(connection), found.version == Self.version { return found.layout }
            return try transaction(connection) {
                let found = try found(connection) ?? made(connection, layout)
                for (number, step) in Self.steps.enumerated().dropFirst(found.version) {
                    try connection.runScript(step(names, found.layout))
                    try connection.runScript("UPDATE \(names.version) SET version = \(number + 1)")
                }
                return found.layout
            }
        }

        /// Adds the part of a force to tables that are laid out by force; nothing where it is there.
        func add(_ force: Partition, _ connection: Connection) throws {
            try transaction(connection) {
                guard let found = try found(connection), found.layout == .byForce else {
                    throw StorageError(.malformed, "the tables of \(address) are not laid out by force")
                }
                for table in TableNames.partitioned {
                    let part = names.table(table + "_" + force.partName)
                    let isThere = try connection.run(
                        Statement("SELECT to_regclass($1) IS NOT NULL") { $0.add(part) }
                    ).flag(0, 0)
                    guard !isThere else { continue }
                    // Attached rather than made in place: that holds up no commit of another force.
                    try connection.runScript(
                        """
                        CREATE TABLE \(part) (LIKE \(names.table(table)) INCLUDING ALL);
                        ALTER TABLE \(names.table(table)) ATTACH PARTITION \(part)
                            FOR VALUES IN (\(TableNames.literal(force.rawValue)));
                        """)
                }
                try connection.runScript(Self.takingNoSamples { names.table($0 + "_" + force.partName) })
            }
        }

        /// Writes all tables anew, without what is dead in them; leaves the connection without a timeout.
        func vacuum(_ connection: Connection) throws {
            try connection.runScript("SET statement_timeout = 0")
            for table in TableNames.partitioned {
                try connection.runScript("VACUUM (FULL, ANALYZE) \(names.table(table))")
            }
        }

        private func transaction<Value>(_ connection: Connection, _ work: () throws -> Value) throws -> Value {
            try connection.runScript("BEGIN ISOLATION LEVEL READ COMMITTED")
            do {
                // One at a time for each schema; given back at the transaction's end.
                _ = try connection.run(
                    Statement("SELECT pg_advisory_xact_lock(hashtextextended('CommunitySafety ' || $1, 0))") {
                        $0.add(names.schema)
                    })
                let value = try work()
                try connection.runScript("COMMIT")
                return value
            } catch {
                try? connection.runScript("ROLLBACK")
                throw error
            }
        }

        /// Nil where the schema has no table of a store.
        private func found(_ connection: Connection) throws -> Found? {
            let tables = try connection.run(
                Statement(
                    "SELECT tablename::text FROM pg_tables WHERE schemaname = $1 AND tablename LIKE 'safety\\_%'"
                ) { $0.add(names.schema) })
            guard tables.count > 0 else { return nil }
            guard (0..<tables.count).contains(where: { tables.text($0, 0) == "safety_schema" }) else {
                throw foreign("it has tables named 'safety_…', but no 'safety_schema'")
            }
            let columns = try connection.run(
                Statement(
                    """
                    SELECT count(*) FROM information_schema.columns WHERE table_schema = $1
                    AND table_name = 'safety_schema' AND column_name IN ('application', 'version', 'layout')
                    """
                ) { $0.add(names.schema) })
            guard columns.number(0, 0) == 3 else { throw foreign("its 'safety_schema' has other columns") }
            return try check(
                connection.run(
                    Statement("SELECT application::text, version::bigint, layout::text FROM \(names.version)")))
        }

        private func check(_ row: Rows) throws(StorageError) -> Found {
            guard row.count == 1, row.text(0, 0) == Self.application else {
                throw foreign("its 'safety_schema' is not that of a store")
            }
            let version = row.number(0, 1)
            guard version <= Self.version else {
                throw StorageError(
                    .newerSchema,
                    "\(place): has schema version \(version); this edition reads up to \(Self.version)")
            }
            guard version > 0, let layout = PostgreSQLOptions.Layout(rawValue: row.text(0, 2)) else {
                throw StorageError(.corrupt, "\(place): has schema version \(version) or a layout that never was")
            }
            return Found(version: version, layout: layout)
        }

        private func made(_ connection: Connection, _ layout: PostgreSQLOptions.Layout) throws -> Found {
            let isThere = try connection.run(
                Statement("SELECT to_regnamespace($1) IS NOT NULL") { $0.add(names.quotedSchema) }
            ).flag(0, 0)
            if !isThere { try connection.runScript("CREATE SCHEMA \(names.quotedSchema)") }
            try connection.runScript(
                """
                CREATE TABLE \(names.version)
                    (application text NOT NULL, version bigint NOT NULL, layout text NOT NULL);
                INSERT INTO \(names.version) VALUES ('\(Self.application)', 0, '\(layout.rawValue)');
                """)
            return Found(version: 0, layout: layout)
        }

        private var place: String { "\(address), schema '\(names.schema)'" }

        private func foreign(_ why: String) -> StorageError {
            StorageError(.foreignDatabase, "\(place): the tables of another application: \(why)")
        }
    }

    extension Partition {
        /// What the names of a force's parts end in: the force's own name where it is plain, otherwise a number made
        /// of it.
        fileprivate var partName: String {
            let isPlain =
                !rawValue.isEmpty && rawValue.utf8.count <= 30
                && rawValue.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 95 }
            if isPlain { return rawValue }
            // FNV-1a.
            let number = rawValue.utf8.reduce(UInt64(0xcbf2_9ce4_8422_2325)) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
            return "0x" + String(number, radix: 16)
        }
    }
#endif
