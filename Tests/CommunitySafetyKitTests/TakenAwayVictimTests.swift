import CivilTime
import CommunitySafetyKit
import CommunitySafetyTesting
import PolicyEngine
import SafetyModel
import SafetyStorage
import Testing

/// A victim's record may lawfully be taken away; the cases that name them go on.
@Suite struct TakenAwayVictimTests {
    /// How the record was taken away.
    enum Way: CaseIterable, Sendable { case erased, redactedToNothing, redactedAndEnded }

    let sample: Sample
    let store = MemoryStore()

    init() throws { sample = try Sample() }

    private func takeAway(_ id: Victim.ID, _ way: Way) async throws {
        let key = Victim.recordKey(of: id, in: partition)
        let nothing = Envelope(schemaVersion: 1, payload: [])
        let operations: [Operation] =
            switch way {
            case .erased: [.erase(key)]
            case .redactedToNothing: [.redact(key, leaving: nothing)]
            case .redactedAndEnded: [.redact(key, leaving: nothing), .end(key)]
            }
        for (number, operation) in operations.enumerated() {
            _ = try await store.commit(
                Batch(
                    CommandKey(rawValue: "take away \(number)"), in: partition, operations: [operation], audit: clerk,
                    at: sample.now))
        }
    }

    @Test(arguments: Way.allCases) func theCaseGoesOnAndTheOtherVictimsAreJudged(way: Way) async throws {
        let desk = try await sample.deskWithBurglary(over: store)
        let before = try await Dump(of: store).current()
        try await takeAway(sample.tenant.id, way)
        let fault = JudgementFault.victimTakenAway(sample.tenant.id)

        let charge = try event(2, .suspectCharged, "2023-12-27T08:00:00Z")
        func record() async throws -> DeskEntry<Case> {
            try await desk.record(charge, in: sample.burglary.id, asOf: sample.now, as: "c2", audit: clerk)
        }
        let entry = try await record()
        var after = sample.burglary
        try after.record(charge)
        #expect(try await store.load(Case.self, after.id, in: partition)?.value == after)
        #expect(entry.subject == Versioned(after, at: Revision(2)))
        #expect(entry.judgements.map(\.victimID) == [sample.tenant.id, sample.owner.id])
        #expect(entry.judgements.map(\.fault) == [fault, nil])
        #expect(entry.unjudged.map(\.victimID) == [sample.tenant.id])
        let byHand = try ByHand.changes(
            from: (sample.burglary, [sample.owner]), to: (after, [sample.owner]), under: sample.register,
            asOf: sample.now)
        #expect(!byHand.isEmpty)
        #expect(Set(entry.changes.map(ByHand.init)) == byHand)

        let now = try await Dump(of: store).current().values
        let left = now.filter { $0.victimID == sample.tenant.id }
        #expect(!left.isEmpty)
        #expect(left.allSatisfy { $0.left == fault.description })
        #expect(
            Set(left.map(\.determination))
                == Set(before.values.filter { $0.victimID == sample.tenant.id }.map(\.determination)))
        #expect(now.allSatisfy { $0.victimID == sample.tenant.id || $0.left == nil })
        #expect(try await desk.unjudged().entities.map(\.value.victimID) == [sample.tenant.id])
        #expect(try await record() == entry)

