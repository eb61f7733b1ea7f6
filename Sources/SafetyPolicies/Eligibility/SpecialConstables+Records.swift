import CivilTime
public import PolicyEngine

extension PolicyID {
    /// Who may be appointed a special constable, as the circular of 2011 and force pages tell it.
    public static let specialConstableEligibility: PolicyID = "special-constable-eligibility/npia-2011"
    /// How long an applicant must have lived in the United Kingdom.
    public static let specialConstableResidency: PolicyID = "special-constable-residency/force-pages"
    /// Until which age special constables serve, in the force whose page was read.
    public static let specialConstableRetirement2011: PolicyID = "special-constable-retirement/2011"
    /// Which occupations a special constable may have, under the circular of 2011.
    public static let specialConstableOccupations2011: PolicyID = "special-constable-occupations/2011"
}

extension Policy {
    /// Who may be appointed a special constable, as the circular of 2011 and force pages tell it, or the fault in its rules; built once.
    public static let specialConstableEligibility: Result<Policy, PolicyError> = Result { () throws(PolicyError) in
        try Policy(
            .specialConstableEligibility,
            title: "Special constables: who may be appointed",
            instrument: "Special constables",
            bindingForce: .statutoryGuidance,
            inForce: .sinceUnknown,
            status: .inForce,
            jurisdiction: "England and Wales",
            facts: SpecialConstables.eligibilityFacts,
            criteria: SpecialConstables.eligibilityCriteria,
            sources: [
                StandardsSource.scSwales,
                StandardsSource.scQ752,
                StandardsSource.scWmp,
                StandardsSource.scDc,
            ])
    }

    /// How long an applicant must have lived in the United Kingdom, or the fault in its rules; built once.
    public static let specialConstableResidency: Result<Policy, PolicyError> = Result { () throws(PolicyError) in
        try Policy(
            .specialConstableResidency,
            title: "Special constables: residence before applying",
            instrument: "Special constables",
            bindingForce: .guidance,
            inForce: .sinceUnknown,
            status: .inForce,
            jurisdiction: "England and Wales",
            facts: [VolunteerFact.applied, SpecialConstables.residentSince],
            criteria: [SpecialConstables.residencyRule],
            sources: [
                StandardsSource.scSwales,
                StandardsSource.scDc,
            ])
    }

    /// Until which age special constables serve, in the force whose page was read, or the fault in its rules; built once.
    public static let specialConstableRetirement2011: Result<Policy, PolicyError> = Result { () throws(PolicyError) in
        try Policy(
            .specialConstableRetirement2011,
            title: "Special constables: retirement",
            instrument: "Special constables",
            bindingForce: .localScheme,
            inForce: InForce(from: CivilDate(dayNumber: 15_069)),  // 5 April 2011
            status: .inForce,
            jurisdiction: "Devon and Cornwall",
            facts: [VolunteerFact.born, VolunteerFact.serviceExtended],
            criteria: [SpecialConstables.retirement],
            sources: [
                StandardsSource.scDc
            ])
    }

    /// Which occupations a special constable may have, under the circular of 2011, or the fault in its rules; built once.
    public static let specialConstableOccupations2011: Result<Policy, PolicyError> = Result { () throws(PolicyError) in
        try Policy(
            .specialConstableOccupations2011,
            title: "Special constables: occupations",
            instrument: "Special constables",
            bindingForce: .guidance,
            inForce: InForce(from: CivilDate(dayNumber: 15_034)),  // only the month is known
            status: .inForce,
            jurisdiction: "England and Wales",
            facts: [VolunteerFact.occupationCompatible],
            criteria: [SpecialConstables.occupations],
            sources: [
                StandardsSource.scNpia,
                StandardsSource.scRestricted,
                StandardsSource.scNotts,
            ])
    }
}

extension SpecialConstables {
    static let eligibilityFacts: [Fact] = [
        VolunteerFact.born, VolunteerFact.applied, VolunteerFact.appointed,
        Fact("special.force_takes_applications_at_17", "Does the force take applications at 17?"),
        Fact("volunteer.british_citizen", "Are they a British citizen?"),
        Fact("volunteer.eea_or_swiss_citizen", "Are they a citizen of the European Economic Area or of Switzerland?"),
        Fact(
            "volunteer.eea_or_swiss_citizenship_suffices",
            """
            Does such a citizenship suffice on that day? It is recalled to have changed after 31 December \
            2020.
            """),
        Fact("volunteer.commonwealth_or_foreign_national", "Are they a Commonwealth citizen or a foreign national?"),
        Fact("volunteer.no_restriction_on_stay", "Is their stay free from any restriction?"),
        VolunteerFact.biometricsGiven,
    ]

    static let residentSince = Fact(
        "volunteer.resident_since", "Since which day have they normally been resident in the United Kingdom?",
        answer: .day)

