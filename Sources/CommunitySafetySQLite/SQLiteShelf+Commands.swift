#if SQLite
    import CivilTime
    import Foundation
    import GRDB
    import SafetyModel
    import SafetyStorage

    extension SQLiteShelf {
        /// What was committed under a command: its receipt, and its batch if that can still be told.
        func committed(_ command: CommandKey) throws -> (batch: Batch?, receipt: Receipt)? {
            try reading(command) { row in
                let entry = try journalEntry(row)
                let isComparable: Bool = try row.decode(atIndex: 9)
                return (isComparable ? try batch(of: entry, row.decode(atIndex: 0)) : nil, entry.receipt)
            }
        }

        func receipt(of command: CommandKey) throws -> Receipt? {
            try reading(command) { try journalEntry($0).receipt }
        }

        private func reading<Value>(_ command: CommandKey, _ read: (Row) throws -> Value) throws -> Value? {
            try first(
                """
                SELECT entry, position, command, instant, who, role, purpose, reason, link, comparable
                FROM safety_entry WHERE partition = ? AND command = ?
                """, [partition.rawValue, command.rawValue], read)
        }

        /// Writes the journal's next entry.
        func enter(_ batch: Batch, _ journal: JournalEntry, _ found: Found) throws {
            let audit = batch.audit
            try execute(
                """
                INSERT INTO safety_entry (partition, position, command, instant, who, role, purpose, reason, link)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                [
                    partition.rawValue, journal.position.number, batch.command.rawValue, batch.instant.milliseconds,
                    audit.who, audit.role, audit.purpose.rawValue, audit.reason, journal.link.map { Data($0.bytes) },
                ])
            let entry = database.lastInsertedRowID
            for (ordinal, (operation, change)) in zip(batch.operations, journal.receipt.changes).enumerated() {
                let unique: UniqueKey? = if case .reserve(let unique, _) = operation { unique } else { nil }
                try execute(
                    """
                    INSERT INTO safety_change (entry, ordinal, verb, record, revision, name, value, commitment)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                    """,
                    [
                        entry, ordinal, change.verb.rawValue, try found.row(of: change.key), change.revision?.number,
                        unique?.name, unique?.value, change.commitment.map { Data($0.bytes) },
                    ])
            }
            for (ordinal, precondition) in batch.preconditions.enumerated() {
                let expected: Int? = if case .at(_, let revision) = precondition { revision.number } else { nil }
                try execute(
                    "INSERT INTO safety_precondition (entry, ordinal, kind, id, revision) VALUES (?, ?, ?, ?, ?)",
                    [entry, ordinal, precondition.key.kind.rawValue, precondition.key.id, expected])
            }
        }

        /// Makes the commands incomparable that wrote a record whose content is taken away.
        ///
        /// The unique keys that they gave are among what is taken away.
        func forgetCommands(thatWrote record: Int64) throws {
            let entries = "SELECT entry FROM safety_change WHERE record = ? AND verb <> 'end'"
            try execute("UPDATE safety_entry SET comparable = 0 WHERE entry IN (\(entries))", [record])
            try execute("DELETE FROM safety_precondition WHERE entry IN (\(entries))", [record])
            try execute(
                """
                UPDATE safety_change SET name = NULL, value = NULL
                WHERE verb = 'reserve' AND entry IN (\(entries))
                """, [record])
        }

        /// The entry in a row of `safety_entry`, whose first nine columns stand in their order.
        func journalEntry(_ row: Row) throws -> JournalEntry {
            let receipt = Receipt(
                partition: partition, command: CommandKey(rawValue: try row.decode(atIndex: 2)),
                position: JournalPosition(try row.decode(atIndex: 1)),
                instant: Instant(milliseconds: try row.decode(atIndex: 3)),
                changes: try changes(of: row.decode(atIndex: 0)))
            let audit = Audit(
                who: try row.decode(atIndex: 4), role: try row.decode(atIndex: 5),
                purpose: Purpose(rawValue: try row.decode(atIndex: 6)), reason: try row.decode(atIndex: 7))
            return JournalEntry(receipt: receipt, audit: audit, link: try row.bytes(at: 8).map(Digest.init))
        }

        private func changes(of entry: Int64) throws -> [RecordChange] {
            try all(
                """
                SELECT c.verb, r.kind, r.id, c.revision, c.commitment FROM safety_change c
                JOIN safety_record r ON r.record = c.record WHERE c.entry = ? ORDER BY c.ordinal
                """, [entry]
            ) { row in
                let key = try key(row, 1, 2)
                let revision = try row.decode(Int?.self, atIndex: 3)
                return RecordChange(
                    try verb(row.decode(atIndex: 0), of: key), key, to: revision.map { Revision($0) },
                    commitment: try row.bytes(at: 4).map(Digest.init))
            }
        }

        private func verb(_ word: String, of key: RecordKey) throws -> Verb {
            guard let verb = Verb(rawValue: word) else {
                throw StorageError(.corrupt, "\(key) was changed by '\(word)', which never was a verb", key: key)
            }
            return verb
        }

        /// The batch that made an entry, put together again from what it wrote.
        private func batch(of entry: JournalEntry, _ number: Int64) throws -> Batch {
            let receipt = entry.receipt
            let uniques = try uniques(of: number)
            let operations = try receipt.changes.enumerated().map { ordinal, change in
                try change.operation(
                    giving: uniques[ordinal], writing: record(change.key, at: change.revision)?.envelope)
            }
            return try Batch(
                receipt.command, in: partition, operations: operations, preconditions: try preconditions(of: number),
                audit: entry.audit, at: receipt.instant)
        }

        private func uniques(of entry: Int64) throws -> [Int: UniqueKey] {
            let uniques: [(Int, UniqueKey)] = try all(
                "SELECT ordinal, name, value FROM safety_change WHERE entry = ? AND name IS NOT NULL", [entry]
            ) { row in
                (
                    try row.decode(atIndex: 0),
                    UniqueKey(try row.decode(atIndex: 1), try row.decode(atIndex: 2))
                )
            }
            return Dictionary(uniques) { first, _ in first }
        }

        private func preconditions(of entry: Int64) throws -> [Precondition] {
            try all(
                "SELECT kind, id, revision FROM safety_precondition WHERE entry = ? ORDER BY ordinal", [entry]
            ) { row in
                let key = try key(row, 0, 1)
                let revision = try row.decode(Int?.self, atIndex: 2)
                return revision.map { .at(key, Revision($0)) } ?? .absent(key)
            }
        }

        /// The key whose kind and id stand in those columns.
        func key(_ row: Row, _ kind: Int, _ id: Int) throws -> RecordKey {
            RecordKey(partition, RecordKind(rawValue: try row.decode(atIndex: kind)), try row.decode(atIndex: id))
        }
    }
#endif
