#if PostgreSQL
    import CommunitySafetyPostgreSQL
    import SafetyStorage
    import Testing

    /// What the documentation of the store shows; PackageTests holds the article against these lines.
    @Suite(.enabled(if: Server.isThere)) struct ArticleTests {
        @Test func recordsOutliveTheStoreThatWroteThem() async throws {
            try await Ground.with { ground in
                let connection = ground.server.address
                let options = ground.options()
                let key = key("n-1")
                let batch = try batch("command-1", [.put(key, note("seen at the gate"))])

                let store = try await PostgreSQLStore(connection, options: options)
                let receipt = try await store.commit(batch)
                await store.close()

                let reopened = try await PostgreSQLStore(connection, options: options)
                let record = try await reopened.record(key)
                let again = try await reopened.commit(batch)

                #expect(record?.envelope?.payload == Array("seen at the gate".utf8))
                #expect(again == receipt)
            }
        }
    }
#endif
