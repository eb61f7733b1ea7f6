#if Crypto && PostgreSQL
    import CommunitySafetyCrypto
    import CommunitySafetyPostgreSQL
    import CommunitySafetySQLite
    import SafetyStorage
    import Testing

    /// Marked values in a database of a server, and the server's tables, files and log searched for them.
    @Suite(.enabled(if: OwnServer.canBeMade, "needs a PostgreSQL server made by server.sh on this machine"))
    struct PlantedMarkerOnServerTests {
        @Test func nothingPersonalIsInClearAndNothingReadableAfterErasure() async throws {
            try await OwnServer.with { server in
                try await Folder.with { folder in
                    let inner = try await server.store("records")
                    let keys = try SQLiteStore(path: folder.path("keys"), sealing: sealing)
                    let vault = storedVault(in: keys, under: MasterKey(version: "1", SecretKey()))
                    let store = SealedStore(inner, keys: vault)
                    let planting = try await Planting(in: store)
                    try await planting.expectSilence(of: store, over: inner)
                    try await planting.expectSilentErrors(of: inner, and: server.store("scratch"))
                    try await expectSilentFaults(of: server, planting, store)
                    let hashes = try await planting.personalHashes(in: inner)
                    try await expectNothing(planting.forms, on: server)
                    #expect(try await server.texts(hashes, in: .tables) == Set(hashes))

                    let backup = try await server.dump(of: "records")
                    try await planting.redactHalf(in: store)
                    #expect(try await personalTermsLeft(in: server) > 0)
                    try await planting.erase(from: store)
                    try await inner.removeTraces()
                    try await keys.removeTraces()
                    #expect(try await personalTermsLeft(in: server) == 0)
                    #expect(try await server.texts(hashes, in: .tables) == [])
                    try await expectNothing(planting.forms, on: server)
                    let report = try await store.verifyJournal(of: "wexley", sealing: sealing)
                    #expect(report.isSound, "\(report)")
                    await inner.close()

                    // What was dumped before still has every payload, and no key opens one.
                    try await server.restore("records", from: backup, in: folder)
                    let old = try await server.store("records")
                    for entry in planting.entries {
                        #expect(try await old.record(entry.key)?.envelope != nil)
                        let error = await refusal {
                            _ = try await entry.kind.load(entry.key, SealedStore(old, keys: vault))
                        }
                        #expect(error?.code == .corrupt, "\(entry.key)")
                    }
                    try await expectNothing(planting.forms, on: server)
                    #expect(try folder.files(holding: planting.forms + planting.forms.map(\.hexadecimal)) == [])
                }
            }
        }

        /// The same search finds everything where nothing is encrypted; so it is no blind one.
        ///
        /// After an erasure and ``PostgreSQLStore/removeTraces()`` the tables hold nothing; the server's write-ahead log
        /// does, for as long as it is kept, and so does a log that was told values.
        @Test func aPlainStoreShowsAllUntilItIsErased() async throws {
            try await OwnServer.with { server in
                let store = try await server.store("records")
                let planting = try await Planting(in: store)
                let texts = Set(planting.texts)
                #expect(try await OwnServer.texts(planting.texts, shownIn: server.dump()) == texts)
                #expect(try await server.texts(planting.texts, in: .log) == texts)
                // What is long is kept compressed, and what lies across two pages in two parts.
                for place in [OwnServer.Place.tables, .writeAheadLog] {
                    let count = try await server.texts(planting.texts, in: place).count
                    #expect(count > texts.count / 2, "\(place): \(count) of \(texts.count)")
                }
                planting.expectSilence(of: try await Planting.journalLines(of: store))
                try await expectSilentFaults(of: server, planting, store)

                try await planting.erase(from: store)
                try await store.removeTraces()
                #expect(try await OwnServer.texts(planting.forms, shownIn: server.dump()) == [])
                #expect(try await server.texts(planting.forms, in: .tables) == [])
                #expect(try await store.verifyJournal(of: "wexley", sealing: sealing).isSound)
            }
        }

        /// Nothing in what the server shows, in its files and in its log.
        private func expectNothing(_ texts: [String], on server: OwnServer) async throws {
            // Samples of columns and what sessions last asked are shown to whoever may see them.
            try await server.ask("ANALYZE")
            let told = try await server.ask("SELECT s::text FROM pg_stats s; SELECT a::text FROM pg_stat_activity a")
            #expect(told.contains("safety_entry"))
            #expect(try await OwnServer.texts(texts, shownIn: told) == [])
            #expect(try await OwnServer.texts(texts, shownIn: server.dump()) == [])
            for place in OwnServer.Place.allCases {
                #expect(try await server.texts(texts, in: place) == [], "\(place)")
            }
        }

        /// The server complains of data, which it quotes in its log, is stopped and is started again.
        private func expectSilentFaults(
            of server: OwnServer, _ planting: Planting, _ store: any RecordStore
        ) async throws {
            var errors = Errors()
            func tryAll(_ name: String) async {
                for (number, entry) in planting.entries.prefix(20).enumerated() {
                    await errors.gather { _ = try await entry.kind.load(entry.key, store) }
                    let content = note(planting.texts[number], terms: [])
                    await errors.gather {
                        _ = try await store.commit(
                            batch("\(name)-\(number)", [.put(key("\(name)-\(number)"), content)]))
                    }
                }
            }
            try await server.ask(
                "ALTER TABLE records.safety_revision ADD CONSTRAINT few CHECK (length(payload) < 1) NOT VALID")
            await tryAll("checked")
            try await server.ask("ALTER TABLE records.safety_revision DROP CONSTRAINT few")
            #expect(errors.texts.count == 20)
            try await server.run("stop")
            await tryAll("stopped")
            try await server.run("start")
            #expect(errors.texts.count == 60)
            planting.expectSilence(of: errors.texts)
        }

        private func personalTermsLeft(in server: OwnServer) async throws -> Int {
            let count = try await server.ask("SELECT count(*) FROM records.safety_term WHERE name LIKE 'personal:%'")
            return try #require(Int(count))
        }
    }
#endif
