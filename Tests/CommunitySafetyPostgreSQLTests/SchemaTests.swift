#if PostgreSQL
    import CommunitySafetyPostgreSQL
    import SafetyStorage
    import Testing

    /// Whose tables they are, how they come to be, and where the rows of a force are.
    @Suite(.enabled(if: Server.isThere)) struct SchemaTests {
        @Test func storesOpenedAtOnceShareTheTablesThatOneOfThemMakes() async throws {
            try await Ground.with { ground in
                try await withThrowingTaskGroup { group in
                    for number in 0..<6 {
                        group.addTask {
                            let store = try await ground.store(connections: 1)
                            _ = try await store.commit(batch("c\(number)", [.put(key("\(number)"), note("x"))]))
                        }
                    }
                    try await group.waitForAll()
                }
                #expect(
                    try await ground.ask("SELECT application, version, layout FROM safety_schema") == "CSK1|2|plain")
                let entries = try await ground.store().journal(of: "beds", after: nil, limit: 99)
                #expect(entries.map(\.position.number) == Array(1...6))
            }
        }

        @Test(arguments: [("3", StorageError.Code.newerSchema), ("0", .corrupt), ("-1", .corrupt)])
        func aVersionThatThisEditionDoesNotKnowIsRefused(version: String, code: StorageError.Code) async throws {
            try await Ground.with { ground in
                _ = try await ground.store()
                try await ground.ask("UPDATE safety_schema SET version = \(version)")
                let error = await refusal { _ = try await ground.store() }
                #expect(error?.code == code)
                #expect(error?.message.contains("version \(version)") == true)
                #expect(try await ground.ask("SELECT version FROM safety_schema") == version)
            }
        }

        @Test(arguments: [
            "CREATE TABLE safety_record (a int)", "CREATE TABLE safety_schema (version int)",
            """
            CREATE TABLE safety_schema (application text, version int, layout text);
            INSERT INTO safety_schema VALUES ('theirs', 1, 'plain')
            """,
        ])
        func tablesOfAnotherApplicationAreForeign(sql: String) async throws {
            try await Ground.with { ground in
                try await ground.server.ask("CREATE SCHEMA \(ground.schema)")
                try await ground.ask(sql)
                let before = try await ground.ask("SELECT tablename FROM pg_tables WHERE schemaname = current_schema")
                let error = await refusal { _ = try await ground.store() }
                #expect(error?.code == .foreignDatabase)
                #expect(error?.message.contains(ground.schema) == true)
                let after = try await ground.ask("SELECT tablename FROM pg_tables WHERE schemaname = current_schema")
                #expect(after == before)
            }
        }

        @Test func aSchemaWithTablesOfAHostIsShared() async throws {
            try await Ground.with { ground in
                try await ground.server.ask("CREATE SCHEMA \(ground.schema)")
                try await ground.ask("CREATE TABLE record (a int); INSERT INTO record VALUES (7)")
                let store = try await ground.store()
                _ = try await store.commit(batch("c", [.put(key("a"), note("1"))]))
                #expect(try await ground.ask("SELECT a FROM record") == "7")
            }
        }

        /// Force by force in tables of their own, which PostgreSQL itself names for each row.
        @Test func rowsOfAForceAreInItsPart() async throws {
            try await Ground.with { ground in
                let store = try await ground.store(layout: .byForce)
                #expect(store.layout == .byForce)
                let odd = Partition(rawValue: #"Avon & Somerset's "\1""#)
                for force in ["beds", "herts", odd] as [Partition] {
                    let change = try batch("c1", in: force, [.put(key("a", in: force), note("1"))])
                    #expect(await refusal { _ = try await store.commit(change) }?.code == .missingForce)
                    try await store.addForce(force)
                    try await store.addForce(force)
                    let terms = [IndexTerm("t", "1")]
                    _ = try await store.commit(
                        batch(
                            "c1", in: force,
                            [
                                .put(key("a", in: force), note("1", terms: terms)),
                                .reserve(UniqueKey("u", "1"), for: key("a", in: force)),
                            ]))
                    #expect(try await store.record(key("a", in: force))?.envelope == note("1", terms: terms))
                }
                let tables = ["head", "record", "revision", "term", "unique_key", "entry", "change"]
                for table in tables {
                    let places = try await ground.ask(
                        """
                        SELECT partition, bool_and(tableoid::regclass::text = 'safety_\(table)_' || partition)
                        FROM safety_\(table) GROUP BY partition ORDER BY partition
                        """)
                    #expect(places == "\(odd)|f\nbeds|t\nherts|t", "\(table)")
                    #expect(try await ground.ask("SELECT count(DISTINCT tableoid) FROM safety_\(table)") == "3")
                    #expect(try await ground.ask("SELECT count(*) FROM ONLY safety_\(table)") == "0")
                    let rows = try await Int(ground.ask("SELECT count(*) FROM safety_\(table)_beds"))
                    #expect(rows.map { $0 > 0 } == true)
                }
                // A force's part can be taken out as it is, and the others do not miss it.
                try await ground.ask("ALTER TABLE safety_revision DETACH PARTITION safety_revision_beds")
                #expect(try await store.record(key("a")) == nil)
                #expect(try await store.record(key("a", in: "herts")) != nil)
            }
        }

        @Test func aStoreTakesTheTablesAsTheyAre() async throws {
            try await Ground.with { ground in
                _ = try await ground.store(layout: .plain)
                let store = try await ground.store(layout: .byForce)
                #expect(store.layout == .plain)
                #expect(await refusal { try await store.addForce("beds") }?.code == .malformed)
            }
        }

        @Test func theIndexesOfEveryTableBeginWithThePartition() async throws {
            try await Ground.with { ground in
                _ = try await ground.store()
                let others = try await ground.ask(
                    """
                    SELECT indexdef FROM pg_indexes WHERE schemaname = current_schema
                    AND indexdef NOT LIKE '%btree (partition%'
                    """)
                #expect(others == "")
                #expect(
                    try await ground.ask(
                        "SELECT count(*) FROM pg_indexes WHERE schemaname = current_schema") == "10")
                // Whatever the database's own order is, texts are compared by their bytes.
                #expect(
                    try await ground.ask(
                        """
                        SELECT count(*) FROM information_schema.columns WHERE table_schema = current_schema
                        AND table_name <> 'safety_schema' AND data_type = 'text' AND collation_name IS DISTINCT FROM 'C'
                        """) == "0")
            }
        }

        @Test(arguments: ["", String(repeating: "x", count: 64), "a\0b"])
        func aSchemaThatCannotBeIsMalformed(name: String) async throws {
            let address = try Server.required().address
            let error = await refusal {
                _ = try await PostgreSQLStore(address, options: PostgreSQLOptions(schema: name))
            }
            #expect(error?.code == .malformed)
        }

        @Test func aSchemaMayHaveAnyOtherName() async throws {
            let server = try Server.required()
            let name = #"An "odd" schema's \ name"#
            try await server.ask(#"DROP SCHEMA IF EXISTS "An ""odd"" schema's \ name" CASCADE"#)
            for round in 1...2 {
                let store = try await PostgreSQLStore(server.address, options: PostgreSQLOptions(schema: name))
                let receipt = try await store.commit(batch("c\(round)", [.put(key("a"), note("1"))]))
                #expect(receipt.position.number == round)
            }
            try await server.ask(#"DROP SCHEMA "An ""odd"" schema's \ name" CASCADE"#)
        }

        @Test func timesAreTakenAsFarAsTheyGo() async throws {
            try await Ground.with { ground in
                var options = ground.options()
                (options.connectTimeout, options.statementTimeout, options.lockTimeout) =
                    (.seconds(Int64.max), .seconds(Int64.max), .seconds(3_000_000))
                let store = try await PostgreSQLStore(ground.server.address, options: options)
                #expect(try await store.commit(batch("c", [.put(key("a"), note("1"))])).position.number == 1)
                options.lockTimeout = .milliseconds(-1)
                let refused = options
                let error = await refusal { _ = try await PostgreSQLStore(ground.server.address, options: refused) }
                #expect(error?.code == .malformed)
                #expect(error?.message.contains("lock") == true)
            }
        }

        /// A connection keeps 200 statements prepared, and each number of terms is one of its own: with so many the first
        /// commit finds room for some of its own, and not for all.
        @Test(arguments: [184, 188, 192, 196]) func moreStatementsThanAreKeptCostNoConnection(count: Int) async throws {
            try await Ground.with { ground in
                let name = "many-" + ground.schema
                let store = try await PostgreSQLStore(
                    ground.server.address + "?application_name=\(name)", options: ground.options(connections: 1))
                let connections = "SELECT pid, backend_start FROM pg_stat_activity WHERE application_name = '\(name)'"
                let before = try await ground.ask(connections)
                #expect(!before.isEmpty)
                for count in 0..<count {
                    let terms = (0..<count).map { IndexTerm("t", "\($0)") }
                    let page = try await store.records(matching: RecordQuery("note", in: "beds", having: terms))
                    #expect(page.records == [])
                }
                _ = try await store.commit(batch("c", [.put(key("a"), note("x", terms: [IndexTerm("t", "1")]))]))
                #expect(try await ground.ask(connections) == before)
            }
        }
    }
#endif
