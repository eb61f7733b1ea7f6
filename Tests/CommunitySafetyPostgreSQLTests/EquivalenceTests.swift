#if PostgreSQL
    import CommunitySafetyPostgreSQL
    import Foundation
    import SafetyStorage
    import Testing

    /// The memory store is small enough to be read and believed; the PostgreSQL store must answer as it does.
    @Suite(.enabled(if: Server.isThere)) struct EquivalenceTests {
        /// What came of a commit.
        private enum Answer: Equatable {
            case receipt(Receipt)
            case refused(StorageError)
        }

        @Test(arguments: 0..<6)
        func anySequenceGetsTheSameAnswers(group: Int) async throws {
            var answers = ["receipt": 0, "refused": 0, "again": 0]
            try await Ground.with { ground in
                for seed in group * 20..<group * 20 + 20 {
                    try await play(UInt64(seed), on: ground, counting: &answers)
                }
            }
            // A generator that only ever fails, or never does, would prove little.
            #expect(answers.values.allSatisfy { $0 > 10 }, "\(answers)")
        }

        private func play(_ seed: UInt64, on ground: Ground, counting answers: inout [String: Int]) async throws {
            var work = RandomWork(seed: seed)
            let model = MemoryStore()
            var store = try await ground.store(connections: 1)
            var seen: Set<Receipt> = []
            for step in 0..<24 {
                let batch = try await work.batch { try await model.record($0) }
                let expected = try await answer(of: model, to: batch)
                #expect(try await answer(of: store, to: batch) == expected, "seed \(seed), step \(step): \(batch)")
                switch expected {
                case .receipt(let receipt):
                    answers[seen.insert(receipt).inserted ? "receipt" : "again", default: 0] += 1
                case .refused: answers["refused", default: 0] += 1
                }
                if work.dice.once(in: 12) { store = try await ground.store(connections: 1) }
                try await compareSome(model, store, &work, "seed \(seed), step \(step)")
            }
            try await compareAll(model, store, work, "seed \(seed), at the end")
            await store.close()
        }

        private func answer(of store: some RecordStore, to batch: Batch) async throws -> Answer {
            do {
                return .receipt(try await store.commit(batch))
            } catch let error as StorageError {
                return .refused(error)
            }
        }

        private func compareSome(
            _ model: MemoryStore, _ store: PostgreSQLStore, _ work: inout RandomWork, _ place: String
        ) async throws {
            let partition = work.dice.one(of: work.partitions)
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

        private func compareAll(
            _ model: MemoryStore, _ store: PostgreSQLStore, _ work: RandomWork, _ place: String
        ) async throws {
            for key in work.keys {
                let last = try await model.record(key)?.revision.number ?? 0
                for revision in [nil] + (0...last + 1).map({ Revision($0) }) {
                    let record = try await store.record(key, at: revision)
                    #expect(try await record == model.record(key, at: revision), "\(place): \(key)")
                }
            }
            for partition in work.partitions {
                for number in 0..<30 {
                    let command = CommandKey(rawValue: "c\(number)")
                    let receipt = try await store.receipt(of: command, in: partition)
                    #expect(try await receipt == model.receipt(of: command, in: partition), "\(place): \(command)")
                }
                let entries = try await store.journal(of: partition, after: nil, limit: .max)
                #expect(try await entries == model.journal(of: partition, after: nil, limit: .max), "\(place)")
                #expect(entries.map(\.position.number) == Array(1..<entries.count + 1), "\(place)")
                let last = try await store.lastJournalPosition(of: partition)
                #expect(last == entries.last?.position, "\(place)")
                #expect(try await model.lastJournalPosition(of: partition) == last, "\(place)")
                for name in RandomWork.names {
                    try await walk(model, store, partition, .term(name), place)
                }
                try await walk(model, store, partition, .id, place)
            }
        }

        /// Page by page, with the tokens that the stores themselves give.
        private func walk(
            _ model: MemoryStore, _ store: PostgreSQLStore, _ partition: Partition, _ order: RecordQuery.Order,
            _ place: String
        ) async throws {
            var token: PageToken?
            repeat {
                let query = try RecordQuery(
                    "note", in: partition, orderedBy: order, includingEnded: true, limit: 2, after: token)
                let page = try await store.records(matching: query)
                #expect(try await page == model.records(matching: query), "\(place): \(query)")
                token = page.next
            } while token != nil
        }
    }
#endif
