#if SQLite
    import CommunitySafetySQLite
    import Foundation
    import SafetyStorage
    import Testing

    /// Sets too large to be sorted, and walks that lead nowhere: the ways that small stores never take.
    @Suite struct LargeQueryTests {
        @Test func largeSetsAreFoundAsTheMemoryStoreFindsThem() async throws {
            try await Folder.with { folder in
                let store = try SQLiteStore(path: folder.path("s"))
                let model = MemoryStore()
                let count = 8000
                for start in stride(from: 0, to: count, by: 1000) {
                    let work = try batch(
                        "c\(start)",
                        (start..<start + 1000).flatMap { number -> [SafetyStorage.Operation] in
                            [.put(key("\(number)"), content(number, of: count))]
                        })
                    _ = try await (store.commit(work), model.commit(work))
                    let ended = try batch("e\(start)", [.end(key("\(start + 3)")), .end(key("\(start + 4)"))])
                    _ = try await (store.commit(ended), model.commit(ended))
                }
                let scope = AccessScope.anyOf(Set((0..<4).map { IndexTerm("beat", "\($0)") }))
                for (terms, scope) in [
                    ([], .everything), ([IndexTerm("late", "yes")], .everything),
                    ([IndexTerm("late", "no")], .everything),
                    ([IndexTerm("half", "1"), IndexTerm("late", "yes")], .everything),
                    ([IndexTerm("late", "yes")], scope),
                    ([IndexTerm("half", "1")], scope), ([], scope), ([IndexTerm("many", "1")], .everything),
                ] as [([IndexTerm], AccessScope)] {
                    for order in [RecordQuery.Order.id, .term("due"), .term("many"), .term("few")] {
                        try await compare(store, model, terms, scope, order)
                    }
                }
            }
        }

        /// Whoever is late has a late date: a walk by date meets nobody of them for a long time.
        private func content(_ number: Int, of count: Int) -> Envelope {
            let isLate = number > count * 2 / 3
            var terms = [
                IndexTerm("due", "\((isLate ? 500_000 : 100_000) + number * 7919 % 10_007)"),
                IndexTerm("late", isLate ? "yes" : "no"), IndexTerm("half", "\(number % 2)"),
                IndexTerm("beat", "\(number % 7)"), IndexTerm("many", "\(number % 3)"),
                IndexTerm("many", "\(number % 5)"),
            ]
            if number.isMultiple(of: 700) { terms.append(IndexTerm("few", "\(number % 11)")) }
            return note("x", terms: terms)
        }

        private func compare(
            _ store: SQLiteStore, _ model: MemoryStore, _ terms: [IndexTerm], _ scope: AccessScope,
            _ order: RecordQuery.Order
        ) async throws {
            let all = try await model.records(
                matching: RecordQuery(
                    "note", in: "beds", having: terms, within: scope, orderedBy: order, includingEnded: true,
                    limit: .max)
            ).records
            let found = try await store.records(
                matching: RecordQuery(
                    "note", in: "beds", having: terms, within: scope, orderedBy: order, includingEnded: true,
                    limit: .max)
            ).records
            #expect(found == all, "\(terms) \(scope) \(order)")
            // From the beginning, from the middle, and near the end.
            for place in [0, all.count / 2, max(0, all.count - 30)] {
                let after = place == 0 ? nil : order.place(of: all[place - 1])
                let page = try await store.records(
                    matching: RecordQuery(
                        "note", in: "beds", having: terms, within: scope, orderedBy: order, includingEnded: true,
                        limit: 40, after: after))
                let expected = Array(all.dropFirst(place).prefix(40))
                #expect(page.records == expected, "\(terms) \(scope) \(order) from \(place)")
                #expect(page.next == (place + 40 < all.count ? expected.last.map(order.place) : nil))
                let standing = try await store.records(
                    matching: RecordQuery(
                        "note", in: "beds", having: terms, within: scope, orderedBy: order, limit: 40, after: after))
                #expect(
                    standing.records == Array(all.dropFirst(place).lazy.filter { $0.state == .current }.prefix(40)),
                    "\(terms) \(scope) \(order) from \(place)")
            }
        }
    }
#endif
