import CivilTime
public import PolicyEngine

extension PolicyID {
    /// Independent custody visiting under the Police Reform Act 2002.
    public static let custodyVisiting2003: PolicyID = "custody-visiting/2003"
    /// How custody visits are made, by the Code of Practice.
    public static let custodyVisitingCode2003: PolicyID = "custody-visiting-code/2003"
    /// What arrangements for custody visits may allow.
    public static let custodyVisitingPowers: PolicyID = "custody-visiting-powers/current"
    /// The terms of custody visitors.
    public static let custodyVisitorTerms: PolicyID = "custody-visitor-terms/as-told"
}

extension Policy {
    /// Independent custody visiting under the Police Reform Act 2002, or the fault in its rules; built once.
    public static let custodyVisiting2003: Result<Policy, PolicyError> = Result { () throws(PolicyError) in
        try Policy(
            .custodyVisiting2003,
            title: "Independent custody visiting",
            instrument: "Police Reform Act 2002, s. 51",
            bindingForce: .statute,
            inForce: InForce(from: CivilDate(dayNumber: 12_143)),  // 1 April 2003
            status: .inForce,
            jurisdiction: "England and Wales",
            facts: Volunteers.independenceFacts,
            criteria: [Volunteers.independence],
            definitions: [Volunteers.custodyVisiting],
            sources: [
                StandardsSource.pra51,
                StandardsSource.icvMpa,
            ])
    }

    /// How custody visits are made, by the Code of Practice, or the fault in its rules; built once.
    public static let custodyVisitingCode2003: Result<Policy, PolicyError> = Result { () throws(PolicyError) in
        try Policy(
            .custodyVisitingCode2003,
            title: "Independent custody visiting: visits",
            instrument: "Code of Practice on independent custody visiting",
            bindingForce: .statutoryCode,
            inForce: InForce(from: CivilDate(dayNumber: 12_143)),  // 1 April 2003
            status: .inForce,
            jurisdiction: "England and Wales",
            facts: [],
            definitions: [Volunteers.custodyVisits],
            sources: [
                StandardsSource.icvMpa,
                StandardsSource.icvGlos,
            ])
    }

    /// What arrangements for custody visits may allow, or the fault in its rules; built once.
    public static let custodyVisitingPowers: Result<Policy, PolicyError> = Result { () throws(PolicyError) in
        try Policy(
            .custodyVisitingPowers,
            title: "Independent custody visiting: powers",
            instrument: "Police Reform Act 2002, s. 51",
            bindingForce: .statute,
            inForce: .sinceUnknown,
            status: .inForce,
            jurisdiction: "England and Wales",
            facts: [],
            definitions: [Volunteers.custodyPowers],
            sources: [
                StandardsSource.pra51
            ])
    }

    /// The terms of custody visitors, or the fault in its rules; built once.
    public static let custodyVisitorTerms: Result<Policy, PolicyError> = Result { () throws(PolicyError) in
        try Policy(
            .custodyVisitorTerms,
            title: "Independent custody visiting: terms of visitors",
            instrument: "Code of Practice on independent custody visiting",
            bindingForce: .statutoryCode,
            inForce: .sinceUnknown,
            status: .inForce,
            jurisdiction: "England and Wales",
            facts: Volunteers.termFacts,
            criteria: Volunteers.terms,
            sources: [
                StandardsSource.icvGlos
            ])
    }
}

extension Volunteers {
    static let independenceFacts: [Fact] = [
        Fact("custody_visitor.independent_of_policing_body", "Are they independent of the local policing body?"),
        Fact("custody_visitor.independent_of_chief_officer", "Are they independent of the chief officer?"),
        Fact(
            "custody_visitor.police_or_staff",
            "Do they serve as a police officer, special constable or member of police staff?"),
    ]

    static let independence = Criterion(
        "icv-independence",
        citing: Citation(
            instrument: "Independent custody visiting (Police Reform Act 2002 s.51 and Code of Practice)",
            edition: "in force 1 Apr 2003", locator: "s. 51(2)", locatorVerification: .primary,
            sources: ["pra-51", "icv-mpa"]),
        asking: "Are they independent enough to visit people in custody?", kind: .eligibility,
        requiring: [
            Requirement(
                "of_the_policing_body", "Independent of the local policing body",
                .fact("custody_visitor.independent_of_policing_body"), verification: .primary),
            Requirement(
                "of_the_chief_officer", "Independent of the chief officer",
                .fact("custody_visitor.independent_of_chief_officer"), verification: .primary),
            Requirement(
                "no_police", "No serving police officer, special constable or member of staff",
                !.fact("custody_visitor.police_or_staff"), verification: .primary),
        ],
        notes: [
            """
            Who else is not eligible is shown by examples in the Explanatory Notes, which were not seen in \
            full.
            """
        ])

