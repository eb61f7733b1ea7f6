import CommunitySafetyTesting
import SafetyStorage
import SeededRandom
import Testing

/// Whoever may not see a record cannot tell whether it is there: the same session does the same work in two worlds,
/// one with hidden records and one without, and gets the same answers, the same errors and the same calls behind.
@Suite struct SidePathTests {
    static let roles: [AccessRole] = ["caseworker", "reader", "owner", "nobody", "numberer", "registrar", "filer"]

    @Test(arguments: roles, 0..<40) func twoWorldsLookAlike(_ role: AccessRole, seed: Int) async throws {
        var generator = SeededGenerator(seed: UInt64(seed))
        let steps = SideStep.random(120, using: &generator).filter { !$0.tellsOnPurpose(role) }
        var empty = try await SideWorld(hiding: false, as: role)
        var full = try await SideWorld(hiding: true, as: role)
        for (number, step) in steps.enumerated() {
            let expected = try await empty.answer(to: step)
            let found = try await full.answer(to: step)
            try #require(found == expected, "seed \(seed), role \(role), step \(number): \(step)")
            try await full.changeHidden(using: &generator)
        }
    }

    /// The work above is worth nothing unless it reads, changes, and is refused in every way.
    @Test func theWorkMeetsEveryKindOfAnswer() async throws {
        var met: [String: Int] = [:]
        for seed in 0..<40 {
            var generator = SeededGenerator(seed: UInt64(seed))
            let steps = SideStep.random(120, using: &generator)
            var world = try await SideWorld(hiding: true, as: "caseworker")
            for step in steps {
                switch try await world.answer(to: step).result {
                case .record(let record): met[record == nil ? "no record" : "record", default: 0] += 1
                case .page(let page): met[page.records.isEmpty ? "empty page" : "page", default: 0] += 1
                case .count(let count): met[count == 0 ? "none" : "some", default: 0] += 1
                case .receipt(let receipt): met[receipt == nil ? "no receipt" : "receipt", default: 0] += 1
                case .refused(let error): met[error.code.rawValue, default: 0] += 1
                case .journal, .head, .failed: Issue.record("\(step)")
                }
            }
        }
        for answer in [
            "record", "no record", "page", "empty page", "some", "receipt", "no receipt", "denied", "conflict",
        ] {
            #expect(met[answer, default: 0] > 20, "\(answer): \(met)")
        }
    }

    /// The two worlds do differ, for whoever may see everything.
    @Test func theWorldsDiffer() async throws {
        let inner = MemoryStore()
        _ = try await inner.commit(batch("p", [.put(key("h1"), note("x", terms: terms("team=b")))]))
        #expect(try await guarded(inner, zoe, as: "keeper").record(key("h1")) != nil)
        #expect(try await guarded(inner, as: "caseworker").record(key("h1")) == nil)
    }

    /// Whoever may create learns that a key is taken, which is why that is granted for whole kinds only; and no more.
    @Test func aKeyTakenIsAllThatACreatorLearns() async throws {
        let inner = MemoryStore()
        _ = try await inner.commit(
            batch(
                "p",
                [
                    .put(key("h1"), note("x", terms: terms("team=b"))),
                    .reserve(UniqueKey("ref", "r1"), for: key("h1")),
                ]))
        let store = try guarded(inner, as: "registrar")
        let own = note("mine", terms: terms("team=a"))
        let taken = await refusal { _ = try await store.commit("c1", [.put(key("h1"), own)]) }
        #expect(taken?.code == .conflict && taken?.found == nil)
        let absent = await refusal {
            _ = try await store.commit("c2", [.put(key("n1"), own)], given: [.absent(key("h1"))])
        }
        #expect(absent?.code == .conflict && absent?.found == nil)
        let held = await refusal {
            _ = try await store.commit(
                "c3", [.put(key("n1"), own), .reserve(UniqueKey("ref", "r1"), for: key("n1"))])
        }
        #expect(held?.code == .conflict && held?.key == nil)
        #expect(held.map { !"\($0)".contains("h1") && !"\($0)".contains("r1") } == true)
        _ = try await store.commit(
            "c3", [.put(key("n1"), own), .reserve(UniqueKey("ref", "r2"), for: key("n1"))])
    }

