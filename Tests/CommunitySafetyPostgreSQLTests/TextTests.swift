#if PostgreSQL
    import CommunitySafetyPostgreSQL
    import SafetyStorage
    import SeededRandom
    import Testing

    /// Texts that PostgreSQL cannot hold, and those that it only seems not to.
    @Suite(.enabled(if: Server.isThere)) struct TextTests {
        @Test func aNULIsMalformedWhereverItStands() async throws {
            try await Ground.with { ground in
                let store = try await ground.store()
                let nul = "a\0b"
                let partition = Partition(rawValue: nul)
                let term = IndexTerm("t", nul)
                let attempts: [@Sendable () async throws -> Void] = [
                    { _ = try await store.commit(batch(nul, [])) },
                    { _ = try await store.commit(batch("c", in: partition, [])) },
                    { _ = try await store.commit(batch("c", [.put(key(nul), note("x"))])) },
                    { _ = try await store.commit(batch("c", [.put(key("a"), note("x", terms: [term]))])) },
                    { _ = try await store.commit(batch("c", [], given: [.absent(key(nul))])) },
                    {
                        let unique = UniqueKey(nul, "x")
                        _ = try await store.commit(
                            batch("c", [.put(key("a"), note("x")), .reserve(unique, for: key("a"))]))
                    },
                    { _ = try await store.record(key(nul)) },
                    { _ = try await store.records(matching: RecordQuery("note", in: "beds", having: [term])) },
                    {
                        _ = try await store.records(
                            matching: RecordQuery("note", in: "beds", within: .anyOf([term])))
                    },
                    { _ = try await store.records(matching: RecordQuery("note", in: "beds", orderedBy: .term(nul))) },
                    { _ = try await store.journal(of: partition, after: nil, limit: 1) },
                    { _ = try await store.receipt(of: CommandKey(rawValue: nul), in: "beds") },
                    { _ = try await store.journalHead(of: partition) },
                ]
                for (place, attempt) in attempts.enumerated() {
                    #expect(await refusal(attempt)?.code == .malformed, "\(place)")
                }
                #expect(try await store.journalHead(of: "beds") == nil)
                // Bytes are no text.
                let bytes = Envelope(schemaVersion: 1, payload: [0, 255, 0, 92, 39, 128], terms: [])
                _ = try await store.commit(batch("c", [.put(key("a"), bytes)]))
                #expect(try await store.record(key("a"))?.envelope == bytes)
            }
        }

        /// An index of PostgreSQL takes entries of less than a third of a page.
        @Test func whatIsTooLongForAnIndexIsMalformedAndLeavesNothing() async throws {
            try await Ground.with { ground in
                let store = try await ground.store()
                var random = SeededGenerator(seed: 7)
                let long = String(
                    (0..<9000).map { _ in Character(UnicodeScalar(UInt8.random(in: 33...126, using: &random))) })
                let error = await refusal { _ = try await store.commit(batch("c", [.put(key(long), note("x"))])) }
                #expect(error?.code == .malformed)
                #expect(error?.message.contains(long.prefix(20)) == false)
                #expect(try await store.journalHead(of: "beds") == nil)
                // In a payload nothing is too long.
                _ = try await store.commit(batch("c", [.put(key("a"), note(long))]))
                #expect(try await store.record(key("a"))?.envelope == note(long))
            }
        }
    }
#endif
