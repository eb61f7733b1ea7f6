#if PostgreSQL
    import CommunitySafetyPostgreSQL
    import SafetyStorage
    import Testing

    /// A query reads what it gives, however many records there are besides, or have ended.
    @Suite(.enabled(if: Server.isThere)) struct QueryPlanTests {
        private static let limit = 20

        private struct Question: CustomStringConvertible {
            let description: String
            let terms: [IndexTerm]
            let scope: AccessScope
            let order: RecordQuery.Order

            init(
                _ description: String, _ terms: [IndexTerm] = [], _ scope: AccessScope = .everything,
                by order: RecordQuery.Order = .id
            ) {
                self.description = description
                self.terms = terms
                self.scope = scope
                self.order = order
            }

            static let all: [Question] = {
                let open = IndexTerm("state", "open")
                let scope = AccessScope.anyOf([IndexTerm("beat", "0"), IndexTerm("beat", "1")])
                return [
                    Question("all by id"), Question("all by a term", by: .term("due")),
                    Question("a term by id", [open]),
                    Question("a term by another", [open], by: .term("due")),
                    Question("two terms by id", [open, IndexTerm("half", "0")]), Question("a scope by id", [], scope),
                    Question("a scope and a term by another", [open], scope, by: .term("due")),
                ]
            }()
        }

        /// The ended ones come first in every order.
        @Test func currentRecordsAreFoundAsSoonBehindManyEndedOnes() async throws {
            try await Ground.with { ground in
                let current = (0..<90).map { ("z\(100 + $0)", content($0, due: "9\($0)")) }
                try await fill(ground, "current", current)
                var counts: [String: [Int]] = [:]
                for numbers in [0..<2000, 2000..<8000] {
                    let ended = numbers.map { ("\(10_000 + $0)", content($0, due: "1\($0 * 7919 % 10_007)")) }
                    try await fill(ground, "ended \(numbers)", ended, thenEnd: true)
                    for question in Question.all {
                        for includesEnded in [false, true] {
                            let query = try RecordQuery(
                                "note", in: "beds", having: question.terms, within: question.scope,
                                orderedBy: question.order, includingEnded: includesEnded, limit: Self.limit)
                            counts["\(question), ended ones too: \(includesEnded)", default: []].append(
                                try await indexRowsRead(for: query, on: ground))
                        }
                    }
                }
                for (name, counts) in counts { #expect(counts[1] <= counts[0] + 20, "\(name): \(counts)") }
            }
        }

        private func content(_ number: Int, due: String) -> Envelope {
            note(
                "x",
                terms: [
                    IndexTerm("state", "open"), IndexTerm("half", "\(number % 2)"), IndexTerm("beat", "\(number % 3)"),
                    IndexTerm("due", due),
                ])
        }

        private func fill(
            _ ground: Ground, _ name: String, _ records: [(id: String, content: Envelope)],
            thenEnd isEnded: Bool = false
        ) async throws {
            let store = try await ground.store(connections: 1)
            _ = try await store.commit(batch(name, records.map { .put(key($0.id), $0.content) }))
            if isEnded { _ = try await store.commit(batch("\(name), end", records.map { .end(key($0.id)) })) }
            let tables = ["record", "term", "revision"].map { "\(ground.schema).safety_\($0)" }.joined(separator: ", ")
            try await ground.server.ask("VACUUM ANALYZE \(tables)")
        }

        /// How many index entries one page takes, as the server counts them.
        private func indexRowsRead(for query: RecordQuery, on ground: Ground) async throws -> Int {
            let count = "SELECT sum(idx_tup_read) FROM pg_stat_user_indexes WHERE schemaname = current_schema"
            let name = "reader-" + ground.schema
            let before = try await ground.ask(count)
            try await { () async throws in
                let store = try await PostgreSQLStore(
                    ground.server.address + "?application_name=\(name)", options: ground.options(connections: 1))
                let page = try await store.records(matching: query)
                #expect(page.records.count == Self.limit)
            }()
            // A connection tells what it has counted when it ends.
            while try await ground.ask("SELECT count(*) FROM pg_stat_activity WHERE application_name = '\(name)'")
                != "0"
            {}
            let after = try await ground.ask(count)
            return try #require(Int(after)) - (try #require(Int(before)))
        }
    }
#endif
