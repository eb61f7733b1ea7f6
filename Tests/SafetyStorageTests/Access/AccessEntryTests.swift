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

    @Test func aSessionsNameIsUsedOnce() async throws {
        try await plant()
        _ = try await guarded(inner, as: "caseworker").record(key("v1"))
        // The same read again is the same entry; anything else under the name is refused.
        _ = try await guarded(inner, as: "caseworker").record(key("v1"))
        #expect(try await entries().count == 1)
        let store = try guarded(inner, as: "caseworker")
        #expect(await refusal { _ = try await store.record(key("v2")) }?.code == .conflict)
        _ = try await guarded(inner, as: "caseworker", named: "s2").record(key("v2"))
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
            "id":"2:u1!s/1","instant":"2023-11-14T22:13:20Z","kind":"victim","released":["v1"],"termNames":["kind"]}
            """
        let entry = AccessEntry(
            id: AccessEntry.ID(rawValue: "2:u1!s/1"),
            audit: Audit(who: "u1", role: "clerk", purpose: .lawEnforcement, reason: "why"), instant: start,
            act: .search, kind: "victim", askedFor: nil, termNames: ["kind"], released: ["v1"])
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
