import SafetyModel
import SafetyStorage

extension StoreContract {
    static let texts: [StoreCheck] = [
        StoreCheck(
            "texts-are-told-apart-by-bytes",
            "Ids, kinds, terms, unique keys and commands are the same only where their UTF-8 bytes are.", toldApart),
        StoreCheck(
            "partitions-are-told-apart-by-bytes", "Partitions are the same only where their UTF-8 bytes are.",
            partitionsToldApart),
        StoreCheck("texts-come-back-as-they-were", "Every text comes back with the bytes that were given.", comeBack),
        StoreCheck(
            "nul-is-kept-or-refused", "A text with a NUL character is kept exactly, or refused as malformed.", nul),
        StoreCheck(
            "refusals-hold-no-content", "What a refusal says holds no payload, no term and no value of a unique key.",
            refusals),
    ]

    /// Texts of which no two have the same bytes, though Unicode, a collation or a careless adapter takes some for one.
    package static let oddTexts: [String] = [
        "a", "A", "a ", " a", "a\t", "aa", "", " ", "é", "e\u{301}", "É", "E\u{301}", "e", "\u{C5}", "\u{212B}",
        "A\u{30A}", "\u{FB01}", "fi", "ß", "ss", "ẞ", "ı", "i", "İ", "I", "ς", "σ", "Σ", "1", "01", "1.0", "１", "²",
        "שלום", "مرحبا", "\u{202E}abc", "\u{200F}a", "a\u{200B}", "a\u{AD}", "\u{FEFF}a", "a\u{301}\u{302}\u{303}",
        "a\u{302}\u{301}\u{303}", "👩‍👩‍👧‍👦", "👩👩👧👦", "👍", "👍🏽", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "🏴", "日本", "\u{8C48}", "\u{F900}", "\u{FFFD}", "\u{FFFF}",
        "\u{E000}", "\u{10FFFF}", "\n", "\r\n", "\r", "\u{1}", "\u{7F}", "'", "''", "\"", "\\", "\\\\", "%", "_", "?",
        "$1", ":a", "--", ";", "/", "..", ".", "*", "{}", "NULL", "null", "%C3%A9", "\\u00e9",
        String(repeating: "é", count: 200), String(repeating: "é", count: 199) + "e\u{301}",
    ]

    @Sendable private static func toldApart(_ trial: StoreTrial) async throws {
        func content(_ number: Int) -> Envelope {
            text(
                "\(number)", IndexTerm("value", oddTexts[number]), IndexTerm(oddTexts[number] + "-name", "x"),
                IndexTerm(oddTexts[number], oddTexts[number]))
        }
        for (number, odd) in oddTexts.enumerated() {
            let what = "for text \(number), \(odd.debugDescription),"
            try await trial.commit(
                odd,
                [
                    .put(note(odd), content(number)), .reserve(UniqueKey("name", odd), for: note(odd)),
                    .reserve(UniqueKey(odd, "value"), for: note(odd)),
                    .put(RecordKey(.north, RecordKind(rawValue: "k" + odd), "x"), text("\(number)")),
                ], given: [.absent(note(odd))])
            try trial.expect(
                try await trial.journal().count, number + 1, "the entries of the journal \(what) as a command")
        }
        for (number, odd) in oddTexts.enumerated() {
            let what = "text \(number), \(odd.debugDescription),"
            try trial.expect(
                try await trial.store.record(note(odd))?.envelope, content(number), "the record with \(what) as its id")
            for term in content(number).terms {
                let page = try await trial.store.records(matching: RecordQuery(.note, in: .north, having: [term]))
                try trial.expect(page.records.map(\.key), [note(odd)], "the records with \(what) in a term")
                let scoped = try await trial.store.records(
                    matching: RecordQuery(.note, in: .north, within: .anyOf([term])))
                try trial.expect(scoped.records.map(\.key), [note(odd)], "the records in a scope of \(what)")
            }
            let first = try await trial.store.records(
                matching: RecordQuery(.note, in: .north, orderedBy: .term(odd + "-name"), limit: 1))
            try trial.expect(first.records.map(\.key), [note(odd)], "the first record by a term named by \(what)")
            let kind = RecordKind(rawValue: "k" + odd)
            let page = try await trial.store.records(matching: RecordQuery(kind, in: .north))
            try trial.expect(
                page.records.map(\.envelope), [text("\(number)")], "the records with \(what) as their kind")
            try trial.expect(
                try await trial.store.receipt(of: CommandKey(rawValue: odd), in: .north)?.position,
                JournalPosition(number + 1), "the position of the receipt of \(what) as a command")
        }
        let sorted = oddTexts.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        for order in [RecordQuery.Order.id, .term("value")] {
            try trial.expect(
                try await trial.ids(orderedBy: order, limit: 7).map(bytes), sorted.map(bytes),
                "the bytes of ids by \(order)")
        }
    }

