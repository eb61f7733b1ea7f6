import CivilTime
import Foundation
import SafetyModel
import SafetyStorage
import Testing

/// Of a record that is about several people each is told what is theirs, and nothing about the others.
@Suite struct OthersInARecordTests {
    private let store = MemoryStore()
    private let body = PublicBody.ID(high: 0xB0, low: 1)

    private func document(on person: RecordedPerson) async throws -> SubjectAccessDocument {
        try await SubjectAccessExport(from: store, in: "beds").document(
            for: SubjectAccessRequest(
                id: SubjectAccessRequest.ID(high: 9, low: 1), of: person, under: .lawEnforcement, received: start),
            at: start)
    }

    private func keep(_ entity: some Storable) async throws {
        _ = try await store.commit(
            batch(
                CommandKey(rawValue: "\(entity.id)"),
                [.put(entity, in: "beds", disclosing: .storage(reason: "test"))]))
    }

    private func text(_ document: SubjectAccessDocument) throws -> String {
        String(decoding: try document.json(), as: UTF8.self)
    }

    private func content(_ json: String) throws -> DisclosedContent {
        try JSONDecoder().decode(DisclosedContent.self, from: Data(json.utf8))
    }

    @Test(arguments: CaseOfMany.facts.map(\.person)) func nobodyIsToldOfTheOthers(_ person: RecordedPerson) async throws
    {
        try await keep(CaseOfMany.all())
        let document = try await document(on: person)
        #expect(document.holdings.map(\.kind) == ["case"])
        let text = try text(document)
        for (other, facts) in CaseOfMany.facts {
            for fact in facts { #expect(text.contains(fact) == (other == person), "\(fact)") }
        }
        #expect(!text.contains(CaseOfMany.nobodys))
        #expect(document.holdings.map(\.withheld) == [["another-person"]])
    }

    /// All of it, as it is handed to one of two victims.
    @Test func aVictimIsToldThisAndNoMore() async throws {
        try await keep(CaseOfMany.all())
        let found = try await document(on: .victim(CaseOfMany.ada)).holdings.map(\.content)
        #expect(
            found == [
                try content(
                    """
                    {
                      "assessments": [
                        {
                          "at": "2023-11-14T22:13:20Z", "by": "police", "findings": {"planted-ada-finding": true},
                          "id": "00000000-0000-0006-0000-000000000001", "needs": ["planted-ada-need"],
                          "victim": "00000000-0000-0ada-0000-000000000001"
                        },
                        {"withheld": "another-person"}
                      ],
                      "history": [], "id": "00000000-0000-0002-0000-000000000001", "kind": "crime", "markers": [],
                      "outcomes": [],
                      "referrals": [
                        {
                          "basis": "consent", "history": [], "id": "00000000-0000-0005-0000-000000000001",
                          "state": "proposed", "to": "planted-ada-service",
                          "victim": "00000000-0000-0ada-0000-000000000001"
                        },
                        {"withheld": "another-person"}
                      ],
                      "reports": [
                        {
                          "account": {
                            "purpose": "law-enforcement", "sensitivity": "personal", "value": "planted-ada-account"
                          },
                          "channel": "desk", "id": "00000000-0000-0008-0000-000000000001",
                          "received": "2023-11-14T22:13:20Z",
                          "reporter": {"id": "00000000-0000-0ada-0000-000000000001", "kind": "victim"}
                        },
                        {"withheld": "another-person"}, {"withheld": "another-person"},
                        {
                          "account": {"withheld": "another-person"}, "channel": "desk",
                          "id": "00000000-0000-0008-0000-000000000004", "received": "2023-11-14T22:13:20Z",
                          "reporter": {"kind": "anonymous"}
                        }
                      ],
                      "state": "reported", "suspects": [{"withheld": "another-person"}],
                      "timeline": [
                        {"withheld": "another-person"},
                        {
                          "about": [{"withheld": "another-person"}, {"withheld": "another-person"}], "answers": [],
                          "at": "2023-11-14T22:13:20Z",
                          "for": ["00000000-0000-0ada-0000-000000000001", {"withheld": "another-person"}],
                          "id": "00000000-0000-0007-0000-000000000002", "kind": "of_both", "void": false
                        },
                        {
                          "about": [], "answers": [], "at": "2023-11-14T22:13:20Z", "for": [],
                          "id": "00000000-0000-0007-0000-000000000003", "kind": "of_all_victims", "void": false
                        }
                      ],
                      "victims": ["00000000-0000-0ada-0000-000000000001", {"withheld": "another-person"}],
                      "witnesses": [{"withheld": "another-person"}]
                    }
                    """)
            ])
    }

    /// What befell all victims is about them, and not about a witness; what is about a suspect is theirs to know of.
    @Test func whatBefellTheVictimsIsNotToldToOthers() async throws {
        try await keep(CaseOfMany.all())
        let witness = try text(await document(on: .witness(CaseOfMany.wyn)))
        #expect(!witness.contains("of_both") && !witness.contains("of_all_victims"))
        let suspect = try text(await document(on: .suspect(CaseOfMany.sol)))
        #expect(suspect.contains("of_both") && !suspect.contains("of_all_victims"))
    }

