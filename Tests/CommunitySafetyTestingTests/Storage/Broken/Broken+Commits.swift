import CommunitySafetyTesting
import Foundation
import SafetyStorage

extension BrokenStore {
    static let commits: [BrokenStore] = [
        BrokenStore("batch-lands-whole", "leaves out the last operation") { store in
            store.commits = { try await $0.commit($1.with(operations: Array($1.operations.dropLast()))) }
        },
        BrokenStore("refused-batch-leaves-no-trace", "does one operation after the other") { store in
            store.commits = oneByOne
        },
        BrokenStore("preconditions-hold-a-batch-back", "looks only at records that the batch changes") { store in
            store.commits = { inner, batch in
                let changed = Set(batch.operations.map(\.key))
                return try await inner.commit(
                    batch.with(preconditions: batch.preconditions.filter { changed.contains($0.key) }))
            }
        },
        BrokenStore("failed-precondition-is-named", "does not say what it found") { store in
            store.commits = { inner, batch in
                do {
                    return try await inner.commit(batch)
                } catch let error as StorageError {
                    throw StorageError(error.code, error.message, key: error.key)
                }
            }
        },
        BrokenStore("missing-records-are-not-found", "ends what is not there without a word") { store in
            store.commits = { inner, batch in
                do {
                    return try await inner.commit(batch)
                } catch let error as StorageError where error.code == .notFound {
                    return try await inner.commit(batch.with(operations: []))
                }
            }
        },
        BrokenStore("partitions-are-independent", "knows a command in every partition") { store in
            let used = Note<[CommandKey: Partition]>([:])
            store.commits = { inner, batch in
                let first = await used.change { used in
                    used[batch.command] = used[batch.command] ?? batch.partition
                    return used[batch.command]
                }
                guard first == batch.partition else { throw conflict() }
                return try await inner.commit(batch)
            }
        },
    ]

    /// Each operation as a batch of its own, the last under the command's name.
    @Sendable static func oneByOne(_ inner: any RecordStore, _ batch: Batch) async throws -> Receipt {
        for (number, operation) in batch.operations.dropLast().enumerated() {
            _ = try await inner.commit(
                batch.with(
                    CommandKey(rawValue: "\(batch.command)-\(number)"), operations: [operation],
                    preconditions: number == 0 ? nil : []))
            await letOthersGoFirst()
            try Task.checkCancellation()
        }
        return try await inner.commit(
            batch.with(
                operations: Array(batch.operations.suffix(1)), preconditions: batch.operations.count < 2 ? nil : []))
    }

    static let isolation: [BrokenStore] = [
        BrokenStore("one-race-has-one-winner", "looks first and writes later") { store in
            store.commits = { try await lookFirst($0, $1) { _ in true } }
        },
        BrokenStore("no-update-is-lost", "takes any revision for the one expected") { store in
            store.commits = { inner, batch in
                try await inner.commit(
                    batch.with(
                        preconditions: batch.preconditions.filter { if case .absent = $0 { true } else { false } }))
            }
        },
        BrokenStore("preconditions-hold-until-the-batch-lands", "locks only the records that it writes") { store in
            store.commits = { inner, batch in
                let changed = Set(batch.operations.map(\.key))
                return try await lookFirst(inner, batch) { !changed.contains($0) }
            }
        },
        BrokenStore("no-reader-sees-half-a-batch", "writes one record after the other") { store in
            store.commits = oneByOne
        },
        BrokenStore("records-and-journal-change-together", "writes its journal a little later") { store in
            let last = Note(0)
            store.heads = { inner, partition in
                let number = try await inner.journalHead(of: partition)?.position.number ?? 0
                let before = await last.change { last in
                    defer { last = number }
                    return last
                }
                return before == 0 ? nil : JournalHead(position: JournalPosition(before), link: nil)
            }
        },
        BrokenStore("a-commit-that-returned-is-read", "answers queries from a copy that lags behind") { store in
            let copy = MemoryStore()
            let waiting = Note<Batch?>(nil)
            store.commits = { inner, batch in
                let receipt = try await inner.commit(batch)
                let earlier = await waiting.change { waiting in
                    defer { waiting = batch }
                    return waiting
                }
                if let earlier { _ = try await copy.commit(earlier) }
                return receipt
            }
            store.finds = { try await copy.records(matching: $1) }
        },
        BrokenStore("cancelled-commit-is-whole-or-nothing", "gives up between two records when cancelled") { store in
            store.commits = oneByOne
        },
    ]

    /// Checks some preconditions before the commit and not in it.
    private static func lookFirst(
        _ inner: any RecordStore, _ batch: Batch, at isLookedAt: (RecordKey) -> Bool
    ) async throws -> Receipt {
        for precondition in batch.preconditions where isLookedAt(precondition.key) {
            let found = try await inner.record(precondition.key)?.revision
            switch precondition {
            case .absent: if found != nil { throw conflict(precondition.key) }
            case .at(_, let revision): if found != revision { throw conflict(precondition.key) }
            }
        }
        await letOthersGoFirst()
        return try await inner.commit(
            batch.with(preconditions: batch.preconditions.filter { !isLookedAt($0.key) }))
    }
}
