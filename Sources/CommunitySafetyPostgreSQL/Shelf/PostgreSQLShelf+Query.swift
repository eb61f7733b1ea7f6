#if PostgreSQL
    import SafetyStorage

    extension PostgreSQLShelf {
        func records(matching query: RecordQuery) throws -> Page {
            let rows = try connection.run(RecordSearch(query, sql.names).statement)
            let records = try (0..<min(rows.count, query.limit)).map { row in
                try stored(RecordKey(partition, query.kind, rows.text(row, 0)), rows, row, from: 1)
            }
            let hasMore = rows.count > records.count
            return Page(records: records, next: hasMore ? records.last.map(query.order.place) : nil)
        }
    }

    /// A query as a statement, which reads everything in one snapshot.
    private struct RecordSearch {
        private let query: RecordQuery
        private let names: TableNames
        private var bindings = Bindings()
        private var arguments = 2

        private(set) var statement = Statement("")

        init(_ query: RecordQuery, _ names: TableNames) {
            self.query = query
            self.names = names
            bindings.add(query.partition.rawValue)
            bindings.add(query.kind.rawValue)
            // One row more than the page holds shows whether another page follows.
            let limit = argument { $0.add(query.limit == .max ? .max : query.limit + 1) }
            let places =
                switch query.order {
                case .id: inOrderOfID(limit)
                case .term(let name): inOrder(of: argument { $0.add(name) }, limit)
                @unknown default: inOrderOfID(limit)
                }
            let sql = """
                SELECT p.id, \(ShelfSQL.content(of: "v")) FROM (\(places)) p
                CROSS JOIN LATERAL \(ShelfSQL.latest(names, kind: "$2", id: "p.id")) v
                ORDER BY p.place COLLATE "C" NULLS LAST, p.id COLLATE "C"
                """
            statement = Statement(sql) { [bindings] in $0 = bindings }
        }

        private mutating func argument(_ bind: (inout Bindings) -> Void) -> String {
            bind(&bindings)
            arguments += 1
            return "$\(arguments)"
        }

        private mutating func inOrderOfID(_ limit: String) -> String {
            var (sql, found) = sources()
            // Nothing has a value here, so every record comes after a place that has one.
            if let after = query.after, after.value == nil {
                sql += " AND \(found).id > \(argument { $0.add(after.id) })"
            }
            return "SELECT NULL::text AS place, \(found).id FROM \(sql) ORDER BY \(found).id LIMIT \(limit)"
        }

        /// First the records that have such a term, by its least value; then the others.
        private mutating func inOrder(of name: String, _ limit: String) -> String {
            let after = query.after
            var placed = "\(names.term) o WHERE o.partition = $1 AND o.kind = $2 AND o.name = \(name) AND o.least"
            if !query.includesEnded { placed += " AND NOT o.ended" }
            placed += query.terms.map { having($0, "o") }.joined() + within("o")
            if let after, let value = after.value {
                placed += " AND (o.value, o.id) > (\(argument { $0.add(value) }), \(argument { $0.add(after.id) }))"
            } else if after != nil {
                placed += " AND false"
            }
            var (others, found) = sources(
                with: "CROSS JOIN LATERAL \(ShelfSQL.latest(names, kind: "$2", id: "#.id")) n")
            others += " AND \(name) <> ALL (n.term_names) AND (SELECT count(*) FROM placed) < \(limit)"
            if let after, after.value == nil { others += " AND \(found).id > \(argument { $0.add(after.id) })" }
            return """
                WITH placed AS MATERIALIZED
                    (SELECT o.value AS place, o.id FROM \(placed) ORDER BY o.value, o.id LIMIT \(limit)),
                others AS
                    (SELECT NULL::text COLLATE "C" AS place, \(found).id FROM \(others)
                    ORDER BY \(found).id LIMIT \(limit))
                SELECT * FROM (SELECT * FROM placed UNION ALL SELECT * FROM others) b
                ORDER BY place COLLATE "C" NULLS LAST, id COLLATE "C" LIMIT \(limit)
                """
        }

        /// Where the records come from, by the first term if there is one, and what they must be.
        private mutating func sources(with join: String = "") -> (sql: String, alias: String) {
            let rest = query.terms.dropFirst()
            guard let first = query.terms.first else {
                let states = query.includesEnded ? "IN ('current', 'ended')" : "= 'current'"
                let sql = "\(names.record) r \(join.aliased("r")) WHERE r.partition = $1 AND r.kind = $2"
                return (sql + " AND r.state \(states)" + within("r"), "r")
            }
            var sql = "\(names.term) t \(join.aliased("t")) WHERE t.partition = $1 AND t.kind = $2"
            sql += " AND t.name = \(argument { $0.add(first.name) }) AND t.value = \(argument { $0.add(first.value) })"
            if !query.includesEnded { sql += " AND NOT t.ended" }
            for term in rest { sql += having(term, "t") }
            return (sql + within("t"), "t")
        }

        private mutating func having(_ term: IndexTerm, _ alias: String) -> String {
            """
             AND EXISTS (SELECT 1 FROM \(names.term) h WHERE h.partition = $1 AND h.kind = $2
                AND h.name = \(argument { $0.add(term.name) }) AND h.value = \(argument { $0.add(term.value) })
                AND h.id = \(alias).id)
            """
        }

        private mutating func within(_ alias: String) -> String {
            guard case .anyOf(let terms) = query.scope else { return "" }
            let scope = terms.sorted { ($0.name, $0.value) < ($1.name, $1.value) }
            let wanted = argument { $0.add(scope.map(\.name)) }
            let values = argument { $0.add(scope.map(\.value)) }
            return """
                 AND EXISTS (SELECT 1 FROM \(names.term) s JOIN unnest(\(wanted), \(values)) AS w (name, value)
                    ON s.name = w.name AND s.value = w.value
                    WHERE s.partition = $1 AND s.kind = $2 AND s.id = \(alias).id)
                """
        }
    }

    extension String {
        /// The join with the alias of what it joins to.
        fileprivate func aliased(_ alias: String) -> String {
            split(separator: "#", omittingEmptySubsequences: false).joined(separator: alias)
        }
    }
#endif
