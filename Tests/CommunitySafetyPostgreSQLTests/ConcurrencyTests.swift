#if PostgreSQL
    import CommunitySafetyPostgreSQL
    import SafetyStorage
    import Testing

    /// Who waits for whom, and who need not.
    @Suite(.enabled(if: Server.isThere)) struct ConcurrencyTests {
        /// A partition whose lock somebody else holds for as long as the work takes, and what waits for it.
        private func whileLocked(
            _ ground: Ground, _ partition: Partition, _ work: () async throws -> Void
        ) async throws {
            let holder = try Psql(
                ground.server,
                """
                BEGIN; SELECT position FROM \(ground.schema).safety_head
                WHERE partition = '\(partition)' FOR UPDATE
                """)
            try await work()
            try holder.run("COMMIT")
        }

        /// Returns once so many connections wait for a lock.
        private func waiters(_ ground: Ground, _ name: String, reach count: Int) async throws {
            let sql = """
                SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND application_name = '\(name)'
                """
            while try await Int(ground.ask(sql)) != count { await Task.yield() }
        }

        private func store(_ ground: Ground, named name: String, lockTimeout: Duration = .zero) async throws
            -> PostgreSQLStore
        {
            let options = ground.options(connections: 3, lockTimeout: lockTimeout)
            return try await PostgreSQLStore(ground.server.address + "?application_name=\(name)", options: options)
        }

        @Test func aHeldPartitionLeavesTheOthersFree() async throws {
            try await Ground.with { ground in
                let store = try await store(ground, named: ground.schema)
                _ = try await store.commit(batch("first", [.put(key("a"), note("1"))]))
                try await withThrowingTaskGroup { group in
                    try await whileLocked(ground, "beds") {
                        for number in 0..<9 {
                            group.addTask {
                                _ = try await store.commit(batch("c\(number)", [.put(key("\(number)"), note("x"))]))
                            }
                        }
                        try await waiters(ground, ground.schema, reach: 1)
                        // Nine wait, one of them with a connection; the other two serve whoever comes.
                        for number in 0..<5 {
                            _ = try await store.commit(
                                batch("c\(number)", in: "herts", [.put(key("\(number)", in: "herts"), note("x"))]))
                        }
                        #expect(try await store.journalHead(of: "herts")?.position.number == 5)
                        #expect(try await store.record(key("a"))?.envelope == note("1"))
                        #expect(try await store.journalHead(of: "beds")?.position.number == 1)
                    }
                    try await group.waitForAll()
                }
                let entries = try await store.journal(of: "beds", after: nil, limit: .max)
                #expect(entries.map(\.position.number) == Array(1...10))
            }
        }

        @Test func cancelledCommitsLeaveTheirPlacesAndNothingElse() async throws {
            try await Ground.with { ground in
                let store = try await store(ground, named: ground.schema)
                _ = try await store.commit(batch("first", [.put(key("a"), note("1"))]))
                try await whileLocked(ground, "beds") {
                    let tasks = (0..<6).map { number in
                        Task { try await store.commit(batch("c\(number)", [.put(key("\(number)"), note("x"))])) }
                    }
                    try await waiters(ground, ground.schema, reach: 1)
                    // The one that the server has, and those without a connection: the lock is held all along.
                    for task in tasks { task.cancel() }
                    for task in tasks {
                        await #expect(throws: CancellationError.self) { try await task.value }
                    }
                }
                #expect(try await store.journalHead(of: "beds")?.position.number == 1)
                for number in 0..<6 {
                    let receipt = try await store.commit(batch("c\(number)", [.put(key("\(number)"), note("x"))]))
                    #expect(receipt.position.number == number + 2)
                }
            }
        }

        @Test func aTaskThatIsCancelledBeforehandDoesNothing() async throws {
            try await Ground.with { ground in
                let store = try await ground.store()
                let task = Task {
                    withUnsafeCurrentTask { $0?.cancel() }
                    return try await store.commit(batch("c", [.put(key("a"), note("1"))]))
                }
                await #expect(throws: CancellationError.self) { try await task.value }
                #expect(try await store.journalHead(of: "beds") == nil)
            }
        }

        @Test func aLockThatIsNotGivenUpInTimeIsUnavailable() async throws {
            try await Ground.with { ground in
                let store = try await store(ground, named: ground.schema, lockTimeout: .milliseconds(50))
                _ = try await store.commit(batch("first", [.put(key("a"), note("1"))]))
                try await whileLocked(ground, "beds") {
                    let error = await refusal {
                        _ = try await store.commit(batch("second", [.put(key("b"), note("2"))]))
                    }
                    #expect(error?.code == .unavailable)
                    #expect(error?.message.contains("55P03") == true, "\(String(describing: error))")
                }
                #expect(try await store.commit(batch("second", [.put(key("b"), note("2"))])).position.number == 2)
            }
        }

        @Test func aClosedStoreHasNoConnectionsAndRefuses() async throws {
            try await Ground.with { ground in
                let store = try await store(ground, named: ground.schema)
                try await withThrowingTaskGroup { group in
                    for number in 0..<20 {
                        group.addTask {
                            let partition = Partition(rawValue: "p\(number)")
                            _ = try await store.commit(
                                batch("c", in: partition, [.put(key("a", in: partition), note("x"))]))
                        }
                    }
                    try await group.waitForAll()
                }
                let count = """
                    SELECT count(*) FROM pg_stat_activity WHERE application_name = '\(ground.schema)'
                    """
                #expect(try await (1...3).contains(Int(ground.ask(count)) ?? 0))
                await store.close()
                #expect(await refusal { _ = try await store.record(key("a")) }?.code == .unavailable)
                // The server takes a moment to see its sessions end.
                while try await ground.ask(count) != "0" { await Task.yield() }
            }
        }

        /// Two stores stand for two processes: they share nothing but the server.
        @Test func writersOfTwoPoolsLoseNoUpdate() async throws {
            try await Ground.with { ground in
                let stores = [try await ground.store(), try await ground.store()]
                try await withThrowingTaskGroup { group in
                    for writer in 0..<8 {
                        group.addTask {
                            for step in 0..<10 { try await raise("\(writer)-\(step)", stores[writer % 2]) }
                        }
                    }
                    try await group.waitForAll()
                }
                #expect(try await stores[0].record(key("count"))?.envelope == note("80"))
                #expect(try await stores[1].journalHead(of: "beds")?.position.number == 80)
            }
        }

        /// Adds one to the number that the record holds, however often others come between.
        private func raise(_ command: String, _ store: PostgreSQLStore) async throws {
            while true {
                let found = try await store.record(key("count"))
                let number = found?.envelope.flatMap { Int(String(decoding: $0.payload, as: UTF8.self)) } ?? 0
                let condition = found.map { Precondition.at($0.key, $0.revision) } ?? .absent(key("count"))
                do {
                    _ = try await store.commit(
                        batch(command, [.put(key("count"), note("\(number + 1)"))], given: [condition]))
                    return
                } catch let error as StorageError where error.code == .conflict {
                    continue
                }
            }
        }
    }
#endif