    /// One human being in two records of a case: what the witness says is the victim's own.
    @Test func aVictimWhoIsAWitnessTooIsOnePerson() async throws {
        var held = Case(
            id: Case.ID(high: 2, low: 2), kind: .crime,
            reports: [
                Report(
                    id: Report.ID(high: 8, low: 1), channel: "desk", received: .instant(start),
                    reporter: .witness(CaseOfMany.wyn),
                    account: Personal("planted-account", purpose: .lawEnforcement))
            ], victims: [CaseOfMany.ada, CaseOfMany.bea])
        held.witnesses = [Witness(id: CaseOfMany.wyn, victim: CaseOfMany.ada, isVulnerable: true)]
        try await keep(held)
        for own in [RecordedPerson.victim(CaseOfMany.ada), .witness(CaseOfMany.wyn)] {
            let text = try text(await document(on: own))
            for fact in ["planted-account", "isVulnerable", CaseOfMany.ada.description, CaseOfMany.wyn.description] {
                #expect(text.contains(fact), "\(own): \(fact)")
            }
            #expect(!text.contains(CaseOfMany.bea.description))
        }
        let text = try text(await document(on: .victim(CaseOfMany.bea)))
        for fact in ["planted-account", "isVulnerable", CaseOfMany.ada.description, CaseOfMany.wyn.description] {
            #expect(!text.contains(fact), "\(fact)")
        }
    }

    @Test func aReferralToAConferenceTellsOfNoChildNoSuspectAndNoAssessor() async throws {
        let child = ChildInHousehold.ID(high: 0xC41D, low: 1)
        let assessor = Person.ID(high: 0xA55E, low: 1)
        let day = CivilDate(dayNumber: 19_000)
        let instrument = try RiskInstrument(
            id: RiskInstrument.ID(high: 4, low: 1), title: "Checklist", edition: "2",
            items: [RiskItem(code: "own-answer", question: "Is somebody afraid?", isMandatory: true)],
            bands: [RiskBand(grade: .standard, from: 0, reviewWithin: .months(3))], needing: "planted-competence")
        try await keep(
            try MARACReferral(
                id: MARACReferral.ID(high: 4, low: 2), of: CaseOfMany.ada, by: body, on: day, upon: .visibleHighRisk,
                assessment: RiskAssessment(
                    id: RiskAssessment.ID(high: 4, low: 3), of: .victim(CaseOfMany.ada), with: instrument, on: day,
                    by: assessor,
                    training: TrainingRecord("planted-competence", achieved: CivilDate(dayNumber: 10_957)),
                    answers: ["own-answer": .yes],
                    judgement: ProfessionalJudgement(
                        grade: .standard, reason: Personal("planted-reason", purpose: .safeguarding))),
                judgement: Personal("planted-judgement", purpose: .safeguarding), suspects: [CaseOfMany.sol],
                children: [
                    ChildInHousehold(
                        id: child, name: Personal("planted-child", purpose: .safeguarding),
                        servicesKnown: [PublicBody.ID(high: 0xB0, low: 2)],
                        safeguardingChecked: CivilDate(dayNumber: 18_999))
                ]))
        let document = try await document(on: .victim(CaseOfMany.ada))
        #expect(document.holdings.map(\.kind) == ["marac-referral"])
        let text = try text(document)
        for fact in [
            child.description, "planted-child", PublicBody.ID(high: 0xB0, low: 2).description, "servicesKnown",
            "2022-01-07", assessor.description, "2000-01-01", CaseOfMany.sol.description, "planted-reason",
            "planted-judgement",
        ] { #expect(!text.contains(fact), "\(fact)") }
        for own in [CaseOfMany.ada.description, body.description, "own-answer", "visible-high-risk"] {
            #expect(text.contains(own), "\(own)")
        }
    }

    @Test func aDecisionTellsNotWhoOrderedIt() async throws {
        let request = DisclosureRequest(
            about: .victim(CaseOfMany.ada), by: body, to: [PublicBody.ID(high: 0xB0, low: 2)], for: .safeguarding,
            fields: [.name], collectedFor: [.victimSupport], at: start)
        try await keep(
            DisclosureDecision(
                id: DisclosureDecision.ID(high: 3, low: 1), on: request, given: [],
                overriddenBy: DisclosureOverride(
                    by: "planted-officer", because: Personal("planted-reason", purpose: .safeguarding))))
        try await keep(
            try DisclosureEntry(
                id: DisclosureEntry.ID(high: 3, low: 2), about: .victim(CaseOfMany.ada), by: body,
                to: [PublicBody.ID(high: 0xB0, low: 2)], at: start, on: .safeguardingDuty, for: .safeguarding,
                fields: [.name], necessity: Personal("planted-necessity", purpose: .safeguarding)))
        let document = try await document(on: .victim(CaseOfMany.ada))
        #expect(document.holdings.map(\.kind) == ["disclosure-entry", "disclosure-decision"])
        let text = try text(document)
        for fact in ["planted-officer", "planted-reason", "planted-necessity"] {
            #expect(!text.contains(fact), "\(fact)")
        }
        #expect(text.contains("safeguarding-duty") && text.contains(CaseOfMany.ada.description))
    }

    /// Only what was looked for is said to have been searched: of the other kinds nothing is said.
    @Test func onlyWhatLeadsFromThePersonIsSearched() async throws {
        let anybodys: Set<RecordKind> = [
            "consent", "subject-access-request", "disclosure-entry", "disclosure-decision",
        ]
        func searched(_ person: RecordedPerson) async throws -> Set<RecordKind> {
            Set(try await document(on: person).searched)
        }
        #expect(
            try await searched(.victim(CaseOfMany.ada)) == anybodys.union(["victim", "case", "marac-referral"]))
        #expect(try await searched(.witness(CaseOfMany.wyn)) == anybodys.union(["case"]))
        #expect(try await searched(.suspect(CaseOfMany.sol)) == anybodys.union(["case"]))
        #expect(try await searched(.child(ChildInHousehold.ID(high: 1, low: 1))) == anybodys)
        #expect(try await searched(.person(Person.ID(high: 1, low: 1))) == anybodys.union(["person"]))
    }
}
