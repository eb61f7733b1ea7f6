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
            var arguments: StatementArguments = []
            var sql = "SELECT record, id, latest FROM (SELECT r.record, r.id, r.latest, "
            switch query.order {
            case .id:
                sql += "NULL"
            case .term(let name):
                sql += """
                    (SELECT min(value) FROM safety_term
                     WHERE record = r.record AND revision = r.latest AND name = ?)
                    """
                arguments += [name]
            }
            sql += """
                 AS place FROM safety_record r
                JOIN safety_revision v ON v.record = r.record AND v.number = r.latest
                WHERE r.partition = ? AND r.kind = ? AND v.state IN (\(query.includesEnded ? "'current', 'ended'" : "'current'"))
                """
            arguments += [partition.rawValue, query.kind.rawValue]
            for term in query.terms {
                sql += """

                    AND EXISTS (SELECT 1 FROM safety_term
                     WHERE name = ? AND value = ? AND record = r.record AND revision = r.latest)
                    """
                arguments += [term.name, term.value]
            }
            sql += ")"
            if let after = query.after {
                if let value = after.value {
                    sql += " WHERE place > ? OR place = ? AND id > ? OR place IS NULL"
                    arguments += [value, value, after.id]
                } else {
                    sql += " WHERE place IS NULL AND id > ?"
                    arguments += [after.id]
                }
            }
            sql += " ORDER BY place IS NULL, place, id LIMIT ?"
            arguments += [query.limit == .max ? .max : query.limit + 1]
            return (sql, arguments)
        }
    }
#endif
