#if SQLite
    import CommunitySafetySQLite
    import CommunitySafetyTesting
    import GRDB
    import Testing

    /// The memory store is small enough to be read and believed; the SQLite store must answer as it does.
    @Suite struct EquivalenceTests {
        @Test(arguments: 0..<10)
        func anySequenceGetsTheSameAnswers(group: Int) async throws {
            var outcomes: [StoreComparison.Outcome: Int] = [:]
            for seed in group * 20..<group * 20 + 20 {
                try await Folder.with { folder in
                    let found = try await play(UInt64(seed), at: folder.path("store.sqlite"))
                    outcomes.merge(found, uniquingKeysWith: +)
                }
            }
            // A generator that only ever fails, or never does, would prove little.
            #expect(StoreComparison.Outcome.allCases.allSatisfy { outcomes[$0, default: 0] > 10 }, "\(outcomes)")
        }

        private func play(_ seed: UInt64, at path: String) async throws -> [StoreComparison.Outcome: Int] {
            // Every other store seals its journal.
            let sealing: ToySealing? = seed.isMultiple(of: 2) ? ToySealing() : nil
            var comparison = StoreComparison(seed: seed, sealing: sealing, comparesWords: true)
            var store = try SQLiteStore(path: path, sealing: sealing)
            for _ in 0..<24 {
                try await comparison.play(1, on: store)
                if comparison.work.dice.once(in: 12) { store = try SQLiteStore(path: path, sealing: sealing) }
            }
            try await comparison.compareAll(store, "at the end")
            try store.pool.close()
            try await comparison.compareAll(SQLiteStore(path: path, sealing: sealing), "reopened")
            return comparison.outcomes
        }
    }
#endif
