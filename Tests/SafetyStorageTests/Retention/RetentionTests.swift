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
            found += page.entries.map(\.value.id.rawValue)
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

    /// What was written while somebody decided, or just before the commit, was decided on by nobody.
    @Test func whatIsWrittenMeanwhileIsNotDestroyed() async throws {
        try await keep([entry("n", disposal: -1)])
        let outcomes = try await run().dispose(in: store) { [store] _ in
            _ = try await store.commit(batch("new", [.put(key("n"), note("new text"))]))
            return .erase
        }
        #expect(outcomes == [id("n"): .changedMeanwhile])
        let racing = RacingStore(store) { [store] in
            _ = try await store.commit(batch("newer", [.put(key("n"), note("newer text"))]))
        }
        #expect(try await run().dispose(in: racing) { _ in .erase } == [id("n"): .changedMeanwhile])
        #expect(try await store.record(key("n"))?.envelope == note("newer text"))
        #expect(try await run().dispose(in: store) { _ in .erase } == [id("n"): .disposed(.erase)])
    }

    /// A record that comes to be while somebody decides is one that nobody decided on, and one that goes is gone.
    @Test func whatComesOrGoesMeanwhile() async throws {
        _ = try await store.commit(
            batch("p", [.put(entry("n", disposal: -1), in: "beds", disclosing: .storage(reason: "test"))]))
        let outcomes = try await run().dispose(in: store) { [store] _ in
            _ = try await store.commit(batch("new", [.put(key("n"), note("new text"))]))
            return .erase
        }
        #expect(outcomes == [id("n"): .changedMeanwhile])
        #expect(try await store.record(key("n"))?.envelope == note("new text"))
        let gone = try await run("r2").dispose(in: store) { [store] _ in
            _ = try await store.commit(batch("erase", [.erase(key("n"))]))
            return .end
        }
        #expect(gone == [id("n"): .gone])
    }

    /// A day whose text cannot be read again, or does not sort as the day does, is refused before it is written.
    @Test func aDayOutsideFourDigitYearsIsNotWritten() async throws {
        let last = CivilDate(dayNumber: 2_932_896)  // 31 December 9999
        let first = CivilDate(dayNumber: -719_528)  // 1 January 0
        for (day, isWritten) in [
            (last, true), (last.adding(days: 1), false), (first, true), (first.adding(days: -1), false),
        ] {
            for step in RetentionStep.allCases {
                let due = RetentionSchedule.DueDay(day, by: rule)
                let schedule =
                    step == .review ? RetentionSchedule(review: due) : RetentionSchedule(disposal: due)
                let entry = RetentionEntry(about: "note", "\(day) \(step)", schedule: schedule)
                let refused = await refusal {
                    _ = try await store.put(
                        entry, in: "beds", after: nil, disclosing: .storage(reason: "test"),
                        as: CommandKey(rawValue: entry.recordID), audit: audit, at: start)
                }
                #expect(refused?.code == (isWritten ? nil : .malformed), "\(day)")
                #expect(!(refused?.message.contains(day.description) ?? false), "it names the day")
                let found = try await store.load(RetentionEntry.self, entry.id, in: "beds")
                #expect(found?.value == (isWritten ? entry : nil))
            }
        }
    }

    /// One entry that cannot be read does not stand between the others and their disposal.
    @Test func whatCannotBeReadIsSaidAndPassedOver() async throws {
        try await keep([entry("good", disposal: 0), entry("later", disposal: 2)])
        func raw(_ id: String, _ day: String, version: Int) -> SafetyStorage.Operation {
            .put(
                RecordKey("beds", "retention", "note/\(id)"),
                note("{}", version: version, terms: terms("dispose-due=\(day)")))
        }
        _ = try await store.commit(
            batch(
                "raw",
                [
                    raw("newer", "2020-01-01", version: 2), raw("broken", today.description, version: 1),
                    raw("far", "+10000-01-01", version: 1), raw("newer-later", "2024-10-05", version: 2),
                ]))
        let page = try await store.due(for: .disposal, by: today, in: "beds")
        #expect(page.entries.map(\.value) == [entry("good", disposal: 0)] && page.next == nil)
        #expect(page.unreadable == [id("far"), id("newer"), id("broken")])
        let outcomes = try await run().dispose(in: store) { _ in .erase }
        #expect(
            outcomes == [
                id("good"): .disposed(.erase), id("far"): .unreadable, id("newer"): .unreadable,
                id("broken"): .unreadable,
            ])
        // In pages of one it is the same; by the last day there is, what is later is due too.
        for (day, count) in [(today, 3), (CivilDate(dayNumber: 2_932_897), 5)] {
            var found: Set<RetentionEntry.ID> = []
            var place: PageToken?
            repeat {
                let page = try await store.due(for: .disposal, by: day, in: "beds", limit: 1, after: place)
                found.formUnion(page.entries.map(\.value.id) + page.unreadable)
                place = page.next
            } while place != nil
            #expect(found.count == count)
        }
    }

    @Test func aHoldThatWasLiftedStandsNoMore() async throws {
        var lifted = entry("n", disposal: -1, held: true)
        lifted.holds[0].lifted = start
        try await keep([lifted])
        #expect(lifted.isHeld(at: Instant(milliseconds: start.milliseconds - 1)) && !lifted.isHeld(at: start))
        #expect(try await run().dispose(in: store) { _ in .erase } == [id("n"): .disposed(.erase)])
    }

    /// Of what the session may not touch, or cannot even see, the run says so and goes on.
    @Test func aRecordThatMayNotBeTouchedIsRefusedAndTheOthersGo() async throws {
        try await keep([entry("hidden", disposal: -3), entry("own", disposal: -2), entry("untouched", disposal: -1)])
        _ = try await store.commit(
            batch(
                "owned",
                [
                    .put(key("own"), note("text", terms: terms("team=a"))),
                    .put(key("untouched"), note("text", terms: terms("team=b"))),
                    .put(RecordKey("beds", "plain", "x"), note("text")),
                    .put(
                        RetentionEntry(
                            about: "plain", "x",
                            schedule: RetentionSchedule(disposal: .init(today.adding(days: -5), by: rule))),
                        in: "beds", disclosing: .storage(reason: "test")),
                ]))
        let policy = try AccessPolicy([
            AccessGrant(
                "retention", to: "records", for: [.lawEnforcement], kinds: ["retention"],
                acts: [.read, .search, .change]),
            AccessGrant(
                "look", to: "records", for: [.lawEnforcement], kinds: ["note"], acts: [.read],
                within: .anyOf([ScopeTerm("team", .fixed("a")), ScopeTerm("team", .fixed("b"))])),
            AccessGrant(
                "erase", to: "records", for: [.lawEnforcement], kinds: ["note"], acts: [.erase],
                within: .anyOf([ScopeTerm("team", .fixed("a"))])),
        ])
        let officer = AccessSession(
            of: Principal("rex", roles: ["records"]), as: "records", for: .lawEnforcement, reason: "test", in: "beds",
            named: "s", at: start)
        let guarded = try GuardedStore(store, under: policy, for: officer)
        let outcomes = try await DisposalRun(
            named: "run", in: "beds", dueBy: today, audit: officer.audit, at: start
        ).dispose(in: guarded) { _ in .erase }
        #expect(
            outcomes == [
                RetentionEntry.ID(about: "plain", "x"): .refused, id("hidden"): .refused,
                id("own"): .disposed(.erase), id("untouched"): .refused,
            ])
        #expect(try await store.record(key("hidden"))?.state == .current)
        #expect(try await store.record(key("untouched"))?.state == .current)
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
