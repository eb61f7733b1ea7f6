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

    /// Several processes on one file: each waits for its turn, and none loses what another wrote.
    @Suite struct ProcessTests {
        /// Each process adds to the same few counters, each in its own transaction of reading and committing.
        @Test func processesLoseNoUpdate() async throws {
            try await Folder.with { folder in
                let path = folder.path("s")
                try await Self.make(counters: 3, at: path)
                try await withThrowingTaskGroup(of: Void.self) { group in
                    for process in 0..<3 {
                        group.addTask {
                            _ = await #expect(processExitsWith: .success) {
                                [path = path as String, process = process as Int] in
                                try await Self.count(to: 40, as: process, at: path)
                            }
                        }
                    }
                    // And this process does the same, and reads meanwhile.
                    group.addTask { try await Self.count(to: 40, as: 9, at: path) }
                    group.addTask {
                        let store = try SQLiteStore(path: path)
                        var last = 0
                        while last < 3 + 4 * 40 {
                            let head = try await store.journalHead(of: "beds")?.position.number ?? 0
                            #expect(head >= last)
                            last = head
                        }
                    }
                    try await group.waitForAll()
                }
                let store = try SQLiteStore(path: path)
                var sum = 0
                for counter in 0..<3 {
                    let record = try #require(try await store.record(key("\(counter)")))
                    let payload = try #require(record.envelope?.payload)
                    let value = try #require(Int(String(decoding: payload, as: UTF8.self)))
                    #expect(record.revision == Revision(value + 1))
                    sum += value
                }
                #expect(sum == 4 * 40)
                #expect(try await store.checkIntegrity().findings == [])
            }
        }

        /// A process that holds the lock longer than another waits makes that one `.unavailable`, and no more.
        @Test func aProcessThatHoldsTheLockMakesOthersUnavailable() async throws {
            try await Folder.with { folder in
                let path = folder.path("s")
                try await Self.make(counters: 1, at: path)
                // With something in the log, so that opening the file needs no lock.
                let own = try SQLiteStore(path: path)
                _ = try await own.commit(batch("own", [.put(key("own"), note("x"))]))
                let holder = try connection(to: path)
                try await holder.writeWithoutTransaction { try $0.execute(sql: "BEGIN EXCLUSIVE") }
                await #expect(processExitsWith: .success) { [path = path as String] in
                    let store = try SQLiteStore(path: path, busyTimeout: .milliseconds(30))
                    let error = await refusal { _ = try await store.commit(batch("c", [.end(key("0"))])) }
                    guard error?.code == .unavailable else { exit(1) }
                    guard try await store.record(key("0"))?.state == .current else { exit(2) }
                    guard try await store.checkIntegrity(.quick).isSound else { exit(3) }
                }
                try await holder.writeWithoutTransaction { try $0.execute(sql: "ROLLBACK") }
                await #expect(processExitsWith: .success) { [path = path as String] in
                    let store = try SQLiteStore(path: path, busyTimeout: .milliseconds(30))
                    _ = try await store.commit(batch("c", [.end(key("0"))]))
                }
                #expect(try await own.record(key("0"))?.state == .ended)
            }
        }

        private static func make(counters: Int, at path: String) async throws {
            let store = try SQLiteStore(path: path)
            for counter in 0..<counters {
                _ = try await store.commit(batch("make\(counter)", [.put(key("\(counter)"), note("0"))]))
            }
            try store.pool.close()
        }

        private static func count(to number: Int, as process: Int, at path: String) async throws {
            // Long enough for a machine that has much else to do.
            let store = try SQLiteStore(path: path, busyTimeout: .seconds(120))
            var done = 0
            var tries = 0
            while done < number {
                let key = key("\(done % 3)")
                guard let record = try await store.record(key), let payload = record.envelope?.payload,
                    let value = Int(String(decoding: payload, as: UTF8.self))
                else { throw StorageError(.corrupt, "a counter without a number") }
                do {
                    tries += 1
                    _ = try await store.commit(
                        batch(
                            "\(process)-\(tries)", [.put(key, note("\(value + 1)"))], given: [.at(key, record.revision)]
                        ))
                    done += 1
                } catch let error as StorageError where error.code == .conflict {
                    // Another was first.
                }
            }
        }
    }
#endif
