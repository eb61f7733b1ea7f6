#if PostgreSQL
    import CivilTime
    import SafetyStorage

    extension PostgreSQLShelf {
        /// The first receipt of a command that is known already.
        ///
        /// - Throws: ``StorageError`` with `.conflict` where the batch asks for something else.
        func repetition(of batch: Batch, unsettled: JournalEntry?) throws -> Receipt {
            guard let entry = try entry(of: batch.command) else {
                throw StorageError(.corrupt, "command '\(batch.command)' has lost its entry")
            }
            // An earlier try of this very commit, whose answer never came.
            if entry == unsettled { return entry.receipt }
            try batch.checkRepetition(of: first(of: entry))
            return entry.receipt
        }

        /// The batch that made an entry, put together again from what it wrote; nil where that was taken away.
        private func first(of entry: JournalEntry) throws -> Batch? {
            let receipt = entry.receipt
            let rows = try connection.run(statement(sql.repetition) { $0.add(receipt.position.number) })
            guard rows.count == 1, rows.flag(0, 0) else { return nil }
            let uniques = try uniques(of: entry)
            let contents = try contents(of: entry)
            let operations = try receipt.changes.enumerated().map { ordinal, change in
                try change.operation(giving: uniques[ordinal], writing: contents[change.key])
            }
            return try Batch(
                receipt.command, in: partition, operations: operations, preconditions: try preconditions(rows),
                audit: entry.audit, at: receipt.instant)
        }

        /// The contents that the entry's commit wrote; it changed no record twice.
        private func contents(of entry: JournalEntry) throws -> [RecordKey: Envelope] {
            let changes = entry.receipt.changes.filter { $0.revision != nil }
            let rows = try connection.run(
                statement(sql.contents) {
                    $0.add(changes.map(\.key.kind.rawValue))
                    $0.add(changes.map(\.key.id))
                    $0.add(changes.map(\.revision?.number))
                })
            return try storedByKey(rows).reduce(into: [:]) { $0[$1.key] = $1.envelope }
        }

        private func uniques(of entry: JournalEntry) throws -> [Int: UniqueKey] {
            let rows = try connection.run(statement(sql.uniques) { $0.add(entry.position.number) })
            return (0..<rows.count).reduce(into: [:]) { uniques, row in
                uniques[rows.number(row, 0)] = UniqueKey(rows.text(row, 1), rows.text(row, 2))
            }
        }

        private func preconditions(_ rows: Rows) throws -> [Precondition] {
            let kinds = try rows.texts(0, 1)
            let ids = try rows.texts(0, 2)
            let revisions = try rows.numbers(0, 3)
            return zip(kinds, zip(ids, revisions)).map { kind, rest in
                let key = RecordKey(partition, RecordKind(rawValue: kind), rest.0)
                return rest.1.map { .at(key, Revision($0)) } ?? .absent(key)
            }
        }
    }
#endif
