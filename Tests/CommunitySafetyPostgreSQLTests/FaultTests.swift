#if PostgreSQL
    import CommunitySafetyPostgreSQL
    import Foundation
    import SafetyStorage
    import Testing

    /// What goes wrong between a store and its server.
    @Suite(.enabled(if: Server.isThere)) struct FaultTests {
        /// A trigger on the journal's entries that raises that error for the first so many.
        private func fault(_ ground: Ground, _ state: String, first count: Int) async throws {
            try await ground.ask(
                """
                CREATE SEQUENCE turns;
                CREATE FUNCTION fault() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
                    IF nextval('\(ground.schema).turns') <= \(count) THEN
                        RAISE EXCEPTION 'as the test wants it' USING ERRCODE = '\(state)';
                    END IF;
                    RETURN NEW;
                END $$;
                CREATE TRIGGER fault BEFORE INSERT ON safety_entry FOR EACH ROW EXECUTE FUNCTION fault()
                """)
        }

        @Test(arguments: ["40001", "40P01"]) func aCollisionIsTriedAgain(state: String) async throws {
            try await Ground.with { ground in
                let store = try await ground.store()
                try await fault(ground, state, first: 3)
                let receipt = try await store.commit(batch("c", [.put(key("a"), note("1"))]))
                #expect(receipt.position.number == 1)
                #expect(try await store.record(key("a"))?.revision == Revision(1))
            }
        }

        @Test func whatNeverSucceedsIsUnavailableAndLeavesNothing() async throws {
            try await Ground.with { ground in
                let store = try await ground.store()
                try await fault(ground, "40001", first: 1000)
                let error = await refusal { _ = try await store.commit(batch("c", [.put(key("a"), note("1"))])) }
                #expect(error?.code == .unavailable)
                try await ground.ask("DROP TRIGGER fault ON safety_entry")
                #expect(try await store.record(key("a")) == nil)
                #expect(try await store.commit(batch("c", [.put(key("a"), note("1"))])).position.number == 1)
            }
        }

        /// The server's own words may quote what is stored: of complaints about data none is passed on.
        @Test(arguments: ["22P02", "23505"]) func errorsQuoteNoValue(state: String) async throws {
            try await Ground.with { ground in
                let store = try await ground.store()
                try await ground.ask(
                    """
                    CREATE FUNCTION fault() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
                        RAISE EXCEPTION '% is not unique', NEW.id USING ERRCODE = '\(state)', DETAIL = NEW.id;
                    END $$;
                    CREATE TRIGGER fault BEFORE INSERT ON safety_revision FOR EACH ROW EXECUTE FUNCTION fault()
                    """)
                let error = await refusal {
                    _ = try await store.commit(batch("c", [.put(key("planted-value"), note("planted-value"))]))
                }
                let told = try #require(error)
                #expect(!"\(told) \(String(reflecting: told))".contains("planted-value"))
                #expect(told.message.contains(state))
            }
        }

        /// The connection dies within COMMIT, and nothing was committed.
        @Test func aCommitThatWasLostBeforeItHappenedIsDoneAgain() async throws {
            try await Ground.with { ground in
                let store = try await ground.store()
                try await ground.ask(
                    """
                    CREATE SEQUENCE turns;
                    CREATE FUNCTION die() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
                        IF nextval('\(ground.schema).turns') = 1 THEN
                            PERFORM pg_terminate_backend(pg_backend_pid());
                        END IF;
                        RETURN NULL;
                    END $$;
                    CREATE CONSTRAINT TRIGGER die AFTER INSERT ON safety_entry DEFERRABLE INITIALLY DEFERRED
                        FOR EACH ROW EXECUTE FUNCTION die()
                    """)
                #expect(try await store.commit(batch("c", [.put(key("a"), note("1"))])).position.number == 1)
                #expect(try await ground.ask("SELECT last_value FROM turns") == "2")
                #expect(try await ground.ask("SELECT count(*) FROM safety_entry") == "1")
            }
        }

        /// The connection dies after COMMIT, and the answer with it.
        @Test(arguments: [false, true]) func aCommitWhoseAnswerWasLostIsKnownAgain(isSealed: Bool) async throws {
            try await Ground.with { ground in
                let cut = try CuttingProxy(to: ground.server.address)
                let sealing: (any JournalSealing)? = isSealed ? PlainSealing() : nil
                let store = try await PostgreSQLStore(cut.address, options: ground.options(), sealing: sealing)
                _ = try await store.commit(batch("c1", [.put(key("a"), note("1"))]))
                cut.cutAfterNextCommit()
                let second = try batch("c2", [.put(key("a"), note("2"))], given: [.at(key("a"), Revision(1))])
                let receipt = try await store.commit(second)
                #expect(cut.cuts == 1)
                #expect(receipt.position.number == 2)
                #expect(try await store.journal(of: "beds", after: nil, limit: 9).count == 2)
                #expect(try await store.journal(of: "beds", after: nil, limit: 9).last?.receipt == receipt)
                #expect(try await store.record(key("a"))?.revision == Revision(2))
            }
        }

        @Test func lostConnectionsAreReplacedWithoutAWord() async throws {
            try await Ground.with { ground in
                let address = ground.server.address + "?application_name=\(ground.schema)"
                let store = try await PostgreSQLStore(address, options: ground.options(connections: 2))
                for round in 1...3 {
                    let ended = try await ground.ask(
                        """
                        SELECT count(pg_terminate_backend(pid, 5000)) FROM pg_stat_activity
                        WHERE application_name = '\(ground.schema)'
                        """)
                    #expect(ended != "0")
                    if round != 2 {
                        _ = try await store.commit(batch("c\(round)", [.put(key("a"), note("\(round)"))]))
                    }
                    #expect(try await store.record(key("a"))?.revision.number == (round + 1) / 2)
                }
            }
        }

        /// A server of the test's own is stopped, as if the power had gone, and started while eight write.
        @Test func acknowledgedCommitsOutliveTheServer() async throws {
            let own = try await Server.own()
            let store = try await PostgreSQLStore(own.address)
            let load = Load()
            try await withThrowingTaskGroup { group in
                for writer in 0..<8 { group.addTask { try await load.write(as: writer, to: store) } }
                for verb in ["kill", "start", "stop", "start"] {
                    let count = await load.acknowledged.count
                    if verb != "start" {
                        while await load.acknowledged.count < count + 100 { await Task.yield() }
                    }
                    try await own.script(verb)
                }
                await load.end()
                try await group.waitForAll()
            }
            let entries = try await store.journal(of: "beds", after: nil, limit: .max)
            #expect(entries.map(\.position.number) == Array(1..<entries.count + 1))
            let committed = Dictionary(uniqueKeysWithValues: entries.map { ($0.receipt.command, $0.receipt) })
            for receipt in await load.acknowledged {
                #expect(committed[receipt.command] == receipt)
                for change in receipt.changes { #expect(try await store.record(change.key) != nil) }
            }
            #expect(await load.acknowledged.count >= 200)
            #expect(await load.refused > 0)
            await store.close()
            try await own.script("down")
            let error = await refusal { _ = try await PostgreSQLStore(own.address) }
            #expect(error?.code == .unavailable)
        }
    }

    /// Commits that go on until they are told to end, and what became of them.
    private actor Load {
        private(set) var acknowledged: [Receipt] = []
        private(set) var refused = 0
        private var hasEnded = false

        func end() { hasEnded = true }

        func write(as writer: Int, to store: PostgreSQLStore) async throws {
            for number in 0... where !hasEnded {
                let id = "\(writer)-\(number)"
                do {
                    let keys = [key("\(id)-a"), key("\(id)-b")]
                    let receipt = try await store.commit(batch(id, keys.map { .put($0, note(id)) }))
                    acknowledged.append(receipt)
                } catch let error as StorageError {
                    try #require(error.code == .unavailable, "\(error)")
                    refused += 1
                }
                if hasEnded { return }
            }
        }
    }
#endif
