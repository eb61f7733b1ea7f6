import CivilTime
import CommunitySafetyKit
import CommunitySafetyTesting
import PolicyEngine
import SafetyModel
import SafetyStorage
import Testing

@Suite struct CircumstanceTests {
    let sample: Sample
    let store = MemoryStore()

    init() throws { sample = try Sample() }

    @Test func aCircumstanceChangesAllCasesOfTheVictimInOneCommit() async throws {
        let desk = try await sample.deskWithBurglary(over: store)
        var assault = Case(id: .init(high: 2, low: 2), kind: .crime, victims: [sample.tenant.id])
        try assault.record(event(1, .suspectCharged, "2023-12-22T10:00:00Z"))
        _ = try await desk.takeIn([CaseFile(assault)], asOf: sample.now, as: "c2", audit: clerk)
        let entry = try await desk.set(
            .vulnerable, to: true, of: sample.tenant.id, expecting: Revision(2), asOf: sample.now, as: "c3",
            audit: clerk)
        var after = sample.tenant
        after.set(.vulnerable, to: true)
        #expect(entry.subject == Versioned(after, at: Revision(3)))
        #expect(entry.receipt?.position == JournalPosition(3))
        var expected: Set<ByHand> = []
        for file in [sample.burglary, assault] {
            expected.formUnion(
                try ByHand.changes(
                    from: (file, [sample.tenant]), to: (file, [after]), under: sample.register, asOf: sample.now))
        }
        #expect(Set(expected.map(\.caseID)).count == 2)
        #expect(Set(entry.changes.map(ByHand.init)) == expected)
        // The cases themselves did not change.
        #expect(try await store.load(Case.self, assault.id, in: partition)?.revision == Revision(1))
    }

    @Test func aDatedRecordFollowsAnotherAndNotAPlainValue() async throws {
        let desk = try await sample.deskWithBurglary(over: store)
        let id = sample.tenant.id
        let first = try await desk.record(
            .vulnerable, false, from: sample.now, of: id, asOf: sample.now, as: "c2", audit: clerk)
        #expect(
            first.subject.value.circumstances[.vulnerable] == .dated([CircumstanceRecord(false, from: sample.now)]))
        let again = try await desk.record(
            .vulnerable, false, from: sample.now, of: id, asOf: sample.now, as: "c3", audit: clerk)
        #expect(again.receipt == nil)
        #expect(again.subject == first.subject)
        _ = try await desk.set(.vulnerable, to: true, of: id, asOf: sample.now, as: "c4", audit: clerk)
        let error = await #expect(throws: CircumstanceError.self) {
            try await desk.record(
                .vulnerable, false, from: sample.now, of: id, asOf: sample.now, as: "c5", audit: clerk)
        }
        #expect(error?.standing == true)
        #expect(try await store.lastJournalPosition(of: partition) == JournalPosition(3))
    }

    @Test func aStaleRevisionOfAVictimIsAConflict() async throws {
        let desk = try await sample.deskWithBurglary(over: store)
        let before = try await Dump(of: store)
        let error = await refusal {
            _ = try await desk.set(
                .vulnerable, to: true, of: sample.tenant.id, expecting: Revision(4), asOf: sample.now, as: "c2",
                audit: clerk)
        }
        #expect(error?.expected == .revision(Revision(4)))
        #expect(error?.found == Revision(1))
        #expect(try await Dump(of: store) == before)
    }

    /// A case that the one who sets the circumstance did not know of would be left with determinations of before.
    @Test func aCaseTakenInMeanwhileIsAConflict() async throws {
        let inner = MemoryStore()
        let store = RacingStore(inner)
        let sample = sample
        let desk = try await sample.deskWithBurglary(over: store)
        await store.beforeNextCommit {
            let further = Case(id: .init(high: 2, low: 2), kind: .crime, victims: [sample.tenant.id])
            _ = try await sample.desk(over: inner)
                .takeIn([CaseFile(further)], asOf: sample.now, as: "rival", audit: clerk)
        }
        let error = await refusal {
            _ = try await desk.set(
                .vulnerable, to: true, of: sample.tenant.id, asOf: sample.now, as: "c2", audit: clerk)
        }
        #expect(error?.code == .conflict)
        #expect(error?.key == sample.tenant.recordKey(in: partition))
    }

    /// Also where the rival does not come by way of the desk.
    @Test(arguments: [true, false]) func anEventRecordedMeanwhileIsAConflict(isAtDesk: Bool) async throws {
        let inner = MemoryStore()
        let store = RacingStore(inner)
        let sample = sample
        let desk = try await sample.deskWithBurglary(over: store)
        await store.beforeNextCommit {
            let charge = try event(2, .suspectCharged, "2023-12-27T08:00:00Z")
            guard isAtDesk else {
                var changed = sample.burglary
                try changed.record(charge)
                _ = try await inner.put(
                    changed, in: partition, after: Revision(1), disclosing: .storage(reason: "test"), as: "rival",
                    audit: clerk, at: sample.now)
                return
            }
            _ = try await sample.desk(over: inner)
                .record(charge, in: sample.burglary.id, asOf: sample.now, as: "rival", audit: clerk)
        }
        let error = await refusal {
            _ = try await desk.set(
                .vulnerable, to: true, of: sample.tenant.id, asOf: sample.now, as: "c2", audit: clerk)
        }
        #expect(error?.code == .conflict)
        #expect(try await store.load(Victim.self, sample.tenant.id, in: partition)?.revision == Revision(1))
    }
}
