#if SQLite
    import CommunitySafetySQLite
    import CommunitySafetyTesting
    import GRDB
    import SafetyStorage
    import Testing

    @Suite struct ContractTests {
        @Test(arguments: StoreContract.all) func theSQLiteStoreKeepsTheContract(check: StoreCheck) async throws {
            try await Folder.with { folder in
                let subject = StoreSubject(
                    reopens: true,
                    makingNewer: { place in
                        try await connection(to: folder.path(place)).write { database in
                            let version = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
                            try database.execute(sql: "PRAGMA user_version = \(version + 1)")
                        }
                    },
                    closing: { try ($0 as? SQLiteStore)?.pool.close() },
                    opening: { place, sealing in try SQLiteStore(path: folder.path(place), sealing: sealing) })
                let outcome = try await check.run(on: subject)
                #expect(outcome == .kept)
            }
        }
    }
#endif
