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
            guard let row = try row(of: key) else { return nil }
            return try stored(key, row.record, at: revision?.number ?? row.latest)
        }

        /// The number of a record's row, and that of its latest revision.
        func row(of key: RecordKey) throws -> (record: Int64, latest: Int)? {
            let statement = try database.cachedStatement(
                sql: "SELECT record, latest FROM safety_record WHERE partition = ? AND kind = ? AND id = ?")
            let row = try Row.fetchOne(statement, arguments: [partition.rawValue, key.kind.rawValue, key.id])
            return row.map { ($0[0], $0[1]) }
        }

        /// One revision of the record in that row.
        func stored(_ key: RecordKey, _ record: Int64, at number: Int) throws -> StoredRecord? {
            let statement = try database.cachedStatement(
                sql: """
                    SELECT state, changed, schema_version, payload FROM safety_revision
                    WHERE record = ? AND number = ?
                    """)
            guard let row = try Row.fetchOne(statement, arguments: [record, number]) else { return nil }
            let word: String = row[0]
            guard let state = StoredRecord.State(rawValue: word) else {
                throw StorageError(.corrupt, "\(key) is in the state '\(word)', which never was", key: key)
            }
            let schemaVersion: Int? = row[2]
            let envelope = try schemaVersion.map { version in
                let payload: Data = row[3]
                return Envelope(
                    schemaVersion: version, payload: [UInt8](payload), terms: try terms(of: record, at: number))
            }
            return StoredRecord(
                key: key, revision: Revision(number), state: state, envelope: envelope,
                changed: Instant(milliseconds: row[1]))
        }

        private func terms(of record: Int64, at number: Int) throws -> [IndexTerm] {
            let statement = try database.cachedStatement(
                sql: "SELECT name, value FROM safety_term WHERE record = ? AND revision = ? ORDER BY ordinal")
            return try Row.fetchAll(statement, arguments: [record, number]).map { IndexTerm($0[0], $0[1]) }
        }

        func journal(after position: JournalPosition?, limit: Int) throws -> [JournalEntry] {
            let statement = try database.cachedStatement(
                sql: """
                    SELECT entry, position, command, instant, who, role, purpose, reason FROM safety_entry
                    WHERE partition = ? AND position > ? ORDER BY position LIMIT ?
                    """)
            return try Row.fetchAll(statement, arguments: [partition.rawValue, position?.number ?? 0, limit])
                .map { try journalEntry($0) }
        }

        func head() throws -> JournalHead? {
            let statement = try database.cachedStatement(
                sql: "SELECT max(position) FROM safety_entry WHERE partition = ?")
            return try Int.fetchOne(statement, arguments: [partition.rawValue])
                .map { JournalHead(position: JournalPosition($0), link: nil) }
        }
    }
#endif
