import SafetyStorage

extension StoreContract {
    static let pages: [StoreCheck] = [
        StoreCheck(
            "pages-join-to-the-whole", "Page by page every record is seen once, and the last page says that it is.",
            joins),
        StoreCheck(
            "page-tokens-name-places-not-counts",
            "Records that come or go between two pages neither repeat nor hide any other.", changesBetweenPages),
        StoreCheck(
            "pages-hold-under-concurrent-writes",
            "While others write, a walk over the pages sees what stays just once.",
            concurrentPages),
        StoreCheck(
            "a-token-may-stand-anywhere", "A page goes on from a token's place though no record stands there.", anyToken
        ),
    ]

    @Sendable private static func joins(_ trial: StoreTrial) async throws {
        let count = 23
        try await trial.commit(
            "make", (10..<10 + count).map { .put(note("\($0)"), text("", IndexTerm("n", "\($0 % 4)"))) })
        let byID = (10..<10 + count).map { "\($0)" }
        let byTerm = (0..<4).flatMap { rest in byID.filter { (Int($0) ?? 0) % 4 == rest } }
        for (order, expected) in [(.id, byID), (.term("n"), byTerm)] as [(RecordQuery.Order, [String])] {
            for limit in [1, 2, 7, 22, 23, 24, 1000, .max] {
                var seen: [String] = []
                var place: PageToken?
                repeat {
                    let page = try await trial.store.records(
                        matching: RecordQuery(.note, in: .north, orderedBy: order, limit: limit, after: place))
                    let left = count - seen.count
                    try trial.expect(
                        page.records.count, min(limit, left),
                        "the records on a page of \(limit), where \(left) are left")
                    try trial.expect(
                        page.next == nil, left <= limit,
                        "whether a page of \(limit) is the last, where \(left) are left")
                    seen += page.records.map(\.key.id)
                    try trial.expect(
                        page.next.map { $0 == page.records.last.map(order.place) } ?? true, "the token of a page",
                        expected: "the place of its last record", found: "\(String(describing: page.next))")
                    place = page.next
                } while place != nil
                try trial.expect(seen, expected, "all pages of \(limit), one after another")
            }
        }
    }

    @Sendable private static func changesBetweenPages(_ trial: StoreTrial) async throws {
        for (run, order) in [RecordQuery.Order.id, .term("n")].enumerated() {
            let partition = Partition(rawValue: "run-\(run)")
            func put(_ number: Int) -> Operation {
                .put(note("\(number)", in: partition), text("", IndexTerm("n", "\(number)")))
            }
            try await trial.commit("make", in: partition, stride(from: 110, to: 190, by: 2).map(put))
            var seen: [String] = []
            var place: PageToken?
            for turn in 0..<100 {
                let page = try await trial.store.records(
                    matching: RecordQuery(.note, in: partition, orderedBy: order, limit: 5, after: place))
                seen += page.records.map(\.key.id)
                place = page.next
                guard place != nil, let last = seen.last.flatMap({ Int($0) }) else { break }
                // One comes before the place and one is taken away there; right at the place one goes.
                let gone = [last - 8, last].map { note("\($0)", in: partition) }
                let ends = turn % 2 == 0
                try await trial.commit(
                    "turn\(turn)", in: partition,
                    [put(last - 5)] + gone.filter { Int($0.id) ?? 0 >= 110 }.map { ends ? .end($0) : .erase($0) })
            }
            try trial.expect(
                seen, stride(from: 110, to: 190, by: 2).map { "\($0)" },
                "pages of five by \(order), while records before the place come and go")
        }
    }

    @Sendable private static func concurrentPages(_ trial: StoreTrial) async throws {
        let steady = (0..<40).map { "\(100 + $0 * 5)" }
        let unsteady = (0..<40).map { "\(101 + $0 * 5)" }
        @Sendable func content(_ id: String) -> Envelope { text("", IndexTerm("n", id)) }
        try await trial.commit("make", steady.map { .put(note($0), content($0)) })
        try await reading(whileDoing: { turns in
            for round in 0..<30 {
                let some = unsteady.indices.filter { $0 % 3 == round % 3 }.map { unsteady[$0] }
                try await trial.commit("put\(round)", some.map { .put(note($0), content($0)) })
                await turns.giveWay()
                try await trial.commit("end\(round)", some.map { .end(note($0)) })
                await turns.giveWay()
            }
        }) { turns in
            for order in [RecordQuery.Order.id, .term("n")] {
                let seen = try await trial.ids(orderedBy: order, limit: 7) { await turns.take() }
                try trial.expect(
                    seen.filter { steady.contains($0) }, steady,
                    "the records that stay, on pages read while others write")
                try trial.expect(
                    Set(seen).count == seen.count && seen == seen.sorted(), "all records on such pages",
                    expected: "each once and in order", found: "\(seen)")
            }
        }
    }

    @Sendable private static func anyToken(_ trial: StoreTrial) async throws {
        try await trial.commit(
            "make", ["b", "d", "f"].map { .put(note($0), text("", IndexTerm("n", $0))) } + [.put(note("a"), text(""))])
        for (order, token, expected) in [
            (.id, PageToken(value: nil, id: ""), ["a", "b", "d", "f"]),
            (.id, PageToken(value: nil, id: "c"), ["d", "f"]),
            (.id, PageToken(value: nil, id: "f"), []), (.id, PageToken(value: nil, id: "z"), []),
            (.term("n"), PageToken(value: "", id: ""), ["b", "d", "f", "a"]),
            (.term("n"), PageToken(value: "c", id: "x"), ["d", "f", "a"]),
            (.term("n"), PageToken(value: "d", id: "c"), ["d", "f", "a"]),
            (.term("n"), PageToken(value: "d", id: "d"), ["f", "a"]),
            (.term("n"), PageToken(value: "z", id: ""), ["a"]), (.term("n"), PageToken(value: nil, id: ""), ["a"]),
            (.term("n"), PageToken(value: nil, id: "a"), []),
        ] as [(RecordQuery.Order, PageToken, [String])] {
            let page = try await trial.store.records(
                matching: RecordQuery(.note, in: .north, orderedBy: order, after: token))
            try trial.expect(page.records.map(\.key.id), expected, "the page by \(order) after \(token)")
        }
    }
}
