import CivilTime
import SafetyModel
import SafetyStorage
import Testing

@Suite struct CommitTests {
    let store = MemoryStore()

    @Test func aBatchWhoseLastOperationConflictsWritesNothing() async throws {
        _ = try await store.commit(
            batch("c1", [.put(key("a"), note("1")), .reserve(UniqueKey("reference", "X1"), for: key("a"))]))
        let error = await refusal {
            _ = try await store.commit(
                batch(
                    "c2",
                    [
                        .put(key("a"), note("2")), .put(key("b"), note("1")),
                        .reserve(UniqueKey("reference", "X2"), for: key("a")),
                        .reserve(UniqueKey("reference", "X1"), for: key("b")),
                    ]))
        }
        #expect(error?.code == .conflict)
        #expect(error?.key == key("a"))
        #expect(try await store.record(key("a"))?.revision == Revision(1))
        #expect(try await store.record(key("b")) == nil)
        #expect(try await store.journal(of: "beds", after: nil, limit: 9).count == 1)
        // Neither the command's name nor the first unique key is used up.
        _ = try await store.commit(
            batch("c2", [.put(key("b"), note("1")), .reserve(UniqueKey("reference", "X2"), for: key("b"))]))
    }

    @Test func aMissingRecordAtTheEndUndoesAnErasureAtTheBeginning() async throws {
        _ = try await store.commit(batch("c1", [.put(key("a"), note("1"))]))
        let error = await refusal {
            _ = try await store.commit(batch("c2", [.erase(key("a")), .end(key("missing"))]))
        }
        #expect(error?.code == .notFound)
        #expect(error?.key == key("missing"))
        #expect(try await store.record(key("a"))?.envelope == note("1"))
    }

    @Test func aStaleRevisionNamesKeyExpectedAndFound() async throws {
        _ = try await store.commit(batch("c1", [.put(key("a"), note("1"))], given: [.absent(key("a"))]))
        _ = try await store.commit(batch("c2", [.put(key("a"), note("2"))], given: [.at(key("a"), Revision(1))]))
        let stale = await refusal {
            _ = try await store.commit(batch("c3", [.put(key("a"), note("3"))], given: [.at(key("a"), Revision(1))]))
        }
        #expect(stale?.code == .conflict)
        #expect(stale?.key == key("a"))
        #expect(stale?.expected == .revision(Revision(1)))
        #expect(stale?.found == Revision(2))
        let present = await refusal {
            _ = try await store.commit(batch("c4", [.put(key("a"), note("3"))], given: [.absent(key("a"))]))
        }
        #expect(present?.expected == .absent)
        #expect(present?.found == Revision(2))
        let missing = await refusal {
            _ = try await store.commit(batch("c5", [.put(key("z"), note("3"))], given: [.at(key("z"), Revision(1))]))
        }
        #expect(missing?.code == .conflict)
        #expect(missing?.found == nil)
        #expect(try await store.record(key("a"))?.envelope == note("2"))
    }

    @Test func aRepeatedCommandReturnsTheFirstReceipt() async throws {
        let first = try await store.commit(batch("c1", [.put(key("a"), note("1"))], given: [.absent(key("a"))]))
        _ = try await store.commit(batch("c2", [.put(key("a"), note("2"))]))
        let again = try await store.commit(
            batch("c1", [.put(key("a"), note("1"))], given: [.absent(key("a"))], at: start.adding(seconds: 60)))
        #expect(again == first)
        #expect(first.position == JournalPosition(1))
        #expect(first.revision(of: key("a")) == Revision(1))
        #expect(try await store.record(key("a"))?.envelope == note("2"))
        #expect(try await store.journal(of: "beds", after: nil, limit: 9).count == 2)
    }

    @Test func theSameCommandWithOtherContentConflicts() async throws {
        _ = try await store.commit(batch("c1", [.put(key("a"), note("1"))]))
        let error = await refusal { _ = try await store.commit(batch("c1", [.put(key("a"), note("2"))])) }
        #expect(error?.code == .conflict)
        #expect(error?.message.contains("c1") == true)
        _ = try await store.commit(batch("c1", in: "herts", [.put(key("a", in: "herts"), note("2"))]))
    }

    @Test func aBatchStaysInItsPartitionAndChangesNothingTwice() throws {
        let foreign = #expect(throws: StorageError.self) {
            try batch("c1", [.put(key("a", in: "herts"), note("1"))])
        }
        #expect(foreign?.code == .malformed)
        #expect(foreign?.key == key("a", in: "herts"))
        let twice = #expect(throws: StorageError.self) {
            try batch("c1", [.put(key("a"), note("1")), .end(key("a"))])
        }
        #expect(twice?.code == .malformed)
    }

    @Test func aUniqueKeyHasOneHolderUntilItIsErased() async throws {
        let unique = UniqueKey("reference", "X1")
        _ = try await store.commit(batch("c1", [.put(key("a"), note("1")), .reserve(unique, for: key("a"))]))
        _ = try await store.commit(batch("c2", [.reserve(unique, for: key("a"))]))
        let missing = await refusal { _ = try await store.commit(batch("c3", [.reserve(unique, for: key("z"))])) }
        #expect(missing?.code == .notFound)
        let inOne = await refusal {
            _ = try await store.commit(
                batch(
                    "c4",
                    [
                        .put(key("p"), note("1")), .put(key("q"), note("1")),
                        .reserve(UniqueKey("n", "1"), for: key("p")), .reserve(UniqueKey("n", "1"), for: key("q")),
                    ]))
        }
        #expect(inOne?.code == .conflict)
        _ = try await store.commit(
            batch("c5", [.put(key("b"), note("1")), .erase(key("a")), .reserve(unique, for: key("b"))]))
    }
}
