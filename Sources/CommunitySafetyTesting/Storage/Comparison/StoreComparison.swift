import SafetyStorage

/// A store beside the memory store, which is small enough to be read and believed: both get the same work.
struct StoreComparison {
    /// What came of a commit.
    private enum Answer: Equatable {
        case receipt(Receipt)
        case refused(StorageError.Code, RecordKey?, StorageError.Expectation?, Revision?)
    }

    let model = MemoryStore()
    var work: RandomWork
    let seed: UInt64

    init(seed: UInt64) {
        self.seed = seed
        work = RandomWork(seed: seed)
    }

    /// Commits so many batches to both, and asks both something after each.
    mutating func play(_ steps: Int, on trial: StoreTrial) async throws {
        for step in 0..<steps {
            let batch = try await work.batch { [model] in try await model.record($0) }
            try trial.expect(
                try await answer(of: trial.store, to: batch), try await answer(of: model, to: batch),
                "seed \(seed), step \(step), \(batch)")
            try await compareSome(trial, "seed \(seed), after step \(step)")
        }
    }

    private func answer(of store: any RecordStore, to batch: Batch) async throws -> Answer {
        do {
            return .receipt(try await store.commit(batch))
        } catch let error as StorageError {
            return .refused(error.code, error.key, error.expected, error.found)
        }
    }

    private mutating func compareSome(_ trial: StoreTrial, _ place: String) async throws {
        let partition = work.dice.one(of: RandomWork.partitions)
        let key = work.key(in: partition)
        let revision = work.dice.once(in: 2) ? nil : Revision(work.dice.one(of: [-1, 0, 1, 2, 3]))
        try trial.expect(
            try await trial.store.record(key, at: revision), try await model.record(key, at: revision),
            "\(place), \(key) at \(revision?.number ?? 0)")
        let query = try work.query(in: partition)
        try trial.expect(
            try await trial.store.records(matching: query), try await model.records(matching: query),
            "\(place), \(query)")
        let position = work.dice.once(in: 3) ? nil : JournalPosition(work.dice.one(of: [-1, 0, 1, 5, .max]))
        let limit = work.dice.one(of: [1, 3, .max])
        try trial.expect(
            try await trial.store.journal(of: partition, after: position, limit: limit),
            try await model.journal(of: partition, after: position, limit: limit),
            "\(place), \(limit) entries after \(position?.number ?? 0)")
    }

    /// Passes where both give the same records, revisions, receipts and journals.
    func compareAll(_ trial: StoreTrial, _ place: String) async throws {
        let place = "seed \(seed), \(place)"
        for key in RandomWork.keys {
            let last = try await model.record(key)?.revision.number ?? 0
            for revision in [nil] + (0...last + 1).map({ Revision($0) }) {
                try trial.expect(
                    try await trial.store.record(key, at: revision), try await model.record(key, at: revision),
                    "\(place), \(key) at \(revision?.number ?? 0)")
            }
        }
        for partition in RandomWork.partitions {
            for number in 0..<work.commands {
                let command = CommandKey(rawValue: "c\(number)")
                try trial.expect(
                    try await trial.store.receipt(of: command, in: partition),
                    try await model.receipt(of: command, in: partition), "\(place), the receipt of \(command)")
            }
            try trial.expect(
                try await trial.store.journal(of: partition, after: nil, limit: .max),
                try await model.journal(of: partition, after: nil, limit: .max), "\(place), the journal of \(partition)"
            )
            try trial.expect(
                try await trial.store.journalHead(of: partition), try await model.journalHead(of: partition),
                "\(place), the end of the journal of \(partition)")
        }
    }
}
