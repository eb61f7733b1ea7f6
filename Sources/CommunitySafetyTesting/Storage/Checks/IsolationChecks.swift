import SafetyStorage

extension StoreContract {
    static let isolation: [StoreCheck] = [
        StoreCheck(
            "one-race-has-one-winner", "Of many who make the same record at once, one does and the others conflict.",
            race),
        StoreCheck(
            "no-update-is-lost",
            "Who writes what he read, given its revision, and reads again on a conflict, loses nobody's work.",
            lostUpdates),
        StoreCheck(
            "preconditions-hold-until-the-batch-lands",
            "Two batches that each need what the other changes are not both done.", writeSkew),
        StoreCheck(
            "no-reader-sees-half-a-batch", "Records that change together are read together.", halfBatches),
        StoreCheck(
            "records-and-journal-change-together",
            "A reader who sees a revision sees its journal entry, and the reverse.",
            recordsAndJournal),
        StoreCheck(
            "a-commit-that-returned-is-read", "A read that starts after a commit has returned sees it.", ownWrites),
        StoreCheck(
            "cancelled-commit-is-whole-or-nothing",
            "A commit that was cancelled happened whole or not at all, and committing it again tells which.",
            cancellation),
    ]

    @Sendable private static func race(_ trial: StoreTrial) async throws {
        for round in 1...10 {
            let wins = try await winners(among: 16) { number in
                try await trial.commit(
                    "c\(round)-\(number)", [.put(note("\(round)"), text("\(number)"))],
                    given: [.absent(note("\(round)"))])
            }
            try trial.expect(wins.count, 1, "the winners of sixteen who make one record at once")
            let content = try await trial.existing(note("\(round)")).envelope
            try trial.expect(content, wins.first.map { text("\($0)") }, "the content that the winner wrote")
            try trial.expect(try await trial.journal().count, round, "the entries of the journal after that race")
        }
    }

