#if PostgreSQL
    import CommunitySafetyPostgreSQL
    import CommunitySafetyTesting
    import Testing

    @Suite(.enabled(if: Server.isThere)) struct LargeQueryTests {
        @Test func largeSetsAreFoundAsTheMemoryStoreFindsThem() async throws {
            try await Ground.with { ground in
                let comparison = LargeSetComparison(of: try await ground.store())
                await #expect(throws: Never.self) { try await comparison.play() }
            }
        }
    }
#endif