    /// A record that the store behind cannot read any more is not told from one that is not there.
    @Test func damageOfWhatIsHiddenIsHidden() async throws {
        let inner = MemoryStore()
        let damaged = DamagedStore(inner, damaged: key("h1"))
        let store = try guarded(damaged, as: "caseworker")
        #expect(try await store.record(key("h1")) == nil)
        let change = await refusal { _ = try await store.commit("c1", [.end(key("h1"))]) }
        let never = await refusal { _ = try await store.commit("c1", [.end(key("x1"))]) }
        #expect(change == never && change?.code == .denied)
        await #expect(throws: StorageError.self) {
            _ = try await guarded(damaged, zoe, as: "keeper").record(key("h1"))
        }
    }

    /// A vault that cannot be reached tells nothing of what is hidden: its content is not asked for.
    @Test func whatCannotBeOpenedNowIsHiddenToo() async throws {
        let inner = MemoryStore()
        _ = try await inner.commit(
            batch(
                "p",
                [
                    .put(key("v1"), note("1", terms: terms("team=a"))),
                    .put(key("h1"), note("h", terms: terms("team=b"))),
                ]))
        let vaultless = VaultlessStore(inner: inner)
        let store = try guarded(vaultless, as: "caseworker")
        for revision in [nil, Revision(1), Revision(2)] {
            #expect(try await store.record(key("h1"), at: revision) == nil)
            #expect(try await store.record(key("x1"), at: revision) == nil)
        }
        let hidden = await refusal { _ = try await store.commit("c1", [.end(key("h1"))]) }
        let absent = await refusal { _ = try await store.commit("c1", [.end(key("x1"))]) }
        #expect(hidden == absent && hidden?.code == .denied)
        #expect(await refusal { _ = try await store.record(key("v1")) }?.code == .unavailable)
    }

    /// A record that leaves the scope between the look at its terms and the reading of its content is not released as
    /// it is then.
    @Test func whatIsHiddenMeanwhileIsNotReleased() async throws {
        let inner = MemoryStore()
        _ = try await inner.commit(batch("p", [.put(key("v1"), note("1", terms: terms("team=a")))]))
        let store = try guarded(MovingStore(inner), as: "caseworker")
        #expect(try await store.record(key("v1"))?.envelope == note("1", terms: terms("team=a")))
        #expect(try await store.record(key("v1")) == nil)
    }

    /// A record that loses its content meanwhile is looked at again, and given as it stands.
    @Test func whatIsReducedMeanwhileIsLookedAtAgain() async throws {
        let inner = MemoryStore()
        _ = try await inner.commit(batch("p", [.put(key("v1"), note("1", terms: terms("team=a")))]))
        let store = try guarded(MovingStore(inner, redacting: true), as: "caseworker")
        #expect(try await store.record(key("v1"))?.envelope == note("2", terms: terms("team=a")))
    }

    /// A unique key for a record that may not be changed would tell whether it is there.
    @Test(arguments: ["numberer", "registrar", "filer"] as [AccessRole])
    func aUniqueKeyIsForARecordThatMayBeChanged(_ role: AccessRole) async throws {
        let inner = MemoryStore()
        _ = try await inner.commit(
            batch(
                "p",
                [
                    .put(key("v1"), note("1", terms: terms("team=a"))),
                    .put(key("h1"), note("h", terms: terms("team=b"))),
                ]))
        let store = try guarded(inner, as: role)
        func reserving(_ id: String) -> Operation { .reserve(UniqueKey("ref", id), for: key(id)) }
        for (number, id) in ["h1", "x1"].enumerated() {
            let command = CommandKey(rawValue: "c\(number)")
            let error = await refusal { _ = try await store.commit(command, [reserving(id)]) }
            #expect(error == StorageError(.denied, "the session does not allow this"))
        }
        let own = await refusal { _ = try await store.commit("c3", [reserving("v1")]) }
        #expect(own?.code == (role == "filer" ? .denied : nil))
        let new = Operation.put(key("n1"), note("n", terms: terms("team=a")))
        let made = await refusal { _ = try await store.commit("c4", [new, reserving("n1")]) }
        #expect(made?.code == (role == "numberer" ? .denied : nil))
    }

    /// The record moves on after it got a unique key; the command repeated is the same command all the same.
    @Test(arguments: [false, true]) func aUniqueKeyGivenIsGivenOnce(_ isErased: Bool) async throws {
        let inner = MemoryStore()
        for number in 1...3 {
            _ = try await inner.commit(
                batch(
                    CommandKey(rawValue: "p\(number)"),
                    [.put(key("v1"), note("\(number)", terms: terms("team=a")))]))
        }
        let store = try guarded(inner, as: "numberer")
        let reserve = Operation.reserve(UniqueKey("ref", "r1"), for: key("v1"))
        let first = try await store.commit("c1", [reserve])
        #expect(try await store.commit("c1", [reserve]) == first)
        _ = try await inner.commit(batch("p4", [.put(key("x1"), note("x"))]))
        _ = try await inner.commit(batch("p5", [.put(key("v1"), note("4", terms: terms("team=b")))]))
        _ = try await inner.commit(batch("p6", [.put(key("v1"), note("5", terms: terms("team=a")))]))
        #expect(try await store.commit("c1", [reserve]) == first)
        let other = await refusal {
            _ = try await store.commit("c1", [.reserve(UniqueKey("ref", "r2"), for: key("v1"))])
        }
        #expect(other?.code == .conflict)
        guard isErased else { return }
        _ = try await inner.commit(batch("p7", [.erase(key("v1"))]))
        #expect(await refusal { _ = try await store.commit("c1", [reserve]) }?.code == .conflict)
    }

    /// The record leaves the scope between the look and the commit.
    @Test func noUniqueKeyIsGivenToWhatIsHiddenMeanwhile() async throws {
        let inner = MemoryStore()
        _ = try await inner.commit(batch("p", [.put(key("v1"), note("1", terms: terms("team=a")))]))
        let racing = RacingStore(inner) {
            _ = try await inner.commit(batch("race", [.put(key("v1"), note("b", terms: terms("team=b")))]))
        }
        let store = try guarded(racing, as: "numberer")
        let reserve = Operation.reserve(UniqueKey("ref", "r1"), for: key("v1"))
        #expect(await refusal { _ = try await store.commit("c1", [reserve]) }?.code == .denied)
        #expect(try await inner.receipt(of: "3:ann:c1", in: "beds") == nil)
    }

    /// What a revision held before it was redacted may have lain elsewhere: it is answered as one that never was.
    @Test func aRedactedRevisionIsNotTold() async throws {
        let inner = MemoryStore()
        for (number, terms) in [terms("team=b"), terms("team=a"), terms("team=a", "rank=1")].enumerated() {
            _ = try await inner.commit(
                batch(CommandKey(rawValue: "p\(number)"), [.put(key("m1"), note("\(number)", terms: terms))]))
        }
        let store = try guarded(inner, as: "caseworker")
        #expect(try await store.record(key("m1"), at: Revision(2)) != nil)
        _ = try await inner.commit(
            batch("redact", [.redact(key("m1"), leaving: note("less", terms: terms("team=a")))]))
        let whole = try guarded(inner, zoe, as: "keeper")
        for number in 1...3 {
            #expect(try await store.record(key("m1"), at: Revision(number)) == nil)
            #expect(try await whole.record(key("m1"), at: Revision(number)) != nil)
        }
        #expect(try await store.record(key("m1"), at: Revision(4))?.envelope != nil)
    }

    /// What is kept is read from where it is kept, under the same rules.
    @Test func whatIsKeptIsReleasedAsWhatIsRead() async throws {
        let inner = MemoryStore(sealing: MixingSealing())
        _ = try await inner.commit(
            batch(
                "p",
                [
                    .put(key("v1"), note("1", terms: terms("team=a"))),
                    .put(key("h1"), note("h", terms: terms("team=b"))),
                ]))
        let counting = CountingStore(inner)
        let store = try guarded(counting, as: "caseworker")
        let kept = try #require(try await store.committedRecord(key("v1"), at: nil))
        #expect(kept.envelope == note("1", terms: terms("team=a")) && kept.salt == nil)
        #expect(await counting.callsSinceLast() == ["receipt", "committedRecord", "commit"])
        _ = try await store.record(key("v1"))
        #expect(await counting.callsSinceLast() == ["committedRecord", "record", "commit"])
        #expect(try await store.committedRecord(key("h1"), at: nil) == nil)
        #expect(try await store.committedRecord(key("h1"), at: Revision(1)) == nil)
        let denied = await refusal { _ = try await guarded(inner, as: "nobody").committedRecord(key("v1"), at: nil) }
        #expect(denied?.code == .denied)
        let whole = try await guarded(inner, zoe, as: "keeper").committedRecord(key("v1"), at: nil)
        #expect(try await whole?.salt == inner.record(key("v1"))?.salt && whole?.salt != nil)
        let released = try await inner.records(matching: RecordQuery("access", in: "beds")).records.compactMap {
            try $0.opened(as: AccessEntry.self)?.value.released
        }
        #expect(released == [["v1"], ["v1"], [], [], ["v1"]])
    }

    /// A command of before, repeated once its content is gone, names no record, whoever took it away.
    @Test func aRepetitionOfWhatIsGoneNamesNothing() async throws {
        let inner = MemoryStore()
        let store = try guarded(inner, as: "registrar")
        let put = Operation.put(key("v1"), note("1", terms: terms("team=a")))
        let first = try await store.commit("c", [put])
        _ = try await inner.commit(batch("p", [.put(key("v1"), note("b", terms: terms("team=b")))]))
        #expect(try await store.commit("c", [put]) == first)
        _ = try await inner.commit(batch("erase", [.erase(key("v1"))]))
        let error = await refusal { _ = try await store.commit("c", [put]) }
        #expect(error == StorageError(.conflict, "something stands against it"))
        #expect(try await store.receipt(of: "c", in: "beds") == first)
    }

    /// A store that leaves out the scope is not trusted: what it found is not even counted.
    @Test func aStoreThatForgetsScopesIsRefused() async throws {
        let inner = MemoryStore()
        _ = try await inner.commit(batch("p", [.put(key("h1"), note("x", terms: terms("team=b")))]))
        let store = try guarded(DamagedStore(inner, damaged: nil), as: "caseworker")
        let error = await refusal { _ = try await store.records(matching: RecordQuery("note", in: "beds")) }
        #expect(error?.code == .corrupt)
        #expect(error.map { !$0.message.contains("h1") } == true)
    }
}