    static let eligibilityCriteria: [Criterion] = [
        Criterion(
            "sc-min-age.appointment", citing: minimumAge,
            asking: "Were they old enough when they were appointed?", kind: .eligibility, requiring: [ofAge],
            notes: [StandardsNote.birthday, StandardsNote.noFirstDay]),
        Criterion(
            "sc-min-age.application", citing: minimumAge,
            asking: "Were they old enough when they applied?", kind: .eligibility,
            requiring: [
                Requirement(
                    "old_enough_to_apply", "At least 18, or at least 17 where the force takes applications at 17",
                    .of("volunteer.born") + .monthsBeginningWith(12 * 18) <= .of("volunteer.applied")
                        || (.fact("special.force_takes_applications_at_17")
                            && .of("volunteer.born") + .monthsBeginningWith(12 * 17) <= .of("volunteer.applied")),
                    verification: .primary)
            ],
            notes: [
                "Some forces take applications at 17; of the others it is taken that they do not before 18.",
                StandardsNote.birthday, StandardsNote.noFirstDay,
            ]),
        Criterion(
            "sc-nationality",
            citing: Citation(
                instrument: "Special constables", edition: "force pages before Brexit changes", locator: nil,
                locatorVerification: .unverified, sources: ["sc-swales", "sc-dc"]),
            asking: "Is their nationality one that may be appointed?", kind: .eligibility,
            requiring: [
                Requirement(
                    "nationality",
                    """
                    A British, EEA or Swiss citizen, or a Commonwealth or foreign national with no restriction on \
                    their stay
                    """,
                    .any([
                        .fact("volunteer.british_citizen"),
                        .fact("volunteer.eea_or_swiss_citizen") && .fact("volunteer.eea_or_swiss_citizenship_suffices"),
                        .fact("volunteer.commonwealth_or_foreign_national")
                            && .fact("volunteer.no_restriction_on_stay"),
                    ]), verification: .primary)
            ],
            notes: [
                """
                The pages are older than what changed when the United Kingdom left the European Union. That a \
                citizenship of the EEA alone no longer suffices after 31 December 2020 is from memory; so it is \
                asked.
                """, StandardsNote.noFirstDay,
            ]),
        Criterion(
            "sc-probation-2y",
            citing: Citation(
                instrument: "Special constables", edition: "Ask the Police Q752", locator: nil,
                locatorVerification: .unverified, sources: ["sc-q752"]),
            asking: "Is the probation over?", kind: .eligibility,
            requiring: [
                Requirement(
                    "two_years_served", "A probation of two years before confirmation",
                    .of("special.appointed") + .monthsBeginningWith(24) <= .today, verification: .primary)
            ],
            unjudged: ["that the probation was not extended or cut short"],
            notes: [
                "The two years are taken to begin with the day of the appointment: no text was seen for this.",
                StandardsNote.noFirstDay,
            ]),
        Criterion(
            "sc-biometrics", citing: biometricsRule,
            asking: "Did they give their biometrics?", kind: .eligibility, requiring: [biometrics],
            unjudged: ["that they were given before the appointment"],
            notes: ["From memory: the regulation was not seen.", StandardsNote.noFirstDay]),
    ]

    static let residencyRule = Criterion(
        "sc-residency-3y",
        citing: Citation(
            instrument: "Special constables", edition: "force pages citing national vetting policy", locator: nil,
            locatorVerification: .unverified, sources: ["sc-swales", "sc-dc"]),
        asking: "Had they lived in the United Kingdom long enough to be vetted when they applied?", kind: .eligibility,
        requiring: [
            Requirement(
                "three_years", "Normally resident in the United Kingdom for the three years before applying",
                .of("volunteer.resident_since") + .monthsBeginningWith(36) <= .of("volunteer.applied"),
                verification: .primary)
        ],
        unjudged: ["the chief officer's discretion, and postings overseas as with the armed forces"],
        notes: ["That there are such exceptions is from memory: a no here is not a refusal.", StandardsNote.noFirstDay])

    static let retirement = Criterion(
        "sc-retirement-age", citing: retirementAge,
        asking: "Are they below the age of retirement?", kind: .eligibility, requiring: [belowRetirement],
        notes: ["Read on the page of one force: check the national position.", StandardsNote.birthday])

    static let occupations = Criterion(
        "sc-occupations", citing: occupationList,
        asking: "Was their occupation found compatible?", kind: .eligibility, requiring: [occupation],
        notes: [
            """
            Beyond legal bars the list guides the chief officer, who decides, and forces differ; so it is \
            asked what was found, not which occupation it is.
            """, occupationsListed,
            "Reservists are eligible, but their reserve duty goes first. One force bars the fire service too.",
            StandardsNote.onlyTheMonth,
        ])

    private static let occupationsListed = """
        The circular, as it was summarised, names: the regular armed forces; traffic wardens, civil \
        enforcement officers and school crossing patrols; uniformed patrol wardens; on-road traffic \
        officers; police community support officers; police forces as employers, and private \
        constabularies; magistrates, judges, justices' clerks and staff of the Crown Prosecution \
        Service; staff of the Serious Organised Crime Agency with immigration or customs powers; members \
        of the police authority, who may serve elsewhere; immigration officers. Local lists add members \
        of police and crime panels, bailiffs, licensees, security staff, private investigators and \
        prison custody staff.
        """
}
