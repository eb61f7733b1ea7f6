import SafetyModel
import SafetyStorage
import Testing

/// Whoever may read the journal may have it verified, whatever of the records they may see.
@Suite struct GuardedVerificationTests {
    private let sealing = MixingSealing()

    private func planted() async throws -> MemoryStore {
        let store = MemoryStore(sealing: sealing)
        _ = try await store.commit(
            batch(
                "p1",
                [
                    .put(key("v1"), note("1", terms: terms("team=a"))),
                    .put(key("h1"), note("h", terms: terms("team=b"))),
                ]))
        _ = try await store.commit(batch("p2", [.put(key("h1"), note("i", terms: terms("team=b")))]))
        return store
    }

    private func entries(of store: MemoryStore) async throws -> [AccessEntry] {
        try await store.all(AccessEntry.self, in: "beds", having: []).map(\.value)
    }

    @Test(arguments: ["keeper", "auditor"] as [AccessRole])
    func aJournalIsVerifiedUnderOneEntry(_ role: AccessRole) async throws {
        let inner = try await planted()
        let store = try guarded(CappedStore(inner, commits: 50), role == "keeper" ? zoe : ann, as: role)
        let report = try await store.verifyJournal(of: "beds", against: [], sealing: sealing)
        #expect(report.isSound, "\(report)")
        let entry = try #require(try await entries(of: inner).first)
        #expect(try await entries(of: inner).count == 1)
        #expect(entry.act == .readJournal && entry.kind == "journal" && entry.askedFor == nil && entry.released == [])
        #expect(report.entries == 3 && report.contents == 4)
    }

    /// A record outside of the scope is not one that is missing.
    @Test func aScopeMakesNoFindings() async throws {
        let inner = try await planted()
        let policy = try AccessPolicy([
            AccessGrant("audit", to: "auditor", for: [.lawEnforcement], kinds: nil, acts: [.readJournal]),
            AccessGrant("look", to: "auditor", for: [.lawEnforcement], kinds: nil, acts: [.read], within: teamTerm),
        ])
        let store = try GuardedStore(inner, under: policy, for: session(of: ann, as: "auditor"))
        let report = try await store.verifyJournal(of: "beds", against: [], sealing: sealing)
        #expect(report.isSound, "\(report)")
    }

    @Test func forAnybodyElseNothingIsVerified() async throws {
        for inner in [try await planted(), MemoryStore(sealing: sealing)] {
            let counting = CountingStore(inner)
            let store = try guarded(counting, as: "caseworker")
            let error = await refusal {
                _ = try await store.verifyJournal(of: "beds", against: [], sealing: sealing)
            }
            #expect(error == StorageError(.denied, "the session does not allow this"))
            #expect(await counting.callsSinceLast() == [])
            let elsewhere = await refusal {
                _ = try await guarded(inner, as: "auditor").verifyJournal(of: "herts", against: [], sealing: sealing)
            }
            #expect(elsewhere?.code == .denied)
        }
    }

    @Test func withoutItsEntryNothingIsVerified() async throws {
        let store = try guarded(CappedStore(try await planted(), commits: 0), as: "auditor")
        let error = await refusal { _ = try await store.verifyJournal(of: "beds", against: [], sealing: sealing) }
        #expect(error?.code == .unavailable)
    }
}
