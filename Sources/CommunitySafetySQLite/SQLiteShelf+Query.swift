#if SQLite
    import GRDB
    import SafetyStorage

    extension SQLiteShelf {
        func records(matching query: RecordQuery) throws -> Page {
            let request = request(for: query)
            let statement = try database.cachedStatement(sql: request.sql)
            let rows = try Row.fetchAll(statement, arguments: request.arguments)
            let records = try rows.prefix(query.limit).map { row in
                let key = RecordKey(partition, query.kind, row[1])
                guard let stored = try stored(key, row[0], at: row[2]) else {
                    throw StorageError(.corrupt, "\(key) has lost its latest revision", key: key)
                }
                return stored
            }
            let hasMore = rows.count > records.count
            return Page(records: records, next: hasMore ? records.last.map(query.order.place) : nil)
        }

        /// One row more than the page holds shows whether another page follows.
        private func request(for query: RecordQuery) -> (sql: String, arguments: StatementArguments) {
            var (sql, arguments) = matches(for: query)
            let after = query.after
            switch query.order {
            case .id:
                // Nothing has a value here, so every record comes after a place that has one.
                if let after, after.value == nil {
                    sql += " AND r.id > ?"
                    arguments += [after.id]
                }
                sql += " ORDER BY r.id"
            case .term(let name):
                (sql, arguments) = (placed(sql), [name] + arguments)
                if let after, let value = after.value {
                    sql += " WHERE place > ? OR place = ? AND id > ? OR place IS NULL"
                    arguments += [value, value, after.id]
                } else if let after {
                    sql += " WHERE place IS NULL AND id > ?"
                    arguments += [after.id]
                }
                sql += " ORDER BY place IS NULL, place, id"
            }
            sql += " LIMIT ?"
            arguments += [query.limit == .max ? .max : query.limit + 1]
            return (sql, arguments)
        }

        private func matches(for query: RecordQuery) -> (sql: String, arguments: StatementArguments) {
            let states = query.includesEnded ? "'current', 'ended'" : "'current'"
            var sql = """
                SELECT r.record, r.id, r.latest FROM safety_record r
                JOIN safety_revision v ON v.record = r.record AND v.number = r.latest
                WHERE r.partition = ? AND r.kind = ? AND v.state IN (\(states))
                """
            var arguments: StatementArguments = [partition.rawValue, query.kind.rawValue]
            for term in query.terms {
                // The list, made once, is what makes it fast; earlier revisions may be in it, so each is looked up.
                sql += """
                     AND r.record IN (SELECT record FROM safety_term WHERE name = ? AND value = ?)
                    AND EXISTS (SELECT 1 FROM safety_term
                        WHERE name = ? AND value = ? AND record = r.record AND revision = r.latest)
                    """
                arguments += [term.name, term.value, term.name, term.value]
            }
            if case .anyOf(let scope) = query.scope {
                let places = Array(repeating: "(?, ?)", count: scope.count).joined(separator: ", ")
                sql += """
                     AND EXISTS (SELECT 1 FROM safety_term
                        WHERE record = r.record AND revision = r.latest AND (name, value) IN (VALUES \(places)))
                    """
                for term in scope { arguments += [term.name, term.value] }
            }
            return (sql, arguments)
        }

        /// The records of a request, with the value of a term that they are sorted by.
        private func placed(_ matches: String) -> String {
            // The plus sign keeps SQLite from walking all terms of that name for each record.
            """
            SELECT record, id, latest FROM (
                SELECT record, id, latest,
                    (SELECT min(value) FROM safety_term t
                     WHERE t.record = m.record AND t.revision = m.latest AND +t.name = ?) AS place
                FROM (\(matches)) m)
            """
        }
    }
#endif
