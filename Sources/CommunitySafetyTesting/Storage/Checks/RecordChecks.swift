import CivilTime
import SafetyStorage

extension StoreContract {
    static let records: [StoreCheck] = [
        StoreCheck(
            "every-change-makes-a-revision",
            "Revisions count 1, 2, 3 …, each with the instant of its batch, and each is read by its number.", revisions),
        StoreCheck(
            "ended-records-are-kept-and-hidden",
            "An ended record is read with its content, left out of queries that do not ask for it, and may stand again.",
            ending),
        StoreCheck(
            "redaction-takes-earlier-content-away",
            "A redaction leaves the new content, and of earlier revisions only that they were.", redaction),
        StoreCheck(
            "erasure-leaves-only-the-number", "After an erasure only the latest revision is left, without content.",
            erasure),
        StoreCheck(
            "erased-records-cannot-be-changed",
            "An erased record is changed by nothing, and its key is never free again.",
            changesAfterErasure),
    ]

    @Sendable private static func revisions(_ trial: StoreTrial) async throws {
        let instants = [0, 60_000, -7, 1, -3_000_000_000_000].map { StoreTrial.start.adding(milliseconds: $0) }
        let term = IndexTerm("n", "2")
        let steps: [(operation: Operation, state: StoredRecord.State, content: Envelope)] = [
            (.put(note("a"), text("1")), .current, text("1")),
            (.put(note("a"), text("2", term)), .current, text("2", term)),
            (.put(note("a"), text("2", term)), .current, text("2", term)), (.end(note("a")), .ended, text("2", term)),
            (.put(note("a"), text("5")), .current, text("5")),
        ]
        var expected: [StoredRecord] = []
        for (number, (step, instant)) in zip(steps, instants).enumerated() {
            let receipt = try await trial.commit("c\(number)", [step.operation], at: instant)
            let revision = Revision(number + 1)
            try trial.expect(
                receipt.revision(of: note("a")), revision, "the revision in the receipt of change \(number + 1)")
            expected.append(
                StoredRecord(
                    key: note("a"), revision: revision, state: step.state, envelope: step.content, changed: instant))
            try trial.expect(try await trial.store.record(note("a"), at: nil), expected.last, "the latest revision")
            try await trial.commit("other\(number)", [.put(note("b"), text("\(number)"))])
        }
        for record in expected {
            try trial.expect(
                try await trial.store.record(note("a"), at: record.revision), record,
                "revision \(record.revision) by number")
        }
        for number in [0, -1, 6, .max] {
            try trial.expect(
                try await trial.store.record(note("a"), at: Revision(number)), nil,
                "revision \(number), which never was")
        }
        try trial.expect(
            try await trial.store.record(note("c"), at: Revision(1)), nil, "revision 1 of a record that never was")
    }

    @Sendable private static func ending(_ trial: StoreTrial) async throws {
        let term = IndexTerm("colour", "red")
        try await trial.commit("c1", [.put(note("a"), text("1", term)), .put(note("b"), text("1", term))])
        try await trial.commit("c2", [.end(note("a"))])
        let ended = try await trial.existing(note("a"))
        try trial.expect(ended.state, .ended, "the state of an ended record")
        try trial.expect(ended.envelope, text("1", term), "the content of an ended record")
        try trial.expect(ended.revision, Revision(2), "the revision of an ended record")
        for order in [RecordQuery.Order.id, .term("colour")] {
            try trial.expect(
                try await trial.ids(having: [term], orderedBy: order), ["b"],
                "a query that does not ask for ended records")
            try trial.expect(
                try await trial.ids(having: [term], orderedBy: order, includingEnded: true), ["a", "b"],
                "a query that asks for ended records too")
        }
        try trial.expect(
            try await trial.ids(within: .anyOf([term])), ["b"], "a scoped query that does not ask for ended records")
        try await trial.commit("c3", [.end(note("a"))])
        try trial.expect(try await trial.existing(note("a")).revision, Revision(3), "a record ended twice")
        try await trial.commit("c4", [.put(note("a"), text("back", term))])
        try trial.expect(try await trial.existing(note("a")).state, .current, "a record put after its end")
        try trial.expect(try await trial.ids(having: [term]), ["a", "b"], "the records found then")
        try trial.expect(
            try await trial.store.record(note("a"), at: Revision(2)), ended, "the ended revision, read by its number")
    }

