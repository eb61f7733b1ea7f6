import CivilTime
import PolicyEngine

extension SpecialConstables {
    /// What this kit asks without a text that says so.
    private static func composed(_ name: String, _ summary: String, _ condition: Condition) -> Requirement {
        Requirement(
            name, summary, condition, verification: .unverified,
            citing: Citation(
                instrument: "CommunitySafetyKit", edition: "1", locator: "fit to deploy",
                locatorVerification: .unverified))
    }

    static let minimumAge = Citation(
        instrument: "Special constables", edition: "NPIA 01/2011 and force pages", locator: nil,
        locatorVerification: .unverified, sources: ["sc-swales", "sc-q752", "sc-wmp"])
    /// From the record `sc-min-age`.
    static let ofAge = Requirement(
        "of_age", "At least 18 on appointment",
        .of("volunteer.born") + .monthsBeginningWith(12 * 18) <= .of("special.appointed"), verification: .primary,
        citing: minimumAge)

    static let retirementAge = Citation(
        instrument: "Special constables", edition: "from 5 Apr 2011", locator: nil,
        locatorVerification: .unverified, sources: ["sc-dc"])
    /// From the record `sc-retirement-age`.
    static let belowRetirement = Requirement(
        "below_retirement_age", "Below 60, or below 65 where the service was extended",
        .today < .of("volunteer.born") + .monthsBeginningWith(12 * 60)
            || (.fact("volunteer.service_extended")
                && .today < .of("volunteer.born") + .monthsBeginningWith(12 * 65)),
        verification: .primary, citing: retirementAge)

    static let biometricsRule = Citation(
        instrument: "Special constables", edition: "Police Regulations", locator: nil,
        locatorVerification: .unverified)
    /// From the record `sc-biometrics`, which is from memory.
    static let biometrics = Requirement(
        "biometrics_given", "DNA and fingerprints given before appointment", .fact("volunteer.biometrics_given"),
        verification: .unverified, citing: biometricsRule)

    static let occupationList = Citation(
        instrument: "Special constables", edition: "NPIA 01/2011, March 2011", locator: nil,
        locatorVerification: .unverified, sources: ["sc-npia", "sc-restricted", "sc-notts"])
    /// From the record `sc-occupations`: of the circular only the opening was seen.
    static let occupation = Requirement(
        "occupation_compatible", "No occupation that the chief officer found incompatible",
        .fact("volunteer.occupation_compatible"), verification: .secondary, citing: occupationList)

    /// Everything that must hold for going on duty at all.
    static let deploymentRequirements: [Requirement] = [
        ofAge, belowRetirement, Vetting.recruitment,
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
