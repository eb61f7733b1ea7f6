package import SafetyStorage

/// A store beside the memory store, which is small enough to be read and believed: both get the same random work.
package struct StoreComparison {
    /// What came of a batch in the memory store.
    package enum Outcome: CaseIterable, Sendable {
        /// It was done.
        case done
        /// It had been done before.
        case repeated
        /// It was refused.
        case refused
    }

    /// The work; its dice serve whatever else is left to chance.
    package var work: RandomWork
    /// How often each came of a batch: work that always fails, or never does, would prove little.
    package private(set) var outcomes: [Outcome: Int] = [:]
    private let model: MemoryStore
    private let seed: UInt64
    private let comparesWords: Bool
    private var step = 0
    private var receipts: Set<Receipt> = []

    /// A comparison over the work of that seed.
    ///
    /// - Parameters:
    ///   - seed: what the work is made from; it is part of what a mismatch says.
    ///   - partitions: where the work is done; nothing else may be in there.
    ///   - sealing: what seals the store that is compared, and the memory store as well; it must give the same salt for
    ///     the same commit.
    ///   - comparesWords: true where the store words its refusals as the memory store does.
    package init(
        seed: UInt64, in partitions: [Partition] = ["north", "south"], sealing: (any JournalSealing)? = nil,
        comparesWords: Bool = false
    ) {
        work = RandomWork(seed: seed, in: partitions)
        model = MemoryStore(sealing: sealing)
        self.seed = seed
        self.comparesWords = comparesWords
    }

    /// Commits so many batches to both, and asks both something after each.
    package mutating func play(_ steps: Int, on store: any RecordStore) async throws {
        for _ in 0..<steps {
            let place = "seed \(seed), step \(step)"
            step += 1
            let batch = try await work.batch { [model] in try await model.record($0) }
            let expected = try await CommitAnswer(of: model, to: batch)
            let found = try await CommitAnswer(of: store, to: batch)
            try expectSame(
                comparesWords ? found : found.wordless, comparesWords ? expected : expected.wordless,
                "\(place), \(batch)")
            outcomes[outcome(expected), default: 0] += 1
            try await compareSome(store, "after " + place)
        }
    }

    private mutating func outcome(_ answer: CommitAnswer) -> Outcome {
        guard case .receipt(let receipt) = answer else { return .refused }
        return receipts.insert(receipt).inserted ? .done : .repeated
    }

    private mutating func compareSome(_ store: any RecordStore, _ place: String) async throws {
        let partition = work.dice.one(of: work.partitions)
        let key = work.key(in: partition)
        let revision = work.dice.once(in: 2) ? nil : Revision(work.dice.one(of: [-1, 0, 1, 2, 3]))
        try expectSame(
            try await store.record(key, at: revision), try await model.record(key, at: revision),
            "\(place), \(key) at \(revision?.number ?? 0)")
        let query = try work.query(in: partition)
        try expectSame(
            try await store.records(matching: query), try await model.records(matching: query), "\(place), \(query)")
        let position = work.dice.once(in: 3) ? nil : JournalPosition(work.dice.one(of: [-1, 0, 1, 5, .max]))
        let limit = work.dice.one(of: [1, 3, .max])
        try expectSame(
            try await store.journal(of: partition, after: position, limit: limit),
            try await model.journal(of: partition, after: position, limit: limit),
            "\(place), \(limit) entries after \(position?.number ?? 0)")
    }

    /// Passes where both give the same records, revisions, receipts, journals and pages.
    package func compareAll(_ store: any RecordStore, _ place: String) async throws {
        try await work.questions.compare(store, with: model, "seed \(seed), \(place)")
    }
}
