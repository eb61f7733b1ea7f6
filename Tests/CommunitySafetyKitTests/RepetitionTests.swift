import CivilTime
import CommunitySafetyKit
import PolicyEngine
import SafetyModel
import SafetyStorage
import Testing

@Suite struct RepetitionTests {
    let sample: Sample
    let store = MemoryStore()

    init() throws { sample = try Sample() }

    @Test func aRepeatedCommandWritesNothingAndGivesWhatItGave() async throws {
        let desk = try await sample.deskWithBurglary(over: store)
        let id = sample.burglary.id
        let told = try event(2, .service("notify-arrest"), "2023-12-27T08:00:00Z", answers: [1])
        func first() async throws -> DeskEntry<Case> {
            try await desk.record(
                told, in: id, expecting: Revision(1), asOf: sample.now, as: "c2", audit: clerk)
        }
        func second() async throws -> DeskEntry<Case> {
            try await desk.apply(.record, at: sample.now, to: id, asOf: sample.now, as: "c3", audit: clerk)
        }
        func third() async throws -> DeskEntry<Victim> {
            try await desk.set(
                .vulnerable, to: true, of: sample.tenant.id, asOf: sample.now, as: "c4", audit: clerk)
        }
        let entries = (try await first(), try await second(), try await third())
        #expect(!entries.0.changes.isEmpty)
        #expect(!entries.1.directives.isEmpty)
        #expect(!entries.2.changes.isEmpty)
        // Somebody takes the circumstance back, so that each command would have something to do again.
        _ = try await desk.set(.vulnerable, to: nil, of: sample.tenant.id, asOf: sample.now, as: "c5", audit: clerk)
        // And she turns out to be a business, who is owed less.
        _ = try await desk.set(.isBusiness, to: true, of: sample.tenant.id, asOf: sample.now, as: "c6", audit: clerk)
        let before = try await Dump(of: store)
        #expect(try await first() == entries.0)
        #expect(try await second() == entries.1)
        #expect(try await third() == entries.2)
        #expect(try await Dump(of: store) == before)
    }

