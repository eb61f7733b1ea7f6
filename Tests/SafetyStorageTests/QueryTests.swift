import CivilTime
import SafetyModel
import SafetyStorage
import Testing

@Suite struct QueryTests {
    let store = MemoryStore()
    let keeping = Disclosure.storage(reason: "test")

    /// 500 entries are read at a time: a journal of just so many, and those around it.
    @Test(arguments: [0, 1, 499, 500, 501, 1000, 1001]) func aReceiptIsFoundWhereverItStands(count: Int) async throws {
        for number in 0..<count {
            _ = try await store.commit(batch(CommandKey(rawValue: "c\(number)"), [.put(key("a"), note("\(number)"))]))
        }
        let bare = PlainStore(store)
        #expect(try await bare.lastJournalPosition(of: "beds")?.number == (count == 0 ? nil : count))
        #expect(try await bare.lastJournalPosition(of: "herts") == nil)
        for number in Set([0, count / 2, count - 1]).filter({ (0..<count).contains($0) }) {
            let command = CommandKey(rawValue: "c\(number)")
            let receipt = try await bare.receipt(of: command, in: "beds")
            #expect(receipt?.position == JournalPosition(number + 1))
            #expect(try await store.receipt(of: command, in: "beds") == receipt)
            #expect(try await bare.receipt(of: command, in: "herts") == nil)
        }
        #expect(try await bare.receipt(of: "never", in: "beds") == nil)
        #expect(try await store.receipt(of: "never", in: "beds") == nil)
    }

    @Test func entitiesComePageByPageInTheirOrder() async throws {
        let cases = (1...7).map { number in
            Case(id: .init(high: 0, low: UInt64(number)), kind: number % 2 == 0 ? .crime : .hate)
        }
        _ = try await store.commit(
            batch("c1", try cases.reversed().map { try .put($0, in: "beds", disclosing: keeping) }))
        _ = try await store.commit(batch("c2", [.end(cases[2].recordKey(in: "beds"))]))
        let hate = [IndexTerm("kind", "hate")]
        let first = try await store.page(of: Case.self, in: "beds", having: hate, limit: 2)
        #expect(first.entities == [Versioned(cases[0], at: Revision(1)), Versioned(cases[4], at: Revision(1))])
        let second = try await store.page(of: Case.self, in: "beds", having: hate, limit: 2, after: first.next)
        #expect(second.entities.map(\.value) == [cases[6]])
        #expect(second.next == nil)
        let withEnded = try await store.page(of: Case.self, in: "beds", having: hate, includingEnded: true)
        #expect(withEnded.entities.map(\.value) == [cases[0], cases[2], cases[4], cases[6]])
        #expect(withEnded.entities.map(\.isEnded) == [false, true, false, false])
        #expect(try await store.all(Victim.self, in: "beds", having: []).isEmpty)
    }

    @Test func allMeansMoreThanAPage() async throws {
        let cases = (1...201).map { Case(id: .init(high: 0, low: UInt64($0)), kind: .crime) }
        _ = try await store.commit(batch("c1", try cases.map { try .put($0, in: "beds", disclosing: keeping) }))
        #expect(try await store.all(Case.self, in: "beds", having: []).map(\.value) == cases)
    }
}
