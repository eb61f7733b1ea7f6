import CivilTime
import SafetyModel
import SafetyStorage

/// A case with two victims, a witness and a suspect, and what of it is a fact about which of them; all is made up.
enum CaseOfMany {
    static let ada = Victim.ID(high: 0xADA, low: 1)
    static let bea = Victim.ID(high: 0xBEA, low: 2)
    static let wyn = Witness.ID(high: 0x317, low: 3)
    static let sol = Suspect.ID(high: 0x501, low: 4)

    /// Each of the people with texts that stand for facts about nobody else.
    static let facts: [(person: RecordedPerson, texts: [String])] = [
        (
            .victim(ada),
            [ada.description, "planted-ada-account", "planted-ada-need", "planted-ada-finding", "planted-ada-service"]
        ),
        (
            .victim(bea),
            [
                bea.description, "planted-bea-account", "planted-bea-channel", "planted-bea-need",
                "planted-bea-finding", "planted-bea-service", "planted_bea_event",
            ]
        ),
        (
            .witness(wyn),
            [
                wyn.description, "planted-wyn-name", "planted-wyn-address", "planted-wyn-account", "isVulnerable",
                "isIntimidated",
            ]
        ),
        (.suspect(sol), [sol.description, "planted-sol-name", "planted-sol-role", "1988-02-29"]),
    ]
    /// What nobody said.
    static let nobodys = "planted-nobodys-account"

    static func all() throws -> Case {
        var held = Case(
            id: Case.ID(high: 2, low: 1), kind: .crime,
            reports: [
                report(1, by: .victim(ada), saying: "planted-ada-account"),
                report(2, by: .victim(bea), over: "planted-bea-channel", saying: "planted-bea-account"),
                report(3, by: .witness(wyn), saying: "planted-wyn-account"),
                report(4, by: .anonymous, saying: nobodys),
            ], victims: [ada, bea])
        held.witnesses = [
            Witness(
                id: wyn, name: text("planted-wyn-name"),
                contact: Personal(ContactDetails(address: "planted-wyn-address"), purpose: .lawEnforcement),
                isVulnerable: true, isIntimidated: false)
        ]
        held.suspects = [
            Suspect(
                id: sol, role: "planted-sol-role", name: text("planted-sol-name"),
                dateOfBirth: Personal(try CivilDate("1988-02-29"), purpose: .lawEnforcement))
        ]
        held.referrals = [
            Referral(id: Referral.ID(high: 5, low: 1), victim: ada, to: "planted-ada-service"),
            Referral(id: Referral.ID(high: 5, low: 2), victim: bea, to: "planted-bea-service"),
        ]
        held.assessments = [assessment(1, of: ada, "ada"), assessment(2, of: bea, "bea")]
        for event in events { try held.record(event) }
        return held
    }

    private static let events: [CaseEvent] = [
        CaseEvent(event(1), "planted_bea_event", at: .instant(start), for: [bea]),
        CaseEvent(event(2), "of_both", at: .instant(start), about: [.init(sol), "hearing"], for: [ada, bea]),
        CaseEvent(event(3), "of_all_victims", at: .instant(start)),
    ]

    private static func event(_ number: UInt64) -> CaseEvent.ID { .init(high: 7, low: number) }

    private static func text(_ words: String) -> Personal<String> { Personal(words, purpose: .lawEnforcement) }

    private static func report(
        _ number: UInt64, by reporter: Report.Reporter, over channel: ContactChannel = "desk", saying words: String
    ) -> Report {
        Report(
            id: Report.ID(high: 8, low: number), channel: channel, received: .instant(start), reporter: reporter,
            account: text(words))
    }

    private static func assessment(_ number: UInt64, of victim: Victim.ID, _ name: String) -> NeedsAssessment {
        NeedsAssessment(
            id: NeedsAssessment.ID(high: 6, low: number), victim: victim, at: start, by: .police,
            findings: [Circumstance(rawValue: "planted-\(name)-finding"): true],
            needs: [SupportNeed(rawValue: "planted-\(name)-need")])
    }
}
