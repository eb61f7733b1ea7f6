import CivilTime
import PolicyEngine

extension SpecialConstables {
    /// What stands in a record of the fact base, by the record's id.
    private static func record(
        _ name: String, _ summary: String, _ condition: Condition, _ verification: Verification,
        instrument: String = "Special constables", edition: String, seenIn sources: [SourceID]
    ) -> Requirement {
        Requirement(
            name, summary, condition, verification: verification,
            citing: Citation(
                instrument: instrument, edition: edition, locator: nil, locatorVerification: .unverified,
                sources: sources))
    }

    /// What this kit asks without a text that says so.
    private static func composed(_ name: String, _ summary: String, _ condition: Condition) -> Requirement {
        Requirement(
            name, summary, condition, verification: .unverified,
            citing: Citation(
                instrument: "CommunitySafetyKit", edition: "1", locator: "fit to deploy",
                locatorVerification: .unverified))
    }

    /// From the record `sc-min-age`.
    private static let ofAge = record(
        "of_age", "At least 18 on appointment",
        .of("volunteer.born") + .monthsBeginningWith(12 * 18) <= .of("special.appointed"), .primary,
        edition: "NPIA 01/2011 and force pages", seenIn: ["sc-swales", "sc-q752", "sc-wmp"])

    /// From the record `sc-retirement-age`.
    private static let belowRetirement = record(
        "below_retirement_age", "Below 60, or below 65 where the service was extended",
        .today < .of("volunteer.born") + .monthsBeginningWith(12 * 60)
            || (.fact("volunteer.service_extended")
                && .today < .of("volunteer.born") + .monthsBeginningWith(12 * 65)),
        .primary, edition: "from 5 Apr 2011", seenIn: ["sc-dc"])

    /// From the record `vet-rv-10y`.
    private static let vetted = record(
        "vetted", "Recruitment vetting granted, and not longer than ten years ago",
        .of("vetting.granted") <= .today && .today < .of("vetting.granted") + .years(10), .primary,
        instrument: "Vetting Code of Practice and Vetting APP",
        edition: "APP 2017-2025; Police (Vetting) Regulations 2025", seenIn: ["vet-psni"])

    /// From the record `sc-biometrics`, which is from memory.
    private static let biometrics = record(
        "biometrics_given", "DNA and fingerprints given before appointment", .fact("volunteer.biometrics_given"),
        .unverified, edition: "Police Regulations", seenIn: [])

    /// From the record `sc-occupations`.
    private static let occupation = record(
        "occupation_compatible", "No occupation that the chief officer found incompatible",
        .fact("volunteer.occupation_compatible"), .secondary, edition: "NPIA 01/2011, March 2011",
        seenIn: ["sc-npia", "sc-restricted", "sc-notts"])

    /// Everything that must hold for going on duty at all.
    static let deploymentRequirements: [Requirement] = [
        ofAge, belowRetirement, vetted,
        composed("clearance_held", "A clearance held, neither withdrawn nor ended", .fact("vetting.held")),
        composed("attested", "Attested as a constable", .fact("special.attested")),
        biometrics, occupation,
        composed(
            "serving", "Serving, and not suspended", .fact("volunteer.serving") && !.fact("volunteer.suspended")),
        composed(
            "training_in_date", "The training that the duty needs, if any, completed and in date",
            !.fact("training.needed")
                || (.fact("training.completed") && .today <= .of("training.valid_through"))),
    ]

    /// What must hold beside that for going without a colleague.
    static let independentPatrol = composed(
        "independent_patrol", "Authorised to patrol independently", .fact("special.independent_patrol"))
}
