#if PostgreSQL
    import SafetyStorage

    /// A query as statements, each of which finds the same records by another way.
    ///
    /// All ways lead through the index of terms; what differs is whose rows are read and whose are only looked up. A
    /// subquery in brackets is one that PostgreSQL leaves where it is, and asks of one row after another.
    struct RecordSearch {
        /// The terms of which a record must have one.
        typealias Filter = [IndexTerm]

        /// The filter whose rows are read.
        struct Lead {
            let terms: Filter
            /// How many rows it has; not counted beyond ``RecordSearch/few`` for each term.
            let size: Int
        }

        /// As many rows as are counted, and as are sorted without a second thought.
        static let few = 500
        /// How many places a walk passes before it is given up.
        private static let longWalk = 5000

        let query: RecordQuery
        let filters: [Filter]
        private let names: TableNames

        init(_ query: RecordQuery, _ names: TableNames) {
            self.query = query
            self.names = names
            var filters = query.terms.map { [$0] }
            if case .anyOf(let terms) = query.scope {
                filters.append(terms.sorted { ($0.name, $0.value) < ($1.name, $1.value) })
            }
            self.filters = filters
        }

        /// False where there is nothing to choose from.
        var needsSizes: Bool { filters.count > (query.order == .id ? 1 : 0) }

        /// True where places with a value are wanted still.
        var isAmongThePlaced: Bool { query.after == nil || query.after?.value != nil }

        /// How many rows each term has, in the order of the filters.
        var sizes: Statement {
            var text = text
            let (names, values) = text.add(filters.flatMap { $0 })
            let rows = eachState { state in
                """
                SELECT 1 FROM \(self.names.term) t WHERE t.partition = $1 AND t.kind = $2
                    AND t.ended = \(state == .ended) AND t.name = w.name AND t.value = w.value
                """
            }
            return text.statement(
                """
                SELECT (SELECT count(*) FROM (SELECT 1 FROM (\(rows)) r LIMIT \(Self.few)) f)
                FROM unnest(\(names), \(values)) WITH ORDINALITY AS w (name, value, place) ORDER BY w.place
                """)
        }

        /// The records in the order of their ids.
        func byID(_ lead: Lead?) -> Statement {
            var text = text
            let limit = text.add(limit)
            // Nothing has a value here, so every record comes after a place that has one.
            let after = query.after.flatMap { $0.value == nil ? text.add($0.id) : nil }
            let found = matches(lead, after: after, upTo: limit, in: &text)
            return content(of: "SELECT NULL::text AS place, m.id FROM (\(found)) m", in: text)
        }

        /// The records sorted by a term, after all that match were found.
        func sorted(by name: String, _ lead: Lead) -> Statement {
            var text = text
            let (limit, name) = (text.add(limit), text.add(name))
            let found = matches(lead, after: nil, upTo: nil, in: &text)
            var rest = "true"
            if let after = query.after {
                let id = text.add(after.id)
                rest =
                    after.value.map { "(s.place IS NULL OR (s.place, s.id) > (\(text.add($0)), \(id)))" }
                    ?? "s.place IS NULL AND s.id > \(id)"
            }
            return content(
                of: """
                    SELECT s.place, s.id FROM (
                        SELECT m.id COLLATE "C" AS id, (SELECT min(u.value COLLATE "C")
                            FROM unnest(l.term_names, l.term_values) AS u (name, value) WHERE u.name = \(name)
                            ) COLLATE "C" AS place
                        FROM (\(found)) m CROSS JOIN LATERAL \(latest(of: "m.id")) l) s
                    WHERE \(rest) ORDER BY s.place NULLS LAST, s.id LIMIT \(limit)
                    """, in: text)
        }

        /// Those among the next places by value that match, if the places that are walked are not too many.
        func placed(by name: String) -> Statement {
            var text = text
            let (limit, name) = (text.add(limit), text.add(name))
            return content(
                of: """
                    SELECT o.value AS place, o.id
                    FROM (\(walk(by: name, in: &text)) LIMIT \(Self.longWalk)) o
                    WHERE true\(tests(of: "o.id", in: &text)) ORDER BY o.value, o.id LIMIT \(limit)
                    """, in: text)
        }

        /// Gives a row where the walk that ``placed(by:)`` makes is given up.
        func isWalkLong(by name: String) -> Statement {
            var text = text
            let name = text.add(name)
            // Before the text is asked for the statement, or the arguments that the walk adds are not in it.
            let walk = walk(by: name, in: &text)
            return text.statement("\(walk) OFFSET \(Self.longWalk) LIMIT 1")
        }

        /// The records by value, and then those without the term, by id.
        func walked(by name: String, _ lead: Lead?) -> Statement {
            var text = text
            let (limit, name) = (text.add(limit), text.add(name))
            let placed = isAmongThePlaced ? walk(by: name, in: &text) : "SELECT NULL AS value, NULL AS id WHERE false"
            let tests = tests(of: "o.id", in: &text)
            let after = query.after.flatMap { $0.value == nil ? text.add($0.id) : nil }
            let others = matches(lead, after: after, upTo: limit, in: &text) { id in
                " AND (SELECT \(name) <> ALL (l.term_names) FROM \(latest(of: id)) l)"
                    + " AND (SELECT count(*) FROM placed) < \(limit)"
            }
            return content(
                of: """
                    WITH placed AS MATERIALIZED
                        (SELECT o.value AS place, o.id FROM (\(placed)) o WHERE true\(tests)
                        ORDER BY o.value, o.id LIMIT \(limit))
                    SELECT b.place, b.id FROM
                        (SELECT place, id FROM placed UNION ALL SELECT NULL, m.id FROM (\(others)) m) b
                    ORDER BY b.place COLLATE "C" NULLS LAST, b.id COLLATE "C" LIMIT \(limit)
                    """, in: text)
        }

        // MARK: Parts

        private var text: StatementText { StatementText(query.partition.rawValue, query.kind.rawValue) }

        /// One row more than the page holds shows whether another page follows.
        private var limit: Int { query.limit == .max ? .max : query.limit + 1 }

        private func latest(of id: String) -> String { ShelfSQL.latest(names, kind: "$2", id: id) }

        /// The contents of the records at those places, which have a place and an id.
        private func content(of places: String, in text: StatementText) -> Statement {
            text.statement(
                """
                SELECT p.id, \(ShelfSQL.content(of: "v")) FROM (\(places)) p CROSS JOIN LATERAL \(latest(of: "p.id")) v
                ORDER BY p.place COLLATE "C" NULLS LAST, p.id COLLATE "C"
                """)
        }

        /// The places of records that have a term of that name, by its least value and id, from where the page begins.
        private func walk(by name: String, in text: inout StatementText) -> String {
            var rest = ""
            if let after = query.after, let value = after.value {
                rest = " AND (w.value, w.id) > (\(text.add(value)), \(text.add(after.id)))"
            }
            return eachState(orderedBy: "value, id") { state in
                """
                SELECT w.value, w.id FROM \(names.term) w
                WHERE w.partition = $1 AND w.kind = $2 AND w.ended = \(state == .ended) AND w.name = \(name)
                    AND w.least\(rest)
                """
            }
        }

        /// The ids of the records that match, in their order.
        ///
        /// - Parameters:
        ///   - lead: the filter whose rows are read; nil reads the records.
        ///   - after: an id that comes before those wanted.
        ///   - limit: how many are wanted; nil is all of them.
        ///   - text: what the arguments are added to.
        ///   - test: a further condition on an id.
        private func matches(
            _ lead: Lead?, after: String?, upTo limit: String?, in text: inout StatementText,
            _ test: (String) -> String = { _ in "" }
        ) -> String {
            let order = "id" + (limit.map { " LIMIT \($0)" } ?? "")
            func rest(_ id: String, _ tests: String) -> String {
                (after.map { " AND \(id) > \($0)" } ?? "") + tests + test(id)
            }
            guard let lead else {
                return eachState(orderedBy: order) { state in
                    """
                    SELECT r.id FROM \(names.record) r WHERE r.partition = $1 AND r.kind = $2
                    AND r.state = '\(state.rawValue)'\(rest("r.id", ""))
                    """
                }
            }
            let tests = tests(of: "t.id", without: lead.terms, in: &text)
            func rows(_ name: String, _ value: String) -> String {
                eachState(orderedBy: order) { state in
                    """
                    SELECT t.id FROM \(names.term) t WHERE t.partition = $1 AND t.kind = $2
                    AND t.ended = \(state == .ended) AND t.name = \(name) AND t.value = \(value)\(rest("t.id", tests))
                    """
                }
            }
            if lead.terms.count == 1, let term = lead.terms.first {
                return rows(text.add(term.name), text.add(term.value))
            }
            let (leads, values) = text.add(lead.terms)
            return """
                SELECT DISTINCT x.id FROM unnest(\(leads), \(values)) AS d (name, value)
                CROSS JOIN LATERAL (\(rows("d.name", "d.value"))) x ORDER BY x.id\(limit.map { " LIMIT \($0)" } ?? "")
                """
        }

        /// What the filters ask of an id, each looked up; without the filter whose rows are read.
        private func tests(of id: String, without lead: Filter? = nil, in text: inout StatementText) -> String {
            var sql = ""
            for filter in filters where filter != lead {
                func row(_ name: String, _ value: String) -> String {
                    eachState { state in
                        """
                        SELECT true FROM \(self.names.term) h WHERE h.partition = $1 AND h.kind = $2
                            AND h.ended = \(state == .ended) AND h.name = \(name) AND h.value = \(value) AND h.id = \(id)
                        """
                    }
                }
                if filter.count == 1, let term = filter.first {
                    sql += " AND (\(row(text.add(term.name), text.add(term.value))))"
                } else {
                    let (names, values) = text.add(filter)
                    // The inner limit keeps the lookup where it is.
                    sql += """
                         AND (SELECT true FROM unnest(\(names), \(values)) AS f (name, value)
                            CROSS JOIN LATERAL (\(row("f.name", "f.value")) LIMIT 1) g LIMIT 1)
                        """
                }
            }
            return sql
        }

        /// The rows of current records, and those of ended ones if the query wants them: two ranges of an index.
        ///
        /// Where an order is wanted each has it, or PostgreSQL would not merge the two but sort them.
        private func eachState(orderedBy order: String? = nil, _ rows: (StoredRecord.State) -> String) -> String {
            let order = order.map { " ORDER BY \($0)" } ?? ""
            guard query.includesEnded else { return rows(.current) + order }
            return "(\(rows(.current))\(order)) UNION ALL (\(rows(.ended))\(order))\(order)"
        }
    }
#endif
