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

        /// Wherever the room ends, in the middle of whichever table, a commit is whole or leaves nothing.
        @Test func aDiskThatFillsUpLeavesOnlyWholeCommits() async throws {
            try await Folder.with { folder in
                let store = try SQLiteStore(path: folder.path("s"))
                var refused = 0
                for step in 0..<40 {
                    try await store.pool.writeWithoutTransaction { database in
                        let pages = try Int.fetchOne(database, sql: "PRAGMA page_count") ?? 0
                        try database.execute(sql: "PRAGMA max_page_count = \(pages + step % 8)")
                    }
                    let head = try await store.journalHead(of: "beds")?.position.number ?? 0
                    let operations = (0..<12).map { part -> SafetyStorage.Operation in
                        let terms = (0..<6).map { IndexTerm("n\($0)", String(repeating: "\(step)", count: 40)) }
                        return .put(key("\(step)-\(part)"), note(String(repeating: "x", count: 300), terms: terms))
                    }
                    let error = await refusal { _ = try await store.commit(batch("c\(step)", operations)) }
                    if error != nil { refused += 1 }
                    #expect(error == nil || error?.code == .unavailable)
                    let now = try await store.journalHead(of: "beds")?.position.number ?? 0
                    #expect(now == head + (error == nil ? 1 : 0))
                    for part in 0..<12 {
                        #expect((try await store.record(key("\(step)-\(part)")) == nil) == (error != nil))
                    }
                    try await store.pool.writeWithoutTransaction {
                        try $0.execute(sql: "PRAGMA max_page_count = 1000000")
                    }
                    _ = try await store.commit(batch("c\(step)", operations))
                }
                #expect(refused > 10 && refused < 40)
                #expect(try await store.checkIntegrity().findings == [])
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
