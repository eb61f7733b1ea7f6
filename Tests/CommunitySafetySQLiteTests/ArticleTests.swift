#if SQLite
    import CommunitySafetySQLite
    import SafetyStorage
    import Testing

    /// What the documentation of the store shows; PackageTests holds the article against these lines.
    @Suite struct ArticleTests {
        @Test func recordsOutliveTheStoreThatWroteThem() async throws {
            try await Folder.with { folder in
                let path = folder.path("cases.sqlite")
                let key = key("n-1")
                let batch = try batch("command-1", [.put(key, note("seen at the gate"))])

                let store = try SQLiteStore(path: path)
                let receipt = try await store.commit(batch)

                let reopened = try SQLiteStore(path: path)
                let record = try await reopened.record(key)
                let again = try await reopened.commit(batch)

                #expect(record?.envelope?.payload == Array("seen at the gate".utf8))
                #expect(again == receipt)
            }
        }
    }
#endif
