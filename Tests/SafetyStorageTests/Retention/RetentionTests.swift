import CivilTime
import CommunitySafetyTesting
import Foundation
import SafetyModel
import SafetyStorage
import SeededRandom
import Testing

@Suite struct RetentionTests {
    private let store = MemoryStore()
    private let rule = CitedRule(policy: "p", rule: "r", verification: "unverified")
    private let today = CivilDate(dayNumber: 20_000)

    private func entry(_ id: String, review: Int? = nil, disposal: Int? = nil, held: Bool = false) -> RetentionEntry {
        func due(_ offset: Int?) -> RetentionSchedule.DueDay? { offset.map { .init(today.adding(days: $0), by: rule) } }
        let hold = RetentionHold(
            by: "coroner", because: Personal("inquest", purpose: .lawEnforcement), placed: start)
        return RetentionEntry(
            about: "note", id, schedule: RetentionSchedule(review: due(review), disposal: due(disposal)),
            holds: held ? [hold] : [])
    }

    private func keep(_ entries: [RetentionEntry], as command: CommandKey = "keep") async throws {
        _ = try await store.commit(
            batch(
                command,
                entries.map { .put(key($0.recordID), note("text of \($0.recordID)")) }
                    + entries.map { try .put($0, in: "beds", disclosing: .storage(reason: "test")) }))
    }

    private func run(_ name: CommandKey = "run", at instant: Instant = start) -> DisposalRun {
        DisposalRun(named: name, in: "beds", dueBy: today, audit: audit, at: instant)
    }

    private func id(_ id: String) -> RetentionEntry.ID { RetentionEntry.ID(about: "note", id) }

    /// Against a plain sort of the days, for random ones.
    @Test(arguments: 0..<10) func whatIsDueIsInOrderAndNothingElse(_ seed: Int) async throws {
        var generator = SeededGenerator(seed: UInt64(seed))
        var expected: [(Int, String)] = []
        var entries: [RetentionEntry] = []
        for number in 0..<60 {
            let offset = Bool.random(using: &generator) ? Int.random(in: -400...400, using: &generator) : nil
            entries.append(entry("n\(number)", review: offset, disposal: number % 3 == 0 ? -1 : nil))
            if let offset, offset <= 0 { expected.append((offset, "note/n\(number)")) }
        }
        try await keep(entries)
        expected.sort { $0 < $1 }
        var found: [String] = []
        var place: PageToken?
        repeat {
            let page = try await store.due(for: .review, by: today, in: "beds", limit: 7, after: place)
            found += page.entities.map(\.value.id.rawValue)
            place = page.next
        } while place != nil
        #expect(found == expected.map(\.1), "seed \(seed)")
    }

    @Test func aRunDisposesOfWhatIsDueAndOfNothingUnderAHold() async throws {
        try await keep([
            entry("due", disposal: 0), entry("long", disposal: -900), entry("held", disposal: -1, held: true),
            entry("later", disposal: 1), entry("unknown"), entry("left", disposal: -2), entry("less", disposal: -2),
        ])
        let outcomes = try await run().dispose(in: store) { entry in
            switch entry.recordID {
            case "left": nil
            case "less": .redact(leaving: note("less"))
            case "long": .end
            default: .erase
            }
        }
        #expect(
            outcomes == [
                id("due"): .disposed(.erase), id("long"): .disposed(.end), id("held"): .held, id("left"): .left,
                id("less"): .disposed(.redact),
            ])
        #expect(try await store.record(key("due"))?.state == .erased)
        #expect(try await store.record(key("long"))?.state == .ended)
        #expect(try await store.record(key("less"))?.envelope == note("less"))
        for kept in ["held", "later", "unknown", "left"] {
            #expect(try await store.record(key(kept))?.envelope == note("text of \(kept)"))
        }
        let disposed = try await store.load(RetentionEntry.self, id("due"), in: "beds")
        #expect(disposed?.value.disposal == RetentionEntry.Disposal(.erase, at: start))
        // Once more is nothing more.
        let head = try await store.journalHead(of: "beds")
        #expect(try await run().dispose(in: store) { _ in nil } == [id("held"): .held, id("left"): .left])
        #expect(try await store.journalHead(of: "beds") == head)
    }

    /// A hold that is placed while the run is under way stands against it.
    @Test func aHoldPlacedMeanwhileStandsAgainstIt() async throws {
        try await keep([entry("n", disposal: -1)])
        let held = entry("n", disposal: -1, held: true)
        let racing = RacingStore(store) { [store] in
            _ = try await store.commit(batch("hold", [.put(held, in: "beds", disclosing: .storage(reason: "test"))]))
        }
        #expect(try await run().dispose(in: racing) { _ in .erase } == [id("n"): .changedMeanwhile])
        #expect(try await store.record(key("n"))?.envelope == note("text of n"))
        #expect(try await run().dispose(in: racing) { _ in .erase } == [id("n"): .held])
    }

    @Test func aHoldThatWasLiftedStandsNoMore() async throws {
        var lifted = entry("n", disposal: -1, held: true)
        lifted.holds[0].lifted = start
        try await keep([lifted])
        #expect(lifted.isHeld(at: Instant(milliseconds: start.milliseconds - 1)) && !lifted.isHeld(at: start))
        #expect(try await run().dispose(in: store) { _ in .erase } == [id("n"): .disposed(.erase)])
    }

    @Test func whatIsGoneIsSaidToBeGone() async throws {
        try await keep([entry("erased", disposal: -1)])
        _ = try await store.commit(
            batch(
                "more",
                [
                    .erase(key("erased")),
                    .put(entry("never", disposal: -1), in: "beds", disclosing: .storage(reason: "test")),
                ]))
        #expect(
            try await run().dispose(in: store) { _ in .erase } == [id("erased"): .gone, id("never"): .gone])
    }

    @Test func aRetentionEntryIsStillReadAsItWasWritten() throws {
        let text = """
            {"holds":[{"authority":"coroner","placed":"2023-11-14T22:13:20Z","reason":{"purpose":"law-enforcement",\
            "sensitivity":"personal","value":"inquest"}}],"kind":"note","recordID":"n","schedule":{"disposal":\
            {"day":"2024-10-04","rule":{"policy":"p","rule":"r","verification":"unverified"}}}}
            """
        let held = entry("n", disposal: 0, held: true)
        #expect(try JSONDecoder().decode(RetentionEntry.self, from: Data(text.utf8)) == held)
        let written = try Envelope(sealing: held, disclosing: .storage(reason: "test"))
        #expect(String(decoding: written.payload, as: UTF8.self) == text)
        #expect(written.terms == terms("record-kind=note", "dispose-due=2024-10-04"))
    }
}
