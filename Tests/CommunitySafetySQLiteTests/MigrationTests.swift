#if SQLite
    import CommunitySafetySQLite
    import CommunitySafetyTesting
    import Foundation
    import GRDB
    import SafetyStorage
    import Testing

    #if canImport(Darwin)
        import Darwin
    #elseif canImport(Glibc)
        import Glibc
    #elseif canImport(Musl)
        import Musl
    #endif

    /// A database that an earlier edition wrote answers as the memory store does after the same work.
    @Suite struct MigrationTests {
        /// The versions of which a database is kept in `Databases/`.
        static let versions = [1]

        @Test(arguments: versions)
        func anOldDatabaseAnswersAsBefore(version: Int) async throws {
            try await Folder.with { folder in
                try Self.oldDatabase(version, at: folder.path("s"))
                let model = MemoryStore()
                for batch in try OldWork.batches() { _ = try await model.commit(batch) }
                let store = try SQLiteStore(path: folder.path("s"))
                try await OldWork.questions.compare(store, with: model, "brought up to date")
                // What it was opened for: it goes on as a new one does.
                for seed in UInt64(0)..<20 {
                    var work = RandomWork(seed: seed, in: OldWork.partitions)
                    for step in 0..<10 {
                        let batch = try await work.batch { try await model.record($0) }.named("\(seed)-\(step)")
                        let expected = try await CommitAnswer(of: model, to: batch)
                        #expect(
                            try await CommitAnswer(of: store, to: batch) == expected, "seed \(seed), step \(step)")
                    }
                }
                try await OldWork.questions.compare(store, with: model, "after more work")
                let check = try await store.pool.read { try String.fetchAll($0, sql: "PRAGMA integrity_check") }
                #expect(check == ["ok"])
            }
        }

        @Test(arguments: versions)
        func oldCommandsAreKnownAgain(version: Int) async throws {
            try await Folder.with { folder in
                try Self.oldDatabase(version, at: folder.path("s"))
                let model = MemoryStore()
                let batches = try OldWork.batches()
                for batch in batches { _ = try await model.commit(batch) }
                let store = try SQLiteStore(path: folder.path("s"))
                var refused = 0
                for batch in batches {
                    let expected = try await CommitAnswer(of: model, to: batch)
                    #expect(try await CommitAnswer(of: store, to: batch) == expected, "\(batch.command)")
                    if case .refused = expected { refused += 1 }
                }
                // Of some the content was taken away since.
                #expect(refused > 0 && refused < batches.count)
            }
        }

        /// The last statement of the migration fails, as the column that it wants to make is there.
        @Test func aMigrationThatFailsLeavesTheOldDatabase() async throws {
            try await Folder.with { folder in
                try Self.oldDatabase(1, at: folder.path("s"))
                let old = try DatabaseQueue(path: folder.path("s"))
                try await old.writeWithoutTransaction {
                    try $0.execute(sql: "ALTER TABLE safety_change ADD COLUMN commitment ANY")
                }
                let before = try await old.read { try everything(in: $0) }
                let error = #expect(throws: StorageError.self) { try SQLiteStore(path: folder.path("s")) }
                #expect(error?.code == .unavailable)
                #expect(try await old.read { try everything(in: $0) } == before)
                #expect(try await old.read { try Int.fetchOne($0, sql: "PRAGMA user_version") } == 1)
                // What stood in the way is gone, and the file is as good as ever.
                try await old.writeWithoutTransaction {
                    try $0.execute(sql: "ALTER TABLE safety_change DROP COLUMN commitment")
                }
                try old.close()
                let store = try SQLiteStore(path: folder.path("s"))
                #expect(try await store.journalHead(of: "beds")?.position.number == 31)
            }
        }

        /// Killed as soon as so much of the migration has left the memory of its process.
        @Test(arguments: [1, 1_000_000, 8_000_000])
        func aProcessKilledInTheMiddleOfAMigrationLeavesTheOldDatabase(bytes: Int) async throws {
            try await Folder.with { folder in
                try Self.oldDatabase(1, at: folder.path("s"))
                try await enlarge(folder.path("s"))
                await #expect(processExitsWith: .signal(SIGKILL)) {
                    [path = folder.path("s") as String, bytes = bytes as Int] in
                    Thread.detachNewThread {
                        while size(of: path + "-wal") < bytes {}
                        kill(getpid(), SIGKILL)
                    }
                    _ = try SQLiteStore(path: path)
                    while true {}
                }
                let old = try DatabaseQueue(path: folder.path("s"))
                let rows = try await old.read { database in
                    #expect(try Int.fetchOne(database, sql: "PRAGMA user_version") == 1)
                    return try Int.fetchOne(
                        database, sql: "SELECT count(*) FROM safety_revision WHERE length(payload) = 900")
                }
                #expect(rows == 20_000)
                try old.close()
                let store = try SQLiteStore(path: folder.path("s"))
                #expect(try await store.record(key("many-20000"))?.envelope?.terms == [IndexTerm("n", "20000")])
                #expect(try await store.journalHead(of: "beds")?.position.number == 31)
            }
        }

        /// More records than a process keeps in memory within a transaction.
        private func enlarge(_ path: String) async throws {
            let old = try DatabaseQueue(path: path)
            try await old.write {
                try $0.execute(
                    sql: """
                        CREATE TEMP TABLE number AS
                        WITH RECURSIVE n (i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < 20000) SELECT i FROM n;
                        INSERT INTO safety_record SELECT 1000 + i, 'beds', 'note', 'many-' || i, 1 FROM number;
                        INSERT INTO safety_revision SELECT 1000 + i, 1, 'current', 0, 1, zeroblob(900) FROM number;
                        INSERT INTO safety_term SELECT 1000 + i, 1, 0, 'n', i FROM number;
                        DROP TABLE number;
                        """)
            }
            try old.close()
        }

        static func oldDatabase(_ version: Int, at path: String) throws {
            let databases = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Databases")
            try FileManager.default.copyItem(
                at: databases.appending(path: "version-\(version).database"), to: URL(filePath: path))
        }

        /// Every row of every table, and how the tables were made.
        private func everything(in database: Database) throws -> [String] {
            let tables = try String.fetchAll(
                database, sql: "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
            let made = try String.fetchAll(database, sql: "SELECT coalesce(sql, '') FROM sqlite_master ORDER BY name")
            return try made
                + tables.flatMap { table in
                    try Row.fetchAll(database, sql: "SELECT * FROM \(table)").map { "\(table) \($0)" }.sorted()
                }
        }
    }

    extension Batch {
        /// The same under another command.
        fileprivate func named(_ command: String) throws -> Batch {
            try Batch(
                CommandKey(rawValue: command), in: partition, operations: operations, preconditions: preconditions,
                audit: audit, at: instant)
        }
    }

    /// In bytes; 0 where there is no file.
    private func size(of path: String) -> Int {
        (try? FileManager.default.attributesOfItem(atPath: path))?[.size] as? Int ?? 0
    }
#endif
