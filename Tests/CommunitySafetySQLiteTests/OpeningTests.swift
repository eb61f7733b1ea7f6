#if SQLite
    import CommunitySafetySQLite
    import Foundation
    import GRDB
    import SafetyStorage
    import Testing

    /// What is opened, what is refused, and that nothing refused is touched.
    @Suite struct OpeningTests {
        @Test func aNewFileIsAStoreAndStaysOne() async throws {
            try await Folder.with { folder in
                let first = try SQLiteStore(path: folder.path("s"))
                _ = try await first.commit(batch("c1", [.put(key("a"), note("1"))]))
                try first.pool.close()
                let header = try #require(try folder.contents()["s"])
                #expect(header[68..<72].elementsEqual("CSK1".utf8))
                let again = try SQLiteStore(path: folder.path("s"))
                #expect(try await again.record(key("a"))?.envelope == note("1"))
            }
        }

        @Test func anEmptyFileAndALinkToOneBecomeStores() async throws {
            try await Folder.with { folder in
                try Data().write(to: folder.url.appending(path: "empty"))
                try FileManager.default.createSymbolicLink(
                    atPath: folder.path("link"), withDestinationPath: folder.path("empty"))
                let store = try SQLiteStore(path: folder.path("link"))
                _ = try await store.commit(batch("c1", [.put(key("a"), note("1"))]))
                #expect(
                    try await SQLiteStore(path: folder.path("empty")).record(key("a"))?.envelope == note("1"))
            }
        }

        @Test(arguments: ["text", "short", "garbage", "almost"])
        func whatIsNoDatabaseIsCorrupt(kind: String) async throws {
            let bytes: Data =
                switch kind {
                case "text": Data(String(repeating: "case,month\n", count: 100).utf8)
                case "short": Data("SQLite format 3\0".utf8)
                case "garbage": Data((0..<8192).map { UInt8(truncatingIfNeeded: $0 &* 167 &+ 13) })
                default: Data("SQLite format 2\0".utf8) + Data(count: 4080)
                }
            try await Folder.with { folder in
                try bytes.write(to: folder.url.appending(path: "s"))
                let error = try expectRefusal(at: "s", in: folder)
                #expect(error.code == .corrupt)
                #expect(error.message.contains("file is not a database"))
            }
        }

        @Test(arguments: ["PRAGMA application_id = 7", "PRAGMA user_version = 1", "PRAGMA journal_mode = WAL"])
        func aDatabaseOfAnotherApplicationIsForeign(pragma: String) async throws {
            try await Folder.with { folder in
                try foreign(at: folder.path("s"), pragma)
                let error = try expectRefusal(at: "s", in: folder)
                #expect(error.code == .foreignDatabase)
                #expect(error.message.contains(pragma.hasSuffix("7") ? "is 7," : "is 0,"))
            }
        }

        @Test func aForeignDatabaseInUseIsLeftAlone() async throws {
            try await Folder.with { folder in
                let host = try DatabasePool(path: folder.path("s"))
                try await host.write { try $0.execute(sql: "CREATE TABLE theirs (a); INSERT INTO theirs VALUES (1)") }
                #expect(try expectRefusal(at: "s", in: folder).code == .foreignDatabase)
                // The same after a crash: everything it wrote is still in the log.
                for name in ["s", "s-wal"] {
                    try FileManager.default.copyItem(atPath: folder.path(name), toPath: folder.path("crashed-" + name))
                }
                try Data().write(to: folder.url.appending(path: "crashed-s"))
                #expect(try expectRefusal(at: "crashed-s", in: folder).code == .foreignDatabase)
                #expect(try await host.read { try Int.fetchOne($0, sql: "SELECT a FROM theirs") } == 1)
            }
        }

        @Test(arguments: [(3, StorageError.Code.newerSchema), (0, .corrupt), (-1, .corrupt)])
        func aSchemaThatThisEditionDoesNotKnowIsRefused(version: Int, code: StorageError.Code) async throws {
            try await Folder.with { folder in
                let store = try SQLiteStore(path: folder.path("s"))
                _ = try await store.commit(batch("c1", [.put(key("a"), note("1"))]))
                try await store.pool.write { try $0.execute(sql: "PRAGMA user_version = \(version)") }
                try store.pool.close()
                let error = try expectRefusal(at: "s", in: folder)
                #expect(error.code == code)
                #expect(error.message.contains("version \(version)"))
            }
        }

        /// While the newer edition has the file open, its number stands in the log and not yet in the file.
        @Test func aNewerSchemaIsSeenInTheLogToo() async throws {
            try await Folder.with { folder in
                let newer = try SQLiteStore(path: folder.path("s"))
                try await newer.pool.write { try $0.execute(sql: "PRAGMA user_version = 3") }
                let error = #expect(throws: StorageError.self) { try SQLiteStore(path: folder.path("s")) }
                #expect(error?.code == .newerSchema)
                #expect(try await newer.pool.read { try Int.fetchOne($0, sql: "PRAGMA user_version") } == 3)
            }
        }

        @Test func whereNoFileCanBeIsUnavailable() async throws {
            try await Folder.with { folder in
                try FileManager.default.createDirectory(
                    at: folder.url.appending(path: "dir"), withIntermediateDirectories: true)
                try Data("x".utf8).write(to: folder.url.appending(path: "file"))
                for (name, words) in [
                    ("dir", "a folder"), ("missing/s", "there is no folder"), ("file/s", "there is no folder"),
                ] {
                    let error = try expectRefusal(at: name, in: folder)
                    #expect(error.code == .unavailable, "\(name)")
                    #expect(error.message.contains(words), "\(error)")
                }
            }
        }

        @Test func aDamagedStoreIsCorruptWhereverItIsRead() async throws {
            try await Folder.with { folder in
                let store = try SQLiteStore(path: folder.path("s"))
                for number in 0..<50 {
                    _ = try await store.commit(batch("c\(number)", [.put(key("\(number)"), note("1"))]))
                }
                try store.pool.close()
                var bytes = try #require(try folder.contents()["s"])
                bytes.replaceSubrange(4096..<bytes.count, with: Data(repeating: 0x5A, count: bytes.count - 4096))
                try bytes.write(to: folder.url.appending(path: "s"))
                let error = await refusal {
                    _ = try await SQLiteStore(path: folder.path("s")).record(key("7"))
                }
                #expect(error?.code == .corrupt)
                #expect(error?.message.contains(folder.path("s")) == true)
            }
        }

        @Test func aTruncatedStoreIsCorrupt() async throws {
            try await Folder.with { folder in
                try SQLiteStore(path: folder.path("s")).pool.close()
                let bytes = try #require(try folder.contents()["s"])
                try bytes.prefix(4096 + 100).write(to: folder.url.appending(path: "s"))
                #expect(try expectRefusal(at: "s", in: folder).code == .corrupt)
            }
        }

        @Test func storesOpenedAtOnceShareTheFileThatOneOfThemMakes() async throws {
            for round in 0..<20 {
                try await Folder.with { folder in
                    let path = folder.path("s")
                    try await withThrowingTaskGroup { group in
                        for number in 0..<6 {
                            group.addTask {
                                let store = try SQLiteStore(path: path)
                                _ = try await store.commit(batch("c\(number)", [.put(key("\(number)"), note("x"))]))
                            }
                        }
                        try await group.waitForAll()
                    }
                    let entries = try await SQLiteStore(path: path).journal(of: "beds", after: nil, limit: 99)
                    #expect(entries.map(\.position.number) == Array(1...6), "round \(round)")
                }
            }
        }

        /// The error, which names the path, of an opening that leaves every file as it was and adds none.
        private func expectRefusal(at name: String, in folder: Folder) throws -> StorageError {
            let before = try folder.contents()
            let error = #expect(throws: StorageError.self) { try SQLiteStore(path: folder.path(name)) }
            #expect(try folder.contents() == before)
            let refused = try #require(error)
            #expect(refused.message.contains(folder.path(name)), "\(refused)")
            return refused
        }

        private func foreign(at path: String, _ pragma: String) throws {
            let queue = try DatabaseQueue(path: path)
            try queue.writeWithoutTransaction { database in
                try database.execute(sql: pragma)
                try database.execute(sql: "CREATE TABLE theirs (a); INSERT INTO theirs VALUES (1)")
            }
            try queue.close()
        }

        @Test(arguments: [Duration.seconds(Int64.max), .zero, .seconds(-1)])
        func anyBusyTimeoutWillDo(timeout: Duration) async throws {
            try await Folder.with { folder in
                let store = try SQLiteStore(path: folder.path("s"), busyTimeout: timeout)
                #expect(try await store.commit(batch("c", [.put(key("a"), note("1"))])).position.number == 1)
            }
        }
    }
#endif
