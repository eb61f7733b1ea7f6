#if SQLite && PostgreSQL && Crypto
    import CommunitySafetySQLite
    import GRDB
    import SafetyStorage

    /// Everything that was acknowledged is there, and nothing else by halves.
    enum CheckTrial: Trial {
        static let command = "check"
        static let usage = "check --database DATABASE [--said FILE]"

        static func run(_ arguments: TrialArguments) async throws {
            let database = try arguments.database()
            let lines = try arguments.text("said").map { try WriterLine.all(in: $0) } ?? []
            print(try await check(database, against: lines))
        }

        /// Gives the figures as a line.
        static func check(_ database: TrialDatabase, against lines: [WriterLine]) async throws -> String {
            try database.awaitSilence()
            let store = try await database.opened()
            var (commits, unsaid) = (0, 0)
            for partition in WriteTrial.partitions {
                var check = PartitionCheck(partition, of: store)
                let found = try await check.check(against: lines)
                (commits, unsaid) = (commits + found.commits, unsaid + found.unsaid)
            }
            if let store = store as? SQLiteStore { try await checkFile(of: store) }
            return "commits \(commits), of them acknowledged \(commits - unsaid), done and not acknowledged \(unsaid)"
        }

        private static func checkFile(of store: SQLiteStore) async throws {
            let complaints = try await store.pool.read { database in
                try String.fetchAll(database, sql: "PRAGMA integrity_check")
                    + Row.fetchAll(database, sql: "PRAGMA foreign_key_check").map { "\($0)" }
            }
            try expect(complaints == ["ok"], "SQLite says \(complaints)")
        }
    }
#endif
