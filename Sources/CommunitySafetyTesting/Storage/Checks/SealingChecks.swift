import CivilTime
import SafetyStorage

extension StoreContract {
    static let sealing: [StoreCheck] = [
        StoreCheck(
            "sealed-content-has-a-commitment",
            "In a sealed store the journal commits to each new content, and its salt is kept with it.", sealed: true,
            commitments),
        StoreCheck(
            "sealed-entries-are-linked", "Each sealed entry links to the one before it, also under concurrent commits.",
            sealed: true, links),
        StoreCheck(
            "salt-goes-with-the-content",
            "A redaction or an erasure takes the salt away too, and leaves commitments and links as they were.",
            sealed: true, salts),
        StoreCheck(
            "sealing-may-begin-later", "A journal may be sealed from some commit on, and goes on sealed when reopened.",
            opening: laterSealing),
        StoreCheck(
            "sealed-journals-need-a-sealing", "A store opened without a sealing commits nothing to a sealed journal.",
            opening: unsealedOpening),
    ]

    @Sendable private static func commitments(_ trial: StoreTrial) async throws {
        let term = IndexTerm("n", "1")
        let other = RecordKey(.north, "other", "a")
        try await trial.commit("c1", [.put(note("a"), text("1", term)), .put(other, text("1", term))])
        try await trial.commit("c2", [.put(note("a"), text("1", term)), .reserve(UniqueKey("n", "1"), for: other)])
        try await trial.commit("c3", [.end(note("a")), .end(other)])
        try await trial.commit("c4", [.put(other, Envelope(schemaVersion: 2, payload: [], terms: []))])
        var salts: Set<[UInt8]> = []
        var count = 0
        for change in try await trial.journal().flatMap(\.receipt.changes) {
            let what = "\(change.key) at \(change.revision?.number ?? 0)"
            guard change.verb != .reserve else {
                try trial.expect(change.commitment, nil, "the commitment of a unique key given")
                continue
            }
            let record = try await trial.existing(change.key, at: change.revision)
            guard let salt = record.salt, salt.count >= 16 else {
                throw Mismatch(
                    circumstance: "the salt of \(what)", expected: "16 bytes or more",
                    found: "\(record.salt?.count ?? 0)")
            }
            salts.insert(salt)
            count += 1
            // A store that encrypts keeps something else than it gives back, and that is committed to.
            let kept = try await trial.store.committedRecord(change.key, at: change.revision)
            try trial.expect(
                kept?.envelope?.commitment(
                    for: change.key, at: record.revision, salt: salt, sealing: trial.sealing), change.commitment,
                "the commitment to \(what), computed from what is stored, and that in the journal")
        }
        try trial.expect(salts.count, 6, "the different salts of six revisions")
        try trial.expect(count, 6, "the changes that have content")
        let page = try await trial.store.records(matching: RecordQuery(.note, in: .north, includingEnded: true))
        try trial.expect(page.records, [try await trial.existing(note("a"))], "a sealed record on a page")
        let again = try await trial.commit("c3", [.end(note("a")), .end(other)])
        let receipt = try await trial.store.receipt(of: "c3", in: .north)
        let entry = try await trial.journal()[2]
        try trial.expect(again, entry.receipt, "the receipt of a sealed command repeated, and that in the journal")
        try trial.expect(receipt, entry.receipt, "the receipt of a sealed command, and that in the journal")
    }

    /// Passes where every entry from the first sealed one on is linked to the one before.
    @discardableResult
    private static func expectLinked(
        _ trial: StoreTrial, _ partition: Partition = .north, unsealed: Int = 0, count: Int
    ) async throws -> [Digest?] {
        let entries = try await trial.journal(of: partition)
        try trial.expect(entries.map(\.position.number), Array(1..<count + 1), "the positions of a sealed journal")
        var previous: Digest?
        for entry in entries {
            let isSealed = entry.position.number > unsealed
            let link = isSealed ? entry.link(after: previous, sealing: trial.sealing) : nil
            try trial.expect(
                entry.link, link,
                "the link of entry \(entry.position) of \(partition), and that computed from the entry")
            previous = entry.link
        }
        try trial.expect(
            try await trial.store.journalHead(of: partition)?.link, previous, "the link at the end of the journal")
        return entries.map(\.link)
    }

