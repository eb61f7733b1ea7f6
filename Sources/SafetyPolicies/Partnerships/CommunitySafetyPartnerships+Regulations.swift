import CivilTime
public import PolicyEngine

extension PolicyID {
    /// The strategy regulations of 2007 for England.
    public static let partnershipStrategyRegulations2007: PolicyID = "csp-strategy-regulations/2007"
    /// The regulations of 2007 on prescribed information.
    public static let prescribedInformation2007: PolicyID = "csp-prescribed-information/2007"
}

extension Policy {
    /// The strategy regulations of 2007 for England, or the fault in its rules; built once.
    public static let partnershipStrategyRegulations2007: Result<Policy, PolicyError> = Result {
        () throws(PolicyError) in
        try Policy(
            .partnershipStrategyRegulations2007,
            title: "Formulation and implementation of strategy: England",
            instrument:
                "Crime and Disorder (Formulation and Implementation of Strategy) Regulations 2007 (SI 2007/1830)",
            bindingForce: .statute,
            inForce: InForce(from: CivilDate(dayNumber: 13_726)),  // 1 August 2007
            status: .inForce,
            jurisdiction: "England",
            facts: CommunitySafetyPartnerships.regulationFacts,
            duties: CommunitySafetyPartnerships.regulationDuties,
            criteria: CommunitySafetyPartnerships.regulationCriteria,
            definitions: [CommunitySafetyPartnerships.consultation],
            sources: [
                StandardsSource.si20071830Note,
                StandardsSource.si20111230,
                StandardsSource.si20071830R12,
            ])
    }

    /// The regulations of 2007 on prescribed information, or the fault in its rules; built once.
    public static let prescribedInformation2007: Result<Policy, PolicyError> = Result { () throws(PolicyError) in
        try Policy(
            .prescribedInformation2007,
            title: "Prescribed information between authorities",
            instrument: "Crime and Disorder (Prescribed Information) Regulations 2007 (SI 2007/1831)",
            bindingForce: .statute,
            inForce: InForce(from: CivilDate(dayNumber: 13_726)),  // 1 August 2007
            status: .inForce,
            jurisdiction: "England and Wales",
            facts: [],
            duties: [CommunitySafetyPartnerships.informationSharing])
    }
}

extension CommunitySafetyPartnerships {
    static let regulationFacts: [Fact] = [
        Fact("csp.strategy_group_members", "How many persons has the strategy group?", answer: .number(of: "persons")),
        Fact(
            "csp.strategy_group_as_first_made",
            """
            Was the strategy group made up as the Regulations asked before 1 June 2011? What they asked was \
            not seen.
            """),
        Fact("csp.plan_starts", "On which day does the partnership plan start?", answer: .day),
        Fact("csp.plan_ends", "Which day is the last of the partnership plan?", answer: .day),
        Fact(
            "csp.public_meeting_kept_in_2011",
            "Did the yearly public meeting outlive the amendment of 1 June 2011? Whether it did was not seen."),
    ]

    private static let amended = Day.fixed(CivilDate(dayNumber: 15_126))  // 1 June 2011

    static let regulationDuties: [Duty] = [
        Duty(
            "csp-strategic-assessment-annual",
            citing: Citation(
                instrument:
                    "Crime and Disorder (Formulation and Implementation of Strategy) Regulations 2007 (SI 2007/1830)",
                edition: "1 Aug 2007", locator: "regs 5-7", locatorVerification: .unverified,
                sources: ["si2007-1830-note"]),
            summary: "A strategic assessment of crime, disorder and substance misuse prepared each year",
            owedTo: .always, audienceVerification: .unverified, owedBy: [.strategyGroup],
            upon: .event(.strategicAssessmentIntervalStarted), triggerVerification: .unverified,
            within: [Limit(.months(12), verification: .unverified)],
            dischargedBy: [.service("strategic-assessment")], recurring: Recurrence(until: []),
            notes: [
                """
                That there is an assessment, and what it is for, was seen in a note; that it comes every year is \
                from memory.
                """, StandardsNote.fromThePrevious,
            ]),
        Duty(
            "csp-plan-3yr-annual-refresh.refresh",
            citing: Citation(
                instrument:
                    "Crime and Disorder (Formulation and Implementation of Strategy) Regulations 2007 (SI 2007/1830)",
                edition: "1 Aug 2007", locator: "regs 10-11", locatorVerification: .unverified,
                sources: ["si2007-1830-note"]),
            summary: "The partnership plan revised before each next year of it",
            owedTo: .always, audienceVerification: .unverified, owedBy: [.strategyGroup],
            upon: .event(.partnershipPlanYearStarted), triggerVerification: .unverified,
            within: [Limit(.monthsBeginningWith(12), verification: .unverified)],
            dischargedBy: [.service("partnership-plan-revision")],
            notes: [
                StandardsNote.fromMemory,
                """
                The twelve months begin with the first day of the plan's year, so that they are over when the \
                next one begins.
                """, "The amendment of 2011 was not checked.",
            ]),
        Duty(
            "csp-public-meeting-annual",
            citing: Citation(
                instrument:
                    "Crime and Disorder (Formulation and Implementation of Strategy) Regulations 2007 (SI 2007/1830)",
                edition: "as made 2007", locator: "reg. 12(4)(a)", locatorVerification: .primary,
                sources: ["si2007-1830-r12"]),
            summary: "At least one public meeting held in the year",
            owedTo: .today < amended || .fact("csp.public_meeting_kept_in_2011"), audienceVerification: .primary,
            owedBy: [.strategyGroup],
            upon: .event(.partnershipYearStarted), triggerVerification: .unverified,
            within: [Limit(.monthsBeginningWith(12), verification: .primary)],
            dischargedBy: [.service("partnership-public-meeting")],
            unjudged: ["attended by senior people from every responsible authority", "publicity before and after"],
            notes: [
                """
                Read as made in 2007. Duties were cut from 1 June 2011; whether this one stayed was not seen, \
                and is asked.
                """, "Which year is meant, and that it is counted from its first day, was not seen.",
            ]),
    ]

