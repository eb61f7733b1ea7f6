import CivilTime
import CommunitySafetyKit
import PolicyEngine
import SafetyModel
import SafetyStorage
import Testing

@Suite struct UnjudgeableTests {
    let sample: Sample
    let store = MemoryStore()

    init() throws { sample = try Sample() }

    @Test func theEventIsRecordedAndTheDeterminationsAreLeftAndMarked() async throws {
        let desk = try await sample.deskWithBurglary(over: store)
        let before = try await Dump(of: store).current()
        // A correction of an event that nobody has entered yet.
        let correction = try event(7, .suspectReleasedOnPoliceBail, "2023-12-23T09:00:00Z", replaces: 6)
        let fault = JudgementFault.evidence(
            .unknownEvent(
                EventID(CaseEvent.ID(high: 3, low: 6).description), namedBy: EventID(correction.id.description)))
        let entry = try await desk.record(
            correction, in: sample.burglary.id, asOf: sample.now, as: "c2", audit: clerk)
        #expect(entry.subject.value.timeline.last == correction)
        #expect(entry.unjudged.map(\.fault) == [fault, fault])
        #expect(entry.unjudged.map(\.victimID) == [sample.tenant.id, sample.owner.id])
        #expect(entry.changes == [])
        #expect(try await store.load(Case.self, sample.burglary.id, in: partition)?.value == entry.subject.value)
        let left = try await Dump(of: store).current()
        #expect(left.mapValues(\.determination) == before.mapValues(\.determination))
        #expect(left.values.allSatisfy { $0.left == fault.description })
        #expect(left.values.allSatisfy { $0.indexTerms.contains(IndexTerm("standing", "left")) })
        #expect(try await desk.unjudged().entities.map(\.value.victimID) == [sample.tenant.id, sample.owner.id])
        #expect(try await desk.unjudged().entities.map(\.value.fault) == [fault.description, fault.description])

        // The missing event comes in: all is judged again, and the marks go.
        let missing = try event(6, .suspectReleasedOnPoliceBail, "2023-12-23T08:00:00Z")
        let mended = try await desk.record(missing, in: sample.burglary.id, asOf: sample.now, as: "c3", audit: clerk)
        #expect(mended.unjudged == [])
        #expect(!mended.changes.isEmpty)
        #expect(mended.changes.allSatisfy { $0.before == nil && $0.id.event.rawValue == correction.id.description })
        let people = [sample.tenant, sample.owner]
        let all = try ByHand.determinations(
            of: people, in: mended.subject.value, under: sample.register, asOf: sample.now)
        let stored = try await Dump(of: store).current()
        #expect(Set(stored.values.map(\.determination)) == Set(all.values))
        #expect(stored.values.allSatisfy { $0.left == nil })
        #expect(try await desk.unjudged().entities == [])
        // Repeated, both commands give what they gave.
        #expect(
            try await desk.record(correction, in: sample.burglary.id, asOf: sample.now, as: "c2", audit: clerk) == entry
        )
        #expect(
            try await desk.record(missing, in: sample.burglary.id, asOf: sample.now, as: "c3", audit: clerk) == mended)
    }

    @Test func aNewCaseThatCannotBeJudgedIsTakenIn() async throws {
        var broken = Case(id: .init(high: 2, low: 3), kind: .crime)
        try broken.record(event(7, .suspectCharged, "2023-12-23T09:00:00Z", replaces: 6))
        let desk = sample.desk(over: store)
        let outcome = try await desk.takeIn(
            [CaseFile(broken), sample.file], asOf: sample.now, as: "c1", audit: clerk)
        #expect(outcome.entries.map(\.standing) == [.new, .new])
        #expect(outcome.unjudged.map(\.caseID) == [broken.id])
        #expect(outcome.changes.allSatisfy { $0.id.caseID == sample.burglary.id })
        #expect(try await desk.unjudged().entities.map(\.value.caseID) == [broken.id])
    }

    @Test func anEventThatIsStruckOutTakesItsDeterminationsAlong() async throws {
        let desk = try await sample.deskWithBurglary(over: store)
        let strike = try event(2, .suspectArrested, "2023-12-23T09:00:00Z", replaces: 1, isVoid: true)
        let entry = try await desk.record(strike, in: sample.burglary.id, asOf: sample.now, as: "c2", audit: clerk)
        #expect(!entry.changes.isEmpty)
        #expect(entry.changes.allSatisfy { $0.after == nil })
        #expect(try await Dump(of: store).current().isEmpty)
        #expect(entry.receipt?.changes.contains { $0.verb == .end } == true)
        #expect(
            try await desk.record(strike, in: sample.burglary.id, asOf: sample.now, as: "c2", audit: clerk) == entry)
    }

    @Test func whatWasStruckOutAndStandsAgainIsAddedAlsoWhenRepeated() async throws {
        let desk = try await sample.deskWithBurglary(over: store)
        let id = sample.burglary.id
        let steps = [
            try event(2, .suspectArrested, "2023-12-23T09:00:00Z", replaces: 1, isVoid: true),
            try event(7, .outcomeRecorded, "2023-12-23T09:00:00Z", replaces: 6),
            try event(3, .suspectArrested, "2023-12-23T10:00:00Z", replaces: 2, isVoid: true),
        ]
        for (number, step) in steps.enumerated() {
            _ = try await desk.record(
                step, in: id, asOf: sample.now, as: CommandKey(rawValue: "step \(number)"), audit: clerk)
        }
        let missing = try event(6, .outcomeRecorded, "2023-12-23T08:00:00Z")
        let mended = try await desk.record(missing, in: id, asOf: sample.now, as: "mended", audit: clerk)
        #expect(mended.unjudged == [])
        #expect(!mended.changes.isEmpty)
        #expect(mended.changes.allSatisfy { $0.before == nil })
        #expect(
            mended.receipt?.revision(of: RecordKey(partition, "determination", mended.changes[0].id.description))
                == Revision(3))
        #expect(try await desk.record(missing, in: id, asOf: sample.now, as: "mended", audit: clerk) == mended)
    }
}
