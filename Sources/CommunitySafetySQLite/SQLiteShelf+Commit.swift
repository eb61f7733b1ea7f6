#if SQLite
    import CivilTime
    import Foundation
    import GRDB
    import SafetyStorage

    extension SQLiteShelf {
        /// The records that a batch names as they stand, by the bytes of their keys.
        struct Found {
            private var latest: [[UInt8]: (record: Int64, stored: StoredRecord)] = [:]
            private var written: [[UInt8]: Int64] = [:]

            subscript(key: RecordKey) -> (record: Int64, stored: StoredRecord)? {
                get { latest[Self.bytes(of: key)] }
                set { latest[Self.bytes(of: key)] = newValue }
            }

            /// The number of a record's row, which the batch may have just made.
            func row(of key: RecordKey) throws -> Int64 {
                let bytes = Self.bytes(of: key)
                guard let record = latest[bytes]?.record ?? written[bytes] else {
                    throw StorageError(.corrupt, "\(key) has no row", key: key)
                }
                return record
            }

            mutating func add(_ record: Int64, of key: RecordKey) { written[Self.bytes(of: key)] = record }

            /// Two texts that Swift holds for equal may differ in their bytes, and SQLite tells them apart then.
            private static func bytes(of key: RecordKey) -> [UInt8] {
                Array(key.kind.rawValue.utf8) + [0] + Array(key.id.utf8)
            }
        }

        func commit(_ batch: Batch, sealing: (any JournalSealing)?) throws -> Receipt {
            if let first = try committed(batch.command) {
                try batch.checkRepetition(of: first.batch)
                return first.receipt
            }
            var found = Found()
            for key in batch.operations.map(\.key) + batch.preconditions.map(\.key) where found[key] == nil {
                found[key] = try latest(key)
            }
            let plan = try plan(for: batch, found, sealing)
            let changes = batch.operations.filter { $0.verb != .reserve }
            for (operation, revision) in zip(changes, plan.revisions) {
                if let last = found[operation.key] {
                    try write(revision, after: last.stored, in: last.record, by: operation.verb)
                } else {
                    found.add(try writeFirst(revision), of: operation.key)
                }
            }
            for (unique, key) in plan.reservations { try reserve(unique, for: key, in: found.row(of: key)) }
            try enter(batch, plan.entry, found)
            return plan.entry.receipt
        }

        private func plan(for batch: Batch, _ found: Found, _ sealing: (any JournalSealing)?) throws -> BatchPlan {
            var holders: [UniqueKey: RecordKey] = [:]
            for case .reserve(let unique, _) in batch.operations { holders[unique] = try holder(of: unique) }
            return try BatchPlan(
                batch, latest: { found[$0]?.stored }, holder: { holders[$0] }, after: try head(), sealing: sealing)
        }

        private func holder(of unique: UniqueKey) throws -> RecordKey? {
            try first(
                """
                SELECT r.kind, r.id FROM safety_unique_key u JOIN safety_record r ON r.record = u.record
                WHERE u.partition = ? AND u.name = ? AND u.value = ?
                """, [partition.rawValue, unique.name, unique.value]
            ) { try key($0, 0, 1) }
        }

        /// Makes the row of a new record, and gives its number.
        private func writeFirst(_ revision: StoredRecord) throws -> Int64 {
            try execute(
                """
                INSERT INTO safety_record (
                    partition, kind, id, latest, state, changed, schema_version, terms, salt, payload)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                StatementArguments([partition.rawValue, revision.key.kind.rawValue, revision.key.id])
                    + columns(of: revision))
            let record = database.lastInsertedRowID
            try write(TermPlaces(of: revision), after: TermPlaces(), of: revision.key, in: record)
            return record
        }

        private func write(
            _ revision: StoredRecord, after last: StoredRecord, in record: Int64, by verb: Verb
        ) throws {
            switch verb {
            case .erase: try takeAwayAll(of: record)
            case .redact: try takeAwayContent(of: record)
            default: try keepLatest(of: record)
            }
            try execute(
                """
                UPDATE safety_record
                SET latest = ?, state = ?, changed = ?, schema_version = ?, terms = ?, salt = ?, payload = ?
                WHERE record = ?
                """, columns(of: revision) + [record])
            try write(TermPlaces(of: revision), after: TermPlaces(of: last), of: revision.key, in: record)
        }

        private func columns(of revision: StoredRecord) -> StatementArguments {
            let envelope = revision.envelope
            return [
                revision.revision.number, revision.state.rawValue, revision.changed.milliseconds,
                envelope?.schemaVersion, envelope.map { Data(PackedTerms($0.terms).bytes) },
                revision.salt.map { Data($0) }, envelope.map { Data($0.payload) },
            ]
        }

        /// Puts the latest revision with the earlier ones, as another takes its place.
        private func keepLatest(of record: Int64) throws {
            try execute(
                """
                INSERT INTO safety_earlier (record, number, state, changed, schema_version, terms, salt, payload)
                SELECT record, latest, state, changed, schema_version, terms, salt, payload FROM safety_record
                WHERE record = ?
                """, [record])
        }

        private func takeAwayContent(of record: Int64) throws {
            try execute(
                """
                UPDATE safety_earlier
                SET state = 'redacted', schema_version = NULL, terms = NULL, salt = NULL, payload = NULL
                WHERE record = ? AND payload IS NOT NULL
                """, [record])
            try execute(
                """
                INSERT INTO safety_earlier (record, number, state, changed)
                SELECT record, latest, 'redacted', changed FROM safety_record WHERE record = ?
                """, [record])
            try forgetCommands(thatWrote: record)
        }

        private func takeAwayAll(of record: Int64) throws {
            try execute("DELETE FROM safety_earlier WHERE record = ?", [record])
            try execute("DELETE FROM safety_unique_key WHERE record = ?", [record])
            try forgetCommands(thatWrote: record)
        }

        /// Makes the index of the latest terms say what stands in the latest revision now.
        private func write(_ new: TermPlaces, after old: TermPlaces, of key: RecordKey, in record: Int64) throws {
            for place in old.places.subtracting(new.places) {
                try execute(
                    """
                    DELETE FROM safety_term
                    WHERE partition = ? AND kind = ? AND ended = ? AND name = ? AND value = ? AND id = ?
                    """,
                    [
                        partition.rawValue, key.kind.rawValue, place.ended, String(decoding: place.name, as: UTF8.self),
                        String(decoding: place.value, as: UTF8.self), key.id,
                    ])
            }
            for place in new.places.subtracting(old.places) {
                try execute(
                    """
                    INSERT INTO safety_term (partition, kind, ended, name, value, id, record, least)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                    """,
                    [
                        partition.rawValue, key.kind.rawValue, place.ended, String(decoding: place.name, as: UTF8.self),
                        String(decoding: place.value, as: UTF8.self), key.id, record, place.isLeast,
                    ])
            }
        }

        private func reserve(_ unique: UniqueKey, for key: RecordKey, in record: Int64) throws {
            // The plan has made sure that nobody else holds it; the key itself would refuse it otherwise.
            guard try holder(of: unique) != key else { return }
            try execute(
                "INSERT INTO safety_unique_key (partition, name, value, record) VALUES (?, ?, ?, ?)",
                [partition.rawValue, unique.name, unique.value, record])
        }
    }
#endif
