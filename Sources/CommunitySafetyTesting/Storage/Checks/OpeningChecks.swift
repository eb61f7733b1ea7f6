import CivilTime
import SafetyModel
import SafetyStorage

extension StoreContract {
    static let opening: [StoreCheck] = [
        StoreCheck(
            "any-work-goes-as-in-memory",
            "Random work gets the receipts, refusals, records, pages and journals that the memory store gives.",
            opening: randomWork),
        StoreCheck(
            "reopening-finds-everything",
            "A store opened again has every record, revision, unique key, command and journal entry, and goes on.",
            opening: reopening),
        StoreCheck(
            "newer-payloads-are-refused",
            "A payload of a newer schema is kept as it is, and the typed layer refuses to guess at it.", newerPayloads),
        StoreCheck(
            "newer-stores-are-refused", "What a newer edition of the adapter keeps is refused and left alone.",
            opening: newerStores),
    ]

    @Sendable private static func randomWork(_ trials: StoreTrials) async throws {
        for seed in 0..<40 as Range<UInt64> {
            var comparison = StoreComparison(seed: seed)
            try await trials.open("\(seed)") { trial in
                try await comparison.play(24, on: trial.store)
                try await comparison.compareAll(trial.store, "at the end")
            }
        }
    }

    @Sendable private static func reopening(_ trials: StoreTrials) async throws {
        try trials.needReopening()
        let key = note("kept")
        let unique = UniqueKey("reference", "1")
        let work = try batch("kept", [.put(key, text("1")), .reserve(unique, for: key)])
        let receipt = try await trials.open { try await $0.store.commit(work) }
        try await trials.open { trial in
            try trial.expect(try await trial.existing(key).envelope, text("1"), "a record of a store opened again")
            try trial.expect(try await trial.store.commit(work), receipt, "a command repeated in a store opened again")
            let others = try batch("kept", [.put(key, text("2"))])
            try await trial.expectRefusal(.conflict, of: "that command with other content") {
                _ = try await trial.store.commit(others)
            }
            try await trial.expectRefusal(
                .conflict, of: "a unique key that was held before", "other",
                [.put(note("other"), text("1")), .reserve(unique, for: note("other"))])
            let next = try await trial.commit("next", [.end(key)])
            try trial.expect(next.position, JournalPosition(2), "the next position in a store opened again")
            try trial.expect(next.revision(of: key), Revision(2), "the next revision in a store opened again")
        }
        for seed in 1000..<1006 as Range<UInt64> {
            var comparison = StoreComparison(seed: seed)
            for opening in 1...5 {
                try await trials.open("\(seed)") { trial in
                    try await comparison.compareAll(trial.store, "opened for the \(opening)th time")
                    try await comparison.play(16, on: trial.store)
                }
            }
        }
    }

    /// An entity as one edition of a program knows it.
    private struct Slip: Storable, Equatable {
        static let recordKind: RecordKind = "slip"
        static let schemaVersion = 2
        let id: Identifier<Slip>
        let words: String
        var indexTerms: [IndexTerm] { [IndexTerm("words", words)] }
    }

    @Sendable private static func newerPayloads(_ trial: StoreTrial) async throws {
        let slip = Slip(id: .init(high: 1, low: 2), words: "as it was")
        _ = try await trial.store.put(
            slip, in: .north, after: nil, disclosing: .storage(reason: "storage contract"), as: "c1",
            audit: StoreTrial.audit, at: StoreTrial.start)
        try trial.expect(
            try await trial.store.load(Slip.self, slip.id, in: .north), Versioned(slip, at: Revision(1)),
            "an entity of this edition's schema")
        let key = slip.recordKey(in: .north)
        let payload = try await trial.existing(key).envelope?.payload ?? []
        let newer = Envelope(schemaVersion: 3, payload: payload + Array("and more".utf8), terms: slip.indexTerms)
        try await trial.commit("c2", [.put(key, newer)])
        try trial.expect(try await trial.existing(key).envelope, newer, "content of a newer schema, as bytes")
        let error = try await trial.expectRefusal(.newerSchema, of: "an entity of a newer schema") {
            _ = try await trial.store.load(Slip.self, slip.id, in: .north)
        }
        try trial.expect(error.key, key, "the record that the refusal names")
        try await trial.expectRefusal(.newerSchema, of: "a page with an entity of a newer schema") {
            _ = try await trial.store.page(of: Slip.self, in: .north)
        }
        try trial.expect(
            try await trial.store.load(Slip.self, slip.id, in: .north, at: Revision(1)),
            Versioned(slip, at: Revision(1)), "the revision before, of this edition's schema")
    }

    @Sendable private static func newerStores(_ trials: StoreTrials) async throws {
        try await trials.open { trial in _ = try await trial.commit("c1", [.put(note("a"), text("1"))]) }
        try await trials.makeNewer()
        for attempt in 1...2 {
            do {
                try await trials.open { _ in }
            } catch let error as StorageError where error.code == .newerSchema {
                continue
            }
            throw Mismatch(
                circumstance: "opening number \(attempt) of what a newer edition keeps",
                expected: "a refusal with '\(StorageError.Code.newerSchema)'", found: "it was opened")
        }
    }
}
