import SafetyStorage

extension StoreContract {
    static let queries: [StoreCheck] = [
        StoreCheck(
            "every-term-must-match", "A query finds the records of its partition and kind that have all its terms.",
            terms),
        StoreCheck(
            "only-the-latest-terms-count", "A record is found by the terms of its latest revision alone.", latestTerms),
        StoreCheck(
            "scope-is-part-of-the-query",
            "What lies outside the access scope is not found, takes no place on a page and makes no page follow.", scope
        ),
        StoreCheck(
            "order-by-id-is-by-bytes", "Without another order records are sorted by the bytes of their ids.", byID),
        StoreCheck(
            "order-by-term-is-by-bytes",
            "By a term, the smallest value of each record counts; those without come last, equal ones by id.", byTerm),
    ]

    private static let red = IndexTerm("colour", "red")
    private static let blue = IndexTerm("colour", "blue")
    private static let big = IndexTerm("size", "big")

    @Sendable private static func terms(_ trial: StoreTrial) async throws {
        let other = RecordKey(.north, "other", "x")
        try await trial.commit(
            "make",
            [
                .put(note("none"), text("")), .put(note("red"), text("", red)), .put(note("both"), text("", big, red)),
                .put(note("twice"), text("", red, red, big)), .put(note("colours"), text("", red, blue)),
                .put(note("reversed"), text("", IndexTerm("red", "colour"), IndexTerm("big", "size"))),
                .put(note("longer"), text("", IndexTerm("colour", "reddish"), IndexTerm("colours", "red"))),
                .put(
                    note("split"), text("", IndexTerm("colour", ""), IndexTerm("", "red"), IndexTerm("colourred", ""))),
                .put(other, text("", red, big)),
            ])
        try await trial.commit("south", in: .south, [.put(note("s", in: .south), text("", red, big))])
        for (terms, expected) in [
            ([red], ["both", "colours", "red", "twice"]), ([big], ["both", "twice"]),
            ([red, big], ["both", "twice"]), ([big, red, red], ["both", "twice"]), ([red, blue], ["colours"]),
            ([IndexTerm("colour", "green")], []), ([IndexTerm("colour", "re")], []), ([IndexTerm("colour", "%")], []),
            ([IndexTerm("colour", "")], ["split"]), ([IndexTerm("", "red")], ["split"]), ([IndexTerm("", "")], []),
            (
                [],
                ["both", "colours", "longer", "none", "red", "reversed", "split", "twice"]
            ),
        ] {
            for limit in [1, 100] {
                try trial.expect(
                    try await trial.ids(having: terms, limit: limit), expected, "the records that have \(terms)")
            }
        }
        try trial.expect(try await trial.ids("other", having: [red]), ["x"], "the records of another kind")
        try trial.expect(try await trial.ids(in: .south, having: [red]), ["s"], "the records of another partition")
        let page = try await trial.store.records(matching: RecordQuery(.note, in: .north, having: [red, big]))
        let stored = try await [trial.existing(note("both")), trial.existing(note("twice"))]
        try trial.expect(page.records, stored, "the records on a page, and those read by their keys")
        try trial.expect(
            stored[1].envelope?.terms, [red, red, big], "the terms of a record, in their order and as often as given")
    }

    @Sendable private static func latestTerms(_ trial: StoreTrial) async throws {
        try await trial.commit("c1", [.put(note("a"), text("1", red)), .put(note("b"), text("1", blue))])
        try await trial.commit("c2", [.put(note("a"), text("2", blue)), .put(note("b"), text("2"))])
        func expectOnlyA(_ when: String) async throws {
            try trial.expect(try await trial.ids(having: [red]), [], "the records that had a term before, \(when)")
            try trial.expect(try await trial.ids(having: [blue]), ["a"], "the records that have it now, \(when)")
            try trial.expect(try await trial.ids(within: .anyOf([red])), [], "a scope of before, \(when)")
            try trial.expect(
                try await trial.ids(orderedBy: .term("colour")), ["a", "b"], "the order by terms of now, \(when)")
        }
        try await expectOnlyA("after a put")
        try await trial.expectRefusal(
            .notFound, of: "a batch that ends in a missing record", "bad",
            [.put(note("a"), text("3", red)), .end(note("missing"))])
        try await expectOnlyA("after a refused put")
        try await trial.commit("c3", [.end(note("a"))])
        try await trial.commit("c4", [.put(note("a"), text("5", blue))])
        try await expectOnlyA("after an end and a put")
        try trial.expect(
            try await trial.existing(note("a"), at: Revision(1)).envelope, text("1", red),
            "the terms of the first revision, read by its number")
    }

