#if PostgreSQL
    import CommunitySafetyPostgreSQL
    import CommunitySafetyTesting
    import Foundation
    import SafetyStorage
    import Testing

    /// Tables that an earlier edition made and filled answer as the memory store does after the same work.
    @Suite(.enabled(if: Server.isThere)) struct MigrationTests {
        /// What pg_dump wrote of a schema `old_…` that the edition of that version filled; see ``OldWork``.
        struct OldTables: CustomTestStringConvertible {
            let version: Int
            let layout: PostgreSQLOptions.Layout

            static let all = PostgreSQLOptions.Layout.allCases.map { OldTables(version: 1, layout: $0) }

            var testDescription: String { "version \(version), \(layout.rawValue)" }

            /// Puts them into the ground's schema, which must not be there yet.
            func restore(on ground: Ground) async throws {
                let dump = URL(filePath: #filePath).deletingLastPathComponent()
                    .appending(path: "Databases/version-\(version)-\(layout.rawValue).dump").path
                let script = try await Server.output(of: "pg_restore", ["-f", "-", "--no-owner", dump])
                let file = FileManager.default.temporaryDirectory.appending(path: ground.schema + ".sql")
                let name = layout == .plain ? "old_plain" : "\"old_by-force\""
                let renamed = script.split(separator: name, omittingEmptySubsequences: false)
                    .joined(separator: ground.schema)
                try Data(renamed.utf8).write(to: file)
                defer { try? FileManager.default.removeItem(at: file) }
                try await ground.server.run(file: file.path)
            }
        }

        @Test(arguments: OldTables.all)
        func oldTablesAnswerAsBefore(_ tables: OldTables) async throws {
            try await Ground.with { ground in
                try await tables.restore(on: ground)
                let model = MemoryStore()
                for batch in try OldWork.batches() { _ = try await model.commit(batch) }
                let store = try await ground.store(layout: tables.layout)
                #expect(store.layout == tables.layout)
                #expect(try await ground.ask("SELECT version FROM safety_schema") == "2")
                try await OldWork.questions.compare(store, with: model, "brought up to date")
                // What it was opened for: it goes on as a new one does, and knows the old commands.
                for batch in try OldWork.batches() {
                    let expected = try await CommitAnswer(of: model, to: batch)
                    #expect(try await CommitAnswer(of: store, to: batch).wordless == expected.wordless)
                }
                for seed in UInt64(0)..<10 {
                    var work = RandomWork(seed: seed, in: OldWork.partitions)
                    for step in 0..<10 {
                        let batch = try await work.batch { try await model.record($0) }.named("\(seed)-\(step)")
                        let expected = try await CommitAnswer(of: model, to: batch)
                        #expect(
                            try await CommitAnswer(of: store, to: batch).wordless == expected.wordless,
                            "seed \(seed), step \(step)")
                    }
                }
                try await OldWork.questions.compare(store, with: model, "after more work")
                if tables.layout == .byForce {
                    try await store.addForce("kent")
                    _ = try await store.commit(
                        batch("c", in: "kent", [.put(key("a", in: "kent"), note("1", terms: [IndexTerm("t", "1")]))]))
                }
            }
        }

        /// They are brought to where new ones are, key by key.
        @Test(arguments: OldTables.all)
        func oldTablesHaveTheKeysOfNewOnes(_ tables: OldTables) async throws {
            let keys = """
                SELECT conrelid::regclass, pg_get_constraintdef(oid) FROM pg_constraint
                WHERE connamespace = current_schema::regnamespace AND conrelid <> 0 ORDER BY 1, 2
                """
            let new = try await Ground.with { ground in
                let store = try await ground.store(layout: tables.layout)
                if tables.layout == .byForce { for force in OldWork.partitions { try await store.addForce(force) } }
                return try await ground.ask(keys)
            }
            let old = try await Ground.with { ground in
                try await tables.restore(on: ground)
                _ = try await ground.store()
                return try await ground.ask(keys)
            }
            #expect(old.split(separator: "\n").sorted() == new.split(separator: "\n").sorted())
            #expect(new.contains("ended, name, value, id"))
        }

        /// The last statement of the migration fails, as the key that it takes away is gone.
        @Test func aMigrationThatFailsLeavesTheOldTables() async throws {
            try await Ground.with { ground in
                try await OldTables(version: 1, layout: .plain).restore(on: ground)
                try await ground.ask("ALTER TABLE safety_term RENAME CONSTRAINT safety_term_pkey TO another_key")
                #expect(await refusal { _ = try await ground.store() }?.code == .unavailable)
                #expect(try await ground.ask("SELECT version FROM safety_schema") == "1")
                #expect(
                    try await ground.ask(
                        """
                        SELECT pg_get_constraintdef(oid) FROM pg_constraint WHERE conname = 'safety_record_pkey'
                        AND connamespace = current_schema::regnamespace
                        """) == "PRIMARY KEY (partition, kind, id)")
                try await ground.ask("ALTER TABLE safety_term RENAME CONSTRAINT another_key TO safety_term_pkey")
                let store = try await ground.store()
                #expect(try await store.journalHead(of: "beds")?.position.number == 31)
            }
        }

        /// The edition of version 1 let the planner take samples of the part of a force.
        @Test func samplesOfContentAreTakenAway() async throws {
            try await Ground.with { ground in
                try await OldTables(version: 1, layout: .byForce).restore(on: ground)
                let tables = ["revision", "term", "unique_key", "change"]
                func samples() async throws -> String {
                    for table in tables { try await ground.ask("ANALYZE safety_\(table)") }
                    return try await ground.ask(
                        """
                        SELECT attname, most_common_vals, histogram_bounds FROM pg_stats WHERE schemaname = current_schema
                        AND attname IN ('payload', 'salt', 'term_names', 'term_values', 'value', 'name')
                        """)
                }
                #expect(try await samples().contains("colour"))
                _ = try await ground.store()
                let left = try await ground.ask(
                    """
                    SELECT attname FROM pg_stats WHERE schemaname = current_schema
                    AND attname IN ('payload', 'salt', 'term_names', 'term_values', 'value')
                    """)
                #expect(left == "")
                #expect(try await !samples().contains("/20"))
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
#endif
