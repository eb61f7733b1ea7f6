#if PostgreSQL
    import CommunitySafetyPostgreSQL
    import SafetyStorage
    import Testing

    /// Where what was taken away may still be.
    @Suite(.enabled(if: Server.isThere)) struct ErasureTests {
        private static let tables = ["head", "record", "revision", "term", "unique_key", "entry", "change"]

        private func content(_ number: Int) -> Envelope {
            note("payload-\(number)-", terms: [IndexTerm("n", "term-\(number)-")])
        }

        /// Twenty records of which every second is erased or redacted.
        private func fill(_ store: PostgreSQLStore) async throws {
            for number in 0..<20 {
                _ = try await store.commit(
                    batch(
                        "c\(number)",
                        [
                            .put(key("\(number)"), content(number)),
                            .reserve(UniqueKey("u", "unique-\(number)-"), for: key("\(number)")),
                        ]))
            }
            for number in stride(from: 0, to: 20, by: 4) {
                _ = try await store.commit(batch("e\(number)", [.erase(key("\(number)"))]))
                _ = try await store.commit(
                    batch("r\(number)", [.redact(key("\(number + 2)"), leaving: note("less"))]))
            }
        }

        private func numbers(in text: String, after word: String) -> Set<Int> {
            Set(
                text.split(separator: word).dropFirst(text.hasPrefix(word) ? 0 : 1)
                    .compactMap { Int($0.prefix { $0.isNumber }) })
        }

        @Test func noRowHoldsWhatWasTakenAway() async throws {
            try await Ground.with { ground in
                let store = try await ground.store(sealing: PlainSealing())
                try await fill(store)
                var rows = ""
                for table in Self.tables {
                    rows += try await ground.ask("SELECT t.* FROM safety_\(table) t")
                    rows += try await ground.ask(
                        table == "revision"
                            ? "SELECT convert_from(payload, 'UTF8') FROM safety_revision" : "SELECT 1")
                }
                let kept = Set((0..<20).filter { $0 % 2 == 1 })
                let unerased = Set((0..<20).filter { $0 % 4 != 0 })
                #expect(numbers(in: rows, after: "payload-") == kept)
                #expect(numbers(in: rows, after: "term-") == kept)
                #expect(numbers(in: rows, after: "unique-") == unerased)
                #expect(
                    try await ground.ask(
                        "SELECT count(*) FROM safety_revision WHERE (salt IS NULL) <> (payload IS NULL)") == "0")
            }
        }

        /// Samples of columns, such as PostgreSQL takes to plan by, hold values for longer than their rows.
        @Test(arguments: PostgreSQLOptions.Layout.allCases)
        func noSampleHoldsContent(layout: PostgreSQLOptions.Layout) async throws {
            try await Ground.with { ground in
                let store = try await ground.store(layout: layout)
                if layout == .byForce { try await store.addForce("beds") }
                try await fill(store)
                for table in Self.tables { try await ground.ask("ANALYZE safety_\(table)") }
                let samples = try await ground.ask(
                    """
                    SELECT tablename, attname, most_common_vals, histogram_bounds FROM pg_stats
                    WHERE schemaname = current_schema
                    """)
                #expect(samples.contains("safety_entry"))
                for word in ["payload-", "term-", "unique-", "7061796c6f61642d"] {
                    #expect(!samples.contains(word), "\(word)")
                }
            }
        }

        /// In the very files, which still hold it before.
        @Test(arguments: PostgreSQLOptions.Layout.allCases)
        func removingTracesLeavesNoneInTheTables(layout: PostgreSQLOptions.Layout) async throws {
            try await Ground.with { ground in
                let store = try await ground.store(layout: layout)
                if layout == .byForce { try await store.addForce("beds") }
                try await fill(store)
                let kept = Set((0..<20).filter { $0 % 2 == 1 })
                #expect(try await numbersInFiles(ground, after: "payload-").isSuperset(of: kept.union([2, 6])))
                try await store.removeTraces()
                #expect(try await numbersInFiles(ground, after: "payload-") == kept)
                #expect(try await numbersInFiles(ground, after: "term-") == kept)
                #expect(
                    try await numbersInFiles(ground, after: "unique-") == Set((0..<20).filter { $0 % 4 != 0 }))
                #expect(try await store.record(key("1"))?.envelope == content(1))
            }
        }

        /// As the server reads its own files, with everything written out before.
        private func numbersInFiles(_ ground: Ground, after word: String) async throws -> Set<Int> {
            let hex = word.utf8.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
            let found = try await ground.ask(
                """
                CHECKPOINT;
                SELECT DISTINCT convert_from(decode(m[1], 'hex'), 'UTF8') FROM pg_class c,
                    regexp_matches(encode(pg_read_binary_file(pg_relation_filepath(c.oid), 0, 1 << 24, true), 'hex'),
                        '\(hex)((?:3[0-9])+)2d', 'g') m
                WHERE c.relnamespace = '\(ground.schema)'::regnamespace AND c.relkind IN ('r', 'i', 't')
                    AND pg_relation_filepath(c.oid) IS NOT NULL
                """)
            return Set(found.split(separator: "\n").compactMap { Int($0) })
        }
    }
#endif