    @Test func aRetryMayLookFromALaterInstant() async throws {
        let desk = try await sample.deskWithBurglary(over: store)
        let told = try event(2, .service("notify-arrest"), "2023-12-27T08:00:00Z", answers: [1])
        let first = try await desk.record(told, in: sample.burglary.id, asOf: sample.now, as: "c2", audit: clerk)
        let later = try instant("2024-03-01T09:00:00Z")
        #expect(
            try await desk.record(told, in: sample.burglary.id, asOf: later, as: "c2", audit: clerk) == first)
    }

    @Test(arguments: [UnreliableStore.Fault.crashesBefore, .crashesAfter])
    func aCommandWhoseAnswerWasLostMayBeRepeated(fault: UnreliableStore.Fault) async throws {
        let unreliable = UnreliableStore(fault, afterCommits: 1)
        let desk = try await sample.deskWithBurglary(over: unreliable)
        func charge() async throws -> DeskEntry<Case> {
            try await desk.apply(
                .record, at: sample.now, to: sample.burglary.id, asOf: sample.now, as: "c2", audit: clerk)
        }
        #expect(await refusal { _ = try await charge() }?.code == .unavailable)
        await unreliable.mend()
        let entry = try await charge()
        #expect(entry.directives == [.notify(of: .crimeReported), .schedule(.needsAssessment, from: sample.now)])
        #expect(entry.receipt?.position == JournalPosition(2))
        #expect(entry.subject.revision == Revision(2))
        #expect(try await unreliable.lastJournalPosition(of: partition) == JournalPosition(2))
    }

    @Test func theSameKeyForSomethingElseIsAConflict() async throws {
        let desk = try await sample.deskWithBurglary(over: store)
        let id = sample.burglary.id
        _ = try await desk.apply(.record, at: sample.now, to: id, asOf: sample.now, as: "c2", audit: clerk)
        let before = try await Dump(of: store)
        let otherMove = await refusal {
            _ = try await desk.apply(.allocate, at: sample.now, to: id, asOf: sample.now, as: "c2", audit: clerk)
        }
        #expect(otherMove?.code == .conflict)
        #expect(otherMove?.message.contains("c2") == true)
        let refusedMove = await refusal {
            _ = try await desk.apply(.charge, at: sample.now, to: id, asOf: sample.now, as: "c2", audit: clerk)
        }
        #expect(refusedMove?.code == .conflict)
        let victim = await refusal {
            _ = try await desk.set(
                .vulnerable, to: true, of: sample.tenant.id, asOf: sample.now, as: "c2", audit: clerk)
        }
        #expect(victim?.code == .conflict)
        #expect(try await Dump(of: store) == before)
    }

    /// Who does it and why are part of a command, as `Batch.asksForTheSame(as:)` has it.
    @Test(arguments: [
        Audit(who: "u2", role: "clerk", purpose: .victimSupport, reason: "test"),
        Audit(who: "u1", role: "officer", purpose: .victimSupport, reason: "test"),
        Audit(who: "u1", role: "clerk", purpose: .safeguarding, reason: "test"),
        Audit(who: "u1", role: "clerk", purpose: .victimSupport, reason: "another"),
    ]) func theSameKeyOfSomebodyElseOrForAnotherReasonIsAConflict(other: Audit) async throws {
        let desk = try await sample.deskWithBurglary(over: store)
        let id = sample.burglary.id
        let charge = try event(2, .suspectCharged, "2023-12-27T08:00:00Z")
        _ = try await desk.record(charge, in: id, asOf: sample.now, as: "c2", audit: clerk)
        _ = try await desk.apply(.record, at: sample.now, to: id, asOf: sample.now, as: "c3", audit: clerk)
        _ = try await desk.set(.vulnerable, to: true, of: sample.tenant.id, asOf: sample.now, as: "c4", audit: clerk)
        let before = try await Dump(of: store)
        let errors = [
            await refusal { _ = try await desk.record(charge, in: id, asOf: sample.now, as: "c2", audit: other) },
            await refusal {
                _ = try await desk.apply(.record, at: sample.now, to: id, asOf: sample.now, as: "c3", audit: other)
            },
            await refusal {
                _ = try await desk.set(
                    .vulnerable, to: true, of: sample.tenant.id, asOf: sample.now, as: "c4", audit: other)
            },
        ]
        #expect(errors.map { $0?.code } == [.conflict, .conflict, .conflict])
        #expect(try await Dump(of: store) == before)
    }

    /// The receipt and the case are those of the first commit; what is judged is judged anew.
    @Test func aRetryUnderAnotherRegisterGivesTheFirstReceiptAndJudgesByItsOwn() async throws {
        let desk = try await sample.deskWithBurglary(over: store)
        let charge = try event(2, .suspectCharged, "2023-12-27T08:00:00Z")
        let first = try await desk.record(charge, in: sample.burglary.id, asOf: sample.now, as: "c2", audit: clerk)
        let before = try await Dump(of: store)
        let bare = CaseDesk(
            store: store, partition: partition, register: try Register([]), calendar: .englandAndWales)
        let again = try await bare.record(charge, in: sample.burglary.id, asOf: sample.now, as: "c2", audit: clerk)
        #expect(again.receipt == first.receipt)
        #expect(again.subject == first.subject)
        #expect(again.directives == first.directives)
        #expect(again.judgements.map(\.victimID) == first.judgements.map(\.victimID))
        #expect(again.judgements.flatMap(\.determinations) == [])
        #expect(again.changes == [])
        #expect(try await Dump(of: store) == before)
    }

    @Test func anEqualEventUnderAnotherKeyWritesNothing() async throws {
        let desk = try await sample.deskWithBurglary(over: store)
        let before = try await Dump(of: store)
        let again = try await desk.record(
            sample.burglary.timeline[0], in: sample.burglary.id, asOf: sample.now, as: "c2", audit: clerk)
        #expect(again.receipt == nil)
        #expect(again.changes == [])
        #expect(again.subject == Versioned(sample.burglary, at: Revision(1)))
        #expect(try await Dump(of: store) == before)
    }

    @Test func aRepetitionOfWhatWasTakenAwayIsAConflict() async throws {
        let desk = try await sample.deskWithBurglary(over: store)
        let id = sample.burglary.id
        func first() async throws -> DeskEntry<Case> {
            try await desk.apply(.record, at: sample.now, to: id, asOf: sample.now, as: "c2", audit: clerk)
        }
        let entry = try await first()
        let leaving = try Envelope(
            sealing: Case(id: id, kind: .crime), disclosing: .storage(reason: "test"))
        _ = try await store.commit(
            Batch(
                "redact", in: partition,
                operations: [.redact(entry.subject.value.recordKey(in: partition), leaving: leaving)], audit: clerk,
                at: sample.now))
        let error = await refusal { _ = try await first() }
        #expect(error?.code == .conflict)
    }
}
