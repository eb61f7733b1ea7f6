#if SQLite
    import CommunitySafetySQLite
    import Foundation
    import GRDB
    import SafetyStorage
    import Testing

    /// The memory store is small enough to be read and believed; the SQLite store must answer as it does.
    @Suite struct EquivalenceTests {
        @Test(arguments: 0..<10)
        func anySequenceGetsTheSameAnswers(group: Int) async throws {
            var answers = ["receipt": 0, "refused": 0, "again": 0]
            for seed in group * 20..<group * 20 + 20 {
                try await Folder.with { folder in
                    try await play(UInt64(seed), at: folder.path("store.sqlite"), counting: &answers)
                }
            }
            // A generator that only ever fails, or never does, would prove little.
            #expect(answers.values.allSatisfy { $0 > 10 }, "\(answers)")
        }

        private func play(_ seed: UInt64, at path: String, counting answers: inout [String: Int]) async throws {
            var work = RandomWork(seed: seed)
            // Every other store seals its journal.
            let sealing: ToySealing? = seed.isMultiple(of: 2) ? ToySealing() : nil
            let model = MemoryStore(sealing: sealing)
            var store = try SQLiteStore(path: path, sealing: sealing)
            var seen: Set<Receipt> = []
            for step in 0..<24 {
                let batch = try await work.batch { try await model.record($0) }
                let expected = await outcome(of: batch, in: model)
                #expect(await outcome(of: batch, in: store) == expected, "seed \(seed), step \(step): \(batch)")
                switch expected {
                case .receipt(let receipt):
                    answers[seen.insert(receipt).inserted ? "receipt" : "again", default: 0] += 1
                case .refused: answers["refused", default: 0] += 1
                case .failed(let error): Issue.record("\(error)")
                }
                if work.dice.once(in: 12) { store = try SQLiteStore(path: path, sealing: sealing) }
                try await compareSome(model, store, &work, "seed \(seed), step \(step)")
            }
            try await expectSameAnswers(model, store, "seed \(seed), at the end")
            try store.pool.close()
            try await expectSameAnswers(model, SQLiteStore(path: path, sealing: sealing), "seed \(seed), reopened")
        }

        private func compareSome(
            _ model: MemoryStore, _ store: SQLiteStore, _ work: inout RandomWork, _ place: String
        ) async throws {
            let partition = work.dice.one(of: RandomWork.partitions)
            let key = work.key(in: partition)
            let revision = work.dice.once(in: 2) ? nil : Revision(work.dice.one(of: [-1, 0, 1, 2, 3]))
            let record = try await store.record(key, at: revision)
            #expect(try await record == model.record(key, at: revision), "\(place)")
            let query = try work.query(in: partition)
            let page = try await store.records(matching: query)
            #expect(try await page == model.records(matching: query), "\(place): \(query)")
            let position = work.dice.once(in: 3) ? nil : JournalPosition(work.dice.one(of: [-1, 0, 1, 5, .max]))
            let limit = work.dice.one(of: [1, 3, .max])
            let entries = try await store.journal(of: partition, after: position, limit: limit)
            #expect(try await entries == model.journal(of: partition, after: position, limit: limit), "\(place)")
        }
    }
#endif
