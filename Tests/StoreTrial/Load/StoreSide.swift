#if SQLite && PostgreSQL && Crypto
    import CivilTime
    import SafetyModel
    import SafetyStorage

    /// The load through a store of the kit.
    struct StoreSide: LoadSide {
        let name: String
        let store: any RecordStore

        private static let audit = Audit(who: "load", role: "writer", purpose: .victimSupport, reason: "trial")

        /// Writes the notes that are there from the start, and counters that stand at zero.
        func fill() async throws {
            for number in 0..<LoadWork.partitions {
                let partition = Partition(rawValue: LoadWork.partition(number))
                let notes = (0..<LoadWork.notes).map { number in
                    Operation.put(
                        RecordKey(partition, "note", LoadWork.note(number)),
                        Envelope(
                            schemaVersion: 1, payload: LoadWork.payload(number),
                            terms: [IndexTerm("ward", LoadWork.ward(of: number)), IndexTerm("state", "open")]))
                }
                let counters = (0..<LoadWork.counters).map { number in
                    Operation.put(
                        RecordKey(partition, "counter", LoadWork.counter(number)),
                        Envelope(schemaVersion: 1, payload: Array("0".utf8)))
                }
                let batch = try Batch(
                    "fill", in: partition, operations: notes + counters, audit: Self.audit, at: Instant(milliseconds: 0)
                )
                _ = try await store.commit(batch)
            }
        }

        func work(seconds: Double, seed: UInt64) async throws -> LoadTally {
            try await AsyncLoad(increment: increment, read: read).work(seconds: seconds, seed: seed)
        }

        private func increment(_ work: LoadWork.Increment) async throws -> Bool {
            let partition = Partition(rawValue: LoadWork.partition(work.partition))
            let counter = RecordKey(partition, "counter", LoadWork.counter(work.counter))
            let note = RecordKey(partition, "note", work.note)
            guard let found = try await store.record(counter), let value = value(of: found) else {
                throw BrokenPromise("\(counter) is gone")
            }
            let batch = try Batch(
                CommandKey(rawValue: work.command), in: partition,
                operations: [
                    .put(counter, Envelope(schemaVersion: 1, payload: Array("\(value + 1)".utf8))),
                    .put(
                        note,
                        Envelope(
                            schemaVersion: 1, payload: work.payload,
                            terms: [IndexTerm("ward", "new"), IndexTerm("state", "open")])),
                ],
                preconditions: [.at(counter, found.revision), .absent(note)], audit: Self.audit,
                at: Instant(milliseconds: 1))
            do {
                _ = try await store.commit(batch)
                return true
            } catch let error as StorageError where error.code == .conflict && error.key == counter {
                return false
            }
        }

        private func read(_ work: LoadWork.Reading) async throws {
            switch work {
            case .note(let partition, let number):
                let key = RecordKey(Partition(rawValue: LoadWork.partition(partition)), "note", LoadWork.note(number))
                let found = try await store.record(key)
                try expect(found?.envelope?.payload == LoadWork.payload(number), "\(key) is not what was written")
            case .counter(let partition, let number):
                let key = RecordKey(
                    Partition(rawValue: LoadWork.partition(partition)), "counter", LoadWork.counter(number))
                let found = try await store.record(key)
                try expect(found.flatMap(value) != nil, "\(key) is gone")
            case .ward(let partition, let number):
                let page = try await store.records(
                    matching: RecordQuery(
                        "note", in: Partition(rawValue: LoadWork.partition(partition)),
                        having: [IndexTerm("ward", "ward-\(number)")], limit: 10))
                try expect(page.records.count == 10, "\(page.records.count) notes of ward \(number), which has 10")
            }
        }

        func total() async throws -> Int {
            var total = 0
            for partition in 0..<LoadWork.partitions {
                for number in 0..<LoadWork.counters {
                    let key = RecordKey(
                        Partition(rawValue: LoadWork.partition(partition)), "counter", LoadWork.counter(number))
                    total += try await store.record(key).flatMap(value) ?? 0
                }
            }
            return total
        }

        private func value(of counter: StoredRecord) -> Int? {
            counter.envelope.flatMap { Int(String(decoding: $0.payload, as: UTF8.self)) }
        }
    }
#endif
