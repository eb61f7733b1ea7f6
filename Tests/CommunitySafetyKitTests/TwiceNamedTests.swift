import CivilTime
import CommunitySafetyKit
import PolicyEngine
import SafetyModel
import SafetyStorage
import Testing

/// A case that names a victim twice has one victim more than it should; the desk does its work all the same.
@Suite struct TwiceNamedTests {
    let sample: Sample
    let store = MemoryStore()

    init() throws { sample = try Sample() }

    private var twice: Case {
        var file = sample.burglary
        file.victims = [sample.tenant.id, sample.owner.id, sample.tenant.id]
        return file
    }

    @Test func itIsTakenInAsOneVictimAndDoesNotBlockTheList() async throws {
        let other = Case(id: .init(high: 2, low: 2), kind: .antisocialBehaviour)
        let desk = sample.desk(over: store)
        let outcome = try await desk.takeIn(
            [CaseFile(other), CaseFile(twice, victims: [sample.tenant, sample.owner])], asOf: sample.now, as: "c1",
            audit: clerk)
        #expect(outcome.entries.map(\.standing) == [.new, .new])
        #expect(outcome.entries.last?.judgements.map(\.victimID) == [sample.tenant.id, sample.owner.id])
        let expected = try ByHand.determinations(
            of: [sample.tenant, sample.owner], in: twice, under: sample.register, asOf: sample.now)
        #expect(Set(outcome.changes.compactMap(\.after)) == Set(expected.values))
        #expect(try await store.load(Case.self, twice.id, in: partition)?.value == twice)
    }

    @Test func aKnownVictimNamedTwiceMovesOnByOneRevision() async throws {
        let desk = try await sample.deskWithBurglary(over: store)
        let second = Case(
            id: .init(high: 2, low: 2), kind: .crime, victims: [sample.tenant.id, sample.tenant.id])
        _ = try await desk.takeIn([CaseFile(second)], asOf: sample.now, as: "c2", audit: clerk)
        #expect(try await store.load(Victim.self, sample.tenant.id, in: partition)?.revision == Revision(2))
    }

    @Test func itsCommandsAndTheVictimsJudgeEachOnce() async throws {
        let desk = sample.desk(over: store)
        _ = try await desk.takeIn(
            [CaseFile(twice, victims: [sample.tenant, sample.owner])], asOf: sample.now, as: "c1", audit: clerk)
        let charge = try event(2, .suspectCharged, "2023-12-27T08:00:00Z")
        func record() async throws -> DeskEntry<Case> {
            try await desk.record(charge, in: twice.id, asOf: sample.now, as: "c2", audit: clerk)
        }
        let entry = try await record()
        #expect(entry.judgements.map(\.victimID) == [sample.tenant.id, sample.owner.id])
        #expect(try await record() == entry)
        #expect(try await desk.owed(in: twice.id, asOf: sample.now) == entry.judgements)
        let said = try await desk.set(
            .vulnerable, to: true, of: sample.tenant.id, asOf: sample.now, as: "c3", audit: clerk)
        #expect(said.judgements.map(\.caseID) == [twice.id])
    }
}
