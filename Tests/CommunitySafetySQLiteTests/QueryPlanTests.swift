#if SQLite
    import CommunitySafetySQLite
    import Foundation
    import GRDB
    import SafetyStorage
    import Synchronization
    import Testing

    /// Queries read what they give, however much there is besides.
    @Suite struct QueryPlanTests {
        private static let shapes: [(name: String, terms: [IndexTerm], scope: AccessScope, order: RecordQuery.Order)] =
            {
                let broad = IndexTerm("state", "open")
                let half = IndexTerm("half", "0")
                let rare = IndexTerm("ref", "7")
                let scope = AccessScope.anyOf([IndexTerm("beat", "0"), IndexTerm("beat", "3"), IndexTerm("beat", "5")])
                return [
                    ("all by id", [], .everything, .id),
                    ("all by a term", [], .everything, .term("due")),
                    ("one term by id", [broad], .everything, .id),
                    ("one rare term by id", [rare], .everything, .id),
                    ("two terms by id", [broad, half], .everything, .id),
                    ("a broad and a rare term by id", [broad, rare], .everything, .id),
                    ("a term by another", [broad], .everything, .term("due")),
                    ("two terms by a third", [broad, half], .everything, .term("due")),
                    ("a rare term by another", [rare], .everything, .term("due")),
                    ("a scope by id", [], scope, .id),
                    ("a scope and a rare term by id", [rare], scope, .id),
                    ("a scope and a term by another", [broad], scope, .term("due")),
                    ("an empty scope", [broad], .anyOf([]), .term("due")),
                ]
            }()

        /// The statements that a store runs, with what they are given.
        private final class Log: Sendable {
            private let statements = Mutex<[String]>([])

            func note(_ sql: String) { statements.withLock { $0.append(sql) } }

            func taken() -> [String] {
                statements.withLock { statements in
                    defer { statements = [] }
                    return statements.filter { $0.hasPrefix("SELECT") && $0.contains("safety_") }
                }
            }
        }

        private func store(_ count: Int, at path: String, _ log: Log) async throws -> SQLiteStore {
            var configuration = Configuration()
            configuration.publicStatementArguments = true
            configuration.prepareDatabase { database in
                database.trace { if case .statement(let statement) = $0 { log.note(statement.expandedSQL) } }
            }
            let store = try SQLiteStore(sharing: DatabasePool(path: path, configuration: configuration))
            let ids = 0..<count
            for start in stride(from: 0, to: count, by: 500) {
                _ = try await store.commit(
                    batch("c\(start)", ids[start..<min(start + 500, count)].map { .put(key("\($0)"), content($0)) }))
            }
            return store
        }

        private func content(_ number: Int) -> Envelope {
            note(
                "x",
                terms: [
                    IndexTerm("state", number.isMultiple(of: 5) ? "closed" : "open"),
                    IndexTerm("half", "\(number % 2)"), IndexTerm("beat", "\(number % 7)"),
                    IndexTerm("due", "\(number * 7919 % 10_007)"), IndexTerm("ref", "\(number)"),
                ])
        }

        @Test func noQueryReadsWholeTablesOrSortsInSQLite() async throws {
            try await Folder.with { folder in
                let log = Log()
                let store = try await store(3000, at: folder.path("s"), log)
                _ = log.taken()
                for shape in Self.shapes {
                    for includesEnded in [false, true] {
                        var token: PageToken?
                        for _ in 0..<2 {
                            let page = try await store.records(
                                matching: RecordQuery(
                                    "note", in: "beds", having: shape.terms, within: shape.scope,
                                    orderedBy: shape.order,
                                    includingEnded: includesEnded, limit: 20, after: token))
                            token = page.next
                        }
                    }
                    let statements = log.taken()
                    #expect(!statements.isEmpty || shape.name == "an empty scope", "\(shape.name)")
                    for sql in Set(statements) {
                        let plan = try await store.pool.read { database in
                            try Row.fetchAll(database, sql: "EXPLAIN QUERY PLAN " + sql).map { $0[3] as String }
                        }
                        for step in plan { #expect(step.hasPrefix("SEARCH"), "\(shape.name): \(sql): \(step)") }
                    }
                    _ = log.taken()
                }
            }
        }

        /// How many statements a page takes is how much is read, as each reads no more rows than its limit says.
        @Test func aPageTakesNoMoreStatementsInALargeStore() async throws {
            try await Folder.with { folder in
                let log = Log()
                let small = try await statements(1500, folder.path("small"), log)
                let large = try await statements(6000, folder.path("large"), log)
                for (shape, count) in small {
                    // A small set of matches may be sorted in the small store, and be too large for it in the other.
                    #expect(try #require(large[shape]) <= max(count + 2, 60), "\(shape): \(count)")
                }
            }
        }

        private func statements(_ count: Int, _ path: String, _ log: Log) async throws -> [String: Int] {
            let store = try await store(count, at: path, log)
            _ = log.taken()
            var counts: [String: Int] = [:]
            for shape in Self.shapes {
                let page = try await store.records(
                    matching: RecordQuery(
                        "note", in: "beds", having: shape.terms, within: shape.scope, orderedBy: shape.order, limit: 20)
                )
                #expect(
                    page.records.count == (shape.terms.contains { $0.name == "ref" } ? 1 : 20)
                        || shape.name == "an empty scope")
                counts[shape.name] = log.taken().count
            }
            return counts
        }
    }
#endif
