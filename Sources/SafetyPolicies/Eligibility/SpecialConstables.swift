import CivilTime
public import PolicyEngine

/// Who may go on duty as a special constable, and how much they promised to give.
///
/// What is asked is put together by this kit, for planning a duty roster, from provisions of several instruments and
/// from good sense: each requirement cites where it comes from, and says how well that was verified.
public enum SpecialConstables {
    /// Whether a special constable may deploy, and whether on their own.
    public static func deployability() throws(PolicyError) -> Policy {
        try Policy.specialConstableDeployability.get()
    }

    /// The hours that one force asks of its special constables each month.
    public static func hours() throws(PolicyError) -> Policy {
        try Policy.specialConstableHours.get()
    }

    /// Who may be appointed, as the circular of 2011 and force pages tell it.
    public static func eligibility() throws(PolicyError) -> Policy {
        try Policy.specialConstableEligibility.get()
    }

    /// How long an applicant must have lived in the United Kingdom.
    public static func residency() throws(PolicyError) -> Policy {
        try Policy.specialConstableResidency.get()
    }

    /// Until which age they serve, in the force whose page was read.
    public static func retirement2011() throws(PolicyError) -> Policy {
        try Policy.specialConstableRetirement2011.get()
    }

    /// Which occupations they may have, under the circular of 2011.
    public static func occupations2011() throws(PolicyError) -> Policy {
        try Policy.specialConstableOccupations2011.get()
    }
}

extension PolicyID {
    /// Whether a special constable may deploy.
    public static let specialConstableDeployability: PolicyID = "special-constable-deployability/2011"
    /// The hours that Gloucestershire asks of its special constables.
    public static let specialConstableHours: PolicyID = "special-constable-hours/gloucestershire"
}

extension CriterionID {
    /// Whether a special constable may deploy on that day.
    public static let mayDeploy: CriterionID = "special-constable-may-deploy"
    /// Whether a special constable may deploy on that day without a colleague.
    public static let mayDeployAlone: CriterionID = "special-constable-may-deploy-alone"
    /// Whether a special constable gave the hours of a month.
    public static let gaveMonthlyHours: CriterionID = "sc-hours-16-month"
}

extension Policy {
    /// Whether a special constable may deploy, or the fault in its rules; built once.
    public static let specialConstableDeployability: Result<Policy, PolicyError> = Result {
        () throws(PolicyError) in
        try Policy(
            .specialConstableDeployability,
            title: "Special constables: fit to deploy, as this kit puts it together",
            instrument: "Several: NPIA Circular 01/2011, force pages and vetting practice",
            bindingForce: .guidance,
            inForce: InForce(from: CivilDate(dayNumber: 15_069)),  // 5 April 2011: the latest of its dated parts
            status: .inForce,
            jurisdiction: "England and Wales",
            facts: SpecialConstables.facts,
            criteria: SpecialConstables.criteria,
            sources: SpecialConstables.sources)
    }

    /// The hours that Gloucestershire asks of its special constables, or the fault in its rules; built once.
    public static let specialConstableHours: Result<Policy, PolicyError> = Result { () throws(PolicyError) in
        try Policy(
            .specialConstableHours,
            title: "Special constables of Gloucestershire: hours a month",
            instrument: "Gloucestershire Constabulary, special constables (page, undated)",
            bindingForce: .localScheme,
            inForce: .sinceUnknown,
            status: .inForce,
            jurisdiction: "Gloucestershire",
            facts: [VolunteerFact.minutesSoFar, VolunteerFact.minutesInMonth],
            criteria: [SpecialConstables.monthlyHours],
            sources: [StandardsSource.scGlos])
    }
}
