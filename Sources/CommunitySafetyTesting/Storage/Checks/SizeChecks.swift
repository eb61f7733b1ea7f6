import CivilTime
import SafetyStorage

extension StoreContract {
    static let sizes: [StoreCheck] = [
        StoreCheck("large-payloads-come-back", "A payload of some megabytes comes back byte by byte.", largePayloads),
        StoreCheck("numbers-come-back", "Versions and instants come back as they were, far from today too.", numbers),
        StoreCheck("large-batches-land-whole", "A batch of thousands of operations lands whole.", largeBatches),
        StoreCheck(
            "many-terms-are-kept-and-asked-for", "A record may have hundreds of terms, and a scope as many.", manyTerms),
        StoreCheck(
            "hundred-thousand-records", "With 100,000 records of a kind everything is found as with ten.",
            isHeavy: true, hundredThousand),
    ]

    @Sendable private static func largePayloads(_ trial: StoreTrial) async throws {
        for (id, count) in [
            ("none", 0), ("one", 1), ("page", 4096), ("k64", 65_536), ("m1", 1_048_577), ("m6", 6_000_000),
        ] {
            // Every byte value, and no run that a compression would take away.
            var state: UInt32 = 7
            let payload = [UInt8](unsafeUninitializedCapacity: count) { bytes, filled in
                for place in 0..<count {
                    state = state &* 1_664_525 &+ 1_013_904_223
                    bytes[place] = UInt8(truncatingIfNeeded: state >> 24)
                }
                filled = count
            }
            let content = Envelope(schemaVersion: 1, payload: payload, terms: [IndexTerm("n", id)])
            try await trial.commit(id, [.put(note(id), content), .put(note(id + "-small"), text("small"))])
            for revision in [nil, Revision(1)] {
                let found = try await trial.existing(note(id), at: revision).envelope?.payload
                try trial.expect(
                    found == payload, "a payload of \(count) bytes", expected: "the same bytes",
                    found:
                        "\(found?.count ?? -1) bytes, the same up to \(zip(found ?? [], payload).prefix { $0 == $1 }.count)"
                )
            }
            let page = try await trial.store.records(
                matching: RecordQuery(.note, in: .north, having: [IndexTerm("n", id)]))
            try trial.expect(
                page.records.map(\.envelope?.payload) == [payload], "a page with a payload of \(count) bytes",
                expected: "the same bytes", found: "\(page.records.map { $0.envelope?.payload.count ?? -1 }) bytes")
            _ = try await trial.store.commit(
                batch(id, [.put(note(id), content), .put(note(id + "-small"), text("small"))]))
        }
        try trial.expect(try await trial.journal().count, 6, "the entries of the journal, each command repeated once")
    }

    @Sendable private static func numbers(_ trial: StoreTrial) async throws {
        for (number, version) in [0, 1, 2, 255, 65_536, 2_147_483_648, .max].enumerated() {
            let content = Envelope(schemaVersion: version, payload: [0], terms: [])
            try await trial.commit("v\(number)", [.put(note("v\(number)"), content)])
            try trial.expect(
                try await trial.existing(note("v\(number)")).envelope, content, "content of schema version \(version)")
        }
        for (number, milliseconds) in [
            0, -1, 1, 999, -62_135_596_800_000, 253_402_300_799_999, 4_294_967_296_001, .max, .min,
        ].enumerated() as EnumeratedSequence<[Int64]> {
            let instant = Instant(milliseconds: milliseconds)
            let receipt = try await trial.commit("i\(number)", [.put(note("i\(number)"), text(""))], at: instant)
            let what = "of a batch \(milliseconds) milliseconds from 1970"
            try trial.expect(receipt.instant, instant, "the instant in the receipt \(what)")
            try trial.expect(
                try await trial.existing(note("i\(number)")).changed, instant, "the instant of the record \(what)")
            try trial.expect(
                try await trial.journal().last?.receipt.instant, instant, "the instant in the journal \(what)")
        }
    }

