import CivilTime
import SafetyModel

enum PrivacySpecimens {
    // swift-format-ignore: NeverUseForceTry
    static let all: [Specimen] = try! specimens()

    static func specimens() throws -> [Specimen] {
        let request = try ConsentTests.request()
        let consent = try ConsentTests.consent(
            1, .yes, withdrawal: Consent.Withdrawal(at: Instant("2026-03-02T09:00:00Z"), recorded: ConsentTests.noon))
        let order = DisclosureOverride(
            by: "duty superintendent", because: Personal("They were seen at the door", purpose: .safeguarding))
        let rule = CitedRule(policy: "retention-groups/mopi-era", rule: "mopi-group3", verification: "guessed")
        return [
            Specimen(consent),
            Specimen(request),
            Specimen(order, personal: ["They were seen at the door"]),
            Specimen(
                DisclosureDecision(
                    id: DisclosureDecision.ID(high: 7, low: 1), on: request, given: [consent], overriddenBy: order),
                personal: ["They were seen at the door"]),
            Specimen(
                DisclosureDecision(
                    id: DisclosureDecision.ID(high: 7, low: 2), on: request, given: [], on: "a-new-act"),
                variant: "refused"),
            Specimen(rule),
            Specimen(
                RetentionSchedule(
                    review: RetentionSchedule.DueDay(try day("2032-03-11"), by: rule),
                    disposal: RetentionSchedule.DueDay(try day("2032-03-12"), by: rule))),
            Specimen(
                SubjectAccessRequest(
                    id: SubjectAccessRequest.ID(high: 7, low: 3), of: .victim(Victim.ID(high: 7, low: 4)),
                    under: .lawEnforcement, received: ConsentTests.noon, extended: .no, answered: ConsentTests.noon)),
        ]
    }
}
