import SafetyStorage
import Testing

/// What no store is asked; what stores answer is checked by the contract of CommunitySafetyTesting.
@Suite struct BatchTests {
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

    @Test func aPageHoldsAtLeastOneRecord() {
        for limit in [0, -1, .min] {
            let error = #expect(throws: StorageError.self) { try RecordQuery("note", in: "beds", limit: limit) }
            #expect(error?.code == .malformed)
        }
    }

    /// Swift would take them for equal.
    @Test func textsOfOtherBytesAreOthers() {
        let (one, two) = ("\u{E9}", "e\u{301}")
        #expect(one == two)
        #expect(Partition(rawValue: one) != Partition(rawValue: two))
        #expect(RecordKind(rawValue: one) != RecordKind(rawValue: two))
        #expect(CommandKey(rawValue: one) != CommandKey(rawValue: two))
        #expect(key(one) != key(two))
        #expect(IndexTerm(one, "") != IndexTerm(two, ""))
        #expect(IndexTerm("", one) != IndexTerm("", two))
        #expect(UniqueKey("", one) != UniqueKey("", two))
        #expect(Set([key(one), key(two), key(one)]).count == 2)
        #expect([Partition(rawValue: one)] != [Partition(rawValue: two)])
    }

    /// A database that was written over must not end the process that commits to it.
    @Test func numbersThatNoneCanFollowAreCorrupt() throws {
        let change = try batch("c1", [.put(key("a"), note("1"))])
        let last = StoredRecord(
            key: key("a"), revision: Revision(.max), state: .current, envelope: note("0"), changed: start)
        for (latest, head) in [
            (last, nil), (nil, JournalHead(position: JournalPosition(.max), link: nil)),
        ] as [(StoredRecord?, JournalHead?)] {
            let error = #expect(throws: StorageError.self) {
                try BatchPlan(change, latest: { _ in latest }, holder: { _ in nil }, after: head, sealing: nil)
            }
            #expect(error?.code == .corrupt)
        }
    }

    @Test func aPayloadOverTheLimitIsMalformed() throws {
        let change = try batch(
            "c1", [.put(key("a"), note("123")), .end(key("b")), .redact(key("c"), leaving: note("1234"))])
        #expect(throws: Never.self) { try change.refusePayloads(over: 4) }
        let error = #expect(throws: StorageError.self) { try change.refusePayloads(over: 3) }
        #expect(error?.code == .malformed)
        #expect(error?.key == key("c"))
    }
}
