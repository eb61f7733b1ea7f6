import CivilTime
import SafetyStorage

extension StoreContract {
    static let commits: [StoreCheck] = [
        StoreCheck("batch-lands-whole", "All operations of a batch are done, in order, and the receipt names them.") {
            trial in
            for id in ["ended", "redacted", "erased"] {
                try await trial.commit("make-\(id)", [.put(note(id), text(id))])
            }
            let other = RecordKey(.north, "other", "new")
            let receipt = try await trial.commit(
                "whole",
                [
                    .put(note("new"), text("1")), .reserve(UniqueKey("reference", "1"), for: other),
                    .end(note("ended")),
                    .redact(note("redacted"), leaving: text("less")), .erase(note("erased")), .put(other, text("2")),
                ])
            try trial.expect(
                receipt,
                Receipt(
                    partition: .north, command: "whole", position: JournalPosition(4), instant: StoreTrial.start,
                    changes: [
                        RecordChange(.put, note("new"), to: Revision(1)), RecordChange(.reserve, other, to: nil),
                        RecordChange(.end, note("ended"), to: Revision(2)),
                        RecordChange(.redact, note("redacted"), to: Revision(2)),
                        RecordChange(.erase, note("erased"), to: Revision(2)),
                        RecordChange(.put, other, to: Revision(1)),
                    ]), "the receipt of a batch with every verb")
            for (key, state, content) in [
                (note("new"), .current, text("1")), (other, .current, text("2")),
                (note("ended"), .ended, text("ended")),
                (note("redacted"), .current, text("less")), (note("erased"), .erased, nil),
            ] as [(RecordKey, StoredRecord.State, Envelope?)] {
                let record = try await trial.existing(key)
                try trial.expect(record.state, state, "the state of \(key) after that batch")
                try trial.expect(record.envelope, content, "the content of \(key) after that batch")
            }
            try await trial.expectRefusal(
                .conflict, of: "a unique key that the batch gave", "later",
                [.reserve(UniqueKey("reference", "1"), for: note("new"))])
        },
        StoreCheck(
            "refused-batch-leaves-no-trace",
            "A batch whose last operation is refused does nothing of what comes before it.", refusedBatch),
        StoreCheck(
            "preconditions-hold-a-batch-back", "A batch is refused where a record does not stand as it expects.",
            preconditions),
        StoreCheck(
            "failed-precondition-is-named", "A failed precondition is told with key, expected and found.",
            namedPreconditions),
        StoreCheck(
            "missing-records-are-not-found",
            "A record that is not there cannot be ended, redacted, erased or given a unique key.", missingRecords),
        StoreCheck(
            "partitions-are-independent", "Keys, commands, unique keys and positions belong to one partition.",
            partitions),
    ]

    @Sendable private static func refusedBatch(_ trial: StoreTrial) async throws {
        let unique = UniqueKey("reference", "held")
        try await trial.commit(
            "first", [.put(note("a"), text("1")), .put(note("b"), text("1")), .reserve(unique, for: note("a"))])
        let before = try await trial.existing(note("a"))
        let changes: [Operation] = [
            .put(note("new"), text("1")), .put(note("a"), text("2")), .erase(note("b")),
            .reserve(UniqueKey("reference", "free"), for: note("new")),
        ]
        for (code, last) in [
            (.notFound, .end(note("missing"))), (.notFound, .erase(note("missing"))),
            (.notFound, .reserve(UniqueKey("reference", "x"), for: note("missing"))),
            (.conflict, .reserve(unique, for: note("new"))),
        ] as [(StorageError.Code, Operation)] {
            let circumstance = "a batch that ends with \(last.verb) of \(last.key)"
            try await trial.expectRefusal(code, of: circumstance, "bad", changes + [last])
            try trial.expect(try await trial.store.record(note("new")), nil, "a new record of \(circumstance)")
            try trial.expect(try await trial.existing(note("a")), before, "a record changed by \(circumstance)")
            try trial.expect(
                try await trial.existing(note("b")).envelope, text("1"), "a record erased by \(circumstance)")
            try trial.expect(try await trial.journal().count, 1, "the entries of the journal after \(circumstance)")
            try trial.expect(
                try await trial.store.receipt(of: "bad", in: .north), nil, "the receipt of \(circumstance)")
            try trial.expect(try await trial.ids(), ["a", "b"], "the records that are found after \(circumstance)")
        }
        try await trial.commit(
            "second", [.put(note("other"), text("1")), .reserve(UniqueKey("reference", "free"), for: note("other"))])
        let position = try await trial.store.journalHead(of: .north)?.position
        try trial.expect(position, JournalPosition(2), "the position of the next commit after refused ones")
    }

