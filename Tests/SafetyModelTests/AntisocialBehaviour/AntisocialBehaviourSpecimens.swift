import CivilTime
import SafetyModel
import Testing

enum AntisocialBehaviourSpecimens {
    // swift-format-ignore: NeverUseForceTry
    static let all: [Specimen] = try! specimens()

    private static func specimens() throws -> [Specimen] {
        let action = try ActionListTests.action(1)
        let done = try action.applying(.complete, at: Instant("2026-03-10T12:00:00Z")).value
        return [
            Specimen(done, personal: ["Mend the gate"]),
            Specimen(try ActionList([done, ActionListTests.action(2)]), personal: ["Mend the gate"]),
        ] + (try casework()) + (try standards())
    }

    private static func casework() throws -> [Specimen] {
        var one = try Yard.asbCase(respondents: [Yard.respondent(1, born: "2008-02-29")])
        try one.add(Yard.incident(1, on: "2026-03-01"))
        let tenancy = Tenancy(
            id: Tenancy.ID(high: 35, low: 1), landlord: Town.landlord, as: "almshouse",
            for: try Town.days("2020-01-01"),
            home: Town.personal("3 Sample Row"))
        try one.link(tenancy, of: .respondent, for: Yard.incident(1).id)
        try one.take(.adult, respondent: Yard.respondent(1, born: nil).id, for: Yard.incident(1).id)
        let flag = try DriverFlag("gaming", source: "screening", recorded: day("2026-03-10"))
        one.record(drivers: [flag])
        try one.handOver(to: Town.council, person: Person.ID(high: 18, low: 1), at: Yard.opened)
        one.record(plan: try Yard.plan())
        one.recordClosureContact(at: Yard.at(6), reason: "moved")
        for (hour, event) in Yard.toClosed.enumerated() { one = try one.applying(event, at: Yard.at(hour + 1)).value }
        let places = ["Kim Example", "14 Sample Yard", "3 Sample Row"]
        var application = try CaseReviewApplicationTests.application().applying(.meetThreshold, at: Yard.at(1)).value
            .applying(.review, at: Yard.at(2)).value
        try application.recommend(Yard.action(1))
        var witness = WitnessSupportTests.witness(1, isIntimidated: true)
        witness.offer("a-companion", at: Yard.at(1), isTaken: true)
        try witness.recordStatement(at: Yard.at(2))
        var outcome = try OutcomeNoticeTests.outcome()
        try outcome.send(to: .victim, at: Yard.at(1))
        return [
            Specimen(one, personal: places + ["screening", "Step 1"]),
            Specimen(try Yard.incident(1), personal: ["14 Sample Yard"]),
            Specimen(try #require(one.owners.first)),
            Specimen(try #require(one.closureContacts.first)),
            Specimen(tenancy, personal: ["3 Sample Row"]),
            Specimen(try #require(one.tenancies.first), personal: ["3 Sample Row"]),
            Specimen(try #require(one.routes.first)),
            Specimen(flag, personal: ["screening"]),
            Specimen(
                try ActionPlan([.init(.enforcement, Yard.action(1))], withoutSupport: "on-strike"),
                personal: ["Step 1"]),
            Specimen(try EscalationLadderTests.ladder()),
            Specimen(
                try EscalationLadderTests.escalation().applying(.raise, at: Yard.opened, on: .englandAndWales).value),
            Specimen(application, personal: ["Step 1"]),
            Specimen(witness),
            Specimen(try OutcomeNoticeTests.parts()[2], personal: ["They may not enter the yard."]),
            Specimen(outcome, personal: ["It was Kim Example.", "They are in treatment."]),
        ]
    }

    private static func standards() throws -> [Specimen] {
        var programme = try LocalStandardsTests.programme()
        try programme.add(.init(by: Appointment.ID(high: 41, low: 1), on: day("2010-05-31"), "Nobody calls back"))
        let member = try FamilyInterventionTests.member(1, born: "1990-01-01")
        var family = try FamilyInterventionTests.intervention([member])
        family.spending = [Money(pence: 1_00)]
        family.visits = [.init(on: try day("2026-03-02"), tookPlace: nil)]
        family.goals = [.init("At school every day", isReached: true, source: "the head of Year 9")]
        let use = try PowerCatalogueTests.use(
            "injunction", 1, "2026-03-05", "2026-06-05", PowerCatalogueTests.full())
        let response = try CommunityResponseTests.response(to: "drones").applying(.resolve, at: Yard.at(1)).value
        return [
            Specimen(try LocalStandardsTests.set()),
            Specimen(programme, personal: ["Nobody calls back"]),
            Specimen(member, personal: ["Alex Sample", "1990-01-01"]),
            Specimen(family, personal: ["Alex Sample", "1990-01-01", "At school every day", "the head of Year 9"]),
            Specimen(PowerCatalogueTests.power("spell", edition: try Town.days("2020-01-01"), longest: .months(12))),
            Specimen(try PowerCatalogueTests.evidence("nuisance"), personal: ["file of K. Example"]),
            Specimen(try PowerCatalogueTests.catalogue()),
            Specimen(use, personal: ["file of K. Example"]),
            Specimen(try HarmScoringTests.scoring()),
            Specimen(try HarmScoringTests.issue(1, of: "drones", .reached(on: nil), rating: 4)),
            Specimen(try CommunityResponseTests.scheme()),
            Specimen(response),
        ]
    }
}