/// A store that knows what stands there, and can open nothing of it.
private struct VaultlessStore: ForwardingStore {
    let inner: any RecordStore

    func record(_ key: RecordKey, at revision: Revision?) async throws -> StoredRecord? {
        guard let found = try await inner.record(key, at: revision), found.envelope != nil else { return nil }
        throw StorageError(.unavailable, "the vault cannot be reached", key: key)
    }

    func committedRecord(_ key: RecordKey, at revision: Revision?) async throws -> StoredRecord? {
        try await inner.committedRecord(key, at: revision)
    }
}

/// A store in which somebody changes the record just before its content is read for the first time.
private actor MovingStore: ForwardingStore {
    nonisolated let inner: any RecordStore
    private let isRedacting: Bool
    private var isMoved = false

    init(_ inner: any RecordStore, redacting isRedacting: Bool = false) {
        self.inner = inner
        self.isRedacting = isRedacting
    }

    func record(_ key: RecordKey, at revision: Revision?) async throws -> StoredRecord? {
        if !isMoved {
            isMoved = true
            _ = try await inner.commit(
                batch(
                    "move",
                    [
                        isRedacting
                            ? .redact(key, leaving: note("2", terms: terms("team=a")))
                            : .put(key, note("b", terms: terms("team=b")))
                    ]))
        }
        return try await inner.record(key, at: revision)
    }

    func committedRecord(_ key: RecordKey, at revision: Revision?) async throws -> StoredRecord? {
        try await inner.committedRecord(key, at: revision)
    }
}