    @Sendable private static func lostUpdates(_ trial: StoreTrial) async throws {
        try await trial.commit("make", [.put(note("sum"), text("0"))])
        let rounds = 10
        for round in 0..<rounds {
            // All have read before the first of them writes.
            let record = try await trial.existing(note("sum"))
            let wins = try await winners(among: 6) { writer in
                try await trial.commit(
                    "\(round) by \(writer)", [.put(note("sum"), text("\(round + 1)"))],
                    given: [.at(note("sum"), record.revision)])
            }
            try trial.expect(wins.count, 1, "the winners of six who write what they made of the same revision")
        }
        let (writers, additions) = (6, 8)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for writer in 0..<writers {
                group.addTask {
                    for addition in 0..<additions { try await add(one: "\(writer)-\(addition)", trial) }
                }
            }
            try await group.waitForAll()
        }
        let record = try await trial.existing(note("sum"))
        try trial.expect(
            record.envelope, text("\(rounds + writers * additions)"),
            "a sum to which \(writers) writers add one at a time")
        try trial.expect(record.revision, Revision(rounds + writers * additions + 1), "the sum's revision")
    }

    private static func add(one command: String, _ trial: StoreTrial) async throws {
        for attempt in 0..<10_000 {
            let record = try await trial.existing(note("sum"))
            let sum = Int(String(decoding: record.envelope?.payload ?? [], as: UTF8.self)) ?? 0
            do {
                try await trial.commit(
                    "\(command)-\(attempt)", [.put(note("sum"), text("\(sum + 1)"))],
                    given: [.at(note("sum"), record.revision)])
                return
            } catch let error as StorageError where error.code == .conflict {
                continue
            }
        }
        throw Mismatch(
            circumstance: "adding one, given the revision read", expected: "success in some attempt",
            found: "10,000 conflicts")
    }

    @Sendable private static func writeSkew(_ trial: StoreTrial) async throws {
        for round in 1...20 {
            let (left, right) = (note("\(round)-left"), note("\(round)-right"))
            try await trial.commit("make-\(round)", [.put(left, text("on")), .put(right, text("on"))])
            let wins = try await winners(among: 2) { number in
                let (own, other) = number == 0 ? (left, right) : (right, left)
                try await trial.commit(
                    "c\(round)-\(number)", [.put(own, text("off"))], given: [.at(other, Revision(1))])
            }
            try trial.expect(wins.count, 1, "the winners of two batches, each of which needs what the other changes")
        }
    }

    /// Those whose work was not refused as a conflict, all having begun at once.
    static func winners(
        among count: Int, _ work: @escaping @Sendable (Int) async throws -> Void
    ) async throws -> [Int] {
        try await withThrowingTaskGroup(of: Int?.self) { group in
            for number in 0..<count {
                group.addTask {
                    do {
                        try await work(number)
                        return number
                    } catch let error as StorageError where error.code == .conflict {
                        return nil
                    }
                }
            }
            return try await group.reduce(into: []) { $0 += $1.map { [$0] } ?? [] }
        }
    }

    @Sendable private static func halfBatches(_ trial: StoreTrial) async throws {
        let ids = ["a", "b", "c", "d"]
        @Sendable func change(_ round: Int) -> [Operation] {
            ids.map { .put(note($0), text("\(round)", IndexTerm("round", "\(round)"))) }
        }
        try await trial.commit("c0", change(0))
        try await reading(whileDoing: { turns in
            for round in 1...60 {
                try await trial.commit("c\(round)", change(round))
                await turns.giveWay()
            }
        }) { _ in
            let page = try await trial.store.records(matching: RecordQuery(.note, in: .north))
            try trial.expect(page.records.map(\.key.id), ids, "records that are always changed together")
            let contents = Set(page.records.map(\.envelope))
            try trial.expect(
                contents.count == 1, "one page of records that are always changed together",
                expected: "the same content in all", found: "\(page.records.map(\.envelope?.terms))")
        }
    }

    @Sendable private static func recordsAndJournal(_ trial: StoreTrial) async throws {
        try await trial.commit("c1", [.put(note("a"), text("1"))])
        try await reading(whileDoing: { turns in
            for round in 2...60 {
                await turns.giveWay()
                try await trial.commit("c\(round)", [.put(note("a"), text("\(round)"))])
            }
        }) { _ in
            let revision = try await trial.existing(note("a")).revision.number
            let head = try await trial.store.journalHead(of: .north)?.position.number ?? 0
            try trial.expect(
                head >= revision, "the journal's head, read after a record that each commit changes",
                expected: "\(revision) or more", found: "\(head)")
            let last = try await trial.journal().last?.position.number ?? 0
            let then = try await trial.existing(note("a")).revision.number
            try trial.expect(
                then >= last && last >= head, "a record that each commit changes, read after the journal",
                expected: "revision \(last) or more, and no entry less than before (\(head))", found: "\(then)")
        }
    }

    /// Reads over and over by four tasks while the work goes on, and once when it is done.
    static func reading(
        whileDoing work: @escaping @Sendable (Turns) async throws -> Void,
        _ read: @escaping @Sendable (Turns) async throws -> Void
    ) async throws {
        let turns = Turns()
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await work(turns) }
            for _ in 0..<4 {
                group.addTask {
                    while !Task.isCancelled {
                        do {
                            try await read(turns)
                        } catch  where Task.isCancelled {
                            // A store may notice that nobody waits any more; what it says then is not the question.
                        }
                        await turns.take()
                    }
                }
            }
            // The first to end is the work, unless a reader throws.
            try await group.next()
            group.cancelAll()
        }
        try await read(turns)
    }

    @Sendable private static func ownWrites(_ trial: StoreTrial) async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            for writer in 0..<8 {
                group.addTask {
                    for round in 1...8 { try await writeAndRead("\(writer)", round, trial) }
                }
            }
            try await group.waitForAll()
        }
    }

    private static func writeAndRead(_ id: String, _ round: Int, _ trial: StoreTrial) async throws {
        let term = IndexTerm("state", "\(id)-\(round)")
        let content = text("\(round)", term)
        let receipt = try await trial.commit("\(id)-\(round)", [.put(note(id), content)])
        let circumstance = "right after the commit has returned"
        let record = try await trial.existing(note(id))
        try trial.expect(record.envelope, content, "a record \(circumstance)")
        try trial.expect(record.revision, Revision(round), "its revision \(circumstance)")
        let page = try await trial.store.records(matching: RecordQuery(.note, in: .north, having: [term]))
        try trial.expect(page.records, [record], "the records that have its term \(circumstance)")
        let entries = try await trial.store.journal(
            of: .north, after: JournalPosition(receipt.position.number - 1), limit: 1)
        try trial.expect(entries.map(\.receipt), [receipt], "its journal entry \(circumstance)")
        let head = try await trial.store.journalHead(of: .north)
        try trial.expect(
            (head?.position).map { $0 >= receipt.position } == true, "the journal's head \(circumstance)",
            expected: "\(receipt.position) or more", found: "\(String(describing: head?.position))")
        try trial.expect(
            try await trial.store.receipt(of: receipt.command, in: .north), receipt, "its receipt \(circumstance)")
    }

    @Sendable private static func cancellation(_ trial: StoreTrial) async throws {
        let rounds = 80
        for round in 0..<rounds {
            let keys = [note("\(round)-a"), note("\(round)-b"), note("\(round)-c")]
            let work = try batch("c\(round)", keys.map { .put($0, text("1")) })
            let error = await cancelledError(after: round % 16) { _ = try await trial.store.commit(work) }
            if let error {
                let code = (error as? StorageError)?.code
                try trial.expect(
                    error is CancellationError || code == .unavailable, "a commit that is cancelled",
                    expected: "a receipt or a CancellationError", found: "\(error)")
            }
            var present: [Bool] = []
            for key in keys { present.append(try await trial.store.record(key) != nil) }
            try trial.expect(Set(present).count, 1, "whether the three records of a cancelled commit are there")
            try trial.expect(
                try await trial.store.receipt(of: work.command, in: .north) != nil, present[0],
                "whether the receipt of a cancelled commit is there, as its records are")
            try trial.expect(
                error != nil || present[0], "a commit that returned a receipt though it was cancelled",
                expected: "its records", found: "none")
            _ = try await trial.store.commit(work)
            try trial.expect(
                try await trial.existing(keys[0]).revision, Revision(1), "a record of a cancelled commit done again")
        }
        try trial.expect(
            try await trial.journal().map(\.position.number), Array(1...rounds), "the positions after cancelled commits"
        )
    }

    /// The error of work that is cancelled after so many turns; nil where it was done all the same.
    private static func cancelledError(
        after turns: Int, _ work: @escaping @Sendable () async throws -> Void
    ) async -> (any Error)? {
        await withTaskGroup(of: (any Error)?.self) { group in
            group.addTask {
                do {
                    try await work()
                    return nil
                } catch {
                    return error
                }
            }
            for _ in 0..<turns { await Task.yield() }
            group.cancelAll()
            return await group.next() ?? nil
        }
    }
}
