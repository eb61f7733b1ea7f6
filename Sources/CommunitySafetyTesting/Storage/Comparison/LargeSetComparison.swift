package import SafetyStorage

/// A store beside the memory store, with sets too large to be sorted and walks that lead nowhere: the ways that small
/// stores never take.
package struct LargeSetComparison {
    private static let partition: Partition = "north"
    private static let count = 8000

    private let store: any RecordStore
    private let model = MemoryStore()

    /// A comparison of that store, which must be empty.
    package init(of store: any RecordStore) { self.store = store }

    /// Fills both, and asks both by many terms, scopes, orders and pages.
    ///
    /// - Throws: an error that tells the query and both answers where they differ.
    package func play() async throws {
        for start in stride(from: 0, to: Self.count, by: 1000) {
            try await commit("c\(start)", (start..<start + 1000).map { .put(key($0), content($0)) })
            try await commit("e\(start)", [.end(key(start + 3)), .end(key(start + 4))])
        }
        let scope = AccessScope.anyOf(Set((0..<4).map { IndexTerm("beat", "\($0)") }))
        let overlapping = AccessScope.anyOf(Set((0..<3).map { IndexTerm("many", "\($0)") }))
        for (terms, scope) in [
            ([], .everything), ([IndexTerm("late", "yes")], .everything), ([IndexTerm("late", "no")], .everything),
            ([IndexTerm("half", "1"), IndexTerm("late", "yes")], .everything), ([IndexTerm("late", "yes")], scope),
            ([IndexTerm("half", "1")], scope), ([], scope), ([IndexTerm("many", "1")], .everything),
            ([IndexTerm("rare", "yes")], .everything), ([], overlapping),
        ] as [([IndexTerm], AccessScope)] {
            for order in [RecordQuery.Order.id, .term("due"), .term("many"), .term("few")] {
                try await compare(terms, scope, order)
            }
        }
    }

    private func key(_ number: Int) -> RecordKey { note("\(number)", in: Self.partition) }

    private func commit(_ command: String, _ operations: [Operation]) async throws {
        let batch = try batch(command, in: Self.partition, operations)
        try expectSame(try await store.commit(batch), try await model.commit(batch), command)
    }

    /// Whoever is late has a late date: a walk by date meets nobody of them for a long time.
    private func content(_ number: Int) -> Envelope {
        let isLate = number > Self.count * 2 / 3
        var terms = [
            IndexTerm("due", "\((isLate ? 500_000 : 100_000) + number * 7919 % 10_007)"),
            IndexTerm("late", isLate ? "yes" : "no"), IndexTerm("half", "\(number % 2)"),
            IndexTerm("beat", "\(number % 7)"), IndexTerm("many", "\(number % 3)"), IndexTerm("many", "\(number % 5)"),
        ]
        if number.isMultiple(of: 100) { terms.append(IndexTerm("rare", "yes")) }
        if number.isMultiple(of: 700) { terms.append(IndexTerm("few", "\(number % 11)")) }
        return Envelope(schemaVersion: 1, payload: Array("x".utf8), terms: terms)
    }

    private func compare(_ terms: [IndexTerm], _ scope: AccessScope, _ order: RecordQuery.Order) async throws {
        func query(ended: Bool = true, limit: Int, after: PageToken? = nil) throws -> RecordQuery {
            try RecordQuery(
                .note, in: Self.partition, having: terms, within: scope, orderedBy: order, includingEnded: ended,
                limit: limit, after: after)
        }
        let all = try await model.records(matching: query(limit: .max)).records
        try expectSame(try await store.records(matching: query(limit: .max)).records, all, "\(terms) \(scope) \(order)")
        let placed = all.prefix { order.place(of: $0).value != nil }.count
        // From the beginning, the middle and near the end, across the last that has the term of the order, and up to it.
        for (place, limit) in [
            (0, 40), (all.count / 2, 40), (max(0, all.count - 30), 40), (placed / 2, 40), (0, max(1, placed)),
        ] {
            let after = place == 0 ? nil : order.place(of: all[place - 1])
            let rest = all.dropFirst(place)
            let question = "\(terms) \(scope) \(order) from \(place), \(limit)"
            let page = try await store.records(matching: query(limit: limit, after: after))
            let expected = Array(rest.prefix(limit))
            try expectSame(page.records, expected, question)
            try expectSame(page.next, rest.count > limit ? expected.last.map(order.place) : nil, question)
            let standing = try await store.records(matching: query(ended: false, limit: limit, after: after))
            let current = Array(rest.lazy.filter { $0.state == .current }.prefix(limit))
            try expectSame(standing.records, current, question + ", current")
        }
    }
}