    @Sendable private static func scope(_ trial: StoreTrial) async throws {
        let (mine, ours) = (IndexTerm("team", "mine"), IndexTerm("team", "ours"))
        for number in 0..<30 {
            let terms =
                number % 10 == 0 ? [mine, red] : number % 10 == 5 ? [ours, mine] : [IndexTerm("team", "theirs"), red]
            let id = (number < 10 ? "0" : "") + "\(number)"
            try await trial.commit(
                "c\(number)", [.put(note(id), Envelope(schemaVersion: 1, payload: [], terms: terms))])
        }
        for (what, scope, terms, expected) in [
            ("of one term", .anyOf([mine]), [], ["00", "05", "10", "15", "20", "25"]),
            ("of two terms", .anyOf([ours, IndexTerm("team", "nobody")]), [], ["05", "15", "25"]),
            ("of two terms of one record", .anyOf([mine, ours]), [], ["00", "05", "10", "15", "20", "25"]),
            ("of one term, in a query by another", .anyOf([mine]), [red], ["00", "10", "20"]),
            ("of no terms", .anyOf([]), [], []), ("of no terms, in a query by one", .anyOf([]), [red], []),
            ("of a term that nothing has", .anyOf([IndexTerm("mine", "team")]), [], []),
        ] as [(String, AccessScope, [IndexTerm], [String])] {
            for order in [RecordQuery.Order.id, .term("team")] {
                let found = try await trial.ids(having: terms, within: scope, orderedBy: order, limit: 2)
                try trial.expect(found.sorted(), expected, "the records in a scope \(what)")
                let whole = try await trial.store.records(
                    matching: RecordQuery(
                        .note, in: .north, having: terms, within: scope, orderedBy: order, limit: max(1, expected.count)
                    ))
                try trial.expect(
                    whole.records.count, expected.count, "a page just as long as the records in a scope \(what)")
                try trial.expect(whole.next, nil, "what follows a page with all records in a scope \(what)")
            }
        }
        let all = try await trial.ids(within: .everything)
        try trial.expect(all.count, 30, "the records in the scope of everything")
    }

    @Sendable private static func byID(_ trial: StoreTrial) async throws {
        let ids = [
            "b", "a", "B", "10", "9", "a ", "ab", "a-", "_", "~", "é", "z", "日本", "\u{FF5E}", "🚓", "", "e\u{301}",
        ]
        try await trial.commit("make", ids.map { .put(note($0), text($0)) })
        let sorted = ids.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        for limit in [1, 2, 100] {
            try trial.expect(try await trial.ids(limit: limit), sorted, "ids on pages of \(limit)")
        }
    }

    @Sendable private static func byTerm(_ trial: StoreTrial) async throws {
        let days: [(id: String, values: [String])] = [
            ("c", ["2"]), ("a", ["3"]), ("e", ["9", "1"]), ("b", ["3", "4"]), ("d", []), ("f", ["1", "10"]),
            ("g", [""]),
            ("h", ["🚓"]), ("i", ["\u{FF5E}"]), ("j", ["Z"]), ("k", ["a"]), ("l", ["é"]), ("A", []), ("B", ["2"]),
        ]
        try await trial.commit(
            "make",
            days.map { id, values in
                let terms = [IndexTerm("other", "0")] + values.map { IndexTerm("day", $0) }
                return .put(note(id), Envelope(schemaVersion: 1, payload: [], terms: terms))
            })
        let expected = ["g", "e", "f", "B", "c", "a", "b", "j", "k", "l", "i", "h", "A", "d"]
        for limit in [1, 2, 3, 100] {
            try trial.expect(
                try await trial.ids(orderedBy: .term("day"), limit: limit), expected,
                "ids on pages of \(limit), by a term")
        }
        try trial.expect(
            try await trial.ids(orderedBy: .term("nobody"), limit: 4),
            days.map(\.id).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }, "ids by a term that no record has")
        try trial.expect(
            try await trial.ids(having: [IndexTerm("day", "3")], orderedBy: .term("day")), ["a", "b"],
            "ids of those that have a term, by that term")
    }
}
