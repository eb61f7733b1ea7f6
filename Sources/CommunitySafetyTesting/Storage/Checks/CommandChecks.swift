import CivilTime
import SafetyModel
import SafetyStorage

extension StoreContract {
    static let commands: [StoreCheck] = [
        StoreCheck(
            "repeated-command-is-done-once",
            "A command committed again returns the first receipt and changes nothing, whatever has happened since.",
            repeatedCommand),
        StoreCheck(
            "same-command-with-other-content-conflicts", "A command's name cannot be used again for something else.",
            otherContent),
        StoreCheck(
            "refused-command-may-be-used-again", "The name of a command that was refused is free.", refusedCommand),
        StoreCheck(
            "repetition-after-content-went-conflicts",
            "Once a record was redacted or erased, repeating a command that had put it is a conflict.",
            repetitionAfterErasure),
        StoreCheck(
            "receipts-are-found-by-command", "The receipt of a command that was committed is found by its name.",
            receipts),
        StoreCheck(
            "concurrent-repetitions-are-one", "One command committed by many at once is done once.", concurrentRepeats),
    ]

    @Sendable private static func repeatedCommand(_ trial: StoreTrial) async throws {
        let unique = UniqueKey("reference", "1")
        let work: [Operation] = [.put(note("a"), text("1")), .reserve(unique, for: note("a"))]
        let first = try await trial.commit("c1", work, given: [.absent(note("a"))])
        let empty = try await trial.commit("empty", [])
        for later in ["at once", "after another change", "after an end"] {
            if later == "after another change" { try await trial.commit("c2", [.put(note("a"), text("2"))]) }
            if later == "after an end" { try await trial.commit("c3", [.end(note("a"))]) }
            let before = (try await trial.store.record(note("a")), try await trial.journal().count)
            let again = try await trial.commit(
                "c1", work, given: [.absent(note("a"))], at: StoreTrial.start.adding(seconds: 3600))
            try trial.expect(again, first, "the receipt of a command repeated \(later), at a later instant")
            try trial.expect(try await trial.commit("empty", []), empty, "the receipt of an empty batch repeated")
            try trial.expect(
                try await trial.store.record(note("a")), before.0, "the record of a command repeated \(later)")
            try trial.expect(
                try await trial.journal().count, before.1, "the entries of the journal, of a command repeated \(later)")
        }
    }

    @Sendable private static func otherContent(_ trial: StoreTrial) async throws {
        let term = IndexTerm("colour", "red")
        let work: [Operation] = [
            .put(note("a"), text("1", term)), .put(note("b"), text("1")),
            .reserve(UniqueKey("reference", "1"), for: note("a")),
        ]
        let given: [Precondition] = [.absent(note("a")), .absent(note("b"))]
        try await trial.commit("c1", work, given: given)
        let others: [(what: String, operations: [Operation], preconditions: [Precondition])] = [
            ("no operations", [], given), ("no preconditions", work, []), ("one precondition less", work, [given[0]]),
            ("other preconditions", work, [given[0], .at(note("b"), Revision(1))]),
            ("preconditions in another order", work, given.reversed()),
            ("operations in another order", [work[1], work[0], work[2]], given),
            ("one operation more", work + [.put(note("c"), text("1"))], given),
            ("another payload", [.put(note("a"), text("2", term))] + work[1...], given),
            (
                "another schema version",
                [.put(note("a"), Envelope(schemaVersion: 2, payload: Array("1".utf8), terms: [term]))] + work[1...],
                given
            ),
            ("other terms", [.put(note("a"), text("1", IndexTerm("colour", "blue")))] + work[1...], given),
            ("no terms", [.put(note("a"), text("1"))] + work[1...], given),
            ("another record", [.put(note("c"), text("1", term))] + work[1...], given),
            ("another verb", [.redact(note("a"), leaving: text("1", term))] + work[1...], given),
            ("another unique key", work[..<2] + [.reserve(UniqueKey("reference", "2"), for: note("a"))], given),
            ("another holder", work[..<2] + [.reserve(UniqueKey("reference", "1"), for: note("b"))], given),
        ]
        for other in others {
            try await trial.expectRefusal(
                .conflict, of: "a used command with \(other.what)", "c1", other.operations,
                given: other.preconditions)
        }
        let same = try batch("c1", work, given: given)
        let usual = StoreTrial.audit
        for (what, audit) in [
            ("person", Audit(who: "x", role: usual.role, purpose: usual.purpose, reason: usual.reason)),
            ("role", Audit(who: usual.who, role: "x", purpose: usual.purpose, reason: usual.reason)),
            ("purpose", Audit(who: usual.who, role: usual.role, purpose: .safeguarding, reason: usual.reason)),
            ("reason", Audit(who: usual.who, role: usual.role, purpose: usual.purpose, reason: "x")),
        ] {
            let other = try Batch(
                same.command, in: same.partition, operations: work, preconditions: given, audit: audit,
                at: same.instant)
            try await trial.expectRefusal(.conflict, of: "a used command with another \(what)") {
                _ = try await trial.store.commit(other)
            }
        }
        try trial.expect(try await trial.existing(note("a")).revision, Revision(1), "the record after all that")
        try trial.expect(try await trial.journal().count, 1, "the entries of the journal after all that")
    }

