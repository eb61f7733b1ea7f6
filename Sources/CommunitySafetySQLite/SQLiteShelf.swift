#if SQLite
    import CivilTime
    import Foundation
    import GRDB
    import SafetyStorage

    /// One partition of a SQLite store, within one transaction.
    struct SQLiteShelf {
        let database: Database
        let partition: Partition

        init(_ database: Database, _ partition: Partition) {
            self.database = database
            self.partition = partition
        }

        func record(_ key: RecordKey, at revision: Revision?) throws -> StoredRecord? {
            guard let revision else { return try latest(key)?.stored }
            guard let row = try row(of: key) else { return nil }
            return row.latest == revision.number
                ? try latest(key, in: row.record) : try earlier(key, in: row.record, at: revision.number)
        }

        /// A record's latest revision, with the number of its row.
        func latest(_ key: RecordKey) throws -> (record: Int64, stored: StoredRecord)? {
            try first(
                """
                SELECT latest, state, changed, schema_version, terms, salt, payload, record FROM safety_record
                WHERE partition = ? AND kind = ? AND id = ?
                """, [partition.rawValue, key.kind.rawValue, key.id]
            ) { (try $0.decode(atIndex: 7), try stored(key, $0)) }
        }

        func latest(_ key: RecordKey, in record: Int64) throws -> StoredRecord? {
            try first(
                """
                SELECT latest, state, changed, schema_version, terms, salt, payload FROM safety_record
                WHERE record = ?
                """, [record]
            ) { try stored(key, $0) }
        }

        private func earlier(_ key: RecordKey, in record: Int64, at number: Int) throws -> StoredRecord? {
            try first(
                """
                SELECT number, state, changed, schema_version, terms, salt, payload FROM safety_earlier
                WHERE record = ? AND number = ?
                """, [record, number]
            ) { try stored(key, $0) }
        }

        /// The number of a record's row, and that of its latest revision.
        private func row(of key: RecordKey) throws -> (record: Int64, latest: Int)? {
            try first(
                "SELECT record, latest FROM safety_record WHERE partition = ? AND kind = ? AND id = ?",
                [partition.rawValue, key.kind.rawValue, key.id]
            ) { (try $0.decode(atIndex: 0), try $0.decode(atIndex: 1)) }
        }

        /// A revision whose columns stand in the order of those above.
        private func stored(_ key: RecordKey, _ row: Row) throws -> StoredRecord {
            let word: String = try row.decode(atIndex: 1)
            guard let state = StoredRecord.State(rawValue: word) else {
                throw StorageError(.corrupt, "\(key) is in the state '\(word)', which never was", key: key)
            }
            return StoredRecord(
                key: key, revision: Revision(try row.decode(atIndex: 0)), state: state,
                envelope: try envelope(of: key, row), changed: Instant(milliseconds: try row.decode(atIndex: 2)),
                salt: try row.bytes(at: 5))
        }

        private func envelope(of key: RecordKey, _ row: Row) throws -> Envelope? {
            guard let schemaVersion = try row.decode(Int?.self, atIndex: 3) else { return nil }
            guard let terms = try row.bytes(at: 4).flatMap({ PackedTerms($0).terms }),
                let payload = try row.bytes(at: 6)
            else { throw StorageError(.corrupt, "\(key) has terms that cannot be read", key: key) }
            return Envelope(schemaVersion: schemaVersion, payload: payload, terms: terms)
        }

        func journal(after position: JournalPosition?, limit: Int) throws -> [JournalEntry] {
            try all(
                """
                SELECT entry, position, command, instant, who, role, purpose, reason, link FROM safety_entry
                WHERE partition = ? AND position > ? ORDER BY position LIMIT ?
                """, [partition.rawValue, position?.number ?? 0, limit], journalEntry)
        }

        func head() throws -> JournalHead? {
            try first(
                "SELECT position, link FROM safety_entry WHERE partition = ? ORDER BY position DESC LIMIT 1",
                [partition.rawValue]
            ) {
                JournalHead(
                    position: JournalPosition(try $0.decode(atIndex: 0)), link: try $0.bytes(at: 1).map(Digest.init))
            }
        }

        /// What the first row that a statement finds is read as; nil where it finds none.
        func first<Value>(
            _ sql: String, _ arguments: StatementArguments, _ read: (Row) throws -> Value
        ) throws -> Value? {
            let rows = try Row.fetchCursor(try database.cachedStatement(sql: sql), arguments: arguments)
            // A row is good only as long as its cursor lives.
            return try withExtendedLifetime(rows) { try rows.next().map(read) }
        }

        /// What the rows that a statement finds are read as.
        func all<Value>(
            _ sql: String, _ arguments: StatementArguments, _ read: (Row) throws -> Value
        ) throws -> [Value] {
            let rows = try Row.fetchCursor(try database.cachedStatement(sql: sql), arguments: arguments)
            var values: [Value] = []
            while let row = try rows.next() { values.append(try read(row)) }
            return values
        }

        func execute(_ sql: String, _ arguments: StatementArguments) throws {
            try database.cachedStatement(sql: sql).execute(arguments: arguments)
        }
    }

    extension Row {
        /// The bytes in a column; nil where it is NULL.
        func bytes(at index: Int) throws -> [UInt8]? {
            try withUnsafeData(atIndex: index) { $0.map { [UInt8]($0) } }
        }
    }
#endif
