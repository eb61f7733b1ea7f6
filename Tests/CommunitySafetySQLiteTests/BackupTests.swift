#if SQLite
    import CommunitySafetySQLite
    import CommunitySafetyTesting
    import Foundation
    import GRDB
    import SafetyStorage
    import Testing

    /// A backup is a whole store as it stood at one moment, or nothing at all.
    @Suite struct BackupTests {
        @Test func aBackupIsAStoreThatAnswersAlike() async throws {
            try await Folder.with { folder in
                let store = try SQLiteStore(path: folder.path("s"), sealing: ToySealing())
                let model = MemoryStore(sealing: ToySealing())
                for batch in try OldWork.batches() {
                    _ = try await model.commit(batch)
                    _ = try await store.commit(batch)
                }
                try await store.backUp(to: folder.path("copy"))
                // What comes later is not in it.
                _ = try await store.commit(batch("later", [.put(key("later"), note("x"))]))
                #expect(try Set(folder.contents().keys) == ["s", "s-wal", "s-shm", "copy"])
                let copy = try SQLiteStore(path: folder.path("copy"), sealing: ToySealing())
                try await OldWork.questions.compare(copy, with: model, "the copy")
                #expect(try await copy.checkIntegrity().findings == [])
                _ = try await copy.commit(batch("c1", [.put(key("a"), note("1"))]))
            }
        }

        /// Two tasks commit pairs while backups are made one after the other.
        @Test func aBackupTakenDuringCommitsHoldsOnlyWholeOnes() async throws {
            try await Folder.with { folder in
                let store = try SQLiteStore(path: folder.path("s"))
                let text = String(repeating: "x", count: 2000)
                func commit(_ number: Int, by task: Int) async throws {
                    let id = "\(task)-\(number)"
                    _ = try await store.commit(
                        batch(id, [.put(key(id + "a"), note(text)), .put(key(id + "b"), note(text))]))
                }
                for number in 0..<200 { try await commit(number, by: 9) }
                let backups = 4
                try await withThrowingTaskGroup { group in
                    let isDone = Flag()
                    for task in 0..<2 {
                        group.addTask {
                            var number = 0
                            while await !isDone.isSet {
                                try await commit(number, by: task)
                                number += 1
                            }
                        }
                    }
                    var positions: [Int] = []
                    for backup in 0..<backups {
                        let before = try await store.journalHead(of: "beds")?.position.number ?? 0
                        try await store.backUp(to: folder.path("copy\(backup)"))
                        let copy = try SQLiteStore(path: folder.path("copy\(backup)"))
                        let entries = try await copy.journal(of: "beds", after: nil, limit: .max)
                        #expect(entries.map(\.position.number) == Array(1..<entries.count + 1))
                        #expect(entries.count >= before)
                        let page = try await copy.records(matching: RecordQuery("note", in: "beds", limit: .max))
                        #expect(page.records.count == 2 * entries.count)
                        #expect(try await copy.checkIntegrity().findings == [])
                        positions.append(entries.count)
                    }
                    await isDone.set()
                    try await group.waitForAll()
                    #expect(positions == positions.sorted())
                }
            }
        }

        @Test func nothingIsOverwritten() async throws {
            try await Folder.with { folder in
                let store = try SQLiteStore(path: folder.path("s"))
                _ = try await store.commit(batch("c1", [.put(key("a"), note("1"))]))
                try Data("mine".utf8).write(to: folder.url.appending(path: "foreign"))
                try Data().write(to: folder.url.appending(path: "empty"))
                try Data("x".utf8).write(to: folder.url.appending(path: "log-wal"))
                try Data("x".utf8).write(to: folder.url.appending(path: "rest.partial"))
                let before = try folder.contents()
                for name in ["s", "foreign", "empty", "log", "rest"] {
                    let error = await refusal { try await store.backUp(to: folder.path(name)) }
                    #expect(error?.code == .conflict, "\(name)")
                    #expect(error?.message.contains(folder.path(name)) == true, "\(name)")
                }
                #expect(await refusal { try await store.backUp(to: folder.path("no/folder")) }?.code == .unavailable)
                #expect(await refusal { try await store.backUp(to: folder.url.path) }?.code == .unavailable)
                #expect(try folder.contents() == before)
            }
        }

        @Test func aBackupOfADamagedStoreFailsAndLeavesNothing() async throws {
            try await Folder.with { folder in
                let store = try SQLiteStore(path: folder.path("s"))
                for number in 0..<50 {
                    _ = try await store.commit(batch("c\(number)", [.put(key("\(number)"), note("1"))]))
                }
                try store.pool.close()
                let hand = try DatabaseQueue(path: folder.path("s"), configuration: Self.carelessly)
                try await hand.write { try $0.execute(sql: "DELETE FROM safety_entry WHERE position = 5") }
                try hand.close()
                let damaged = try SQLiteStore(path: folder.path("s"))
                #expect(await refusal { try await damaged.backUp(to: folder.path("copy")) }?.code == .corrupt)
                #expect(try folder.contents().keys.allSatisfy { $0.hasPrefix("s") })
            }
        }

        @Test func aCancelledBackupLeavesNothing() async throws {
            try await Folder.with { folder in
                let store = try SQLiteStore(path: folder.path("s"))
                let text = String(repeating: "x", count: 1_000_000)
                for number in 0..<10 {
                    _ = try await store.commit(batch("c\(number)", [.put(key("\(number)"), note(text))]))
                }
                var cancelled = 0
                for number in 0..<40 {
                    let path = folder.path("copy\(number)")
                    let task = Task { try await store.backUp(to: path) }
                    for _ in 0..<number { await Task.yield() }
                    task.cancel()
                    switch await task.result {
                    case .success:
                        #expect(try await SQLiteStore(path: path).checkIntegrity().isSound)
                    case .failure(let error):
                        #expect(error is CancellationError, "\(error)")
                        #expect(try folder.contents().keys.allSatisfy { !$0.hasPrefix("copy\(number)") })
                        cancelled += 1
                    }
                }
                #expect(cancelled > 0)
            }
        }

        @Test func aHostsBackupHoldsTheHostsTablesToo() async throws {
            try await Folder.with { folder in
                let host = try DatabasePool(path: folder.path("host"))
                try await host.write { try $0.execute(sql: "CREATE TABLE theirs (a); INSERT INTO theirs VALUES (1)") }
                let store = try SQLiteStore(sharing: host, sealing: ToySealing())
                _ = try await store.commit(batch("c1", [.put(key("a"), note("1"))]))
                try await store.backUp(to: folder.path("copy"))
                let copy = try DatabasePool(path: folder.path("copy"))
                #expect(try await copy.read { try Int.fetchOne($0, sql: "SELECT a FROM theirs") } == 1)
                let guest = try SQLiteStore(sharing: copy, sealing: ToySealing())
                #expect(try await guest.record(key("a")) == store.record(key("a")))
            }
        }

        private static var carelessly: Configuration {
            var configuration = Configuration()
            configuration.foreignKeysEnabled = false
            return configuration
        }

        private actor Flag {
            var isSet = false
            func set() { isSet = true }
        }

        /// Whoever may not read the database may not read the copy either.
        @Test(arguments: [0o600, 0o640, 0o666]) func aBackupMayBeReadByWhomTheDatabaseMay(permissions: Int) async throws
        {
            try await Folder.with { folder in
                let store = try SQLiteStore(path: folder.path("s"))
                let files = FileManager.default
                try files.setAttributes([.posixPermissions: permissions], ofItemAtPath: folder.path("s"))
                try await store.backUp(to: folder.path("copy"))
                let found = try files.attributesOfItem(atPath: folder.path("copy"))[.posixPermissions] as? Int
                #expect(found == permissions)
            }
        }
    }
#endif
