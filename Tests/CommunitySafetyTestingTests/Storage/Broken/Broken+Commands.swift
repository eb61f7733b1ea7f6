import CommunitySafetyTesting
import Foundation
import SafetyStorage

extension BrokenStore {
    static let commands: [BrokenStore] = [
        BrokenStore("repeated-command-is-done-once", "does a repeated command again") { store in
            let count = Note(0)
            store.commits = { inner, batch in
                guard try await inner.receipt(of: batch.command, in: batch.partition) != nil else {
                    return try await inner.commit(batch)
                }
                let number = await count.change { count in
                    count += 1
                    return count
                }
                return try await inner.commit(
                    batch.with(CommandKey(rawValue: "\(batch.command) again \(number)"), preconditions: []))
            }
        },
        BrokenStore("same-command-with-other-content-conflicts", "knows a command by its name alone") { store in
            store.commits = { inner, batch in
                if let first = try await inner.receipt(of: batch.command, in: batch.partition) { return first }
                return try await inner.commit(batch)
            }
        },
        BrokenStore("refused-command-may-be-used-again", "keeps the names of refused commands") { store in
            let refused = Note<Set<CommandKey>>([])
            store.commits = { inner, batch in
                guard await !refused.value.contains(batch.command) else { throw conflict() }
                do {
                    return try await inner.commit(batch)
                } catch {
                    await refused.change { _ = $0.insert(batch.command) }
                    throw error
                }
            }
        },
        BrokenStore("repetition-after-content-went-conflicts", "remembers what was erased, to compare it") { store in
            let known = Note<[CommandKey: Batch]>([:])
            store.commits = { inner, batch in
                if let first = await known.value[batch.command], first.asksForTheSame(as: batch),
                    let receipt = try await inner.receipt(of: batch.command, in: batch.partition)
                {
                    return receipt
                }
                let receipt = try await inner.commit(batch)
                await known.change { $0[batch.command] = batch }
                return receipt
            }
        },
        BrokenStore("receipts-are-found-by-command", "looks for a receipt in every partition") { store in
            let known = Note<[CommandKey: Receipt]>([:])
            store.commits = { inner, batch in
                let receipt = try await inner.commit(batch)
                await known.change { $0[batch.command] = receipt }
                return receipt
            }
            store.receipts = { _, command, _ in await known.value[command] }
        },
        BrokenStore("concurrent-repetitions-are-one", "looks for the command first and writes later") { store in
            let known = Note<[CommandKey: Receipt]>([:])
            let count = Note(0)
            store.commits = { inner, batch in
                if let first = await known.value[batch.command] { return first }
                let number = await count.change { count in
                    count += 1
                    return count
                }
                await letOthersGoFirst()
                let receipt = try await inner.commit(batch.with(CommandKey(rawValue: "\(batch.command) \(number)")))
                await known.change { $0[batch.command] = receipt }
                return receipt
            }
        },
    ]

    static let uniqueKeys: [BrokenStore] = [
        BrokenStore("unique-key-has-one-holder", "gives a unique key to whoever asks") { store in
            store.commits = { inner, batch in
                try await inner.commit(batch.with(operations: batch.operations.filter { $0.verb != .reserve }))
            }
        },
        BrokenStore("unique-key-has-one-holder", "compares unique keys without regard to case") { store in
            store.commits = { inner, batch in
                try await inner.commit(
                    batch.with(
                        operations: batch.operations.map { operation in
                            guard case .reserve(let unique, let key) = operation else { return operation }
                            return .reserve(UniqueKey(unique.name.lowercased(), unique.value.lowercased()), for: key)
                        }))
            }
        },
        BrokenStore("unique-key-is-free-only-after-erasure", "frees the unique keys of an ended record") { store in
            store.commits = { inner, batch in
                do {
                    return try await inner.commit(batch)
                } catch let error as StorageError where error.code == .conflict {
                    guard let holder = error.key, try await inner.record(holder)?.state == .ended else { throw error }
                    return try await inner.commit(
                        batch.with(operations: batch.operations.filter { $0.verb != .reserve }))
                }
            }
        },
        BrokenStore("unique-key-race-has-one-winner", "looks for the holder first and writes later") { store in
            let holders = Note<[UniqueKey: RecordKey]>([:])
            store.commits = { inner, batch in
                for case .reserve(let unique, let key) in batch.operations {
                    if let holder = await holders.value[unique], holder != key { throw conflict(holder) }
                }
                await letOthersGoFirst()
                let receipt = try await inner.commit(
                    batch.with(operations: batch.operations.filter { $0.verb != .reserve }))
                for case .reserve(let unique, let key) in batch.operations {
                    await holders.change { $0[unique] = key }
                }
                return receipt
            }
        },
    ]
}
