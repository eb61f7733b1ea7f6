import CivilTime
import CommunitySafetyTesting
import SafetyModel
import SafetyStorage
import Testing

@Suite struct FaultyStoreTests {
    private let key = RecordKey("beds", "note", "a")

    private func batch(_ command: CommandKey) throws -> Batch {
        try Batch(
            command, in: "beds", operations: [.put(key, Envelope(schemaVersion: 1, payload: [1]))],
            audit: Audit(who: "u1", role: "clerk", purpose: .victimSupport, reason: "test"),
            at: Instant(milliseconds: 0))
    }

    /// What the call throws; nil where it throws nothing.
    private func failure(_ call: () async throws -> Void) async -> (any Error)? {
        do {
            try await call()
            return nil
        } catch {
            return error
        }
    }

    @Test(arguments: StoreFault.allCases)
    func aFaultStrikesOnceAndSaysTheTruthAboutWhatWasDone(fault: StoreFault) async throws {
        let store = FaultyStore(over: MemoryStore(), failing: [PlannedFault(fault, at: 2, of: [.commit])])
        let first = try await store.commit(batch("c1"))
        let error = await failure { _ = try await store.commit(batch("c2")) }
        switch fault {
        case .unavailable, .lostAnswer: #expect((error as? StorageError)?.code == .unavailable)
        case .cancelledBefore, .cancelledAfter: #expect(error is CancellationError)
        @unknown default: Issue.record("no expectation for \(fault)")
        }
        #expect(try await store.record(key)?.revision == Revision(fault.isDone ? 2 : 1))
        // The same command again makes it so in any case, and never twice.
        let second = try await store.commit(batch("c2"))
        #expect(first.position == JournalPosition(1))
        #expect(second.position == JournalPosition(2))
        #expect(try await store.record(key)?.revision == Revision(2))
        #expect(await store.calls == [.commit, .commit, .record, .commit, .record])
    }

    @Test func everyCallCanFail() async throws {
        let query = try RecordQuery("note", in: "beds")
        let calls: [(StoreCall, (FaultyStore) async throws -> Void)] = [
            (.commit, { _ = try await $0.commit(batch("c1")) }),
            (.record, { [key] in _ = try await $0.record(key) }),
            (.records, { _ = try await $0.records(matching: query) }),
            (.journal, { _ = try await $0.journal(of: "beds", after: nil, limit: 1) }),
            (.receipt, { _ = try await $0.receipt(of: "c1", in: "beds") }),
            (.journalHead, { _ = try await $0.journalHead(of: "beds") }),
        ]
        #expect(Set(calls.map(\.0)) == Set(StoreCall.allCases))
        for (name, call) in calls {
            let store = FaultyStore(over: MemoryStore(), failing: [PlannedFault(.unavailable, at: 1, of: [name])])
            // Others are not counted, and do not fail.
            for (other, call) in calls where other != name { try await call(store) }
            #expect((await failure { try await call(store) } as? StorageError)?.code == .unavailable, "\(name)")
            try await call(store)
        }
    }

    @Test func aMendedStoreFailsNoMore() async throws {
        let store = FaultyStore(over: MemoryStore(), failing: (1...9).map { PlannedFault(.unavailable, at: $0) })
        #expect(await failure { _ = try await store.commit(batch("c1")) } != nil)
        await store.mend()
        #expect(try await store.commit(batch("c1")).position == JournalPosition(1))
    }
}
