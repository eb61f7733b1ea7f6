#if SQLite
    import CommunitySafetySQLite
    import Foundation
    import GRDB
    import SafetyStorage
    import Testing

    #if canImport(Darwin)
        import Darwin
    #elseif canImport(Glibc)
        import Glibc
    #elseif canImport(Musl)
        import Musl
    #endif

    /// What has been committed stays, and what was not leaves nothing.
    @Suite struct DurabilityTests {
        @Test func everyCommitIsSynced() async throws {
            try await Folder.with { folder in
                for _ in 0..<2 {
                    let store = try SQLiteStore(path: folder.path("s"))
                    for (name, value) in [
                        ("synchronous", "2"), ("journal_mode", "wal"), ("secure_delete", "1"), ("foreign_keys", "1"),
                    ] {
                        let found = try await store.pool.writeWithoutTransaction {
                            try String.fetchOne($0, sql: "PRAGMA \(name)")
                        }
                        #expect(found == value, "\(name)")
                    }
                    try store.pool.close()
                }
            }
        }

        /// The process commits three records at a time from four tasks, until it kills itself in the middle of it.
        @Test(arguments: [1, 20, 100])
        func aKilledProcessLeavesOnlyWholeCommits(commits: Int) async throws {
            try await Folder.with { folder in
                await #expect(processExitsWith: .signal(SIGKILL)) {
                    [
                        path = folder.path("s") as String, acknowledged = folder.path("told") as String,
                        commits = commits as Int
                    ] in
                    try await Self.commitUntilKilled(path, acknowledged, after: commits)
                }
                let told = try String(contentsOfFile: folder.path("told"), encoding: .utf8)
                    .split(separator: "\n").compactMap { Int($0) }
                let store = try SQLiteStore(path: folder.path("s"))
                let entries = try await store.journal(of: "beds", after: nil, limit: .max)
                #expect(told.count >= commits)
                #expect(entries.map(\.position.number) == Array(1..<entries.count + 1))
                #expect(Set(told).isSubset(of: entries.map(\.position.number)), "a receipt was given and is gone")
                let page = try await store.records(matching: RecordQuery("note", in: "beds", limit: .max))
                #expect(page.records.count == 3 * entries.count)
                for entry in entries {
                    for change in entry.receipt.changes {
                        #expect(try await store.record(change.key)?.envelope?.payload.count == 3000, "\(change.key)")
                    }
                }
                let check = try await store.pool.read { try String.fetchAll($0, sql: "PRAGMA integrity_check") }
                #expect(check == ["ok"])
                _ = try await store.commit(batch("after", [.put(key("after"), note("x"))]))
            }
        }

        /// Four tasks make one file after the other, until the process kills itself in the middle of it.
        @Test(arguments: [2, 5, 8])
        func aFileHalfMadeIsMadeByTheNext(files: Int) async throws {
            try await Folder.with { folder in
                await #expect(processExitsWith: .signal(SIGKILL)) {
                    [path = folder.path("s") as String, files = files as Int] in
                    try await withThrowingTaskGroup { group in
                        for task in 0..<4 {
                            group.addTask {
                                for number in 0... {
                                    _ = try SQLiteStore(path: "\(path)\(task)-\(number)")
                                    if number >= files { kill(getpid(), SIGKILL) }
                                }
                            }
                        }
                        try await group.waitForAll()
                    }
                }
                let made = try folder.contents().keys.filter { !$0.hasSuffix("-wal") && !$0.hasSuffix("-shm") }
                #expect(made.count > files)
                for name in made where !name.hasSuffix("-journal") {
                    let store = try SQLiteStore(path: folder.path(name))
                    _ = try await store.commit(batch("c1", [.put(key("a"), note("1"))]))
                }
            }
        }

        private static func commitUntilKilled(_ path: String, _ acknowledged: String, after count: Int) async throws {
            let store = try SQLiteStore(path: path)
            _ = FileManager.default.createFile(atPath: acknowledged, contents: nil)
            let file = open(acknowledged, O_WRONLY | O_APPEND)
            try await withThrowingTaskGroup { group in
                for task in 0..<4 {
                    group.addTask {
                        for number in 0... {
                            let name = "\(task)-\(number)"
                            let receipt = try await store.commit(
                                batch(
                                    name,
                                    ["a", "b", "c"].map { part in
                                        .put(key(name + part), note(String(repeating: part, count: 3000)))
                                    }))
                            let line = Array("\(receipt.position)\n".utf8)
                            _ = write(file, line, line.count)
                            // The other tasks are in the middle of theirs.
                            if receipt.position.number >= count { kill(getpid(), SIGKILL) }
                        }
                    }
                }
                try await group.waitForAll()
            }
        }

        @Test func twoStoresOnOneFileAreOne() async throws {
            try await Folder.with { folder in
                let stores = try (0..<2).map { _ in try SQLiteStore(path: folder.path("s")) }
                try await withThrowingTaskGroup { group in
                    for number in 0..<60 {
                        group.addTask {
                            _ = try await stores[number % 2].commit(
                                batch("c\(number)", [.put(key("\(number % 5)"), note("\(number)"))]))
                        }
                    }
                    try await group.waitForAll()
                }
                let journals = try await [
                    stores[0].journal(of: "beds", after: nil, limit: 99),
                    stores[1].journal(of: "beds", after: nil, limit: 99),
                ]
                #expect(journals[0] == journals[1])
                #expect(journals[0].map(\.position.number) == Array(1...60))
                for id in 0..<5 {
                    #expect(try await stores[0].record(key("\(id)"))?.revision == Revision(12))
                }
                // What one has written makes the other's revision stale.
                _ = try await stores[0].commit(
                    batch("d1", [.put(key("1"), note("x"))], given: [.at(key("1"), Revision(12))]))
                let stale = await refusal {
                    _ = try await stores[1].commit(
                        batch("d2", [.put(key("1"), note("y"))], given: [.at(key("1"), Revision(12))]))
                }
                #expect(stale?.code == .conflict)
                #expect(stale?.expected == .revision(Revision(12)))
                #expect(stale?.found == Revision(13))
                #expect(try await stores[1].record(key("1"))?.envelope == note("x"))
            }
        }

        @Test func aCancelledCommitHappenedWholeOrNotAtAll() async throws {
            try await Folder.with { folder in
                let store = try SQLiteStore(path: folder.path("s"))
                var cancelled = 0
                for number in 0..<100 {
                    let work = try batch(
                        "c\(number)", [.put(key("\(number)a"), note("1")), .put(key("\(number)b"), note("2"))])
                    let task = Task { try await store.commit(work) }
                    for _ in 0..<number % 20 { await Task.yield() }
                    task.cancel()
                    switch await task.result {
                    case .success: break
                    case .failure(let error):
                        #expect(error is CancellationError, "\(error)")
                        cancelled += 1
                    }
                    let both = try await [store.record(key("\(number)a")), store.record(key("\(number)b"))]
                    #expect((both[0] == nil) == (both[1] == nil))
                    // Committing again tells which it was, and does no harm.
                    _ = try await store.commit(work)
                    #expect(try await store.record(key("\(number)a"))?.revision == Revision(1))
                }
                #expect(cancelled > 0)
                let entries = try await store.journal(of: "beds", after: nil, limit: .max)
                #expect(entries.map(\.position.number) == Array(1...100))
            }
        }
    }
#endif
