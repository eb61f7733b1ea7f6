import CivilTime
import SafetyModel
import SafetyStorage

extension StoreContract {
    static let journal: [StoreCheck] = [
        StoreCheck(
            "journal-tells-every-commit", "Each commit has one entry: its receipt, and who did it and why.", entries),
        StoreCheck(
            "journal-has-no-gap", "Under concurrent commits the positions of each partition count 1, 2, 3 …", noGap),
        StoreCheck(
            "journal-cursor-skips-nothing",
            "Once a reader has seen position n, no new one below n appears, also while others commit.", cursor),
        StoreCheck(
            "journal-is-read-in-parts", "Entries come after a position, oldest first, at most as many as asked for.",
            parts),
        StoreCheck("journal-head-is-the-last-entry", "The end of the journal is its last entry.", head),
    ]

    @Sendable private static func entries(_ trial: StoreTrial) async throws {
        let audits = [
            StoreTrial.audit,
            Audit(who: "u2", role: "sergeant", purpose: .safeguarding, reason: "a longer reason, é 🚓"),
            Audit(who: "", role: "", purpose: Purpose(rawValue: "by a new law"), reason: ""),
        ]
        let work: [[Operation]] = [
            [.put(note("a"), text("1")), .put(note("b"), text("1"))], [],
            [
                .reserve(UniqueKey("n", "1"), for: note("a")), .reserve(UniqueKey("n", "2"), for: note("a")),
                .end(note("a")),
            ],
            [.redact(note("a"), leaving: text("less"))], [.erase(note("a")), .put(note("b"), text("2"))],
            [.end(note("b"))],
        ]
        var expected: [JournalEntry] = []
        for (number, operations) in work.enumerated() {
            let batch = try Batch(
                CommandKey(rawValue: "c\(number)"), in: .north, operations: operations, audit: audits[number % 3],
                at: StoreTrial.start.adding(milliseconds: Int64(number) * -977))
            expected.append(JournalEntry(receipt: try await trial.store.commit(batch), audit: batch.audit))
            _ = try await trial.store.commit(batch)
            try await trial.expectRefusal(.notFound, of: "an end of what is not there", "bad", [.end(note("missing"))])
        }
        try trial.expect(try await trial.journal(), expected, "the journal after \(work.count) commits")
        try trial.expect(
            expected.map(\.position.number), Array(1...work.count), "the positions in the receipts of these commits")
        let changes = expected[2].receipt.changes
        try trial.expect(changes.map(\.verb), [.reserve, .reserve, .end], "the verbs of the third commit")
        try trial.expect(changes.map(\.revision), [nil, nil, Revision(2)], "the revisions of the third commit")
    }

    @Sendable private static func noGap(_ trial: StoreTrial) async throws {
        let places: [Partition] = ["p0", "p1", "p2"]
        let receipts = try await withThrowingTaskGroup(of: Receipt?.self) { group in
            for number in 0..<120 {
                let partition = places[number % 3]
                group.addTask {
                    guard number % 4 != 0 else {
                        try await trial.expectRefusal(
                            .notFound, of: "an end of what is not there", "c\(number)", in: partition,
                            [.end(note("missing", in: partition))])
                        return nil
                    }
                    return try await trial.commit(
                        "c\(number)", in: partition, [.put(note("\(number % 7)", in: partition), text("\(number)"))])
                }
            }
            return try await group.reduce(into: []) { $0 += $1.map { [$0] } ?? [] }
        }
        for partition in places {
            let entries = try await trial.journal(of: partition)
            let expected = receipts.filter { $0.partition == partition }.sorted { $0.position < $1.position }
            try trial.expect(
                entries.map(\.position.number), Array(1...30),
                "the positions of 30 concurrent commits, 10 others refused")
            try trial.expect(entries.map(\.receipt), expected, "the receipts in the journal, and those that were given")
            for id in 0..<7 {
                let numbers = expected.compactMap { $0.revision(of: note("\(id)", in: partition))?.number }
                try trial.expect(
                    numbers, Array(1..<numbers.count + 1), "the revisions of a record, in the order of the journal")
            }
        }
    }

    @Sendable private static func cursor(_ trial: StoreTrial) async throws {
        let (writers, commits) = (4, 20)
        let turns = Turns()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for writer in 0..<writers {
                group.addTask {
                    for number in 0..<commits {
                        await turns.giveWay()
                        try await trial.commit("\(writer)-\(number)", [.put(note("\(writer)"), text("\(number)"))])
                    }
                }
            }
            for limit in [1, 3, 1000] {
                group.addTask { try await follow(by: limit, upTo: writers * commits, turns, trial) }
            }
            try await group.waitForAll()
        }
    }

    private static func follow(
        by limit: Int, upTo count: Int, _ turns: Turns, _ trial: StoreTrial
    ) async throws {
        var last = 0
        while last < count {
            let entries = try await trial.store.journal(
                of: .north, after: last == 0 ? nil : JournalPosition(last), limit: limit)
            try trial.expect(
                entries.map(\.position.number), Array(last + 1..<last + 1 + entries.count),
                "the entries that follow \(last), read while others commit")
            last += entries.count
            await turns.take()
            try Task.checkCancellation()
        }
    }

    @Sendable private static func parts(_ trial: StoreTrial) async throws {
        for number in 1...9 { try await trial.commit("c\(number)", [.put(note("a"), text("\(number)"))]) }
        try await trial.commit("elsewhere", in: .south, [])
        for (after, limit, expected) in [
            (nil, 100, 1...9), (nil, 9, 1...9), (nil, 3, 1...3), (3, 3, 4...6), (6, 3, 7...9), (8, 3, 9...9),
            (0, 2, 1...2), (-5, 2, 1...2), (nil, .max, 1...9), (5, .max, 6...9),
        ] as [(Int?, Int, ClosedRange<Int>)] {
            let entries = try await trial.store.journal(
                of: .north, after: after.map { JournalPosition($0) }, limit: limit)
            try trial.expect(
                entries.map(\.receipt.command.rawValue), expected.map { "c\($0)" },
                "at most \(limit) entries after \(after.map(String.init) ?? "the beginning")")
        }
        for after in [9, 10, .max] {
            let entries = try await trial.store.journal(of: .north, after: JournalPosition(after), limit: 3)
            try trial.expect(entries, [], "the entries after position \(after) of a journal of 9")
        }
        for partition in [Partition.north, "nowhere"] {
            for limit in [0, -1, .min] {
                try await trial.expectRefusal(.malformed, of: "at most \(limit) entries of '\(partition)'") {
                    _ = try await trial.store.journal(of: partition, after: nil, limit: limit)
                }
            }
        }
    }

    @Sendable private static func head(_ trial: StoreTrial) async throws {
        try trial.expect(try await trial.store.journalHead(of: .north), nil, "the end of an empty journal")
        try await trial.commit("south", in: .south, [])
        try trial.expect(
            try await trial.store.journalHead(of: .north), nil, "the end of an empty journal beside another partition's"
        )
        for number in 1...12 {
            try await trial.commit("c\(number)", number % 3 == 0 ? [] : [.put(note("a"), text("\(number)"))])
            try await trial.expectRefusal(.notFound, of: "an end of what is not there", "bad", [.end(note("missing"))])
            try trial.expect(
                try await trial.store.journalHead(of: .north),
                JournalHead(position: JournalPosition(number), link: nil),
                "the end of a journal of \(number) entries")
        }
        try trial.expect(
            try await trial.store.lastJournalPosition(of: .south), JournalPosition(1), "the end of the other journal")
    }
}
