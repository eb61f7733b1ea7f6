import CivilTime
import SafetyModel
import Testing

enum VictimSpecimens {
    static let people: [Specimen] = Made.make {
        let name = Personal("Avery Planted", purpose: .victimSupport)
        let contact = Personal(ContactDetails(telephone: "01632 960001"), purpose: .victimSupport)
        let record = CircumstanceRecord(nil, from: Made.noon, recorded: Made.after(hours: 1))
        let preferences = VictimPreferences(
            channel: "a-new-channel", updateFrequency: .weeks(2), hasOptedOut: false,
            safeContact: Made.text("planted hour"))
        var roles = PersonRoles(of: Made.id(4))
        try roles.add(.init(in: Made.id(6), as: .victim(Made.id(2))))
        try roles.add(.init(in: Made.id(7), as: .suspect(Made.id(40))))
        return [
            Specimen(ContactDetails(email: "made@up.example", address: "1 Made Street")),
            Specimen(record),
            Specimen(preferences, personal: ["planted hour"]),
            Specimen(
                Victim(
                    id: Made.id(2), kind: .person, name: name, contact: contact,
                    dateOfBirth: Personal(CivilDate(dayNumber: 9_000), purpose: .victimSupport),
                    circumstances: ["a-new-circumstance": .dated([record]), .vulnerable: .always(true)],
                    preferences: preferences),
                personal: ["Avery Planted", "01632 960001", "1994-08-23", "planted hour"]),
            Specimen(
                NeedsAssessment(
                    id: Made.id(1), victim: Made.id(2), at: Made.noon, by: .police, findings: [.vulnerable: true],
                    needs: [.safety, "a-new-need"])),
            Specimen(
                try Referral(
                    id: Made.id(81), victim: Made.id(2), to: .supportService, service: Made.id(80)
                ).applying(.consent, at: Made.noon).value),
            Specimen(
                try VictimStatus(
                    of: Made.id(2), circumstance: "a-new-circumstance", holds: true, from: Made.noon,
                    on: .assessment(Made.id(1)))),
            Specimen(
                try VictimStatus(
                    of: Made.id(2), circumstance: .intimidated, holds: false, from: Made.noon, on: .selfDeclared),
                variant: "self-declared"),
            Specimen(roles),
            Specimen(
                try VictimCall(
                    id: Made.id(120), to: Made.id(2), drawnBy: Made.id(121), on: Made.june, mayContact: .yes,
                    outcome: .spoke, themes: [.updates, "a-new-theme"], followUps: [.needsAssessment],
                    words: Made.text("planted words")), personal: ["planted words"]),
            Specimen(
                try YouthContact(
                    id: Made.id(122), with: .witness(Made.id(3)),
                    bornOn: Personal(Made.june.adding(months: -180), purpose: .victimSupport), on: Made.june,
                    by: .videoCall, guardian: Made.id(4), guardianIsSafe: .yes), personal: ["2009-06-01"]),
            Specimen(ReparationPayment(Money(pence: 1_250), on: Made.june)),
            Specimen(
                try Reparation(
                    id: Made.id(123), to: Made.id(2), kind: "a-new-kind", amount: Money(pence: 5_000), due: Made.june,
                    agreedByVictim: .yes, payments: [ReparationPayment(Money(pence: 1_250), on: Made.june)])),
            Specimen(ReleaseRule(for: "a-new-milestone", needing: .secondFactor, toldFirst: true, showing: "News")),
            Specimen(MilestoneRecord(milestone: .suspectCharged, at: Made.noon, toldInPerson: .no)),
            Specimen(
                try UpdatePromise(to: Made.id(2), on: Made.june, every: .days(14), updates: [Made.june.adding(days: 9)])
            ),
        ]
    }

