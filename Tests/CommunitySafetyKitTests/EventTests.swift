import CivilTime
import CommunitySafetyKit
import CommunitySafetyTesting
import PolicyEngine
import SafetyModel
import SafetyStorage
import Testing

@Suite struct EventTests {
    let sample: Sample
    let store = MemoryStore()

    init() throws { sample = try Sample() }

    @Test func aServiceChangesOneDutyOfEachVictimAndNothingElse() async throws {
        let desk = try await sample.deskWithBurglary(over: store)
        let told = try event(2, .service("notify-arrest"), "2023-12-27T08:00:00Z", answers: [1])
        let entry = try await desk.record(told, in: sample.burglary.id, asOf: sample.now, as: "c2", audit: clerk)
        var after = sample.burglary
        try after.record(told)
        #expect(entry.subject == Versioned(after, at: Revision(2)))
        #expect(entry.directives == [])
        #expect(entry.receipt?.position == JournalPosition(2))
        let people = [sample.tenant, sample.owner]
        let expected = try ByHand.changes(
            from: (sample.burglary, people), to: (after, people), under: sample.register, asOf: sample.now)
        #expect(Set(entry.changes.map(ByHand.init)) == expected)
        let arrest = entry.changes.first {
            $0.id.victimID == sample.tenant.id && $0.id.duty == "vc2020.right6.notify-arrest"
        }
        #expect(arrest?.before?.status == .pending)
        #expect(arrest?.after?.status == .met)
        let stored = try await Dump(of: store).current()
        let all = try ByHand.determinations(of: people, in: after, under: sample.register, asOf: sample.now)
        #expect(Set(stored.values.map(\.determination)) == Set(all.values))
        // Only what changed got a second revision.
        let rewritten = entry.receipt?.changes.filter { $0.key.kind == "determination" }.map(\.key.id)
        #expect(Set(rewritten ?? []) == Set(entry.changes.map(\.id.description)))
    }

    @Test func timeThatHasPassedIsNoChangeButIsStored() async throws {
        let desk = try await sample.deskWithBurglary(over: store)
        let later = try instant("2024-03-01T09:00:00Z")
        let entry = try await desk.record(
            event(2, .outcomeRecorded, "2024-02-29T08:00:00Z"), in: sample.burglary.id, asOf: later, as: "c2",
            audit: clerk)
        #expect(entry.changes == [])
        let arrest = try await Dump(of: store).current().values.first {
            $0.victimID == sample.tenant.id && $0.determination.duty == "vc2020.right6.notify-arrest"
        }
        #expect(arrest?.determination == entry.judgements.first?.determinations.first { $0.duty == arrest?.id.duty })
        #expect(arrest?.since == later)
        #expect(arrest?.determination.status == .breached)
    }

    @Test func aMoveGivesTheDirectivesOfTheLifecycle() async throws {
        let desk = try await sample.deskWithBurglary(over: store)
        let id = sample.burglary.id
        var expected = sample.burglary
        for (number, move) in [Case.Event.record, .allocate, .investigate].enumerated() {
            let outcome = try expected.applying(move, at: sample.now)
            expected = outcome.value
            let entry = try await desk.apply(
                move, at: sample.now, to: id, expecting: Revision(number + 1), asOf: sample.now,
                as: CommandKey(rawValue: "move \(number)"), audit: clerk)
            #expect(entry.directives == outcome.directives)
            #expect(entry.subject == Versioned(expected, at: Revision(number + 2)))
            #expect(entry.changes == [])
        }
        let charge = try event(2, .suspectCharged, "2023-12-27T08:00:00Z")
        let entry = try await desk.record(
            charge, applying: .charge, at: sample.now, in: id, asOf: sample.now, as: "charge", audit: clerk)
        #expect(entry.directives == [.notify(of: .suspectCharged), .refer(to: .witnessCareUnit)])
        #expect(entry.subject.value.state == .charged)
        #expect(entry.subject.value.timeline.last == charge)
        #expect(entry.subject.revision == Revision(5))
        #expect(entry.changes.contains { $0.id.duty == "vc2020.right6.notify-charge" && $0.before == nil })
        #expect(try await store.lastJournalPosition(of: partition) == JournalPosition(5))
    }