    static let custodyVisiting = Definition(
        "icv-duty",
        citing: Citation(
            instrument: "Independent custody visiting (Police Reform Act 2002 s.51 and Code of Practice)",
            edition: "in force 1 Apr 2003", locator: "s. 51(1)", locatorVerification: .primary,
            sources: ["pra-51", "icv-mpa"]), kind: .process,
        summary: """
            Each local policing body arranges visits to detainees by independent visitors, and keeps the \
            arrangements under review.
            """,
        verification: .primary)

    static let custodyVisits = Definition(
        "icv-pairs-unannounced",
        citing: Citation(
            instrument: "Independent custody visiting (Police Reform Act 2002 s.51 and Code of Practice)",
            edition: "Code of Practice", locator: nil, locatorVerification: .unverified,
            sources: ["icv-mpa", "icv-glos"]), kind: .process,
        summary:
            "Visits are made by at least two visitors, unannounced and at random times, and they are let in at once.",
        items: [
            "At least two visitors together", "Unannounced, at random times", "Let in at once",
            "Delay only if access may put the visitors in danger, authorised by an inspector or above, explained and recorded",
        ],
        verification: .primary,
        notes: ["\"At once\" has no number: an access that is delayed for the one reason is explained and recorded."])

    static let custodyPowers = Definition(
        "icv-powers",
        citing: Citation(
            instrument: "Independent custody visiting (Police Reform Act 2002 s.51 and Code of Practice)",
            edition: "current", locator: "s. 51(3)", locatorVerification: .primary, sources: ["pra-51"]),
        kind: .process,
        summary: """
            Arrangements may let visitors enter stations, examine custody records, meet detainees and \
            inspect facilities; every visit to a detainee under terrorism law is reported.
            """,
        verification: .primary, notes: [StandardsNote.noFirstDay])

    static let termFacts: [Fact] = [
        VolunteerFact.born,
        Fact("custody_visitor.first_appointed", "On which day were they first appointed?", answer: .day),
        Fact("custody_visitor.appointed", "On which day did their present appointment begin?", answer: .day),
    ]

    private static let numbersRecalled = """
        The page confirms a probation and renewable fixed terms, without numbers; the numbers are from \
        memory.
        """
    private static let beginsWith = "The time is taken to begin with the day of the appointment."

    static let terms: [Criterion] = [
        Criterion(
            "icv-terms.age",
            citing: Citation(
                instrument: "Independent custody visiting (Police Reform Act 2002 s.51 and Code of Practice)",
                edition: "Code of Practice", locator: nil, locatorVerification: .unverified, sources: ["icv-glos"]),
            asking: "Are they old enough to be a custody visitor?", kind: .eligibility,
            requiring: [
                Requirement(
                    "of_age", "Aged 18 or over", .of("volunteer.born") + .monthsBeginningWith(12 * 18) <= .today,
                    verification: .unverified)
            ], notes: [numbersRecalled, StandardsNote.birthday, StandardsNote.noFirstDay]),
        Criterion(
            "icv-terms.probation",
            citing: Citation(
                instrument: "Independent custody visiting (Police Reform Act 2002 s.51 and Code of Practice)",
                edition: "Code of Practice", locator: nil, locatorVerification: .unverified, sources: ["icv-glos"]),
            asking: "Is the probation over?", kind: .eligibility,
            requiring: [
                Requirement(
                    "six_months", "A probation of six months",
                    .of("custody_visitor.first_appointed") + .monthsBeginningWith(6) <= .today,
                    verification: .unverified)
            ], notes: [numbersRecalled, beginsWith, StandardsNote.noFirstDay]),
        Criterion(
            "icv-terms.appointment",
            citing: Citation(
                instrument: "Independent custody visiting (Police Reform Act 2002 s.51 and Code of Practice)",
                edition: "Code of Practice", locator: nil, locatorVerification: .unverified, sources: ["icv-glos"]),
            asking: "Does the present appointment still run?", kind: .eligibility,
            requiring: [
                Requirement(
                    "three_years", "Appointments of three years, which may be renewed",
                    .of("custody_visitor.appointed") <= .today
                        && .today < .of("custody_visitor.appointed") + .monthsBeginningWith(36),
                    verification: .unverified)
            ], notes: [numbersRecalled, beginsWith, StandardsNote.noFirstDay]),
    ]
}
