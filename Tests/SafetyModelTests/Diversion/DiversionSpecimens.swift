import CivilTime
import SafetyModel

enum DiversionSpecimens {
    static let all: [Specimen] =
        [
            Specimen(candidate, personal: ["1999-02-03"]),
            Specimen(EligibilityAnswer(.unknown, of: "tea-leaves", at: noon)),
            Specimen(
                ContractCondition(id: .init(high: 0, low: 1), "juggling", hours: 18, wording: text("Juggle daily")),
                personal: ["Juggle daily"]),
            Specimen(ConditionRecord(.init(high: 0, low: 1), .broken, on: day(3))),
            Specimen(ContractAcceptance(.noReply, consents: true, on: day(3))),
            Specimen(Reoffence(.init(high: 0, low: 1), committed: day(3))),
            Specimen(
                DiversionIntervention(id: .init(high: 0, low: 1), name: "Clinic", for: [.relationships, .substances])),
            Specimen(assessment, personal: ["Sleeps in a skip"]),
            Specimen(
                EarlyIntervention(
                    id: .init(high: 0, low: 1), for: .init(high: 0, low: 2),
                    signals: [.init("comet", on: day(2), seenBy: "guild")], helpBegan: .reached(on: nil))),
            Specimen(maturity, personal: ["Follows the crowd"]),
            Specimen(CustodialSentence(.weeks(8), "moon", passed: day(9))),
            Specimen(
                OffenderProfile(
                    of: .init(high: 0, low: 1), sentences: [CustodialSentence(.months(3), .aggregate, passed: day(9))],
                    needs: [.finance: .great])),
            Specimen(
                StagedActivity(
                    id: .init(high: 0, low: 1), title: "Patrol", stage: .enforcement, during: days, minutes: nil)),
            Specimen(
                CourtSupportIssue(id: .init(high: 0, low: 1), .finance, referredTo: "guild", resolved: .notReached)),
            Specimen(
                ServiceHub(
                    id: .init(high: 0, low: 1), name: "The Willow", serving: "Northshire", access: "pilgrims",
                    offers: [.housing, "falconry"], telephone: "01632 960000")),
            Specimen(
                HubEngagement(
                    id: .init(high: 0, low: 1), of: .init(high: 0, low: 2), admittedAs: "pilgrims", for: days,
                    services: ["falconry": .notReached])),
            Specimen(PathwayStep(to: "limbo", with: "guild", on: day(4), sharing: "rumour")),
            Specimen(ResettlementSupport(for: .finance, by: "guild", from: day(5))),
            Specimen(PaybackSuitability([.safe: true, .noPaidWork: false])),
            Specimen(
                RestorativeRisk(
                    .acceptableWithMeasures, on: day(3), by: .init(high: 0, low: 1), measures: text("Two doors")),
                personal: ["Two doors"]),
            Specimen(RestorativeConsent(of: .harmed, at: noon)),
            Specimen(RestorativeStop(by: .responsible, at: noon)),
            Specimen(
                AgreedOutcome(id: .init(high: 0, low: 1), "serenade", due: day(9), wording: text("Sing at dusk")),
                personal: ["Sing at dusk"]),
            Specimen(RestorativeOffer(to: .harmed, in: .init(high: 0, low: 1), offered: .reached(on: day(3)))),
            Specimen(
                RestorativeHub(
                    id: .init(high: 0, low: 1), name: "Hub", in: "Northshire", partners: [.init(high: 0, low: 2)],
                    sessions: [.init("picnic", for: .init(high: 0, low: 2), on: day(1), people: nil)])),
        ] + checked

    /// What has initialisers that refuse.
    // swift-format-ignore: NeverUseForceTry
    private static let checked: [Specimen] = try! [
        Specimen(contract(), personal: ["Juggle daily", "Sleeps in a skip"]),
        Specimen(DiversionContractTests.terms()),
        Specimen(caseload()),
        Specimen(
            PriorityGroup(
                id: .init(high: 0, low: 1), name: "Short",
                of: [.sentenceAtMost(.months(12), .asImposed), .convictionsAtLeast(2), .need(.finance)])),
        Specimen(RehabilitationTests().contact(help: ["juggling"])),
        Specimen(engagements()),
        Specimen(
            PathwayJourney(
                id: .init(high: 0, low: 1), of: .init(high: 0, low: 2),
                [PathwayStep(to: "limbo", with: "guild", on: day(4))], left: .notReached)),
        Specimen(SystemPathway(id: .init(high: 0, low: 1), name: "Whole", of: [.custody, "limbo"])),
        Specimen(RehabilitationTests().plan(release: "2023-11-14")),
        Specimen(nomination(), personal: ["My neighbour Zed"]),
        Specimen(project()),
        Specimen(RestorativeProcessTests.facilitator(validThrough: "2025-01-01")),
        Specimen(restorative(), personal: ["Two doors", "Sing at dusk"]),
        Specimen(
            ReparationOption(
                id: .init(high: 0, low: 1), "Serenade", "serenade", for: ["Time travel"], hoursAtMost: 2,
                lawfulUnder: "2014 c. 12, s. 101")),
        Specimen(CommunityResolutionTests.menu()),
        Specimen(ReparationMenus([CommunityResolutionTests.menu()])),
        Specimen(CommunityResolutionTests.agreed()),
    ]

