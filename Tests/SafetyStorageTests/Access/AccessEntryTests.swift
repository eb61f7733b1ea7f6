import CivilTime
import CommunitySafetyTesting
import Foundation
import SafetyModel
import SafetyStorage
import Testing

/// Reads are journaled before anything is released.
@Suite struct AccessEntryTests {
    private let inner = MemoryStore()

    private func plant() async throws {
        _ = try await inner.commit(
            batch(
                "p1",
                [
                    .put(key("v1"), note("1", terms: terms("team=a", "state=open"))),
                    .put(key("v2"), note("2", terms: terms("team=a", "state=open"))),
                    .put(RecordKey("beds", "plain", "p1"), note("2")),
                ]))
    }

    private func entries() async throws -> [AccessEntry] {
        try await inner.all(AccessEntry.self, in: "beds", having: []).map(\.value)
    }

    @Test func eachReadAndEachSearchLeavesAnEntry() async throws {
        try await plant()
        let store = try guarded(inner, as: "caseworker")
        _ = try await store.record(key("v1"))
        _ = try await store.record(key("x1"))
        _ = try await store.records(
            matching: RecordQuery("note", in: "beds", having: terms("state=open"), limit: 2))
        let entries = try await entries()
        #expect(entries.map(\.id.rawValue) == ["3:ann!s1/1", "3:ann!s1/2", "3:ann!s1/3"])
        #expect(entries.map(\.act) == [.read, .read, .search])
        #expect(entries.map(\.askedFor) == ["v1", "x1", nil])
        #expect(entries.map(\.released) == [["v1"], [], ["v1", "v2"]])
        #expect(entries.map(\.revisions) == [[Revision(1)], [], [Revision(1), Revision(1)]])
        #expect(entries.map(\.termNames) == [[], [], ["state"]])
        #expect(entries.allSatisfy { $0.audit == store.session.audit && $0.instant == start && $0.kind == "note" })
        let journal = try await inner.journal(of: "beds", after: JournalPosition(1), limit: 9)
        #expect(journal.count == 3 && journal.allSatisfy { $0.audit == store.session.audit })
        // Whom v1 was given to is found by its term.
        let about = try await inner.all(AccessEntry.self, in: "beds", having: [AccessEntry.recordTerm("note", "v1")])
        #expect(about.map(\.value.id.rawValue) == ["3:ann!s1/1", "3:ann!s1/3"])
    }

    @Test func nothingIsReleasedThatCannotBeJournaled() async throws {
        try await plant()
        let store = try guarded(UnwritableStore(inner: inner), as: "caseworker")
        for work in [
            { _ = try await store.record(key("v1")) },
            { _ = try await store.record(key("x1")) },
            { _ = try await store.records(matching: RecordQuery("note", in: "beds")) },
            { _ = try await store.count(matching: RecordQuery("note", in: "beds")) },
        ] as [@Sendable () async throws -> Void] {
            let error = await refusal(work)
            #expect(error?.code == .unavailable)
            #expect(error.map { !"\($0)".contains("disk") } == true)
        }
    }

    @Test func kindsWithoutPersonalValuesAreReadWithoutAnEntry() async throws {
        try await plant()
        let store = try guarded(inner, zoe, as: "keeper")
        #expect(try await store.record(RecordKey("beds", "plain", "p1")) != nil)
        #expect(try await entries() == [])
    }

    /// Whatever is asked for: what was read before, what is not there, and what would be found.
    @Test func aSessionsNameIsUsedOnce() async throws {
        try await plant()
        _ = try await guarded(inner, as: "caseworker").record(key("v1"))
        let counting = CountingStore(inner)
        for work in [
            { _ = try await $0.record(key("v1")) },
            { _ = try await $0.committedRecord(key("v1"), at: nil) },
            { _ = try await $0.record(key("x1")) },
            { _ = try await $0.records(matching: RecordQuery("note", in: "beds", having: terms("state=open"))) },
            { _ = try await $0.records(matching: RecordQuery("note", in: "beds", having: terms("state=no"))) },
            { _ = try await $0.count(matching: RecordQuery("note", in: "beds")) },
        ] as [@Sendable (GuardedStore) async throws -> Void] {
            let store = try guarded(counting, as: "caseworker")
            let errors = [await refusal { try await work(store) }, await refusal { try await work(store) }]
            #expect(errors[0]?.code == .conflict && errors[0] == errors[1])
            #expect(await counting.callsSinceLast() == ["receipt", "receipt"])
        }
        #expect(try await entries().count == 1)
        _ = try await guarded(inner, as: "caseworker", named: "s2").record(key("v2"))
    }

