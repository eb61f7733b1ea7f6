import CivilTime
import SafetyStorage
import Testing

@Suite struct JournalTests {
    let store = MemoryStore()

    @Test func anEntrySaysWhoWhyAndWhatButNoContent() async throws {
        _ = try await store.commit(batch("c1", [.put(key("a"), note("secret"))]))
        _ = try await store.commit(batch("c2", [.end(key("a")), .reserve(UniqueKey("n", "hidden"), for: key("a"))]))
        let entries = try await store.journal(of: "beds", after: JournalPosition(1), limit: 9)
        let entry = try #require(entries.first)
        #expect(entry.audit == audit)
        #expect(
            entry.receipt.changes == [
                RecordChange(.end, key("a"), to: Revision(2)), RecordChange(.reserve, key("a"), to: nil),
            ])
        #expect(!"\(entry)".contains("hidden"))
    }

    /// Two strides of the default and a bit, so that a cut-off reading would be seen.
    @Test(arguments: [0, 1, 499, 500, 501, 1001]) func theLastPositionIsThatOfTheLastEntry(count: Int) async throws {
        for number in 0..<count { _ = try await store.commit(batch("c\(number)".command, [])) }
        _ = try await store.commit(batch("other", in: "herts", []))
        let expected = count == 0 ? nil : JournalPosition(count)
        #expect(try await store.lastJournalPosition(of: "beds") == expected)
        #expect(try await PlainStore(store).lastJournalPosition(of: "beds") == expected)
        #expect(try await PlainStore(store).lastJournalPosition(of: "nowhere") == nil)
    }

    /// As the kit calls it, knowing nothing of the adapter.
    @Test func anAdapterMayKnowItsLastPositionWithoutReadingTheJournal() async throws {
        let store: any RecordStore = KnowingStore(last: JournalPosition(7))
        #expect(try await store.lastJournalPosition(of: "beds") == JournalPosition(7))
    }
}

extension String {
    fileprivate var command: CommandKey { CommandKey(rawValue: self) }
}
