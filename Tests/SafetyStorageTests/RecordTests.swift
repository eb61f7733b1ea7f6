import CivilTime
import SafetyStorage
import Testing

@Suite struct RecordTests {
    let store = MemoryStore()
    let secret = note("secret", terms: [IndexTerm("word", "secret")])

    @Test func earlierRevisionsAreReadByNumber() async throws {
        _ = try await store.commit(batch("c1", [.put(key("a"), note("1"))]))
        _ = try await store.commit(batch("c2", [.put(key("a"), note("2"))]))
        #expect(try await store.record(key("a"), at: Revision(1))?.envelope == note("1"))
        #expect(try await store.record(key("a"))?.revision == Revision(2))
        #expect(try await store.record(key("a"), at: Revision(3)) == nil)
    }

    @Test func endKeepsAndHides() async throws {
        _ = try await store.commit(batch("c1", [.put(key("a"), secret)]))
        _ = try await store.commit(batch("c2", [.end(key("a"))]))
        let ended = try await store.record(key("a"))
        #expect(ended?.state == .ended)
        #expect(ended?.envelope == secret)
        #expect(ended?.revision == Revision(2))
        #expect(try await store.records(matching: RecordQuery("note", in: "beds")).records.isEmpty)
        #expect(
            try await store.records(matching: RecordQuery("note", in: "beds", includingEnded: true)).records.count == 1)
        _ = try await store.commit(batch("c3", [.put(key("a"), note("back"))]))
        #expect(try await store.record(key("a"))?.state == .current)
    }

    @Test func redactLeavesLessNowAndBefore() async throws {
        _ = try await store.commit(batch("c1", [.put(key("a"), secret)]))
        _ = try await store.commit(batch("c2", [.redact(key("a"), leaving: note("less"))]))
        let now = try await store.record(key("a"))
        #expect(now?.envelope == note("less"))
        #expect(now?.state == .current)
        let before = try await store.record(key("a"), at: Revision(1))
        #expect(before?.state == .redacted)
        #expect(before?.envelope == nil)
        let hit = try RecordQuery("note", in: "beds", having: [IndexTerm("word", "secret")])
        #expect(try await store.records(matching: hit).records.isEmpty)
        // The first command's content is gone, so a repetition cannot be compared with it.
        #expect(await refusal { _ = try await store.commit(batch("c1", [.put(key("a"), secret)])) }?.code == .conflict)
        _ = try await store.commit(batch("c2", [.redact(key("a"), leaving: note("less"))]))
    }

    @Test func redactingAnEndedRecordLeavesItEnded() async throws {
        _ = try await store.commit(batch("c1", [.put(key("a"), secret)]))
        _ = try await store.commit(batch("c2", [.end(key("a"))]))
        _ = try await store.commit(batch("c3", [.redact(key("a"), leaving: note("less"))]))
        #expect(try await store.record(key("a"))?.state == .ended)
    }

    @Test func eraseLeavesOnlyTheNumber() async throws {
        _ = try await store.commit(batch("c1", [.put(key("a"), secret)]))
        _ = try await store.commit(batch("c2", [.put(key("a"), secret)]))
        let receipt = try await store.commit(batch("c3", [.erase(key("a"))]))
        let erased = try await store.record(key("a"))
        #expect(erased?.state == .erased)
        #expect(erased?.envelope == nil)
        #expect(erased?.revision == Revision(3))
        #expect(try await store.record(key("a"), at: Revision(1)) == nil)
        #expect(
            try await store.records(matching: RecordQuery("note", in: "beds", includingEnded: true)).records.isEmpty)
        for (command, operation) in [
            ("c4", .put(key("a"), secret)), ("c5", .end(key("a"))), ("c6", .erase(key("a"))),
            ("c7", .redact(key("a"), leaving: secret)),
        ] as [(CommandKey, Operation)] {
            let error = await refusal { _ = try await store.commit(batch(command, [operation])) }
            #expect(error?.code == .conflict)
            #expect(error?.found == Revision(3))
        }
        let absent = await refusal {
            _ = try await store.commit(batch("c8", [.put(key("b"), secret)], given: [.absent(key("a"))]))
        }
        #expect(absent?.code == .conflict)
        #expect(try await store.commit(batch("c3", [.erase(key("a"))])) == receipt)
        #expect(try await store.journal(of: "beds", after: nil, limit: 9).count == 3)
    }

    @Test(arguments: [1, 2, 3, 7, 100]) func pagesJoinToTheWhole(_ limit: Int) async throws {
        let days = ["c": "2", "a": "3", "e": "1", "b": "3", "d": nil, "f": "1"] as [String: String?]
        let puts = days.map { id, day in
            Operation.put(key(id), note(id, terms: day.map { [IndexTerm("day", $0)] } ?? []))
        }
        _ = try await store.commit(batch("c1", puts))
        #expect(try await walk(.id, limit) == ["a", "b", "c", "d", "e", "f"])
        #expect(try await walk(.term("day"), limit) == ["e", "f", "c", "a", "b", "d"])
    }

    private func walk(_ order: RecordQuery.Order, _ limit: Int) async throws -> [String] {
        var seen: [String] = []
        var token: PageToken?
        repeat {
            let page = try await store.records(
                matching: RecordQuery("note", in: "beds", orderedBy: order, limit: limit, after: token))
            #expect(page.records.count <= limit)
            #expect(page.next == nil || page.records.count == limit)
            seen += page.records.map(\.key.id)
            token = page.next
        } while token != nil && seen.count < 100
        return seen
    }

    @Test func everyTermMustMatch() async throws {
        let red = IndexTerm("colour", "red")
        let big = IndexTerm("size", "big")
        _ = try await store.commit(
            batch(
                "c1",
                [
                    .put(key("a"), note("", terms: [red, big])), .put(key("b"), note("", terms: [red])),
                    .put(RecordKey("beds", "other", "c"), note("", terms: [red, big])),
                ]))
        let both = try await store.records(matching: RecordQuery("note", in: "beds", having: [red, big]))
        #expect(both.records.map(\.key.id) == ["a"])
        #expect(throws: StorageError.self) { try RecordQuery("note", in: "beds", limit: 0) }
    }
}
