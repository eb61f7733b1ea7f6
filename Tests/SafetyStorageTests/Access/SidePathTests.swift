import SafetyStorage
import SeededRandom
import Synchronization
import Testing

/// Whoever may not see a record cannot tell whether it is there: the same session does the same work in two worlds,
/// one with hidden records and one without, and gets the same answers, the same errors and the same calls behind.
@Suite struct SidePathTests {
    static let roles: [AccessRole] = ["caseworker", "reader", "owner", "nobody"]

    @Test(arguments: roles, 0..<40) func twoWorldsLookAlike(_ role: AccessRole, seed: Int) async throws {
        var generator = SeededGenerator(seed: UInt64(seed))
        let steps = SideStep.random(120, using: &generator)
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
        for number in 1...3 {
            #expect(try await store.record(key("m1"), at: Revision(number)) == nil)
            #expect(try await guarded(inner, zoe, as: "keeper").record(key("m1"), at: Revision(number)) != nil)
        }
        #expect(try await store.record(key("m1"), at: Revision(4))?.envelope != nil)
    }

    /// What is kept is read from where it is kept, under the same rules.
    @Test func whatIsKeptIsReleasedAsWhatIsRead() async throws {
        let inner = MemoryStore(sealing: CountedSealing())
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
        #expect(await counting.callsSinceLast() == ["committedRecord", "commit"])
        #expect(try await store.committedRecord(key("h1"), at: nil) == nil)
        #expect(try await store.committedRecord(key("h1"), at: Revision(1)) == nil)
        let denied = await refusal { _ = try await guarded(inner, as: "nobody").committedRecord(key("v1"), at: nil) }
        #expect(denied?.code == .denied)
        let whole = try await guarded(inner, zoe, as: "keeper").committedRecord(key("v1"), at: nil)
        #expect(try await whole?.salt == inner.record(key("v1"))?.salt && whole?.salt != nil)
        let released = try await inner.records(matching: RecordQuery("access", in: "beds")).records.compactMap {
            try $0.opened(as: AccessEntry.self)?.value.released
        }
        #expect(released == [["v1"], [], [], ["v1"]])
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

/// Salts that are told apart by their number; no sealing worth the name.
private final class CountedSealing: JournalSealing {
    private let count = Atomic(0)

    func digest(of bytes: [UInt8]) -> Digest { Digest([UInt8(truncatingIfNeeded: bytes.count)]) }

    func salt() -> [UInt8] {
        let number = count.add(1, ordering: .relaxed).newValue
        return Array(repeating: UInt8(truncatingIfNeeded: number), count: 16)
    }
}