    static let witnesses: [Specimen] = Made.make {
        var assessment = WitnessNeedsAssessment(
            id: Made.id(130), of: Made.id(3), needs: [.specialMeasures, "a-new-need"],
            measures: [MeasureRequest(measure: "a-new-measure", askedOn: Made.june, granted: .unknown)])
        (assessment.isVulnerable, assessment.isIntimidated) = (.no, .yes)
        return [
            Specimen(
                Witness(
                    id: Made.id(3), name: Personal("Blake Planted", purpose: .lawEnforcement), victim: Made.id(2),
                    isIntimidated: true), personal: ["Blake Planted"]),
            Specimen(assessment.measures[0]),
            Specimen(
                try assessment.applying(.offer, at: Made.noon).value.applying(.assess, at: Made.noon).value),
            Specimen(
                WitnessStatement(
                    id: Made.id(131), of: Made.id(3), at: Made.noon, warnings: [.mustBeTrue, "a-new-warning"],
                    supportOffered: .yes)),
            Specimen(
                try IntimidationReport(
                    id: Made.id(132), of: .witness(Made.id(3)), at: Made.noon, immediateRisk: .unknown,
                    account: Made.text("planted threat")
                ).applying(.protect, at: Made.noon).value, personal: ["planted threat"]),
        ]
    }

    static let services: [Specimen] = Made.make {
        var pathway = try HateCrimeSupportPathway(
            id: Made.id(140), with: [PathwayPartner(body: Made.id(21), isWilling: .yes, communities: ["everybody"])],
            scale: 10)
        let visit = PathwayVisit(id: Made.id(141), by: Made.id(2), to: Made.id(21), tookUp: .yes, before: 3, after: 7)
        try pathway.add(visit)
        let lead = AdvocacyLead(by: Made.id(142), during: try Made.term(0))
        let coping = CopingMeasure(by: "exit form, 2", on: Made.june, copesBetter: .yes)
        let stage = MentoringStage(during: try Made.term(0, 28), contactsPerWeek: 3)
        let service = try SupportService(
            id: Made.id(80), name: "Northshire Victim Line", by: Made.id(21), for: [.emotional, "a-new-need"],
            in: ["Northshire"], during: try Made.term(0), harms: [.hateCrime, "a-new-harm"], youngest: 13)
        return [
            Specimen(service),
            Specimen(SupportRequest(for: .emotional, in: "Northshire", on: Made.june, age: 14)),
            Specimen(
                try ServiceFacility(
                    id: Made.id(143), kind: "a-new-facility", name: "The House", serving: ["Northshire"],
                    accredited: Made.june, opened: .reached(on: Made.june))),
            Specimen(
                Advocate(
                    id: Made.id(142), of: Made.id(4), as: "a-new-adviser", in: [.court, "a-new-setting"],
                    qualifications: [try Made.term(-10, 300)])),
            Specimen(coping),
            Specimen(lead),
            Specimen(
                try AdvocacyCase(
                    id: Made.id(144), of: Made.id(2), at: Made.noon, from: .hospital, leads: [lead],
                    firstContact: Made.after(hours: 1), exit: coping)),
            Specimen(
                try HealthContact(
                    id: Made.id(145), of: Made.id(2), at: Made.noon, in: .hospital, upon: "a-new-trigger",
                    offered: .yes,
                    consented: .yes, referral: Made.id(81))),
            Specimen(try PlannedSupport(for: "a-new-domain", unmetBecause: "a-new-reason")),
            Specimen(try Made.plan()),
            Specimen(pathway.partners[0]),
            Specimen(visit),
            Specimen(pathway),
            Specimen(
                VolunteerRequirement(
                    for: .victimSupportVolunteer, vetted: "a-new-grade", trainedIn: [.dataProtection, "a-new-skill"])),
            Specimen(
                Mentor(
                    id: Made.id(146), of: Made.id(4), under: Made.id(5),
                    with: Personal(["planted-experience"], sensitivity: .special, purpose: .safeguarding),
                    trained: Made.training), personal: ["planted-experience"]),
            Specimen(stage),
            Specimen(
                try MentoringPlan(
                    id: Made.id(147), of: Made.id(70), by: Made.id(146), in: [stage], contacts: [Made.june])),
        ]
    }

    static let all = people + witnesses + services
}