        let moved = try await desk.apply(
            .record, at: sample.now, to: after.id, asOf: sample.now, as: "c3", audit: clerk)
        #expect(moved.judgements.map(\.fault) == [fault, nil])
        #expect(try await desk.owed(in: after.id, asOf: sample.now) == moved.judgements)
    }

    @Test func anErasureOfAllThatIsStoredOfThemLeavesNothingToMark() async throws {
        let desk = try await sample.deskWithBurglary(over: store)
        let mine = try await Dump(of: store).records.map(\.key).filter { $0.id.contains(sample.tenant.id.description) }
        #expect(Set(mine.map(\.kind)) == ["victim", "determination", "judgement-basis"])
        _ = try await store.commit(
            Batch("erase all", in: partition, operations: mine.map { .erase($0) }, audit: clerk, at: sample.now))
        let charge = try event(2, .suspectCharged, "2023-12-27T08:00:00Z")
        let entry = try await desk.record(charge, in: sample.burglary.id, asOf: sample.now, as: "c2", audit: clerk)
        #expect(entry.unjudged.map(\.fault) == [.victimTakenAway(sample.tenant.id)])
        #expect(entry.receipt?.changes.contains { mine.contains($0.key) } == false)
        #expect(
            try await desk.record(charge, in: sample.burglary.id, asOf: sample.now, as: "c2", audit: clerk) == entry)
    }

    /// Whoever takes the record away between the reading and the commit.
    @Test func anErasureMeanwhileIsAConflict() async throws {
        let inner = MemoryStore()
        let store = RacingStore(inner)
        let sample = sample
        let desk = try await sample.deskWithBurglary(over: store)
        await store.beforeNextCommit {
            let key = sample.tenant.recordKey(in: partition)
            _ = try await inner.commit(
                Batch("rival", in: partition, operations: [.erase(key)], audit: clerk, at: sample.now))
        }
        let charge = try event(2, .suspectCharged, "2023-12-27T08:00:00Z")
        let error = await refusal {
            _ = try await desk.record(charge, in: sample.burglary.id, asOf: sample.now, as: "c2", audit: clerk)
        }
        #expect(error?.code == .conflict)
        let again = try await desk.record(charge, in: sample.burglary.id, asOf: sample.now, as: "c2", audit: clerk)
        #expect(again.unjudged.map(\.victimID) == [sample.tenant.id])
    }

    @Test(arguments: Way.allCases) func aCommandOfBeforeIsAConflictWhenRepeated(way: Way) async throws {
        let desk = try await sample.deskWithBurglary(over: store)
        let charge = try event(2, .suspectCharged, "2023-12-27T08:00:00Z")
        _ = try await desk.record(charge, in: sample.burglary.id, asOf: sample.now, as: "c2", audit: clerk)
        try await takeAway(sample.tenant.id, way)
        let error = await refusal {
            _ = try await desk.record(charge, in: sample.burglary.id, asOf: sample.now, as: "c2", audit: clerk)
        }
        #expect(error?.code == .conflict)
    }

    @Test(arguments: Way.allCases) func aNewCaseThatNamesThemIsTakenIn(way: Way) async throws {
        let desk = try await sample.deskWithBurglary(over: store)
        try await takeAway(sample.tenant.id, way)
        var second = Case(id: .init(high: 2, low: 2), kind: .crime, victims: [sample.tenant.id, sample.owner.id])
        try second.record(event(1, .suspectArrested, "2023-12-22T15:10:00Z"))
        let third = Case(id: .init(high: 2, low: 3), kind: .crime, victims: [sample.tenant.id])
        let fourth = Case(id: .init(high: 2, low: 4), kind: .crime, victims: [sample.tenant.id])
        let outcome = try await desk.takeIn(
            [CaseFile(second), CaseFile(third), CaseFile(fourth, victims: [sample.tenant]), sample.file],
            asOf: sample.now, as: "c2", audit: clerk)
        let key = sample.tenant.recordKey(in: partition)
        #expect(outcome.entries.map(\.standing) == [.new, .new, .different(key), .different(key)])
        #expect(outcome.unjudged.map(\.caseID) == [second.id, third.id])
        #expect(outcome.unjudged.map(\.fault) == Array(repeating: .victimTakenAway(sample.tenant.id), count: 2))
        #expect(Set(outcome.changes.map(\.id.victimID)) == [sample.owner.id])
        #expect(outcome.receipt?.revision(of: key) == nil)
    }

    @Test func aVictimWhoWasNeverTakenInIsStillAnError() async throws {
        let desk = try await sample.deskWithBurglary(over: store)
        let stranger = Victim.ID(high: 1, low: 9)
        var changed = sample.burglary
        changed.victims.append(stranger)
        _ = try await store.put(
            changed, in: partition, after: Revision(1), disclosing: .storage(reason: "test"), as: "by hand",
            audit: clerk, at: sample.now)
        let charge = try event(2, .suspectCharged, "2023-12-27T08:00:00Z")
        await #expect(throws: CaseDeskError.unknownVictim(stranger, in: changed.id)) {
            try await desk.record(charge, in: changed.id, asOf: sample.now, as: "c2", audit: clerk)
        }
        await #expect(throws: CaseDeskError.unknownVictim(stranger, in: changed.id)) {
            try await desk.owed(in: changed.id, asOf: sample.now)
        }
    }

    /// Only a redaction explains a victim who cannot be read; everything else is told as what it is.
    @Test(arguments: [false, true]) func aRecordThatIsBrokenIsStillAnError(wasRedactedBefore: Bool) async throws {
        let desk = try await sample.deskWithBurglary(over: store)
        let key = sample.tenant.recordKey(in: partition)
        if wasRedactedBefore { try await takeAway(sample.tenant.id, .redactedToNothing) }
        _ = try await store.commit(
            Batch(
                "break", in: partition, operations: [.put(key, Envelope(schemaVersion: 1, payload: [1]))],
                audit: clerk, at: sample.now))
        #expect(await refusal { _ = try await desk.owed(in: sample.burglary.id, asOf: sample.now) }?.code == .corrupt)
    }

    @Test func aRedactionThatLeavesAVictimIsJudgedByWhatIsLeft() async throws {
        let desk = try await sample.deskWithBurglary(over: store)
        let leaving = try Envelope(
            sealing: Victim(id: sample.tenant.id, kind: .person), disclosing: .storage(reason: "test"))
        _ = try await store.commit(
            Batch(
                "redact", in: partition,
                operations: [.redact(sample.tenant.recordKey(in: partition), leaving: leaving)],
                audit: clerk, at: sample.now))
        let owed = try await desk.owed(in: sample.burglary.id, asOf: sample.now)
        #expect(owed.map(\.fault) == [nil, nil])
    }
}