    @Sendable private static func largeBatches(_ trial: StoreTrial) async throws {
        let count = 3000
        let keys = (0..<count).map { note(padded($0, 4)) }
        let given = keys.map { Precondition.absent($0) }
        let operations = keys.flatMap { key -> [Operation] in
            [
                .put(key, text(key.id, IndexTerm("rest", String(key.id.suffix(1))))),
                .reserve(UniqueKey("id", key.id), for: key),
            ]
        }
        let receipt = try await trial.commit("make", operations, given: given)
        try trial.expect(receipt.changes.count, operations.count, "the changes of a batch of \(operations.count)")
        try trial.expect(
            try await trial.commit("make", operations, given: given) == receipt, "that batch repeated",
            expected: "the first receipt", found: "another")
        try trial.expect(try await trial.ids(limit: 700), keys.map(\.id), "the records of that batch")
        try await trial.expectRefusal(
            .notFound, of: "a batch of \(count) ends and one of a missing record", "bad",
            keys.map { .end($0) } + [.end(note("missing"))])
        try await trial.commit("end", keys.map { $0.id.hasSuffix("7") ? .erase($0) : .end($0) })
        try trial.expect(try await trial.ids(), [], "the records found after all were ended or erased")
        try trial.expect(
            try await trial.ids(includingEnded: true, limit: 1000).count, count - count / 10,
            "the ended records after all were ended and a tenth erased")
        try trial.expect(
            try await trial.journal().map(\.receipt.changes.count), [2 * count, count], "the changes in the journal")
    }

    @Sendable private static func manyTerms(_ trial: StoreTrial) async throws {
        let terms = (0..<400).map { IndexTerm("n\($0 % 20)", "\($0)") }
        try await trial.commit(
            "make",
            [
                .put(note("all"), Envelope(schemaVersion: 1, payload: [], terms: terms)),
                .put(note("most"), Envelope(schemaVersion: 1, payload: [], terms: Array(terms.dropLast()))),
                .put(note("none"), text("")), .put(note("last"), text("", IndexTerm("n0", "9999"))),
            ])
        try trial.expect(
            try await trial.existing(note("all")).envelope?.terms, terms, "400 terms of a record, in order")
        try trial.expect(try await trial.ids(having: Array(terms.suffix(40))), ["all"], "a query by 40 terms")
        let others = (0..<1500).map { IndexTerm("other", "\($0)") }
        for (what, scope, expected) in [
            ("of 1,501 terms, one of which a record has", Set(others + [IndexTerm("n0", "9999")]), ["last"]),
            ("of 1,900 terms", Set(others + terms), ["all", "most"]), ("of 1,500 terms that none has", Set(others), []),
        ] {
            try trial.expect(try await trial.ids(within: .anyOf(scope)), expected, "a scope \(what)")
        }
    }

    @Sendable private static func hundredThousand(_ trial: StoreTrial) async throws {
        let (count, atOnce) = (100_000, 1000)
        for start in stride(from: 0, to: count, by: atOnce) {
            try await trial.commit(
                "c\(start)",
                (start..<start + atOnce).map { number in
                    let ward = IndexTerm("ward", padded(number % 500, 3))
                    let day = IndexTerm("day", padded((number * 7919) % count, 6))
                    return .put(note(padded(number, 6)), text("record \(number)", ward, day))
                })
        }
        let inWard = try await trial.ids(having: [IndexTerm("ward", "123")], limit: 50)
        try trial.expect(
            inWard, stride(from: 123, to: count, by: 500).map { padded($0, 6) }, "the 200 records of one term in 500")
        try trial.expect(
            try await trial.ids(having: [IndexTerm("day", padded(7919 * 12_345 % count, 6))]), [padded(12_345, 6)],
            "the one record of a term")
        let last = try await trial.store.records(
            matching: RecordQuery(.note, in: .north, limit: 3, after: PageToken(value: nil, id: padded(count - 3, 6))))
        try trial.expect(last.records.map(\.key.id), [padded(count - 2, 6), padded(count - 1, 6)], "the last page")
        let first = try await trial.store.records(
            matching: RecordQuery(.note, in: .north, orderedBy: .term("day"), limit: 5))
        // 7919 is prime to the count, so each day is that of one record.
        let byDay = (0..<count).map { ($0 * 7919 % count, $0) }.sorted { $0 < $1 }.prefix(5).map { padded($0.1, 6) }
        try trial.expect(first.records.map(\.key.id), byDay, "the first page by a term")
        let all = try await trial.ids(limit: 5000)
        try trial.expect(all.count, count, "the records on all pages")
        try trial.expect(
            all == (0..<count).map { padded($0, 6) }, "all pages", expected: "every id once, in order",
            found: "other ids")
        try trial.expect(
            try await trial.store.journalHead(of: .north)?.position, JournalPosition(count / atOnce),
            "the journal's end")
    }

    /// The number in at least so many digits.
    private static func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }
}
