#if PostgreSQL
    import CommunitySafetyPostgreSQL
    import CommunitySafetyTesting
    import SafetyStorage
    import Testing

    /// The memory store is small enough to be read and believed; the PostgreSQL store must answer as it does.
    @Suite(.enabled(if: Server.isThere)) struct EquivalenceTests {
        @Test(arguments: 0..<6)
        func anySequenceGetsTheSameAnswers(group: Int) async throws {
            var outcomes: [StoreComparison.Outcome: Int] = [:]
            try await Ground.with { ground in
                for seed in group * 20..<group * 20 + 20 {
                    outcomes.merge(try await play(UInt64(seed), on: ground), uniquingKeysWith: +)
                }
            }
            // A generator that only ever fails, or never does, would prove little.
            #expect(StoreComparison.Outcome.allCases.allSatisfy { outcomes[$0, default: 0] > 10 }, "\(outcomes)")
        }

        private func play(_ seed: UInt64, on ground: Ground) async throws -> [StoreComparison.Outcome: Int] {
            // Partitions of the seed's own, as many sequences share the tables.
            let partitions = ["beds", "herts"].map { Partition(rawValue: "\($0)-\(seed)") }
            var comparison = StoreComparison(seed: seed, in: partitions, comparesWords: true)
            var store = try await ground.store(connections: 1)
            for _ in 0..<24 {
                try await comparison.play(1, on: store)
                if comparison.work.dice.once(in: 12) { store = try await ground.store(connections: 1) }
            }
            try await comparison.compareAll(store, "at the end")
            await store.close()
            return comparison.outcomes
        }
    }
#endif
