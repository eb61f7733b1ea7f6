#if SQLite && PostgreSQL && Crypto
    import SafetyStorage
    import SeededRandom

    /// One task that reads while others write: whatever stands in the journal is there, all of it.
    struct Watcher {
        let store: any RecordStore
        let partition: Partition
        var random: SeededGenerator

        /// Reads until the task is cancelled; gives the number of entries looked at.
        mutating func watch() async throws -> Int {
            var looked = 0
            while !Task.isCancelled {
                do {
                    guard try await lookAtOne() else {
                        await Task.yield()
                        continue
                    }
                    looked += 1
                } catch let error as StorageError where error.code == .unavailable {
                    try? await Task.sleep(for: .milliseconds(20))
                } catch is CancellationError {
                    break
                }
            }
            return looked
        }

        /// False where there is nothing yet.
        private mutating func lookAtOne() async throws -> Bool {
            guard let head = try await store.journalHead(of: partition) else { return false }
            let position = max(0, head.position.number - Int.random(in: 1...50, using: &random))
            guard let entry = try await store.journal(of: partition, after: JournalPosition(position), limit: 1).first
            else {
                throw BrokenPromise(
                    "the journal of \(partition) has a head at \(head.position) and nothing after \(position)")
            }
            try expect(
                entry.position.number == position + 1, "entry \(entry.position) follows \(position) in \(partition)")
            for change in entry.receipt.changes where change.verb != .reserve {
                let found = try await store.record(change.key)
                let isThere = found.flatMap { found in change.revision.map { found.revision >= $0 } } ?? false
                try expect(
                    isThere,
                    "\(change.key) of entry \(entry.position) is not there at revision \(change.revision?.number ?? 0)")
            }
            return true
        }
    }
#endif