    @Sendable private static func links(_ trial: StoreTrial) async throws {
        try await expectLinked(trial, count: 0)
        try await trial.commit("empty", [])
        try await trial.commit("c1", [.put(note("a"), text("1"))])
        try await trial.expectRefusal(.notFound, of: "an end of what is not there", "bad", [.end(note("missing"))])
        try await trial.commit("c1", [.put(note("a"), text("1"))])
        try await trial.commit(
            "c2", [.reserve(UniqueKey("n", "1"), for: note("a")), .end(note("a"))],
            at: StoreTrial.start.adding(seconds: -1))
        try await expectLinked(trial, count: 3)
        let places: [Partition] = ["p0", "p1"]
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<40 {
                let partition = places[number % 2]
                group.addTask {
                    try await trial.commit(
                        "c\(number)", in: partition, [.put(note("\(number % 6)", in: partition), text("\(number)"))])
                }
            }
            try await group.waitForAll()
        }
        for partition in places { try await expectLinked(trial, partition, count: 20) }
        try await expectLinked(trial, count: 3)
    }

    @Sendable private static func salts(_ trial: StoreTrial) async throws {
        for id in ["a", "b"] {
            try await trial.commit("\(id)1", [.put(note(id), text("1"))])
            try await trial.commit("\(id)2", [.put(note(id), text("2"))])
        }
        let before = try await trial.journal()
        try await trial.commit("redact", [.redact(note("a"), leaving: text("less"))])
        try await trial.commit("erase", [.erase(note("b"))])
        for number in 1...2 {
            try trial.expect(
                try await trial.existing(note("a"), at: Revision(number)).salt, nil, "the salt of a redacted revision")
            try trial.expect(
                try await trial.store.record(note("b"), at: Revision(number)), nil,
                "an earlier revision of an erased record")
        }
        try trial.expect(try await trial.existing(note("b")).salt, nil, "the salt of an erased record")
        let left = try await trial.store.committedRecord(note("a"), at: nil)
        let after = try await trial.journal()
        try trial.expect(
            Array(after.prefix(before.count)), before, "the earlier entries, after a redaction and an erasure")
        try trial.expect(
            left?.commitment(sealing: trial.sealing), after[4].receipt.changes.first?.commitment,
            "the commitment to what a redaction left")
        try trial.expect(after[4].receipt.changes.first?.commitment == nil, false, "whether that has none")
        try trial.expect(after[5].receipt.changes.map(\.commitment), [nil], "the commitment of an erasure")
        try await expectLinked(trial, count: 6)
    }

    @Sendable private static func laterSealing(_ trials: StoreTrials) async throws {
        try trials.needReopening()
        try await trials.open { trial in
            try await trial.commit("c1", [.put(note("a"), text("1"))])
            try await trial.commit("c2", [.put(note("a"), text("2"))])
        }
        let links = try await trials.open(sealed: true) { trial in
            try await trial.commit("c3", [.put(note("a"), text("3"))])
            try await trial.commit("c4", [.end(note("a"))])
            try await trial.commit("c1", [.put(note("a"), text("1"))])
            return try await expectLinked(trial, unsealed: 2, count: 4)
        }
        try await trials.open(sealed: true) { trial in
            try trial.expect(
                try await expectLinked(trial, unsealed: 2, count: 4), links,
                "the links of a sealed journal opened again")
            try await trial.commit("c5", [.put(note("a"), text("5"))])
            try await expectLinked(trial, unsealed: 2, count: 5)
            for number in 1...5 {
                let record = try await trial.existing(note("a"), at: Revision(number))
                try trial.expect(
                    record.salt != nil, number > 2,
                    "whether revision \(number) has a salt, of a journal sealed from 3 on")
                let kept = try await trial.store.committedRecord(note("a"), at: Revision(number))
                try trial.expect(
                    kept?.commitment(sealing: trial.sealing),
                    try await trial.journal()[number - 1].receipt.changes.first?.commitment,
                    "the commitment to revision \(number) of a store opened again")
            }
        }
    }

    @Sendable private static func unsealedOpening(_ trials: StoreTrials) async throws {
        try trials.needReopening()
        let work = try batch("c1", [.put(note("a"), text("1"))])
        let receipt = try await trials.open(sealed: true) { try await $0.store.commit(work) }
        do {
            try await trials.open { trial in
                try await trial.expectRefusal(
                    .malformed, of: "a commit to a sealed journal by a store opened without a sealing", "c2",
                    [.put(note("a"), text("2"))])
                try trial.expect(try await trial.existing(note("a")).revision, Revision(1), "the record after that")
                try trial.expect(try await trial.store.commit(work), receipt, "a command that was committed, repeated")
                try await trial.commit("c1", in: .south, [.put(note("a", in: .south), text("1"))])
            }
        } catch let error as StorageError where error.code == .malformed {
            // A store that sees at once that it was sealed may refuse to be opened at all.
        }
        try await trials.open(sealed: true) { trial in
            try await trial.commit("c2", [.put(note("a"), text("2"))])
            try await expectLinked(trial, count: 2)
        }
    }
}