    private static func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

    @Sendable private static func partitionsToldApart(_ trial: StoreTrial) async throws {
        let partitions = oddTexts.map { Partition(rawValue: $0) }
        for (number, partition) in partitions.enumerated() {
            let receipt = try await trial.commit(
                "c", in: partition, [.put(note("a", in: partition), text("\(number)"))])
            try trial.expect(
                receipt.position, JournalPosition(1),
                "the first position of partition \(partition.rawValue.debugDescription)")
        }
        for (number, partition) in partitions.enumerated() {
            let what = "partition \(partition.rawValue.debugDescription)"
            let page = try await trial.store.records(matching: RecordQuery(.note, in: partition))
            try trial.expect(page.records.map(\.envelope), [text("\(number)")], "the records of \(what)")
            try trial.expect(page.records.map(\.key.partition), [partition], "the partition of the records of \(what)")
            let entries = try await trial.journal(of: partition)
            try trial.expect(entries.map(\.receipt.partition), [partition], "the partition in the journal of \(what)")
        }
    }

    @Sendable private static func comeBack(_ trial: StoreTrial) async throws {
        for (number, odd) in oddTexts.enumerated() {
            let partition = Partition(rawValue: "p" + odd)
            let key = RecordKey(partition, RecordKind(rawValue: odd), odd)
            let batch = try Batch(
                CommandKey(rawValue: odd), in: partition,
                operations: [.put(key, text(odd, IndexTerm(odd, odd))), .reserve(UniqueKey(odd, odd), for: key)],
                preconditions: [.absent(key)],
                audit: Audit(who: odd, role: odd, purpose: Purpose(rawValue: odd), reason: odd), at: StoreTrial.start)
            let receipt = try await trial.store.commit(batch)
            try trial.expect(try await trial.store.commit(batch), receipt, "the receipt of text \(number) repeated")
            let page = try await trial.store.records(
                matching: RecordQuery(key.kind, in: partition, having: [IndexTerm(odd, odd)]))
            let entries = try await trial.journal(of: partition)
            var texts: [String] = []
            for record in page.records + [try await trial.existing(key)] {
                texts +=
                    [record.key.id, record.key.kind.rawValue]
                    + (record.envelope?.terms ?? []).flatMap { [$0.name, $0.value] }
            }
            let found = try await trial.store.receipt(of: batch.command, in: partition)
            for receipt in entries.map(\.receipt) + [receipt] + (found.map { [$0] } ?? []) {
                texts.append(receipt.command.rawValue)
                texts += receipt.changes.flatMap { [$0.key.id, $0.key.kind.rawValue] }
            }
            for audit in entries.map(\.audit) {
                texts += [audit.who, audit.role, audit.purpose.rawValue, audit.reason]
            }
            try trial.expect(texts.count, 8 + 15 + 4, "how many texts of number \(number) come back")
            for text in texts {
                try trial.expect(
                    bytes(text), bytes(odd), "the bytes of text \(number), \(odd.debugDescription), where it comes back"
                )
            }
        }
    }

    @Sendable private static func refusals(_ trial: StoreTrial) async throws {
        let secret = "planted-7f3a"
        let (term, unique) = (IndexTerm("name", secret), UniqueKey("name", secret))
        let content = text(secret, term)
        try await trial.commit("c1", [.put(note("a"), content), .reserve(unique, for: note("a"))])
        try await trial.commit("c2", [.put(note("b"), content)])
        try await trial.commit("gone", [.put(note("c"), content)])
        try await trial.commit("c3", [.erase(note("c"))])
        for (code, command, operations, given) in [
            (.conflict, "x", [.reserve(unique, for: note("b"))], []),
            (.conflict, "x", [.put(note("d"), content), .reserve(unique, for: note("d"))], []),
            (.conflict, "c2", [.put(note("b"), text(secret + secret, term))], []),
            (.conflict, "gone", [.put(note("c"), content)], []), (.conflict, "x", [.put(note("c"), content)], []),
            (.conflict, "x", [.put(note("b"), content)], [.at(note("b"), Revision(7))]),
            (.notFound, "x", [.redact(note("missing"), leaving: content)], []),
            (.notFound, "x", [.reserve(UniqueKey("name", secret + "2"), for: note("missing"))], []),
        ] as [(StorageError.Code, String, [Operation], [Precondition])] {
            let error = try await trial.expectRefusal(
                code, of: "\(operations.map(\.verb)) with a value that must not be told", command, operations,
                given: given)
            try trial.expect(
                !"\(error)\(error.message)".contains(secret), "the words of a refusal", expected: "no content",
                found: error.message)
        }
    }
}
