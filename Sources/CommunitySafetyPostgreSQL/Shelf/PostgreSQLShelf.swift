#if PostgreSQL
    import CivilTime
    import SafetyModel
    import SafetyStorage

    /// One partition of a store, through one connection.
    struct PostgreSQLShelf {
        let connection: Connection
        let partition: Partition
        let sql: ShelfSQL

        func statement(_ sql: String, _ bind: (inout Bindings) -> Void) -> Statement {
            Statement(sql) { bindings in
                bindings.add(partition.rawValue)
                bind(&bindings)
            }
        }

        func record(_ key: RecordKey, at revision: Revision?) throws -> StoredRecord? {
            let rows = try connection.run(
                statement(revision == nil ? sql.record : sql.recordAt) {
                    $0.add(key.kind.rawValue)
                    $0.add(key.id)
                    if let revision { $0.add(revision.number) }
                })
            return rows.count == 0 ? nil : try stored(key, rows, 0, from: 0)
        }

        /// The revision in that row, whose columns are those of `ShelfSQL.content` from one on.
        func stored(_ key: RecordKey, _ rows: Rows, _ row: Int, from column: Int) throws -> StoredRecord {
            let word = rows.text(row, column + 1)
            guard let state = StoredRecord.State(rawValue: word) else {
                throw StorageError(.corrupt, "\(key) is in the state '\(word)', which never was", key: key)
            }
            let envelope = try rows.optional(row, column + 3) { row, version in
                let names = try rows.texts(row, column + 6)
                let values = try rows.texts(row, column + 7)
                return Envelope(
                    schemaVersion: rows.number(row, version), payload: rows.bytes(row, column + 4),
                    terms: zip(names, values).map { IndexTerm($0, $1) })
            }
            return StoredRecord(
                key: key, revision: Revision(rows.number(row, column)), state: state, envelope: envelope,
                changed: Instant(milliseconds: Int64(rows.number(row, column + 2))),
                salt: rows.optional(row, column + 5, rows.bytes))
        }

        /// The records of rows that begin with kind and id.
        func storedByKey(_ rows: Rows) throws -> [StoredRecord] {
            try (0..<rows.count).map { row in
                let key = RecordKey(partition, RecordKind(rawValue: rows.text(row, 0)), rows.text(row, 1))
                return try stored(key, rows, row, from: 2)
            }
        }

        func head() throws -> JournalHead? {
            let rows = try connection.run(statement(sql.head) { _ in })
            return rows.count == 0 ? nil : head(rows)
        }

        func head(_ rows: Rows) -> JournalHead {
            JournalHead(
                position: JournalPosition(rows.number(0, 0)), link: rows.optional(0, 1, rows.bytes).map { Digest($0) })
        }

        func journal(after position: JournalPosition?, limit: Int) throws -> [JournalEntry] {
            try entries(
                connection.run(
                    statement(sql.journal) {
                        $0.add(position?.number ?? 0)
                        $0.add(limit)
                    }))
        }

        func entry(of command: CommandKey) throws -> JournalEntry? {
            try entries(connection.run(statement(sql.command) { $0.add(command.rawValue) })).first
        }

        /// The entries of rows of which each tells one change, and those of an entry stand together.
        private func entries(_ rows: Rows) throws -> [JournalEntry] {
            var entries: [JournalEntry] = []
            var row = 0
            while row < rows.count {
                let first = row
                let position = rows.number(first, 0)
                var changes: [RecordChange] = []
                while row < rows.count, rows.number(row, 0) == position {
                    if !rows.isNull(row, 8) { changes.append(try change(rows, row)) }
                    row += 1
                }
                let receipt = Receipt(
                    partition: partition, command: CommandKey(rawValue: rows.text(first, 1)),
                    position: JournalPosition(position),
                    instant: Instant(milliseconds: Int64(rows.number(first, 2))), changes: changes)
                let audit = Audit(
                    who: rows.text(first, 3), role: rows.text(first, 4),
                    purpose: Purpose(rawValue: rows.text(first, 5)), reason: rows.text(first, 6))
                entries.append(
                    JournalEntry(
                        receipt: receipt, audit: audit,
                        link: rows.optional(first, 7, rows.bytes).map { Digest($0) }))
            }
            return entries
        }

        private func change(_ rows: Rows, _ row: Int) throws -> RecordChange {
            let key = RecordKey(partition, RecordKind(rawValue: rows.text(row, 9)), rows.text(row, 10))
            let word = rows.text(row, 8)
            guard let verb = Verb(rawValue: word) else {
                throw StorageError(.corrupt, "\(key) was changed by '\(word)', which never was a verb", key: key)
            }
            return RecordChange(
                verb, key, to: rows.optional(row, 11, rows.number).map { Revision($0) },
                commitment: rows.optional(row, 12, rows.bytes).map { Digest($0) })
        }
    }
#endif
