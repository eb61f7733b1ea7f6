#if SQLite
    import CivilTime
    import Foundation
    import GRDB
    import SafetyModel
    import SafetyStorage

    extension SQLiteShelf {
        /// What was committed under a command: its receipt, and its batch if that can still be told.
        func committed(_ command: CommandKey) throws -> (batch: Batch?, receipt: Receipt)? {
            guard let row = try row(of: command) else { return nil }
            let entry = try journalEntry(row)
            return (row[8] ? try batch(of: entry, row[0]) : nil, entry.receipt)
        }

        func receipt(of command: CommandKey) throws -> Receipt? {
            try row(of: command).map { try journalEntry($0).receipt }
        }

        private func row(of command: CommandKey) throws -> Row? {
            let statement = try database.cachedStatement(
                sql: """
                    SELECT entry, position, command, instant, who, role, purpose, reason, comparable FROM safety_entry
                    WHERE partition = ? AND command = ?
                    """)
            return try Row.fetchOne(statement, arguments: [partition.rawValue, command.rawValue])
        }

        /// Writes the journal's next entry.
        func enter(_ batch: Batch, _ journal: JournalEntry) throws {
            let changes = journal.receipt.changes
            let audit = batch.audit
            try execute(
                """
                INSERT INTO safety_entry (partition, position, command, instant, who, role, purpose, reason)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                [
                    partition.rawValue, journal.position.number, batch.command.rawValue, batch.instant.milliseconds,
                    audit.who,
                    audit.role, audit.purpose.rawValue, audit.reason,
                ])
            let entry = database.lastInsertedRowID
            for (ordinal, (operation, change)) in zip(batch.operations, changes).enumerated() {
                let unique: UniqueKey? = if case .reserve(let unique, _) = operation { unique } else { nil }
                try execute(
                    """
                    INSERT INTO safety_change (entry, ordinal, verb, record, revision, name, value)
                    VALUES (?, ?, ?, ?, ?, ?, ?)
                    """,
                    [
                        entry, ordinal, change.verb.rawValue, try existingRow(of: change.key), change.revision?.number,
                        unique?.name, unique?.value,
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

        /// The entry in a row of `safety_entry`, whose first eight columns stand in their order.
        func journalEntry(_ row: Row) throws -> JournalEntry {
            let statement = try database.cachedStatement(
                sql: """
                    SELECT c.verb, r.kind, r.id, c.revision FROM safety_change c
                    JOIN safety_record r ON r.record = c.record WHERE c.entry = ? ORDER BY c.ordinal
                    """)
            let entry: Int64 = row[0]
            let changes = try Row.fetchAll(statement, arguments: [entry]).map { row in
                let key = RecordKey(partition, RecordKind(rawValue: row[1]), row[2])
                let revision: Int? = row[3]
                return RecordChange(try verb(row[0], of: key), key, to: revision.map { Revision($0) })
            }
            return JournalEntry(
                receipt: Receipt(
                    partition: partition, command: CommandKey(rawValue: row[2]), position: JournalPosition(row[1]),
                    instant: Instant(milliseconds: row[3]), changes: changes),
                audit: Audit(who: row[4], role: row[5], purpose: Purpose(rawValue: row[6]), reason: row[7]))
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
                try operation(of: change, giving: uniques[ordinal])
            }
            return try Batch(
                receipt.command, in: partition, operations: operations, preconditions: try preconditions(of: number),
                audit: entry.audit, at: receipt.instant)
        }

        private func operation(
            of change: RecordChange, giving unique: UniqueKey?
        ) throws -> SafetyStorage.Operation {
            let key = change.key
            func content() throws -> Envelope {
                guard let envelope = try record(key, at: change.revision)?.envelope else {
                    throw StorageError(.corrupt, "\(key) has lost its content", key: key, found: change.revision)
                }
                return envelope
            }
            switch change.verb {
            case .put: return .put(key, try content())
            case .end: return .end(key)
            case .redact: return .redact(key, leaving: try content())
            case .erase: return .erase(key)
            case .reserve:
                guard let unique else { throw StorageError(.corrupt, "\(key) has lost a unique key", key: key) }
                return .reserve(unique, for: key)
            }
        }

        private func uniques(of entry: Int64) throws -> [Int: UniqueKey] {
            let statement = try database.cachedStatement(
                sql: "SELECT ordinal, name, value FROM safety_change WHERE entry = ? AND name IS NOT NULL")
            return try Row.fetchAll(statement, arguments: [entry])
                .reduce(into: [:]) { $0[$1[0]] = UniqueKey($1[1], $1[2]) }
        }

        private func preconditions(of entry: Int64) throws -> [Precondition] {
            let statement = try database.cachedStatement(
                sql: "SELECT kind, id, revision FROM safety_precondition WHERE entry = ? ORDER BY ordinal")
            return try Row.fetchAll(statement, arguments: [entry]).map { row in
                let key = RecordKey(partition, RecordKind(rawValue: row[0]), row[1])
                let revision: Int? = row[2]
                return revision.map { .at(key, Revision($0)) } ?? .absent(key)
            }
        }
    }
#endif
