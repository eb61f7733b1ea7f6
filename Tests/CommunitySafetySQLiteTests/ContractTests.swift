#if SQLite
    import CommunitySafetySQLite
    import CommunitySafetyTesting
    import SafetyStorage
    import Testing

    @Suite struct ContractTests {
        @Test(arguments: StoreContract.quick) func theSQLiteStoreKeepsTheContract(check: StoreCheck) async throws {
            try await Folder.with { folder in
                let subject = StoreSubject(reopens: true) { place, _ in
                    try SQLiteStore(path: folder.path(place))
                }
                let outcome = try await check.run(on: subject)
                #expect(outcome == .kept)
            }
        }
    }
#endif