    static let regulationCriteria: [Criterion] = [
        Criterion(
            "csp-strategy-group",
            citing: Citation(
                instrument:
                    "Crime and Disorder (Formulation and Implementation of Strategy) Regulations 2007 (SI 2007/1830)",
                edition: "1 Aug 2007; amended 1 June 2011", locator: "reg. 3", locatorVerification: .unverified,
                sources: ["si2007-1830-note", "si2011-1230"]),
            asking: "Is the strategy group made up as the Regulations ask?", kind: .composition,
            requiring: [
                Requirement(
                    "two_persons",
                    "From 1 June 2011 two or more persons appointed by one or more responsible authorities",
                    (.today < amended && .fact("csp.strategy_group_as_first_made"))
                        || (amended <= .today && "csp.strategy_group_members" >= 2),
                    verification: .primary)
            ],
            unjudged: ["that they are appointed by one or more responsible authorities"],
            notes: [
                """
                What was asked before 1 June 2011 was not seen; for such a day the answer rests on a fact that \
                says so.
                """
            ]),
        Criterion(
            "csp-plan-3yr-annual-refresh.span",
            citing: Citation(
                instrument:
                    "Crime and Disorder (Formulation and Implementation of Strategy) Regulations 2007 (SI 2007/1830)",
                edition: "1 Aug 2007", locator: "regs 10-11", locatorVerification: .unverified,
                sources: ["si2007-1830-note"]),
            asking: "Does the partnership plan span no more than three years?", kind: .composition,
            requiring: [
                Requirement(
                    "three_years", "A plan of three years",
                    .of("csp.plan_starts") <= .of("csp.plan_ends")
                        && .of("csp.plan_ends") < .of("csp.plan_starts") + .monthsBeginningWith(36),
                    verification: .unverified)
            ],
            notes: [StandardsNote.fromMemory, "Whether a plan may be shorter than three years is not known."]),
    ]

    static let consultation = Definition(
        "csp-consult-community",
        citing: Citation(
            instrument:
                "Crime and Disorder (Formulation and Implementation of Strategy) Regulations 2007 (SI 2007/1830)",
            edition: "as made 2007", locator: "reg. 12", locatorVerification: .primary, sources: ["si2007-1830-r12"]),
        kind: .process,
        summary: """
            Get the views of people who live or work in the area on patterns of crime and on priorities, \
            from as many groups as is reasonable.
            """,
        verification: .primary, notes: ["Read as made in 2007."])

    static let informationSharing = Duty(
        "csp-info-sharing-quarterly",
        citing: Citation(
            instrument: "Crime and Disorder (Prescribed Information) Regulations 2007 (SI 2007/1831)", edition: "2007",
            locator: "s. 17A CDA 1998", locatorVerification: .unverified),
        summary: "Prescribed depersonalised information disclosed to partners at least every quarter",
        owedTo: .always, audienceVerification: .unverified, owedBy: [.relevantAuthorities],
        upon: .event(.prescribedInformationIntervalStarted), triggerVerification: .unverified,
        within: [Limit(.months(3), verification: .unverified)],
        dischargedBy: [.service("prescribed-information")], recurring: Recurrence(until: []),
        notes: [StandardsNote.fromMemory, StandardsNote.fromThePrevious])
}
