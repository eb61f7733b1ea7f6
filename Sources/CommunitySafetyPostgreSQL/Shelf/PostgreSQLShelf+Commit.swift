#if PostgreSQL
    import CivilTime
    import SafetyStorage

    extension PostgreSQLShelf {
        /// What a batch finds, once nobody else commits to the partition.
        private struct Findings {
            var head: JournalHead?
            var isKnown = false
            var latest: [RecordKey: StoredRecord] = [:]
            var holders: [UniqueKey: RecordKey] = [:]
        }

        /// Commits in a transaction of its own.
        ///
        /// - Parameters:
        ///   - batch: the batch.
        ///   - sealing: what seals the entry.
        ///   - unsettled: the entry of an earlier try of which nobody knows whether it was committed; from the moment
        ///     that this try may be, its own.
        func commit(
            _ batch: Batch, sealing: (any JournalSealing)?, unsettled: inout JournalEntry?
        ) throws -> Receipt {
            do {
                let found = try lookUp(batch)
                if found.isKnown {
                    let receipt = try repetition(of: batch, unsettled: unsettled)
                    try connection.runScript("ROLLBACK")
                    return receipt
                }
                unsettled = nil
                let plan = try BatchPlan(
                    batch, latest: { found.latest[$0] }, holder: { found.holders[$0] }, after: found.head,
                    sealing: sealing)
                let writes = writes(for: batch, plan, latest: found.latest, holders: found.holders)
                unsettled = plan.entry
                let answers = try connection.run(writes + [Statement(ShelfSQL.commit)])
                // A transaction that had failed would be rolled back in silence.
                guard answers.last?.commandTag == "COMMIT" else {
                    throw ServerError(
                        state: "40000", message: "the transaction was rolled back", isConnectionLost: false)
                }
                return plan.entry.receipt
            } catch {
                guard (error as? ServerError)?.isConnectionLost != true else { throw error }
                unsettled = nil
                try connection.runScript("ROLLBACK")
                throw error
            }
        }

        /// Locks the partition and looks up what the batch names, in one go.
        private func lookUp(_ batch: Batch) throws -> Findings {
            let questions = questions(of: batch)
            var answers = Array(try connection.run([Statement(ShelfSQL.begin)] + questions).dropFirst())
            if answers[0].count == 0 {
                try open()
                answers = try connection.run(questions)
            }
            var found = Findings()
            let head = head(answers[0])
            found.head = head.position.number > 0 ? head : nil
            found.isKnown = answers[1].count > 0
            for record in try storedByKey(answers[2]) { found.latest[record.key] = record }
            for rows in answers.dropFirst(3) {
                for row in 0..<rows.count {
                    found.holders[UniqueKey(rows.text(row, 0), rows.text(row, 1))] =
                        RecordKey(partition, RecordKind(rawValue: rows.text(row, 2)), rows.text(row, 3))
                }
            }
            return found
        }

        /// The lock comes first: the statements after it see all that was committed before it was had.
        private func questions(of batch: Batch) -> [Statement] {
            let keys = Array(Set(batch.operations.map(\.key) + batch.preconditions.map(\.key)))
            let uniques = batch.operations.compactMap { operation in
                if case .reserve(let unique, _) = operation { unique } else { nil }
            }
            var questions = [
                statement(sql.lock) { _ in }, statement(sql.known) { $0.add(batch.command.rawValue) },
                statement(sql.latest) {
                    $0.add(keys.map(\.kind.rawValue))
                    $0.add(keys.map(\.id))
                },
            ]
            if !uniques.isEmpty {
                questions.append(
                    statement(sql.holders) {
                        $0.add(uniques.map(\.name))
                        $0.add(uniques.map(\.value))
                    })
            }
            return questions
        }

        /// Makes the row that is locked, for the first commit of a partition.
        private func open() throws {
            do {
                _ = try connection.run(statement(sql.open) { _ in })
            } catch let error as ServerError where error.state == "23514" {
                throw StorageError(.missingForce, "the tables have no part for '\(partition)'")
            }
        }
    }
#endif