    @Sendable private static func redaction(_ trial: StoreTrial) async throws {
        let (secret, less) = (IndexTerm("word", "secret"), IndexTerm("word", "less"))
        let later = StoreTrial.start.adding(seconds: 1)
        for (id, ends) in [("a", false), ("b", true)] {
            let key = note(id)
            try await trial.commit("\(id)1", [.put(key, text("1", secret))])
            try await trial.commit("\(id)2", [.put(key, text("2", secret))])
            if ends { try await trial.commit("\(id)3", [.end(key)]) }
            try await trial.commit("\(id)4", [.redact(key, leaving: text("less", less))], at: later)
            let last = ends ? 4 : 3
            let state: StoredRecord.State = ends ? .ended : .current
            try trial.expect(
                try await trial.store.record(key),
                StoredRecord(
                    key: key, revision: Revision(last), state: state, envelope: text("less", less), changed: later),
                "a record redacted when it was \(state)")
            for number in 1..<last {
                try trial.expect(
                    try await trial.store.record(key, at: Revision(number)),
                    StoredRecord(
                        key: key, revision: Revision(number), state: .redacted, envelope: nil, changed: StoreTrial.start
                    ),
                    "revision \(number) of a redacted record")
            }
        }
        try trial.expect(
            try await trial.ids(having: [secret], includingEnded: true), [], "a query by a term that was redacted")
        try trial.expect(
            try await trial.ids(within: .anyOf([secret]), includingEnded: true), [], "a scope that was redacted")
        try trial.expect(
            try await trial.ids(having: [less], includingEnded: true), ["a", "b"], "a query by a term that was left")
        try await trial.commit("a5", [.put(note("a"), text("new"))])
        try trial.expect(
            try await trial.existing(note("a"), at: Revision(3)).envelope, text("less", less),
            "the redacted content, read by its number after a further put")
        try await trial.commit("a6", [.redact(note("a"), leaving: text(""))])
        try trial.expect(
            try await trial.existing(note("a"), at: Revision(3)).envelope, nil, "that content after a second redaction")
    }

    @Sendable private static func erasure(_ trial: StoreTrial) async throws {
        let secret = IndexTerm("word", "secret")
        let later = StoreTrial.start.adding(seconds: 1)
        for (id, middle) in [
            ("a", .put(note("a"), text("2", secret))), ("b", .end(note("b"))),
            ("c", .redact(note("c"), leaving: text("2", secret))),
        ] as [(String, Operation)] {
            try await trial.commit("\(id)1", [.put(note(id), text("1", secret))])
            try await trial.commit("\(id)2", [middle])
            try await trial.commit("\(id)3", [.erase(note(id))], at: later)
            let erased = StoredRecord(
                key: note(id), revision: Revision(3), state: .erased, envelope: nil, changed: later)
            try trial.expect(try await trial.store.record(note(id)), erased, "a record erased after \(middle.verb)")
            try trial.expect(
                try await trial.store.record(note(id), at: Revision(3)), erased, "its latest revision, by number")
            for number in 1...2 {
                try trial.expect(
                    try await trial.store.record(note(id), at: Revision(number)), nil,
                    "revision \(number) of a record erased after \(middle.verb)")
            }
        }
        try trial.expect(try await trial.ids(includingEnded: true), [], "a query after all were erased")
        try trial.expect(
            try await trial.ids(having: [secret], includingEnded: true), [], "a query by a term of an erased record")
        try trial.expect(
            try await trial.ids(within: .anyOf([secret]), includingEnded: true), [], "a scope of an erased record")
        try trial.expect(try await trial.journal().count, 9, "the entries of the journal, which erasure leaves alone")
    }

    @Sendable private static func changesAfterErasure(_ trial: StoreTrial) async throws {
        try await trial.commit("c1", [.put(note("a"), text("1"))])
        try await trial.commit("c2", [.erase(note("a"))])
        for operation in [
            .put(note("a"), text("2")), .end(note("a")), .redact(note("a"), leaving: text("2")), .erase(note("a")),
        ] as [Operation] {
            let error = try await trial.expectRefusal(
                .conflict, of: "\(operation.verb) of an erased record", "bad", [operation])
            try trial.expect(error.key, note("a"), "the key in the refusal of \(operation.verb)")
            try trial.expect(error.found, Revision(2), "the revision in the refusal of \(operation.verb)")
        }
        try await trial.expectRefusal(
            .notFound, of: "a unique key for an erased record", "bad", [.reserve(UniqueKey("n", "1"), for: note("a"))])
        try await trial.expectRefusal(
            .conflict, of: "a batch that wants an erased record absent", "bad", [.put(note("b"), text("1"))],
            given: [.absent(note("a"))])
        try trial.expect(try await trial.existing(note("a")).state, .erased, "the record after all that")
        try trial.expect(try await trial.existing(note("a")).revision, Revision(2), "its revision after all that")
        try trial.expect(try await trial.journal().count, 2, "the entries of the journal after all that")
    }
}
