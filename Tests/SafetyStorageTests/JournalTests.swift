import CivilTime
import SafetyStorage
import Testing

@Suite struct JournalTests {
    let store = MemoryStore()

    @Test func aHundredConcurrentCommitsLeaveNoGap() async throws {
        let receipts = try await withThrowingTaskGroup(of: Receipt.self) { group in
            for number in 0..<100 {
                let partition: Partition = number % 4 == 0 ? "herts" : "beds"
                let work = try batch(
                    "c\(number)".command, in: partition, [.put(key("\(number)", in: partition), note("x"))])
                group.addTask { try await store.commit(work) }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        for (partition, count) in [("beds", 75), ("herts", 25)] as [(Partition, Int)] {
            let entries = try await store.journal(of: partition, after: nil, limit: 1000)
            #expect(entries.map(\.position.number) == Array(1...count))
            #expect(Set(entries.map(\.receipt)) == Set(receipts.filter { $0.partition == partition }))
        }
    }

    @Test func oneRaceHasOneWinner() async throws {
        let wins = await withTaskGroup(of: Bool.self) { group in
            for number in 0..<50 {
                group.addTask {
                    await refusal {
                        _ = try await store.commit(
                            batch("c\(number)".command, [.put(key("a"), note("x"))], given: [.absent(key("a"))]))
                    } == nil
                }
            }
            return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(wins == 1)
        #expect(try await store.journal(of: "beds", after: nil, limit: 100).count == 1)
    }

    @Test func readingByCursorSkipsNothing() async throws {
        for number in 1...7 {
            _ = try await store.commit(batch("c\(number)".command, [.put(key("a"), note("\(number)"))]))
            _ = await refusal { _ = try await store.commit(batch("bad\(number)".command, [.end(key("missing"))])) }
        }
        var seen: [CommandKey] = []
        var position: JournalPosition?
        while let entries = try await store.journal(of: "beds", after: position, limit: 3) as [JournalEntry]?,
            let last = entries.last
        {
            seen += entries.map(\.receipt.command)
            position = last.position
        }
        #expect(seen == (1...7).map { "c\($0)".command })
        #expect(try await store.journal(of: "nowhere", after: nil, limit: 3).isEmpty)
        let error = await refusal { _ = try await store.journal(of: "beds", after: nil, limit: 0) }
        #expect(error?.code == .malformed)
    }

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

    @Test func partitionsAreIndependent() async throws {
        _ = try await store.commit(batch("c1", [.put(key("a"), note("1"))]))
        let other = try await store.commit(
            batch("c1", in: "herts", [.put(key("a", in: "herts"), note("2"))], given: [.absent(key("a", in: "herts"))]))
        #expect(other.position == JournalPosition(1))
        #expect(try await store.record(key("a"))?.envelope == note("1"))
        #expect(try await store.record(key("a", in: "herts"))?.envelope == note("2"))
        #expect(try await store.records(matching: RecordQuery("note", in: "herts")).records.count == 1)
    }
}

extension String {
    fileprivate var command: CommandKey { CommandKey(rawValue: self) }
}
