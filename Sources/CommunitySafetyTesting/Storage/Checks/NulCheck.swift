import SafetyModel
import SafetyStorage

extension StoreContract {
    /// Text with a NUL character wherever a text may stand, in turn.
    @Sendable static func nul(_ trial: StoreTrial) async throws {
        let (cut, whole, longer) = ("a", "a\0b", "a\0c")
        for cutIsThere in [false, true] {
            for place in TextPlace.allCases {
                let partition = Partition(rawValue: "\(place)-\(cutIsThere)")
                let what = "a NUL character in the \(place)"
                if cutIsThere { _ = try await trial.store.commit(place.batch(cut, in: partition, as: "cut")) }
                let count = cutIsThere ? 1 : 0
                var kept = 0
                for text in [whole, longer] {
                    let batch = try place.batch(text, in: partition, as: text == whole ? "whole" : "longer")
                    guard try await isTaken({ try await trial.store.commit(batch) }) else { continue }
                    kept += 1
                    try trial.expect(
                        try await place.texts(in: trial, of: batch).map { Array($0.utf8) }, [Array(text.utf8)],
                        "the bytes that come back of \(what)")
                }
                try trial.expect(
                    kept == 0 || kept == 2, "two texts with \(what)", expected: "both kept or both refused",
                    found: "\(kept) kept")
                guard place != .partition else { continue }
                try trial.expect(
                    try await trial.journal(of: partition).count, count + kept,
                    "the entries of the journal after \(kept) commits were taken with \(what)")
            }
        }
        try await reads(trial)
    }

    /// Reads that name a text with a NUL character where only one cut short would be found.
    private static func reads(_ trial: StoreTrial) async throws {
        let term = IndexTerm("n", "a")
        try await trial.commit("c1", [.put(note("a"), text("1", term))])
        let queries = [
            try RecordQuery(.note, in: .north, having: [IndexTerm("n", "a\0")]),
            try RecordQuery(.note, in: .north, having: [IndexTerm("n\0", "a")]),
            try RecordQuery(.note, in: .north, within: .anyOf([IndexTerm("n", "a\0")])),
            try RecordQuery("note\0", in: .north), try RecordQuery(.note, in: "north\0"),
        ]
        for query in queries {
            _ = try await isTaken {
                let page = try await trial.store.records(matching: query)
                try trial.expect(page.records, [], "a query with a NUL character")
            }
        }
        _ = try await isTaken {
            try trial.expect(try await trial.store.record(note("a\0")), nil, "a record by an id with a NUL character")
        }
        _ = try await isTaken {
            let receipt = try await trial.store.receipt(of: "c1\0", in: .north)
            try trial.expect(receipt, nil, "a receipt by a command with a NUL character")
        }
        _ = try await isTaken {
            try trial.expect(
                try await trial.journal(of: "north\0"), [], "the journal of a partition with a NUL character")
        }
    }

    /// True where the work was done, false where it was refused as malformed.
    private static func isTaken<Value>(_ work: () async throws -> Value) async throws -> Bool {
        do {
            _ = try await work()
            return true
        } catch let error as StorageError where error.code == .malformed {
            return false
        }
    }
}

/// Where a text stands in a batch.
private enum TextPlace: CaseIterable {
    case partition
    case kind
    case id
    case termName
    case termValue
    case uniqueName
    case uniqueValue
    case command
    case who
    case reason

    func batch(_ text: String, in partition: Partition, as name: String) throws -> Batch {
        let partition = self == .partition ? Partition(rawValue: text) : partition
        let key = RecordKey(
            partition, self == .kind ? RecordKind(rawValue: text) : .note, self == .id ? text : "id-" + name)
        let term = IndexTerm(self == .termName ? text : "n", self == .termValue ? text : "v")
        let unique = UniqueKey(self == .uniqueName ? text : "n", self == .uniqueValue ? text : name)
        return try Batch(
            CommandKey(rawValue: self == .command ? text : name), in: partition,
            operations: [
                .put(key, Envelope(schemaVersion: 1, payload: [], terms: [term])), .reserve(unique, for: key),
            ],
            preconditions: [.absent(key)],
            audit: Audit(
                who: self == .who ? text : "w", role: "r", purpose: .lawEnforcement,
                reason: self == .reason ? text : "r"), at: StoreTrial.start)
    }

    /// The text of a batch that was taken, as the store gives it back.
    func texts(in trial: StoreTrial, of batch: Batch) async throws -> [String] {
        guard let key = batch.operations.first?.key else { return [] }
        let record = try await trial.existing(key)
        let entry = try await trial.journal(of: batch.partition).last { $0.receipt.command == batch.command }
        switch self {
        case .partition: return entry.map { [$0.receipt.partition.rawValue] } ?? []
        case .kind: return [record.key.kind.rawValue]
        case .id: return [record.key.id]
        case .termName: return record.envelope?.terms.map(\.name) ?? []
        case .termValue: return record.envelope?.terms.map(\.value) ?? []
        case .command: return entry.map { [$0.receipt.command.rawValue] } ?? []
        case .who: return entry.map { [$0.audit.who] } ?? []
        case .reason: return entry.map { [$0.audit.reason] } ?? []
        case .uniqueName, .uniqueValue:
            // A unique key does not come back; what it is held by does.
            let other = note("other")
            let error = try await trial.expectRefusal(
                .conflict, of: "a unique key with a NUL character that another record holds", "other",
                in: batch.partition,
                [.put(RecordKey(batch.partition, .note, other.id), text("1"))] + reserving(batch, for: other.id))
            try trial.expect(error.key, key, "the holder of a unique key with a NUL character")
            return [given(by: batch)]
        }
    }

    private func reserving(_ batch: Batch, for id: String) -> [Operation] {
        batch.operations.compactMap {
            guard case .reserve(let unique, let key) = $0 else { return nil }
            return .reserve(unique, for: RecordKey(key.partition, key.kind, id))
        }
    }

    private func given(by batch: Batch) -> String {
        for case .reserve(let unique, _) in batch.operations { return self == .uniqueName ? unique.name : unique.value }
        return ""
    }
}
