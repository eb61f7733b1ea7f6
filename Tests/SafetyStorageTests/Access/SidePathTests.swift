import SafetyStorage
import SeededRandom
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
