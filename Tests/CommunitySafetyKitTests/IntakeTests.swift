import CivilTime
import CommunitySafetyKit
import CommunitySafetyTesting
import PolicyEngine
import SafetyModel
import SafetyStorage
import Testing

@Suite struct IntakeTests {
    let sample: Sample
    let store = MemoryStore()

    init() throws { sample = try Sample() }

    @Test func aCaseItsVictimsAndItsDeterminationsAreOneCommit() async throws {
        let outcome = try await sample.desk(over: store)
            .takeIn([sample.file], asOf: sample.now, as: "c1", audit: clerk)
        #expect(outcome.entries.map(\.standing) == [.new])
        let dump = try await Dump(of: store)
        #expect(dump.journal.count == 1)
        #expect(dump.journal.first?.audit == clerk)
        #expect(dump.journal.first?.receipt == outcome.receipt)
        #expect(Set(dump.records.map(\.revision)) == [Revision(1)])
        let people = [sample.tenant, sample.owner]
        let expected = try ByHand.determinations(
            of: people, in: sample.burglary, under: sample.register, asOf: sample.now)
        #expect(expected.count > 1)
        #expect(Set(try dump.current().values.map(\.determination)) == Set(expected.values))
        #expect(Set(outcome.changes.compactMap(\.after)) == Set(expected.values))
        #expect(outcome.changes.allSatisfy { $0.before == nil })
        let desk = sample.desk(over: store)
        #expect(try await store.load(Case.self, sample.burglary.id, in: partition)?.value == sample.burglary)
        #expect(try await store.load(Victim.self, sample.tenant.id, in: partition)?.value == sample.tenant)
        #expect(
            try await desk.owed(in: sample.burglary.id, asOf: sample.now)
                == outcome.entries.flatMap(\.judgements))
    }

    @Test func aSecondIntakeChangesNothing() async throws {
        let desk = try await sample.deskWithBurglary(over: store)
        let before = try await Dump(of: store)
        for command: CommandKey in ["intake", "another"] {
            let again = try await desk.takeIn(
                [sample.file], asOf: sample.now.adding(seconds: 90_000), as: command, audit: clerk)
            #expect(again.entries.map(\.standing) == [.known])
            #expect(again.receipt == nil)
            #expect(again.changes == [])
        }
        #expect(try await Dump(of: store) == before)
    }

    @Test func theNewOnesAmongKnownOnesAreTakenIn() async throws {
        let desk = try await sample.deskWithBurglary(over: store)
        let other = Case(id: .init(high: 2, low: 2), kind: .antisocialBehaviour)
        let outcome = try await desk.takeIn(
            [sample.file, CaseFile(other), CaseFile(other)], asOf: sample.now, as: "c2", audit: clerk)
        #expect(outcome.entries.map(\.standing) == [.known, .new, .known])
        #expect(outcome.receipt?.changes.map(\.key.kind) == ["case", "judgement-basis"])
        #expect(try await store.lastJournalPosition(of: partition) == JournalPosition(2))
    }

    @Test func whatIsStoredOtherwiseIsLeft() async throws {
        let desk = try await sample.deskWithBurglary(over: store)
        let before = try await Dump(of: store)
        var otherCase = sample.burglary
        otherCase.crimeType = .burglary
        var otherTenant = sample.tenant
        otherTenant.set(.vulnerable, to: true)
        let caseKey = sample.burglary.recordKey(in: partition)
        let tenantKey = sample.tenant.recordKey(in: partition)
        let outcome = try await desk.takeIn(
            [CaseFile(otherCase), CaseFile(sample.burglary, victims: [otherTenant])], asOf: sample.now, as: "c2",
            audit: clerk)
        #expect(outcome.entries.map(\.standing) == [.different(caseKey), .different(tenantKey)])
        #expect(try await Dump(of: store) == before)
    }

    @Test func anErasedCaseDoesNotComeBack() async throws {
        let desk = try await sample.deskWithBurglary(over: store)
        let key = sample.burglary.recordKey(in: partition)
        _ = try await store.commit(
            Batch("erase", in: partition, operations: [.erase(key)], audit: clerk, at: sample.now))
        let outcome = try await desk.takeIn([sample.file], asOf: sample.now, as: "c2", audit: clerk)
        #expect(outcome.entries.map(\.standing) == [.different(key)])
        #expect(outcome.receipt == nil)
    }

    @Test func aCaseAndItsVictimsMustFit() async throws {
        let desk = sample.desk(over: store)
        await #expect(throws: CaseDeskError.unknownVictim(sample.owner.id, in: sample.burglary.id)) {
            try await desk.takeIn(
                [CaseFile(sample.burglary, victims: [sample.tenant])], asOf: sample.now, as: "c1", audit: clerk)
        }
        let stranger = Victim(id: .init(high: 1, low: 9), kind: .person)
        await #expect(throws: CaseDeskError.notAVictim(stranger.id, in: sample.burglary.id)) {
            try await desk.takeIn(
                [CaseFile(sample.burglary, victims: [stranger])], asOf: sample.now, as: "c1", audit: clerk)
        }
        #expect(try await Dump(of: store).journal == [])
    }

    @Test func aKnownVictimOfAFurtherCaseNeedNotBeGivenAgain() async throws {
        let desk = try await sample.deskWithBurglary(over: store)
        let second = Case(id: .init(high: 2, low: 2), kind: .crime, victims: [sample.tenant.id])
        _ = try await desk.takeIn([CaseFile(second)], asOf: sample.now, as: "c2", audit: clerk)
        // The revision moves on, so that a rival who knows of one case only meets a conflict.
        #expect(
            try await store.load(Victim.self, sample.tenant.id, in: partition)
                == Versioned(sample.tenant, at: Revision(2)))
    }

    @Test func aRivalIntakeIsAConflictAndTheNextAttemptFindsTheCaseKnown() async throws {
        let inner = MemoryStore()
        let store = RacingStore(inner)
        let sample = sample
        await store.beforeNextCommit {
            _ = try await sample.desk(over: inner).takeIn([sample.file], asOf: sample.now, as: "rival", audit: clerk)
        }
        let desk = sample.desk(over: store)
        let error = await refusal {
            _ = try await desk.takeIn([sample.file], asOf: sample.now, as: "c1", audit: clerk)
        }
        #expect(error?.code == .conflict)
        #expect(error?.expected == .absent)
        #expect(error?.found == Revision(1))
        let again = try await desk.takeIn([sample.file], asOf: sample.now, as: "c1", audit: clerk)
        #expect(again.entries.map(\.standing) == [.known])
    }
}
