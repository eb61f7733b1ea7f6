import SafetyStorage

extension StoreContract {
    static let uniqueKeys: [StoreCheck] = [
        StoreCheck(
            "unique-key-has-one-holder", "A unique key that a record holds is given to no other.", oneHolder),
        StoreCheck(
            "unique-key-is-free-only-after-erasure",
            "Nothing but the erasure of its holder frees a unique key, and that already within the batch.", freeing),
        StoreCheck(
            "unique-key-race-has-one-winner", "Of many who reserve the same unique key at once one gets it.",
            uniqueRace),
    ]

    private static let reference = UniqueKey("reference", "1")

    @Sendable private static func oneHolder(_ trial: StoreTrial) async throws {
        try await trial.commit("a", [.put(note("a"), text("1")), .reserve(reference, for: note("a"))])
        let error = try await trial.expectRefusal(
            .conflict, of: "a unique key that another record holds", "b",
            [.put(note("b"), text("1")), .reserve(reference, for: note("b"))])
        try trial.expect(error.key, note("a"), "the holder that the refusal names")
        let again = try await trial.commit("again", [.reserve(reference, for: note("a"))])
        try trial.expect(
            again.changes, [RecordChange(.reserve, note("a"), to: nil)], "the changes of the holder reserving it again")
        try trial.expect(try await trial.existing(note("a")).revision, Revision(1), "the holder's revision after that")
        try await trial.commit("b", [.put(note("b"), text("1"))])
        for (number, near) in [
            UniqueKey("Reference", "1"), UniqueKey("reference", "1 "), UniqueKey("reference", "01"),
            UniqueKey("1", "reference"), UniqueKey("reference1", ""),
        ].enumerated() {
            try await trial.commit("near-\(number)", [.reserve(near, for: note("b"))])
        }
        try await trial.expectRefusal(
            .conflict, of: "one unique key for two records in one batch", "twice",
            [
                .put(note("p"), text("1")), .put(note("q"), text("1")),
                .reserve(UniqueKey("reference", "2"), for: note("p")),
                .reserve(UniqueKey("reference", "2"), for: note("q")),
            ])
        // The same id of another kind is another record.
        let other = RecordKey(.north, "other", "a")
        try await trial.expectRefusal(
            .conflict, of: "a unique key held by a record of the same id and another kind", "kind",
            [.put(other, text("1")), .reserve(reference, for: other)])
    }

    @Sendable private static func freeing(_ trial: StoreTrial) async throws {
        try await trial.commit(
            "make",
            [
                .put(note("a"), text("1")), .put(note("b"), text("1")), .reserve(reference, for: note("a")),
                .reserve(UniqueKey("reference", "2"), for: note("a")),
            ])
        for (what, operation) in [
            ("a put", .put(note("a"), text("2"))), ("an end", .end(note("a"))),
            ("a redaction", .redact(note("a"), leaving: text("less"))),
        ] as [(String, Operation)] {
            try await trial.commit(what, [operation])
            try await trial.expectRefusal(
                .conflict, of: "a unique key after \(what) of its holder", "take", [.reserve(reference, for: note("b"))]
            )
        }
        let refused: [Operation] = [.erase(note("a")), .reserve(reference, for: note("b")), .end(note("missing"))]
        try await trial.expectRefusal(.notFound, of: "a batch that ends in a missing record", "refused", refused)
        try await trial.expectRefusal(
            .conflict, of: "a unique key after a refused erasure of its holder", "take",
            [.reserve(reference, for: note("b"))])
        try await trial.commit("take", [.erase(note("a")), .reserve(reference, for: note("b"))])
        try await trial.commit(
            "rest", [.put(note("c"), text("1")), .reserve(UniqueKey("reference", "2"), for: note("c"))])
        let error = try await trial.expectRefusal(
            .conflict, of: "a unique key freed and taken", "back", [.reserve(reference, for: note("c"))])
        try trial.expect(error.key, note("b"), "the new holder that the refusal names")
    }

    @Sendable private static func uniqueRace(_ trial: StoreTrial) async throws {
        for round in 1...10 {
            let wins = try await winners(among: 12) { number in
                let key = note("\(round)-\(number)")
                try await trial.commit(
                    "c\(round)-\(number)",
                    [.put(key, text("1")), .reserve(UniqueKey("round", "\(round)"), for: key)])
            }
            try trial.expect(wins.count, 1, "the winners of twelve who reserve one unique key at once")
            try trial.expect(
                try await trial.ids().filter { $0.hasPrefix("\(round)-") }, wins.map { "\(round)-\($0)" },
                "the records that these left behind")
        }
    }
}
