import CivilTime
import SafetyModel
import SafetyStorage
import SeededRandom
import Testing

/// The memory store's index against a plain scan: every record looked at, sorted, and cut.
@Suite struct MemoryIndexTests {
    private static let values = ["", "1", "10", "2", "é", "e\u{301}", "🚓", "\u{FF5E}"]
    private static let names = ["colour", "size", "é", "e\u{301}"]

    /// As the words of ``RecordQuery`` say, over the latest revisions.
    private func plain(_ query: RecordQuery, over records: [StoredRecord]) -> Page {
        let found = records.filter { record in
            guard record.key.kind == query.kind, let envelope = record.envelope else { return false }
            return (record.state == .current || query.includesEnded) && query.scope.covers(envelope.terms)
                && query.terms.allSatisfy(envelope.terms.contains)
        }
        .map { (place: query.order.place(of: $0), record: $0) }
        .filter { entry in query.after.map { $0.precedes(entry.place) } ?? true }
        .sorted { $0.place.precedes($1.place) }
        let page = found.prefix(query.limit)
        return Page(records: page.map(\.record), next: found.count > page.count ? page.last?.place : nil)
    }

    @Test(arguments: [(seed: 1, ids: 5), (2, 40), (3, 40), (4, 900), (5, 4000)] as [(UInt64, Int)])
    func queriesFindWhatAPlainScanFinds(seed: UInt64, ids: Int) async throws {
        var numbers = SeededGenerator(seed: seed)
        let store = MemoryStore()
        var latest: [RecordKey: StoredRecord] = [:]
        for round in 0..<40 {
            var operations: [RecordKey: Operation] = [:]
            for _ in 0..<max(1, ids / 10) {
                let key = RecordKey(
                    "beds", ["note", "case"].randomElement(using: &numbers) ?? "note", id(ids, &numbers))
                if latest[key]?.state == .erased { continue }
                operations[key] = change(key, exists: latest[key] != nil, &numbers)
            }
            _ = try await store.commit(
                batch(CommandKey(rawValue: "c\(round)"), operations.sorted { $0.key < $1.key }.map(\.value)))
            for key in operations.keys { latest[key] = try await store.record(key) }
            for _ in 0..<(ids < 100 ? 20 : 3) {
                let query = try query(ids, &numbers)
                let page = try await store.records(matching: query)
                #expect(page == plain(query, over: Array(latest.values)), "seed \(seed), round \(round): \(query)")
            }
        }
        #expect(latest.count > ids / 2)
    }

    private func id(_ count: Int, _ numbers: inout SeededGenerator) -> String {
        let number = Int.random(in: 0..<count, using: &numbers)
        return (number % 5 == 0 ? "e\u{301}" : "é") + "\(number / 2)"
    }

    private func change(_ key: RecordKey, exists: Bool, _ numbers: inout SeededGenerator) -> Operation {
        let terms = (0..<Int.random(in: 0..<4, using: &numbers)).map { _ in term(&numbers) }
        let content = Envelope(schemaVersion: 1, payload: [], terms: terms)
        return switch exists ? Int.random(in: 0..<10, using: &numbers) : 0 {
        case 0..<6: .put(key, content)
        case 6, 7: .end(key)
        case 8: .redact(key, leaving: content)
        default: .erase(key)
        }
    }

    private func term(_ numbers: inout SeededGenerator) -> IndexTerm {
        IndexTerm(
            Self.names.randomElement(using: &numbers) ?? "", Self.values.randomElement(using: &numbers) ?? "")
    }

    private func query(_ ids: Int, _ numbers: inout SeededGenerator) throws -> RecordQuery {
        let terms = (0..<[0, 0, 1, 2][Int.random(in: 0..<4, using: &numbers)]).map { _ in term(&numbers) }
        let scope = (0..<Int.random(in: 0..<5, using: &numbers)).map { _ in term(&numbers) }
        let name = Self.names.randomElement(using: &numbers)
        let value = Bool.random(using: &numbers) ? Self.values.randomElement(using: &numbers) : nil
        return try RecordQuery(
            Bool.random(using: &numbers) ? "note" : "case", in: "beds", having: terms,
            within: Bool.random(using: &numbers) ? .everything : .anyOf(Set(scope)),
            orderedBy: name.flatMap { Bool.random(using: &numbers) ? .term($0) : nil } ?? .id,
            includingEnded: Bool.random(using: &numbers), limit: [1, 3, 50, .max].randomElement(using: &numbers) ?? 1,
            after: Bool.random(using: &numbers) ? PageToken(value: value, id: id(ids, &numbers)) : nil)
    }
}