    @Sendable private static func refusedCommand(_ trial: StoreTrial) async throws {
        try await trial.expectRefusal(.notFound, of: "an end of what is not there", "c1", [.end(note("a"))])
        try await trial.expectRefusal(
            .conflict, of: "a failed precondition", "c2", [.put(note("b"), text("1"))],
            given: [.at(note("b"), Revision(7))])
        let first = try await trial.commit("c1", [.put(note("a"), text("other content"))])
        try trial.expect(first.position, JournalPosition(1), "the position of a command that was refused before")
        try await trial.commit("c2", [.put(note("b"), text("1"))])
        try trial.expect(
            try await trial.commit("c1", [.put(note("a"), text("other content"))]), first,
            "the receipt of that command when repeated")
        try await trial.expectRefusal(.conflict, of: "what was refused first, asked again", "c1", [.end(note("a"))])
    }

    @Sendable private static func repetitionAfterErasure(_ trial: StoreTrial) async throws {
        for (id, verb) in [("a", "redaction"), ("b", "erasure")] {
            let key = note(id)
            let put: [Operation] = [.put(key, text("1"))]
            let both: [Operation] = [.put(key, text("2")), .put(note(id + "-other"), text("2"))]
            let gone: Operation = verb == "redaction" ? .redact(key, leaving: text("less")) : .erase(key)
            try await trial.commit("\(id)-put", put)
            try await trial.commit("\(id)-both", both)
            let reserve: [Operation] = [.reserve(UniqueKey("reference", id), for: key)]
            try await trial.commit("\(id)-reserve", reserve)
            let ended = try await trial.commit("\(id)-end", [.end(key)])
            let receipt = try await trial.commit("\(id)-gone", [gone])
            try await trial.expectRefusal(
                .conflict, of: "a put repeated after the \(verb) of its record", "\(id)-put", put)
            try await trial.expectRefusal(
                .conflict, of: "a batch repeated after the \(verb) of one of its records", "\(id)-both", both)
            try await trial.expectRefusal(
                .conflict, of: "a unique key given again after the \(verb) of its holder", "\(id)-reserve", reserve)
            try await trial.expectRefusal(
                .conflict, of: "a command used for something else after the \(verb)", "\(id)-put", [])
            try trial.expect(
                try await trial.commit("\(id)-end", [.end(key)]), ended,
                "the receipt of an end, which wrote no content, repeated after the \(verb)")
            try trial.expect(
                try await trial.commit("\(id)-gone", [gone]), receipt, "the receipt of the \(verb) itself, repeated")
            try trial.expect(
                try await trial.store.receipt(of: CommandKey(rawValue: "\(id)-put"), in: .north)?.changes,
                [RecordChange(.put, key, to: Revision(1))], "the changes in the receipt found after the \(verb)")
        }
        let leaving: [Operation] = [.redact(note("a"), leaving: text("less"))]
        try await trial.commit("last", [.erase(note("a"))])
        try await trial.expectRefusal(
            .conflict, of: "a redaction repeated after the erasure of its record", "a-gone", leaving)
    }

    @Sendable private static func receipts(_ trial: StoreTrial) async throws {
        var receipts: [Receipt] = []
        for number in 1...20 {
            receipts.append(try await trial.commit("c\(number)", [.put(note("\(number % 3)"), text("\(number)"))]))
        }
        try await trial.commit("elsewhere", in: .south, [])
        try await trial.expectRefusal(.notFound, of: "an end of what is not there", "refused", [.end(note("none"))])
        try await trial.commit("erased", [.erase(note("1"))])
        for receipt in receipts {
            try trial.expect(
                try await trial.store.receipt(of: receipt.command, in: .north), receipt,
                "the receipt of \(receipt.command)")
        }
        for command in ["never", "refused", "elsewhere", "C1", "c1 ", ""] {
            try trial.expect(
                try await trial.store.receipt(of: CommandKey(rawValue: command), in: .north), nil,
                "the receipt of '\(command)', which was not committed there")
        }
    }

    @Sendable private static func concurrentRepeats(_ trial: StoreTrial) async throws {
        for round in 1...10 {
            let work = try batch("c\(round)", [.put(note("a"), text("\(round)"))])
            let receipts = try await withThrowingTaskGroup(of: Receipt.self) { group in
                for _ in 0..<8 { group.addTask { try await trial.store.commit(work) } }
                return try await group.reduce(into: Set()) { $0.insert($1) }
            }
            try trial.expect(receipts.count, 1, "the different receipts of one command committed by eight at once")
            try trial.expect(try await trial.existing(note("a")).revision, Revision(round), "the record's revision")
            try trial.expect(try await trial.journal().count, round, "the entries of the journal")
        }
    }
}