    @Test func aRefusedMoveWritesNothing() async throws {
        let desk = try await sample.deskWithBurglary(over: store)
        let before = try await Dump(of: store)
        let charge = try event(2, .suspectCharged, "2023-12-27T08:00:00Z")
        let error = await #expect(throws: TransitionError.self) {
            try await desk.record(
                charge, applying: .charge, at: sample.now, in: sample.burglary.id, asOf: sample.now, as: "c2",
                audit: clerk)
        }
        #expect(error?.code == .illegalMove)
        let duplicate = try event(1, .suspectCharged, "2023-12-27T08:00:00Z")
        await #expect(throws: TimelineError(.duplicate, event: duplicate.id)) {
            try await desk.record(duplicate, in: sample.burglary.id, asOf: sample.now, as: "c3", audit: clerk)
        }
        #expect(try await Dump(of: store) == before)
    }

    @Test func aStaleRevisionNamesExpectedAndFoundAndWritesNothing() async throws {
        let desk = try await sample.deskWithBurglary(over: store)
        let id = sample.burglary.id
        _ = try await desk.apply(.record, at: sample.now, to: id, asOf: sample.now, as: "c2", audit: clerk)
        let before = try await Dump(of: store)
        let error = await refusal {
            _ = try await desk.record(
                event(2, .suspectCharged, "2023-12-27T08:00:00Z"), in: id, expecting: Revision(1), asOf: sample.now,
                as: "c3", audit: clerk)
        }
        #expect(error?.code == .conflict)
        #expect(error?.key == sample.burglary.recordKey(in: partition))
        #expect(error?.expected == .revision(Revision(1)))
        #expect(error?.found == Revision(2))
        let missing = await refusal {
            _ = try await desk.apply(
                .record, at: sample.now, to: .init(high: 9, low: 9), asOf: sample.now, as: "c4", audit: clerk)
        }
        #expect(missing?.code == .notFound)
        #expect(try await Dump(of: store) == before)
    }

    /// Whatever the judgement rests on: the case, a victim, or the determinations themselves.
    @Test(arguments: [0, 1, 2]) func aRivalIsAConflictAndNothingIsWritten(rival: Int) async throws {
        let inner = MemoryStore()
        let store = RacingStore(inner)
        let sample = sample
        let desk = try await sample.deskWithBurglary(over: store)
        await store.beforeNextCommit {
            let desk = sample.desk(over: inner)
            switch rival {
            case 0:
                _ = try await desk.apply(
                    .record, at: sample.now, to: sample.burglary.id, asOf: sample.now, as: "rival", audit: clerk)
            case 1:
                _ = try await desk.set(
                    .vulnerable, to: true, of: sample.tenant.id, asOf: sample.now, as: "rival", audit: clerk)
            default:
                let further = Case(id: .init(high: 2, low: 2), kind: .crime, victims: [sample.owner.id])
                _ = try await desk.takeIn([CaseFile(further)], asOf: sample.now, as: "rival", audit: clerk)
            }
        }
        let charge = try event(2, .suspectCharged, "2023-12-27T08:00:00Z")
        let error = await refusal {
            _ = try await desk.record(charge, in: sample.burglary.id, asOf: sample.now, as: "c2", audit: clerk)
        }
        #expect(error?.code == .conflict)
        #expect(error?.expected == .revision(Revision(1)))
        #expect(error?.found == Revision(2))
        #expect(try await store.lastJournalPosition(of: partition) == JournalPosition(2))
        let again = try await desk.record(charge, in: sample.burglary.id, asOf: sample.now, as: "c2", audit: clerk)
        #expect(again.receipt?.position == JournalPosition(3))
    }
}
