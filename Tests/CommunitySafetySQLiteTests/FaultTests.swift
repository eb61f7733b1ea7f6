#if SQLite
    import CommunitySafetySQLite
    import Foundation
    import GRDB
    import SafetyStorage
    import Testing

    /// What SQLite cannot do is `.unavailable`, with the file and its own words, and leaves nothing behind.
    @Suite struct FaultTests {
        @Test func aLockHeldTooLongIsNamed() async throws {
            try await Folder.with { folder in
                let store = try SQLiteStore(path: folder.path("s"), busyTimeout: .milliseconds(20))
                _ = try await store.commit(batch("c1", [.put(key("a"), note("1"))]))
                let other = try connection(to: folder.path("s"))
                try await other.writeWithoutTransaction { try $0.execute(sql: "BEGIN IMMEDIATE") }
                try await expectUnavailable(store, folder, "locked")
                // Readers do not mind, nor does who opens the file now.
                let late = try SQLiteStore(path: folder.path("s"), busyTimeout: .milliseconds(20))
                #expect(try await late.record(key("a"))?.envelope == note("1"))
                #expect(try await store.record(key("a"))?.envelope == note("1"))
                try await other.writeWithoutTransaction { try $0.execute(sql: "ROLLBACK") }
                _ = try await store.commit(batch("c2", [.put(key("a"), note("2"))]))
            }
        }

        @Test func aFullDiskIsNamed() async throws {
            try await Folder.with { folder in
                let store = try SQLiteStore(path: folder.path("s"))
                _ = try await store.commit(batch("c1", [.put(key("a"), note("1"))]))
                try await store.pool.writeWithoutTransaction { database in
                    let pages = try Int.fetchOne(database, sql: "PRAGMA page_count") ?? 0
                    try database.execute(sql: "PRAGMA max_page_count = \(pages)")
                }
                try await expectUnavailable(store, folder, "full", size: 100_000)
            }
        }

        @Test func aFileThatMayOnlyBeReadIsNamed() async throws {
            try await Folder.with { folder in
                let store = try SQLiteStore(path: folder.path("s"))
                _ = try await store.commit(batch("c1", [.put(key("a"), note("1"))]))
                try await store.pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA query_only = ON") }
                try await expectUnavailable(store, folder, "readonly")
            }
        }

        @Test func textThatSQLiteWouldCutIsMalformed() async throws {
            try await Folder.with { folder in
                let store = try SQLiteStore(path: folder.path("s"))
                _ = try await store.commit(batch("c1", [.put(key("a"), note("1"))]))
                let cut = key("a\0b")
                let term = IndexTerm("n", "a\0")
                for work in [
                    { _ = try await store.record(cut) },
                    { _ = try await store.commit(batch("c2", [.put(cut, note("2"))])) },
                    { _ = try await store.commit(batch("c2", [.put(key("b"), note("2", terms: [term]))])) },
                    { _ = try await store.commit(batch("c2\0", [])) },
                    { _ = try await store.commit(batch("c2", [.reserve(UniqueKey("n", "\0"), for: key("a"))])) },
                    { _ = try await store.records(matching: RecordQuery("note", in: "beds", having: [term])) },
                    { _ = try await store.journal(of: "beds\0", after: nil, limit: 1) },
                    { _ = try await store.receipt(of: "c1\0", in: "beds") },
                ] as [@Sendable () async throws -> Void] {
                    #expect(await refusal(work)?.code == .malformed)
                }
                #expect(try await store.journal(of: "beds", after: nil, limit: 9).count == 1)
            }
        }

        private func expectUnavailable(
            _ store: SQLiteStore, _ folder: Folder, _ word: String, size: Int = 1
        ) async throws {
            let text = String(repeating: "secret", count: size)
            let error = await refusal {
                _ = try await store.commit(
                    batch("bad", [.put(key("b"), note("1")), .put(key("a"), note(text))]))
            }
            #expect(error?.code == .unavailable)
            #expect(error?.message.contains(folder.path("s")) == true, "\(String(describing: error))")
            #expect(error?.message.contains(word) == true, "\(String(describing: error))")
            #expect(error?.message.contains("secret") == false)
            #expect(try await store.record(key("a"))?.envelope == note("1"))
            #expect(try await store.record(key("b")) == nil)
            #expect(try await store.journal(of: "beds", after: nil, limit: 9).count == 1)
        }
    }
#endif