    /// The name is asked about once, before the first entry.
    @Test func aSessionGoesOnUnderItsName() async throws {
        try await plant()
        let counting = CountingStore(inner)
        let store = try guarded(counting, as: "caseworker")
        for _ in 0..<3 { _ = try await store.records(matching: RecordQuery("note", in: "beds")) }
        #expect(
            await counting.callsSinceLast() == [
                "receipt", "records", "commit", "records", "commit", "records", "commit",
            ])
    }

    /// Two reads at once: the second asks about the name when the first has written its entry already.
    @Test func aSessionIsNotRefusedForItsOwnEntry() async throws {
        try await plant()
        let store = try guarded(InterleavingStore(inner), as: "caseworker")
        async let first = store.record(key("v1"))
        async let second = store.record(key("v2"))
        #expect(try await [first, second].compactMap { $0?.key.id } == ["v1", "v2"])
    }

    /// The first entry is not written at first; without it nobody would know that the name was used.
    @Test func whatIsWrittenFirstIsTheFirstEntry() async throws {
        try await plant()
        let failing = RacingStore(inner) { throw StorageError(.unavailable, "the disk is full") }
        let store = try guarded(failing, as: "caseworker")
        #expect(await refusal { _ = try await store.record(key("v1")) }?.code == .unavailable)
        _ = try await store.record(key("v2"))
        _ = try await store.record(key("x1"))
        #expect(try await entries().map(\.askedFor) == ["v1", "v2", "x1"])
        let again = try guarded(inner, as: "caseworker")
        #expect(await refusal { _ = try await again.record(key("v2")) }?.code == .conflict)
    }

    /// Two sessions under one name at once: what was changed in between is no longer the same read.
    @Test func ofTwoSessionsAtOnceTheSecondReleasesNothingElse() async throws {
        try await plant()
        let racing = RacingStore(inner) { [inner] in
            _ = try await inner.commit(batch("p2", [.put(key("v1"), note("3", terms: terms("team=a")))]))
            _ = try await guarded(inner, as: "caseworker").record(key("v1"))
        }
        let store = try guarded(racing, as: "caseworker")
        #expect(await refusal { _ = try await store.record(key("v1")) }?.code == .conflict)
        // And not by reading on either.
        #expect(await refusal { _ = try await store.record(key("v2")) }?.code == .conflict)
    }

    /// Nobody writes an entry of their own, whatever they may do with every other kind.
    @Test func entriesAreWrittenByTheGuardAlone() async throws {
        try await plant()
        let store = try guarded(inner, zoe, as: "keeper")
        _ = try await store.record(key("v1"))
        let entry = RecordKey("beds", "access", "3:zoe!s1/1")
        for operation in [
            Operation.put(entry, note("x")), .redact(entry, leaving: note("x")),
            .put(RecordKey("beds", "access", "new"), note("x")), .reserve(UniqueKey("a", "b"), for: entry),
        ] {
            #expect(await refusal { _ = try await store.commit("c", [operation]) }?.code == .denied)
        }
        _ = try await store.commit("c", [.end(entry)])
    }

    @Test func anEntryIsStillReadAsItWasWritten() throws {
        let text = """
            {"act":"search","audit":{"purpose":"law-enforcement","reason":"why","role":"clerk","who":"u1"},\
            "id":"2:u1!s/1","instant":"2023-11-14T22:13:20Z","kind":"victim","released":["v1"],"revisions":[3],"termNames":["kind"]}
            """
        let entry = AccessEntry(
            id: AccessEntry.ID(rawValue: "2:u1!s/1"),
            audit: Audit(who: "u1", role: "clerk", purpose: .lawEnforcement, reason: "why"), instant: start,
            act: .search, kind: "victim", askedFor: nil, termNames: ["kind"], released: ["v1"], at: [Revision(3)])
        #expect(try JSONDecoder().decode(AccessEntry.self, from: Data(text.utf8)) == entry)
        let written = try Envelope(sealing: entry, disclosing: .storage(reason: "test"))
        #expect(String(decoding: written.payload, as: UTF8.self) == text)
        #expect(written.terms == terms("who=u1", "kind=victim", "record=victim/v1"))
    }
}

/// A store that can be read and not written.
private struct UnwritableStore: ForwardingStore {
    let inner: any RecordStore

    func commit(_ batch: Batch) async throws -> Receipt { throw StorageError(.unavailable, "the disk is full") }
}

/// A store that keeps the first question for a receipt until there is a second, and the second until after a commit.
private actor InterleavingStore: ForwardingStore {
    nonisolated let inner: any RecordStore
    private var asked = 0
    private var committed = 0
    private var waiting: [(condition: @Sendable (Int, Int) -> Bool, go: CheckedContinuation<Void, Never>)] = []

    init(_ inner: any RecordStore) { self.inner = inner }

    func receipt(of command: CommandKey, in partition: Partition) async throws -> Receipt? {
        asked += 1
        wake()
        if asked == 1 {
            // Nothing is committed yet.
            let receipt = try await inner.receipt(of: command, in: partition)
            await wait { asked, _ in asked > 1 }
            return receipt
        }
        await wait { _, committed in committed > 0 }
        return try await inner.receipt(of: command, in: partition)
    }

    func commit(_ batch: Batch) async throws -> Receipt {
        let receipt = try await inner.commit(batch)
        committed += 1
        wake()
        return receipt
    }

    private func wait(until condition: @escaping @Sendable (Int, Int) -> Bool) async {
        guard !condition(asked, committed) else { return }
        await withCheckedContinuation { waiting.append((condition, $0)) }
    }

    private func wake() {
        let ready = waiting.filter { $0.condition(asked, committed) }
        waiting.removeAll { $0.condition(asked, committed) }
        for one in ready { one.go.resume() }
    }
}
