import CivilTime
import CommunitySafetyKit
import PolicyEngine
import SafetyModel
import SafetyStorage
import Testing

@Suite struct StoredDeterminationTests {
    let sample: Sample
    let store = MemoryStore()

    init() throws { sample = try Sample() }

    @Test func whatFallsDueNextComesFirst() async throws {
        var vulnerable = sample.tenant
        vulnerable.set(.vulnerable, to: true)
        var notEnhanced = Victim(id: .init(high: 1, low: 0), kind: .person)
        let questions: [Circumstance] = [
            .under18, .vulnerable, .intimidated, .mostSeriousCrime, .persistentlyTargeted, .bereavedCloseRelative,
            .enhancedByDiscretion,
        ]
        for circumstance in questions { notEnhanced.set(circumstance, to: false) }
        var file = Case(id: .init(high: 2, low: 5), kind: .crime, victims: [notEnhanced.id, vulnerable.id])
        try file.record(event(1, .suspectArrested, "2023-12-22T15:10:00Z"))
        let desk = sample.desk(over: store)
        _ = try await desk.takeIn(
            [CaseFile(file, victims: [vulnerable, notEnhanced])], asOf: sample.now, as: "c1", audit: clerk)
        let due = try await desk.determinations(.pending).entities.map(\.value)
        #expect(due.map(\.victimID) == [vulnerable.id, notEnhanced.id])
        // One working day after the Friday before Christmas is the 27th; five are the 3rd of January.
        #expect(due.map(\.dueDay?.description) == ["2023-12-27", "2024-01-03"])
        let first = try await desk.determinations(.pending, limit: 1)
        #expect(first.entities.map(\.value.victimID) == [vulnerable.id])
        let rest = try await desk.determinations(.pending, limit: 1, after: first.next)
        #expect(rest.entities.map(\.value.victimID) == [notEnhanced.id])
        #expect(rest.next == nil)
        let onTheDay = try await desk.determinations(.pending, dueOn: CivilDate("2024-01-03"))
        #expect(onTheDay.entities.map(\.value.victimID) == [notEnhanced.id])
        #expect(try await desk.determinations(.pending, dueOn: CivilDate("2024-01-04")).entities == [])
        #expect(try await desk.determinations(.undetermined).entities == [])
    }

    @Test func whatMustBeAskedIsFoundByItsStatus() async throws {
        let desk = try await sample.deskWithBurglary(over: store)
        // The company is owed the news too; whether the tenant has one day or five depends on what nobody asked.
        let told = try event(2, .service("notify-arrest"), "2023-12-28T08:00:00Z", answers: [1])
        let entry = try await desk.record(
            told, in: sample.burglary.id, asOf: instant("2023-12-28T09:00:00Z"), as: "c2", audit: clerk)
        let open = try await desk.determinations(.undetermined).entities.map(\.value)
        #expect(!open.isEmpty)
        #expect(
            Set(open.map(\.determination))
                == Set(entry.judgements.flatMap(\.determinations).filter { $0.status == .undetermined }))
    }

    @Test func itsKeyAndTermsAreThese() async throws {
        var file = Case(id: .init(high: 2, low: 5), kind: .crime)
        try file.record(event(1, .suspectArrested, "2023-12-22T15:10:00Z"))
        let desk = sample.desk(over: store)
        _ = try await desk.takeIn([CaseFile(file)], asOf: sample.now, as: "c1", audit: clerk)
        let stored = try #require(
            try await store.all(
                StoredDetermination.self, in: partition,
                having: [IndexTerm("duty", "vc2020.right6.notify-arrest")]
            ).first?.value)
        #expect(
            stored.id.description
                == "00000000-0000-0002-0000-000000000005 - 00000000-0000-0003-0000-000000000001 victims-code/2020 "
                + "vc2020.right6.notify-arrest")
        #expect(
            stored.indexTerms == [
                IndexTerm("case", "00000000-0000-0002-0000-000000000005"),
                IndexTerm("duty", "vc2020.right6.notify-arrest"), IndexTerm("status", "undetermined"),
            ])
        let basis = try #require(
            try await store.record(RecordKey(partition, "judgement-basis", "\(file.id) -"))?.envelope)
        #expect(
            String(decoding: basis.payload, as: UTF8.self)
                == #"{"asOf":"2023-12-27T09:00:00Z","case":"00000000-0000-0002-0000-000000000005","caseRevision":1}"#)
    }

    @Test func noPersonalValueIsInATermOrADetermination() async throws {
        _ = try await sample.deskWithBurglary(over: store)
        for record in try await Dump(of: store).records where record.key.kind != Victim.recordKind {
            let payload = String(decoding: record.envelope?.payload ?? [], as: UTF8.self)
            #expect(!payload.isEmpty)
            #expect(!payload.contains("Ada"))
            #expect(record.envelope?.terms.contains { $0.value.contains("Ada") } == false)
        }
    }
}
