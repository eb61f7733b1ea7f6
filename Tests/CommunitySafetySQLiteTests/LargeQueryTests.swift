#if SQLite
    import CommunitySafetySQLite
    import CommunitySafetyTesting
    import Testing

    @Suite struct LargeQueryTests {
        @Test func largeSetsAreFoundAsTheMemoryStoreFindsThem() async throws {
            try await Folder.with { folder in
                let comparison = LargeSetComparison(of: try SQLiteStore(path: folder.path("s")))
                await #expect(throws: Never.self) { try await comparison.play() }
            }
        }
    }
#endif
