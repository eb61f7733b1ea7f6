#if PostgreSQL
    import CivilTime
    import SafetyModel
    import SafetyStorage

    extension PostgreSQLShelf {
        /// Everything that a planned batch writes, in order.
        func writes(
            for batch: Batch, _ plan: BatchPlan, latest: [RecordKey: StoredRecord], holders: [UniqueKey: RecordKey]
        ) -> [Statement] {
            var writes: [Statement] = []
            var released: Set<RecordKey> = []
            for operation in batch.operations {
                writes += takingAway(by: operation)
                if operation.verb == .erase { released.insert(operation.key) }
            }
            writes += plan.revisions.map(writing)
            writes += states(plan.revisions, latest: latest) + terms(plan.revisions, latest: latest)
            let given = plan.reservations.filter { unique, _ in
                holders[unique].map { released.contains($0) } ?? true
            }
            for stretch in Array(given).stretches {
                writes.append(
                    statement(sql.reserve) {
                        $0.add(stretch.map(\.key.name))
                        $0.add(stretch.map(\.key.value))
                        $0.add(stretch.map(\.value.kind.rawValue))
                        $0.add(stretch.map(\.value.id))
                    })
            }
            return writes + entering(batch, plan.entry)
        }

        /// Takes away what a redaction or an erasure is to take away.
        private func takingAway(by operation: Operation) -> [Statement] {
            guard operation.verb == .redact || operation.verb == .erase else { return [] }
            let steps =
                operation.verb == .redact
                ? [sql.redact, sql.forgetUniques, sql.forget]
                : [sql.erase, sql.release, sql.forgetUniques, sql.forget]
            return steps.map { step in
                statement(step) {
                    $0.add(operation.key.kind.rawValue)
                    $0.add(operation.key.id)
                }
            }
        }

        private func writing(_ record: StoredRecord) -> Statement {
            statement(sql.writeRevision) {
                $0.add(record.key.kind.rawValue)
                $0.add(record.key.id)
                $0.add(record.revision.number)
                $0.add(record.state.rawValue)
                $0.add(Int(record.changed.milliseconds))
                $0.add(record.envelope?.schemaVersion)
                $0.add(record.envelope?.payload)
                $0.add(record.salt)
                $0.add(record.envelope?.terms.map { Optional($0.name) })
                $0.add(record.envelope?.terms.map { Optional($0.value) })
            }
        }

        /// The rows of new records, and what becomes of those that are in another state now.
        private func states(_ revisions: [StoredRecord], latest: [RecordKey: StoredRecord]) -> [Statement] {
            func bind(_ records: [StoredRecord], to bindings: inout Bindings) {
                bindings.add(records.map(\.key.kind.rawValue))
                bindings.add(records.map(\.key.id))
                bindings.add(records.map(\.state.rawValue))
            }
            let new = revisions.filter { latest[$0.key] == nil }.stretches.map { stretch in
                statement(sql.writeNew) { bind(Array(stretch), to: &$0) }
            }
            let moved = revisions.compactMap { record in
                latest[record.key].flatMap { $0.state == record.state ? nil : (record: record, was: $0.state) }
            }
            return new
                + moved.stretches.map { stretch in
                    statement(sql.writeStates) {
                        bind(stretch.map(\.record), to: &$0)
                        $0.add(stretch.map(\.was.rawValue))
                    }
                }
        }

        /// What becomes of the rows by which the records are found: only what differs is written.
        private func terms(_ revisions: [StoredRecord], latest: [RecordKey: StoredRecord]) -> [Statement] {
            var gone: [TermRow] = []
            var come: [TermRow] = []
            for record in revisions {
                let before = latest[record.key].map(TermRow.rows) ?? []
                let after = TermRow.rows(of: record)
                gone += before.filter { row in !after.contains { $0.isAtThePlace(of: row) } }
                come += after.filter { !before.contains($0) }
            }
            return gone.stretches.map { stretch in statement(sql.removeTerms) { TermRow.bind(stretch, to: &$0) } }
                + come.stretches.map { stretch in
                    statement(sql.writeTerms) {
                        TermRow.bind(stretch, to: &$0)
                        $0.add(stretch.map(\.isLeast))
                    }
                }
        }

        /// Writes the journal's next entry.
        private func entering(_ batch: Batch, _ entry: JournalEntry) -> [Statement] {
            let preconditions = batch.preconditions
            let audit = entry.audit
            var writes = [
                statement(sql.enter) {
                    $0.add(entry.position.number)
                    $0.add(entry.receipt.command.rawValue)
                    $0.add(Int(entry.receipt.instant.milliseconds))
                    for text in [audit.who, audit.role, audit.purpose.rawValue, audit.reason] { $0.add(text) }
                    $0.add(entry.link?.bytes)
                    $0.add(preconditions.map(\.key.kind.rawValue))
                    $0.add(preconditions.map(\.key.id))
                    $0.add(preconditions.map(\.revision?.number))
                }
            ]
            let changes = Array(zip(entry.receipt.changes, batch.operations))
            for stretch in changes.stretches {
                writes.append(
                    statement(sql.enterChanges) {
                        $0.add(entry.position.number)
                        $0.add(stretch.startIndex)
                        $0.add(stretch.map(\.0.verb.rawValue))
                        $0.add(stretch.map(\.0.key.kind.rawValue))
                        $0.add(stretch.map(\.0.key.id))
                        $0.add(stretch.map(\.0.revision?.number))
                        $0.add(stretch.map(\.0.commitment?.bytes))
                        $0.add(stretch.map(\.1.unique?.name))
                        $0.add(stretch.map(\.1.unique?.value))
                    })
            }
            writes.append(
                statement(sql.advance) {
                    $0.add(entry.position.number)
                    $0.add(entry.link?.bytes)
                })
            return writes
        }
    }

    extension Array {
        /// Pieces that are not too much for one statement.
        fileprivate var stretches: [ArraySlice<Element>] {
            stride(from: 0, to: count, by: 2000).map { self[$0..<Swift.min($0 + 2000, count)] }
        }
    }

    extension Precondition {
        fileprivate var revision: Revision? {
            if case .at(_, let revision) = self { revision } else { nil }
        }
    }

    extension Operation {
        fileprivate var unique: UniqueKey? {
            if case .reserve(let unique, _) = self { unique } else { nil }
        }
    }
#endif
