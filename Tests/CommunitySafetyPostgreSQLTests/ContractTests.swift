#if PostgreSQL
    import CommunitySafetyPostgreSQL
    import CommunitySafetyTesting
    import SafetyStorage
    import Testing

    /// The promises of a store, kept on one table for all and on tables laid out by force.
    @Suite(.enabled(if: Server.isThere)) struct ContractTests {
        @Suite(.enabled(if: Server.isThere), .serialized) struct OnPlainTables {
            @Test(arguments: StoreContract.all) func keepsTheContract(check: StoreCheck) async throws {
                try await expectKept(check, layout: .plain)
            }
        }

        @Suite(.enabled(if: Server.isThere), .serialized) struct OnTablesLaidOutByForce {
            @Test(arguments: StoreContract.quick) func keepsTheContract(check: StoreCheck) async throws {
                try await expectKept(check, layout: .byForce)
            }
        }
    }

    private func expectKept(_ check: StoreCheck, layout: PostgreSQLOptions.Layout) async throws {
        let server = try Server.required()
        let prefix = layout == .plain ? "p_" : "f_"
        func dropAll() async throws {
            // Of an earlier run that was broken off, too.
            let name = prefix + check.name.split(separator: "-").joined(separator: "\\_")
            let drops = try await server.ask(
                """
                SELECT format('DROP SCHEMA %I CASCADE', nspname) FROM pg_namespace
                WHERE nspname LIKE '\(name)\\_%'
                """)
            for drop in drops.split(separator: "\n") { try await server.ask(String(drop)) }
        }
        try await dropAll()
        let outcome = try await check.run(
            on: StoreSubject(
                reopens: true,
                makingNewer: { try await server.ask("UPDATE \(prefix)\($0).safety_schema SET version = version + 1") },
                closing: { store in
                    await ((store as? GrowingStore)?.store ?? store as? PostgreSQLStore)?.close()
                },
                opening: { place, sealing in
                    let options = PostgreSQLOptions(schema: prefix + place, layout: layout, lockTimeout: .seconds(60))
                    let store = try await PostgreSQLStore(server.address, options: options, sealing: sealing)
                    return layout == .plain ? store : GrowingStore(store: store)
                }))
        #expect(outcome == .kept)
        try await dropAll()
    }

    /// A store that gives a force its part of the tables when it first commits.
    private struct GrowingStore: ForwardingStore {
        let store: PostgreSQLStore
        var inner: any RecordStore { store }

        func commit(_ batch: Batch) async throws -> Receipt {
            do {
                return try await store.commit(batch)
            } catch let error as StorageError where error.code == .missingForce {
                try await store.addForce(batch.partition)
                return try await store.commit(batch)
            }
        }

        func receipt(of command: CommandKey, in partition: Partition) async throws -> Receipt? {
            try await store.receipt(of: command, in: partition)
        }

        func journalHead(of partition: Partition) async throws -> JournalHead? {
            try await store.journalHead(of: partition)
        }
    }
#endif
