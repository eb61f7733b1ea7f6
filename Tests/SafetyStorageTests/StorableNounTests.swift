import CivilTime
import Foundation
import SafetyModel
import SafetyStorage
import Testing

@Suite struct StorableNounTests {
    let store = MemoryStore()
    let keeping = Disclosure.storage(reason: "test")
    let term: DayInterval
    let volunteer: Volunteer
    let watch: WatchScheme
    let body: PublicBody
    let partnership: Partnership
    let agreement: Agreement

    init() throws {
        term = try DayInterval(from: try CivilDate("2024-01-01"), until: try CivilDate("2025-01-01"))
        var special = SpecialConstable(
            force: "wexley", rank: .sergeant, attested: .reached(on: try CivilDate("2020-02-29")),
            occupation: Personal("arboriculturist", purpose: .volunteering))
        special.independentPatrol = .notReached
        let volunteer = Volunteer(
            id: .init(high: 0, low: 1), role: .specialConstable, name: Personal("Ada Example", purpose: .volunteering),
            contact: Personal(ContactDetails(email: "ada@wexley.example"), purpose: .volunteering),
            dateOfBirth: Personal(try CivilDate("1990-05-17"), purpose: .volunteering),
            circumstances: [.biometricsGiven: .always(true)],
            clearances: [try VettingClearance(.recruitment, granted: try CivilDate("2019-03-04"))],
            trainings: [try TrainingRecord(.firstAid, achieved: try CivilDate("2024-01-02"))],
            dutyLog: try DutyLog([DutyTurn(id: .init(high: 5, low: 1), on: try CivilDate("2024-03-02"), minutes: 240)]),
            special: special)
        self.volunteer = try volunteer.applying(.beginVetting, at: start).value
        watch = try WatchScheme(
            id: .init(high: 0, low: 2), name: "Mill Lane Watch", kind: .speed, area: "Mill Lane", memberCount: 9,
            lastReview: .reached(on: try CivilDate("2024-02-01")), reviewInterval: .months(6)
        ).applying(.launch, at: start).value
        body = PublicBody(
            id: .init(high: 0, low: 3), name: "Wexley Council", kind: .council, area: "Wexley",
            lifespan: .seen(on: try CivilDate("2024-01-01")), successors: [.init(high: 0, low: 9)])
        partnership = try Partnership(
            id: .init(high: 0, low: 4), name: "Safer Wexley", area: "Wexley", nation: .wales,
            memberships: [
                Membership(of: body.id, as: .responsibleAuthority, for: term),
                Membership(
                    of: body.id, as: .invitee, for: try DayInterval(from: try CivilDate("2025-01-01"))),
            ])
        let parties: [Party] = [.watch(watch.id), .body(body.id)]
        let commitment = Commitment(
            id: .init(high: 0, low: 6), "Answer reports", by: .body(body.id),
            terms: .within(.workingDays(5), of: "pattern-reported"))
        agreement = try Agreement(
            id: .init(high: 0, low: 5), kind: .serviceLevel, title: "Mill Lane", parties: parties, term: term,
            commitments: [commitment],
            events: [
                CommitmentEvent(
                    .init(high: 0, low: 7), .occurred("pattern-reported"), at: .month(try CivilMonth("2024-03")))
            ])
    }

    private func returns<Entity: Storable & Equatable>(
        _ entity: Entity, foundBy terms: [String: [String]], _ command: CommandKey
    ) async throws {
        _ = try await store.put(
            entity, in: "wexley", after: nil, disclosing: keeping, as: command, audit: audit, at: start)
        let found = try await store.load(Entity.self, entity.id, in: "wexley")
        #expect(found == Versioned(entity, at: Revision(1)))
        #expect(Dictionary(grouping: entity.indexTerms, by: \.name).mapValues { $0.map(\.value) } == terms)
        let query = try RecordQuery(Entity.recordKind, in: "wexley", having: entity.indexTerms)
        #expect(try await store.records(matching: query).records.map(\.key) == [entity.recordKey(in: "wexley")])
    }

    @Test func everyNounComesBackAsItWasAndIsFoundByItsTerms() async throws {
        try await returns(
            volunteer,
            foundBy: [
                "role": ["special-constable"], "state": ["vetting"], "force": ["wexley"], "rank": ["special-sergeant"],
            ], "c1")
        try await returns(watch, foundBy: ["kind": ["speed"], "state": ["active"], "area": ["Mill Lane"]], "c2")
        try await returns(body, foundBy: ["kind": ["council"], "area": ["Wexley"]], "c3")
        try await returns(
            partnership,
            foundBy: ["nation": ["wales"], "area": ["Wexley"], "member": ["00000000-0000-0000-0000-000000000003"]],
            "c4")
        try await returns(
            agreement,
            foundBy: [
                "kind": ["service-level"],
                "party": [
                    "watch 00000000-0000-0000-0000-000000000002", "body 00000000-0000-0000-0000-000000000003",
                ],
            ], "c5")
    }

    @Test func aVolunteerOfWhomNothingIsKnownComesBack() async throws {
        try await returns(
            Volunteer(id: .init(high: 0, low: 8), role: "bat-warden").applying(.enterInError, at: start).value,
            foundBy: ["role": ["bat-warden"], "state": ["entered-in-error"]], "c1")
    }

    @Test func aVolunteersPersonalValuesAreStoredOnlyWithLeave() throws {
        let leave = Disclosure(for: [.lawEnforcement], upTo: .protected, reason: "test")
        #expect(throws: EncodingError.self) { try Envelope(sealing: volunteer, disclosing: leave) }
        let enough = Disclosure(for: [.volunteering], upTo: .personal, reason: "test")
        let text = String(decoding: try Envelope(sealing: volunteer, disclosing: enough).payload, as: UTF8.self)
        let personal = ["Ada Example", "ada@wexley.example", "1990-05-17", "arboriculturist"]
        for value in personal {
            #expect(text.contains(value))
            #expect(!volunteer.indexTerms.contains { $0.value.contains(value) })
        }
    }
}
