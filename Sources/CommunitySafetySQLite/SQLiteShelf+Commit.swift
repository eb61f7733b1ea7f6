#if SQLite
    import CivilTime
    import Foundation
    import GRDB
    import SafetyStorage

    extension SQLiteShelf {
        func commit(_ batch: Batch) throws -> Receipt {
            if let first = try committed(batch.command) {
                try batch.checkRepetition(of: first.batch)
                return first.receipt
            }
            let plan = try plan(for: batch)
            for operation in batch.operations { try takeAway(by: operation) }
            for record in plan.revisions { try write(record) }
            for (unique, key) in plan.reservations { try reserve(unique, for: key) }
            try enter(batch, plan.entry)
            return plan.entry.receipt
        }

        private func plan(for batch: Batch) throws -> BatchPlan {
            var latest: [RecordKey: StoredRecord] = [:]
            for key in Set(batch.operations.map(\.key) + batch.preconditions.map(\.key)) {
                latest[key] = try record(key, at: nil)
            }
            var holders: [UniqueKey: RecordKey] = [:]
            for case .reserve(let unique, _) in batch.operations { holders[unique] = try holder(of: unique) }
            return try BatchPlan(
                batch, latest: { latest[$0] }, holder: { holders[$0] }, after: try head(), sealing: nil)
        }

        private func holder(of unique: UniqueKey) throws -> RecordKey? {
            let statement = try database.cachedStatement(
                sql: """
                    SELECT r.kind, r.id FROM safety_unique_key u JOIN safety_record r ON r.record = u.record
                    WHERE u.partition = ? AND u.name = ? AND u.value = ?
                    """)
            let row = try Row.fetchOne(statement, arguments: [partition.rawValue, unique.name, unique.value])
            return row.map { RecordKey(partition, RecordKind(rawValue: $0[0]), $0[1]) }
        }

        /// Takes away what a redaction or an erasure is to take away.
        private func takeAway(by operation: SafetyStorage.Operation) throws {
            let verb = operation.verb
            guard verb == .redact || verb == .erase, let row = try row(of: operation.key) else { return }
            try execute("DELETE FROM safety_term WHERE record = ?", [row.record])
            if verb == .redact {
                try execute(
                    """
                    UPDATE safety_revision SET state = 'redacted', schema_version = NULL, payload = NULL
                    WHERE record = ?
                    """, [row.record])
            } else {
                try execute("DELETE FROM safety_revision WHERE record = ?", [row.record])
                try execute("DELETE FROM safety_unique_key WHERE record = ?", [row.record])
            }
            try forgetCommands(thatWrote: row.record)
        }

        private func write(_ stored: StoredRecord) throws {
            let key = stored.key
            try execute(
                """
                INSERT INTO safety_record (partition, kind, id, latest) VALUES (?, ?, ?, ?)
                ON CONFLICT (partition, kind, id) DO UPDATE SET latest = excluded.latest
                """, [partition.rawValue, key.kind.rawValue, key.id, stored.revision.number])
            let record = try existingRow(of: key)
            try execute(
                """
                INSERT INTO safety_revision (record, number, state, changed, schema_version, payload)
                VALUES (?, ?, ?, ?, ?, ?)
                """,
                [
                    record, stored.revision.number, stored.state.rawValue, stored.changed.milliseconds,
                    stored.envelope?.schemaVersion, stored.envelope.map { Data($0.payload) },
                ])
            for (ordinal, term) in (stored.envelope?.terms ?? []).enumerated() {
                try execute(
                    "INSERT INTO safety_term (record, revision, ordinal, name, value) VALUES (?, ?, ?, ?, ?)",
                    [record, stored.revision.number, ordinal, term.name, term.value])
            }
        }

        private func reserve(_ unique: UniqueKey, for key: RecordKey) throws {
            // The plan has made sure that nobody else holds it; the key itself would refuse it otherwise.
            guard try holder(of: unique) != key else { return }
            try execute(
                "INSERT INTO safety_unique_key (partition, name, value, record) VALUES (?, ?, ?, ?)",
                [partition.rawValue, unique.name, unique.value, try existingRow(of: key)])
        }

        func existingRow(of key: RecordKey) throws -> Int64 {
            guard let row = try row(of: key) else { throw StorageError(.corrupt, "\(key) has no row", key: key) }
            return row.record
        }

        func execute(_ sql: String, _ arguments: StatementArguments) throws {
            try database.cachedStatement(sql: sql).execute(arguments: arguments)
        }
    }
#endif