    @Sendable private static func preconditions(_ trial: StoreTrial) async throws {
        let write: [Operation] = [.put(note("w"), text("w"))]
        try await trial.commit("a1", [.put(note("a"), text("1"))], given: [.absent(note("a")), .absent(note("w"))])
        try await trial.commit("a2", [.put(note("a"), text("2"))], given: [.at(note("a"), Revision(1))])
        try await trial.commit("e1", [.put(note("ended"), text("1")), .put(note("erased"), text("1"))])
        try await trial.commit("e2", [.end(note("ended")), .erase(note("erased"))])
        for (number, failing) in [
            [.absent(note("a"))], [.at(note("a"), Revision(1))], [.at(note("a"), Revision(3))],
            [.at(note("w"), Revision(1))], [.absent(note("ended"))], [.absent(note("erased"))],
            [.at(note("ended"), Revision(1))], [.at(note("a"), Revision(2)), .absent(note("ended"))],
        ].enumerated() as EnumeratedSequence<[[Precondition]]> {
            try await trial.expectRefusal(
                .conflict, of: "a batch given \(failing)", "failing-\(number)", write, given: failing)
            try trial.expect(
                try await trial.store.record(note("w")), nil, "the record of a batch given \(failing)")
        }
        try trial.expect(try await trial.journal().count, 4, "the entries of the journal after failed preconditions")
        // What the batch itself does is no part of what must be so beforehand.
        try await trial.commit(
            "last", [.put(note("w"), text("w")), .put(note("a"), text("3")), .put(note("ended"), text("2"))],
            given: [
                .absent(note("w")), .at(note("a"), Revision(2)), .at(note("ended"), Revision(2)),
                .at(note("erased"), Revision(2)), .absent(note("never")),
            ])
    }

    @Sendable private static func namedPreconditions(_ trial: StoreTrial) async throws {
        try await trial.commit("a1", [.put(note("a"), text("1"))])
        try await trial.commit("a2", [.put(note("a"), text("2"))])
        for (number, (precondition, expected, found)) in [
            (.absent(note("a")), .absent, Revision(2)),
            (.at(note("a"), Revision(1)), .revision(Revision(1)), Revision(2)),
            (.at(note("b"), Revision(1)), .revision(Revision(1)), nil),
        ].enumerated() as EnumeratedSequence<[(Precondition, StorageError.Expectation, Revision?)]> {
            let error = try await trial.expectRefusal(
                .conflict, of: "a batch given \(precondition)", "c\(number)", [.put(note("w"), text("1"))],
                given: [precondition])
            try trial.expect(error.key, precondition.key, "the key in the refusal of a batch given \(precondition)")
            try trial.expect(error.expected, expected, "what the refusal of \(precondition) says was expected")
            try trial.expect(error.found, found, "what the refusal of \(precondition) says was found")
        }
    }

    @Sendable private static func missingRecords(_ trial: StoreTrial) async throws {
        try await trial.commit("other", in: .south, [.put(note("a", in: .south), text("1"))])
        try trial.expect(try await trial.store.record(note("a")), nil, "a record that was never put")
        for (number, operation) in [
            .end(note("a")), .redact(note("a"), leaving: text("less")), .erase(note("a")),
            .reserve(UniqueKey("reference", "1"), for: note("a")),
        ].enumerated() as EnumeratedSequence<[Operation]> {
            let error = try await trial.expectRefusal(
                .notFound, of: "\(operation.verb) of a record that is not there", "c\(number)", [operation])
            try trial.expect(error.key, note("a"), "the key in the refusal of \(operation.verb)")
        }
        try await trial.commit(
            "both", [.reserve(UniqueKey("reference", "1"), for: note("a")), .put(note("a"), text("1"))])
    }

    @Sendable private static func partitions(_ trial: StoreTrial) async throws {
        let unique = UniqueKey("reference", "1")
        for (number, partition) in [Partition.north, .south, "NORTH", "north "].enumerated() {
            let key = note("a", in: partition)
            let receipt = try await trial.commit(
                "same", in: partition, [.put(key, text("\(number)")), .reserve(unique, for: key)], given: [.absent(key)]
            )
            try trial.expect(receipt.position, JournalPosition(1), "the first position of partition '\(partition)'")
        }
        try await trial.commit("end", in: .south, [.end(note("a", in: .south))])
        try await trial.commit("erase", in: "NORTH", [.erase(note("a", in: "NORTH"))])
        let record = try await trial.existing(note("a"))
        try trial.expect(record.envelope, text("0"), "a record after changes of its namesakes in other partitions")
        try trial.expect(record.revision, Revision(1), "its revision")
        try trial.expect(try await trial.ids(), ["a"], "the records found in its partition")
        try trial.expect(try await trial.ids(in: .south), [], "the records found where its namesake was ended")
        try trial.expect(try await trial.journal().map(\.receipt.command), ["same"], "the journal of its partition")
        try trial.expect(
            try await trial.store.receipt(of: "end", in: .north), nil, "the receipt of another partition's command")
        try trial.expect(try await trial.journal(of: "nowhere"), [], "the journal of a partition without commits")
        try trial.expect(
            try await trial.store.journalHead(of: "nowhere"), nil, "the end of the journal of such a partition")
        try trial.expect(try await trial.ids(in: "nowhere"), [], "the records of such a partition")
    }
}
