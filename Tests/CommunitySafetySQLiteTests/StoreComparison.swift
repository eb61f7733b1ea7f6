#if SQLite
    import CivilTime
    import CommunitySafetySQLite
    import Foundation
    import SafetyStorage
    import Testing

    /// What came of a commit.
    enum Outcome: Equatable {
        case receipt(Receipt)
        case refused(StorageError)
        case failed(String)

        var refused: StorageError? { if case .refused(let error) = self { error } else { nil } }
    }

    func outcome(of batch: Batch, in store: some RecordStore) async -> Outcome {
        do {
            return .receipt(try await store.commit(batch))
        } catch let error as StorageError {
            return .refused(error)
        } catch {
            return .failed("\(error)")
        }
    }

    extension Batch {
        /// The same under another command.
        func named(_ command: String) throws -> Batch {
            try Batch(
                CommandKey(rawValue: command), in: partition, operations: operations, preconditions: preconditions,
                audit: audit, at: instant)
        }
    }

    /// All that random and old work may have left, asked of both.
    func expectSameAnswers(_ model: MemoryStore, _ store: SQLiteStore, _ place: String = "") async throws {
        for key in Set(RandomWork.keys + OldWork.keys).sorted() {
            let last = try await model.record(key)?.revision.number ?? 0
            for revision in [nil] + (0...last + 1).map({ Revision($0) }) {
                let record = try await store.record(key, at: revision)
                #expect(try await record == model.record(key, at: revision), "\(place): \(key)")
            }
        }
        for partition in RandomWork.partitions {
            for command in (0..<30).map({ CommandKey(rawValue: "c\($0)") }) + OldWork.commands {
                let receipt = try await store.receipt(of: command, in: partition)
                #expect(try await receipt == model.receipt(of: command, in: partition), "\(place): \(command)")
            }
            let entries = try await store.journal(of: partition, after: nil, limit: .max)
            #expect(try await entries == model.journal(of: partition, after: nil, limit: .max), "\(place)")
            #expect(entries.map(\.position.number) == Array(1..<entries.count + 1), "\(place)")
            #expect(try await store.journalHead(of: partition) == model.journalHead(of: partition), "\(place)")
            for kind in RandomWork.kinds {
                for order in [.id] + (RandomWork.names + ["beat"]).map(RecordQuery.Order.term) {
                    for isEverything in [true, false] {
                        try await walk(model, store, kind, partition, order, isEverything, place)
                    }
                }
            }
        }
    }

    /// Page by page, with the tokens that the stores themselves give.
    private func walk(
        _ model: MemoryStore, _ store: SQLiteStore, _ kind: RecordKind, _ partition: Partition,
        _ order: RecordQuery.Order, _ includesEnded: Bool, _ place: String
    ) async throws {
        var token: PageToken?
        repeat {
            let query = try RecordQuery(
                kind, in: partition, orderedBy: order, includingEnded: includesEnded, limit: 2, after: token)
            let page = try await store.records(matching: query)
            #expect(try await page == model.records(matching: query), "\(place): \(query)")
            token = page.next
        } while token != nil
    }

    /// In bytes; 0 where there is no file.
    func size(of path: String) -> Int {
        (try? FileManager.default.attributesOfItem(atPath: path))?[.size] as? Int ?? 0
    }
#endif