    private static let noon = DiversionContractTests.noon
    private static let days = KnownDays.term

    private static func text(_ words: String) -> Personal<String> {
        Personal(words, sensitivity: .special, purpose: .rehabilitation)
    }

    private static var candidate: DiversionCandidate {
        var candidate = DiversionCandidate(
            .init(high: 0, low: 1), in: .init(high: 0, low: 2),
            dateOfBirth: Personal(CivilDate(dayNumber: 10_625), purpose: .lawEnforcement))
        candidate.admission = .noReply
        candidate.isHateCrime = false
        candidate.committed = day(19_000)
        return candidate
    }

    private static var assessment: OffenderNeedsAssessment {
        OffenderNeedsAssessment(
            id: .init(high: 3, low: 1), of: DiversionContractTests.suspect, by: .init(high: 0, low: 9),
            begun: day(19_000),
            answers: Dictionary(uniqueKeysWithValues: OffenderNeed.allCases.map { ($0, .notKnown) }),
            notes: [.accommodation: text("Sleeps in a skip")])
    }

    private static var maturity: MaturityAssessment {
        MaturityAssessment(
            id: .init(high: 0, low: 1), of: .init(high: 0, low: 2), on: day(4),
            findings: [.impulses: false, "wit": true],
            adjustments: [.init("biscuits", applied: .notReached)], note: text("Follows the crowd"))
    }

    private static func contract() throws -> DiversionContract {
        var contract = DiversionContract(
            id: .init(high: 0, low: 1), under: "moonlight", for: DiversionContractTests.suspect,
            in: .init(high: 0, low: 2),
            navigator: .init(high: 0, low: 9))
        contract.record(EligibilityAnswer(.yes, of: "tea-leaves", at: noon))
        contract = try contract.applying(.findEligible, at: noon).value
        try contract.record(assessment)
        contract = try contract.applying(.assess, at: noon).value
        let condition = ContractCondition(id: .init(high: 2, low: 1), "juggling", wording: text("Juggle daily"))
        try contract.drawUp(try ContractTerms(for: days, on: [condition]))
        contract = try contract.applying(.offer, at: noon).value
        try contract.record(ContractAcceptance(.admits, consents: true, on: day(0)))
        contract = try contract.applying(.agree, at: noon).value
        try contract.record(ConditionRecord(condition.id, .broken, on: day(3)))
        contract.record(Reoffence(.init(high: 0, low: 8), committed: day(4)))
        contract.recordSearch(through: day(4))
        return try contract.applying(.allegeBreach, at: noon).value.applying(.excuse, at: noon).value
    }

    private static func caseload() throws -> KeyWorkerCaseload {
        var caseload = try KeyWorkerCaseload(of: .init(high: 0, low: 1), as: "shepherd", cap: 2)
        try caseload.add(.init(of: .init(high: 0, low: 2), for: days))
        return caseload
    }

    private static func engagements() throws -> HubEngagements {
        let hub = ServiceHub(
            id: .init(high: 0, low: 1), name: "The Willow", serving: "Northshire", access: "pilgrims",
            offers: ["falconry"])
        return try HubEngagements(
            with: hub,
            [
                HubEngagement(
                    id: .init(high: 0, low: 1), of: .init(high: 0, low: 2), admittedAs: "pilgrims", for: days,
                    services: ["falconry": .notRecorded])
            ])
    }

    private static func nomination() throws -> PaybackNomination {
        var nomination = PaybackNomination(
            id: .init(high: 0, low: 1), of: "topiary", in: "Mill Lane", received: day(3),
            words: text("My neighbour Zed"))
        nomination.record(
            PaybackSuitability(
                Dictionary(uniqueKeysWithValues: PaybackSuitability.Question.allCases.map { ($0, true) })))
        nomination.record("perhaps")
        return try nomination.applying(.findSuitable, at: noon).value.applying(.publishAnswer, at: noon).value
    }

    private static func project() throws -> PaybackProject {
        var project = try PaybackProject(id: .init(high: 0, low: 1), from: try nomination(), for: days)
        try project.add(.init(on: day(3), workers: 2, minutes: 60))
        return project
    }

    private static func restorative() throws -> RestorativeProcess {
        var process = try RestorativeProcessTests.course()[3]
        process.record(
            RestorativeRisk(.acceptable, on: day(3), by: .init(high: 0, low: 1), measures: text("Two doors")))
        for side in RestorativeSide.allCases { try process.recordPreparation(of: side, on: day(2)) }
        process.choose(.indirect)
        process = try process.applying(.hold, at: noon).value
        try process.add(AgreedOutcome(id: .init(high: 0, low: 1), "serenade", wording: text("Sing at dusk")))
        try process.record(satisfied: false, by: .harmed)
        return try process.stopping(by: .harmed, at: noon).value
    }
}

/// A few days that no test needs to say again.
enum KnownDays {
    static let term: DayInterval = {
        do { return try DayInterval(from: day(0), until: day(100)) } catch { preconditionFailure("\(error)") }
    }()
}
