import CivilTime
public import PolicyEngine

extension PolicyID {
    /// Who may be a police support volunteer.
    public static let policeSupportVolunteers: PolicyID = "police-support-volunteers/force-practice"
    /// Volunteers whom a chief officer designates with powers.
    public static let volunteerDesignation2017: PolicyID = "volunteer-designation/2017"
}

extension Policy {
    /// Who may be a police support volunteer, or the fault in its rules; built once.
    public static let policeSupportVolunteers: Result<Policy, PolicyError> = Result { () throws(PolicyError) in
        try Policy(
            .policeSupportVolunteers,
            title: "Police support volunteers: who may be one",
            instrument: "Police support volunteers",
            bindingForce: .localScheme,
            inForce: .sinceUnknown,
            status: .inForce,
            jurisdiction: "England and Wales, force by force",
            facts: Volunteers.supportFacts,
            criteria: [Volunteers.supportAge])
    }

    /// Volunteers whom a chief officer designates with powers, or the fault in its rules; built once.
    public static let volunteerDesignation2017: Result<Policy, PolicyError> = Result { () throws(PolicyError) in
        try Policy(
            .volunteerDesignation2017,
            title: "Designated volunteers",
            instrument: "Police Reform Act 2002 s.38 as amended by Policing and Crime Act 2017 s.38",
            bindingForce: .statute,
            inForce: InForce(from: CivilDate(dayNumber: 17_515)),  // 15 December 2017
            status: .inForce,
            jurisdiction: "England and Wales",
            facts: Volunteers.designationFacts,
            criteria: [Volunteers.barredCheck],
            definitions: [Volunteers.designation],
            sources: [
                StandardsSource.pca1738,
                StandardsSource.pca1742,
            ])
    }
}

extension Volunteers {
    static let supportFacts: [Fact] = [
        VolunteerFact.born,
        Fact("vetting.non_police_held", "Do they hold vetting to a level for non-police personnel?"),
    ]

    static let supportAge = Criterion(
        "psv-min-age",
        citing: Citation(
            instrument: "Police support volunteers", edition: "force practice", locator: nil,
            locatorVerification: .unverified),
        asking: "May they be a police support volunteer?", kind: .eligibility,
        requiring: [
            Requirement(
                "of_age", "Usually at least 18", .of("volunteer.born") + .monthsBeginningWith(12 * 18) <= .today,
                verification: .unverified),
            Requirement(
                "vetted", "Vetted to a level for non-police personnel", .fact("vetting.non_police_held"),
                verification: .unverified),
        ],
        notes: [
            StandardsNote.fromMemory, "Some forces take volunteers at 16: a no here is not a no there.",
            StandardsNote.birthday, StandardsNote.noFirstDay,
        ])

    static let designationFacts: [Fact] = [
        Fact("volunteer.barred_list_checked", "Was the College's barred list checked before they were designated?"),
        Fact("volunteer.on_barred_list", "Are they on the barred list?"),
    ]

    private static let commencement = "That it began on 15 December 2017 is from memory."

    static let barredCheck = Criterion(
        "volunteer-barred-check",
        citing: Citation(
            instrument: "Police Reform Act 2002 s.38 as amended by Policing and Crime Act 2017 s.38",
            edition: "Act of 2017", locator: "2017 Act s. 42", locatorVerification: .primary, sources: ["pca17-42"]),
        asking: "May this person be designated, as far as the barred list goes?", kind: .eligibility,
        requiring: [
            Requirement(
                "checked", "The barred list checked before designating", .fact("volunteer.barred_list_checked"),
                verification: .primary),
            Requirement(
                "not_barred", "Not on the barred list", !.fact("volunteer.on_barred_list"), verification: .primary),
        ], notes: [commencement])

    static let designation = Definition(
        "volunteer-designation",
        citing: Citation(
            instrument: "Police Reform Act 2002 s.38 as amended by Policing and Crime Act 2017 s.38",
            edition: "Act of 2017", locator: "s. 38(1A), (6B)", locatorVerification: .primary, sources: ["pca17-38"]),
        kind: .definition,
        summary: """
            A chief officer may designate a volunteer as community support volunteer, as policing support \
            volunteer or as both, with any power of a constable that Schedule 3B does not exclude, and the \
            former also with the powers that Schedule 3C gives community support officers.
            """,
        verification: .primary, notes: [commencement])
}
