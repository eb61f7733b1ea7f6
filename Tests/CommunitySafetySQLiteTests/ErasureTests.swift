#if SQLite
    import CommunitySafetySQLite
    import Foundation
    import GRDB
    import SafetyStorage
    import SeededRandom
    import Testing

    /// What is taken away is in none of the files any more.
    @Suite struct ErasureTests {
        @Test(arguments: 0..<3)
        func erasedAndRedactedBytesAreGone(seed: UInt64) async throws {
            try await Folder.with { folder in
                let store = try SQLiteStore(path: folder.path("s"))
                var random = SeededGenerator(seed: seed)
                for number in 0..<60 {
                    // From a few bytes in a cell to chains of overflow pages.
                    let length = [1, 3, 40, 400, 3000].randomElement(using: &random) ?? 1
                    for part in ["x", "y"] {
                        _ = try await store.commit(
                            batch(
                                "\(part)\(number)",
                                [
                                    .put(key("\(number)"), content(number, part, repeated: length)),
                                    .reserve(UniqueKey("u", "unique-\(number)-\(part)-"), for: key("\(number)")),
                                ]))
                    }
                }
                let doomed = (0..<60).filter { _ in Bool.random(using: &random) }.shuffled(using: &random)
                let all = Set(0..<60)
                #expect(try folder.numbers(after: "payload-") == all)
                for number in doomed {
                    let gone: SafetyStorage.Operation =
                        Bool.random(using: &random)
                        ? .erase(key("\(number)")) : .redact(key("\(number)"), leaving: note("less"))
                    _ = try await store.commit(batch("gone\(number)", [gone]))
                }
                try await store.removeTraces()
                #expect(try folder.numbers(after: "payload-") == all.subtracting(doomed), "seed \(seed)")
                #expect(try folder.numbers(after: "term-") == all.subtracting(doomed), "seed \(seed)")
                var erased: Set<Int> = []
                for number in doomed where try await store.record(key("\(number)"))?.state == .erased {
                    erased.insert(number)
                }
                #expect(try folder.numbers(after: "unique-") == all.subtracting(erased), "seed \(seed)")
                // Nor is it in a backup made since: only that is left in the folder.
                try await store.backUp(to: folder.path("copy"))
                try store.pool.close()
                try FileManager.default.removeItem(atPath: folder.path("s"))
                #expect(try folder.numbers(after: "payload-") == all.subtracting(doomed), "seed \(seed)")
                #expect(try folder.numbers(after: "term-") == all.subtracting(doomed), "seed \(seed)")
                #expect(try folder.numbers(after: "unique-") == all.subtracting(erased), "seed \(seed)")
            }
        }

        /// A reader keeps the log from being emptied; the next redaction or erasure, or a checkpoint, does it.
        @Test func aReaderDelaysOnlyTheLog() async throws {
            try await Folder.with { folder in
                let store = try SQLiteStore(path: folder.path("s"), busyTimeout: .milliseconds(20))
                _ = try await store.commit(batch("c1", [.put(key("a"), content(1, "x", repeated: 10))]))
                let reader = try connection(to: folder.path("s"))
                try await reader.writeWithoutTransaction { database in
                    try database.execute(sql: "BEGIN")
                    _ = try Int.fetchOne(database, sql: "SELECT count(*) FROM safety_record")
                }
                let receipt = try await store.commit(batch("c2", [.erase(key("a"))]))
                #expect(receipt.revision(of: key("a")) == Revision(2))
                #expect(await refusal { try await store.removeTraces() }?.code == .unavailable)
                try await reader.writeWithoutTransaction { try $0.execute(sql: "COMMIT") }
                _ = try await store.pool.writeWithoutTransaction { try $0.checkpoint(.truncate) }
                #expect(try folder.numbers(after: "payload-") == [])
            }
        }

        /// Where the erasure waited as long as the busy timeout says, this would take a day.
        @Test func aLaterCommitEmptiesTheLogOnceTheReaderIsGone() async throws {
            try await Folder.with { folder in
                let store = try SQLiteStore(path: folder.path("s"), busyTimeout: .seconds(86_400))
                _ = try await store.commit(batch("c1", [.put(key("a"), content(1, "x", repeated: 10))]))
                let reader = try connection(to: folder.path("s"))
                try await reader.writeWithoutTransaction { database in
                    try database.execute(sql: "BEGIN")
                    _ = try Int.fetchOne(database, sql: "SELECT count(*) FROM safety_record")
                }
                _ = try await store.commit(batch("c2", [.erase(key("a"))]))
                _ = try await store.commit(batch("c3", [.put(key("b"), note("1"))]))
                #expect(try folder.numbers(after: "payload-") == [1])
                try await reader.writeWithoutTransaction { try $0.execute(sql: "COMMIT") }
                _ = try await store.commit(batch("c4", [.put(key("b"), note("2"))]))
                #expect(try folder.numbers(after: "payload-") == [])
            }
        }

        /// The salt goes with the content: with it the commitment could be tried against all that may have been.
        @Test func theSaltIsGoneToo() async throws {
            try await Folder.with { folder in
                let store = try SQLiteStore(path: folder.path("s"), sealing: ToySealing())
                for text in ["one", "two"] { _ = try await store.commit(batch(text, [.put(key("a"), note(text))])) }
                _ = try await store.commit(batch("three", [.put(key("b"), note("x")), .put(key("c"), note("x"))]))
                #expect(try folder.holds("salt-of-16-bytes"))
                _ = try await store.commit(batch("gone", [.erase(key("a")), .erase(key("b")), .erase(key("c"))]))
                try await store.removeTraces()
                #expect(try !folder.holds("salt-of-16-bytes"))
                let entries = try await store.journal(of: "beds", after: nil, limit: 9)
                #expect(entries.prefix(3).allSatisfy { $0.receipt.changes.allSatisfy { $0.commitment != nil } })
            }
        }

        private func content(_ number: Int, _ part: String, repeated count: Int) -> Envelope {
            note(
                String(repeating: "payload-\(number)-\(part)|", count: count),
                terms: [IndexTerm("n", "term-\(number)-\(part)")])
        }
    }

    extension Folder {
        /// True where those bytes stand in a file of the folder.
        fileprivate func holds(_ text: String) throws -> Bool {
            try contents().values.contains { $0.range(of: Data(text.utf8)) != nil }
        }

        /// The numbers that follow those bytes, wherever they stand in a file of the folder.
        fileprivate func numbers(after text: String) throws -> Set<Int> {
            let wanted = Array(text.utf8)
            var found: Set<Int> = []
            for bytes in try contents().values where bytes.count > wanted.count {
                bytes.withUnsafeBytes { bytes in
                    for start in 0..<bytes.count - wanted.count where bytes[start] == wanted[0] {
                        guard bytes[start..<start + wanted.count].elementsEqual(wanted) else { continue }
                        let digits = bytes[(start + wanted.count)...].prefix { (48...57).contains($0) }
                        guard bytes[digits.endIndex...].first == 45 else { continue }
                        if let number = Int(String(decoding: digits, as: UTF8.self)) { found.insert(number) }
                    }
                }
            }
            return found
        }
    }
#endif
