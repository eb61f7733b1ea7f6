import CivilTime
public import PolicyEngine

extension PolicyID {
    /// The strategy and the general duty of the Crime and Disorder Act 1998.
    public static let crimeAndDisorderAct1998: PolicyID = "crime-and-disorder-act/1998"
    /// The Home Office hallmarks of effective partnerships.
    public static let partnershipHallmarks2007: PolicyID = "partnership-hallmarks/2007"
    /// The strategy regulations for Wales.
    public static let partnershipStrategyWales2007: PolicyID = "csp-strategy-regulations-wales/2007"
    /// The copies that the elected local policing body gets.
    public static let partnershipPlansToPolicingBody2012: PolicyID = "csp-plans-to-policing-body/2012"
}

extension Policy {
    /// The strategy and the general duty of the Crime and Disorder Act 1998, or the fault in its rules; built once.
    public static let crimeAndDisorderAct1998: Result<Policy, PolicyError> = Result { () throws(PolicyError) in
        try Policy(
            .crimeAndDisorderAct1998,
            title: "Crime and Disorder Act 1998: strategy and general duty",
            instrument: "Crime and Disorder Act 1998",
            bindingForce: .statute,
            inForce: InForce(from: CivilDate(dayNumber: 10_438)),  // 31 July 1998
            status: .inForce,
            jurisdiction: "England and Wales",
            facts: [],
            definitions: CommunitySafetyPartnerships.strategy,
            sources: [
                StandardsSource.cda5,
                StandardsSource.svdGuidance,
            ])
    }

    /// The Home Office hallmarks of effective partnerships, or the fault in its rules; built once.
    public static let partnershipHallmarks2007: Result<Policy, PolicyError> = Result { () throws(PolicyError) in
        try Policy(
            .partnershipHallmarks2007,
            title: "Hallmarks of effective partnerships",
            instrument: "Home Office hallmarks of effective partnerships",
            bindingForce: .guidance,
            inForce: InForce(from: CivilDate(dayNumber: 13_514)),  // only the year is known
            status: .superseded,
            jurisdiction: "England and Wales",
            facts: [],
            definitions: [CommunitySafetyPartnerships.hallmarks],
            sources: [
                StandardsSource.seedPtp
            ])
    }

    /// The strategy regulations for Wales, or the fault in its rules; built once.
    public static let partnershipStrategyWales2007: Result<Policy, PolicyError> = Result { () throws(PolicyError) in
        try Policy(
            .partnershipStrategyWales2007,
            title: "Strategy regulations for Wales",
            instrument: "SI 2007/3076 (Wales)",
            bindingForce: .statute,
            inForce: InForce(from: CivilDate(dayNumber: 13_836)),  // 19 November 2007
            status: .inForce,
            jurisdiction: "Wales",
            facts: [],
            definitions: [CommunitySafetyPartnerships.walesRegulations],
            sources: [
                StandardsSource.si20073076
            ])
    }

    /// The copies that the elected local policing body gets, or the fault in its rules; built once.
    public static let partnershipPlansToPolicingBody2012: Result<Policy, PolicyError> = Result {
        () throws(PolicyError) in
        try Policy(
            .partnershipPlansToPolicingBody2012,
            title: "Partnership plans to the elected local policing body",
            instrument:
                "Crime and Disorder (Formulation and Implementation of Strategy) Regulations 2007 (SI 2007/1830)",
            bindingForce: .statute,
            inForce: InForce(from: CivilDate(dayNumber: 15_666)),  // 22 November 2012
            status: .inForce,
            jurisdiction: "England",
            facts: [],
            definitions: [CommunitySafetyPartnerships.planCopy],
            sources: [
                StandardsSource.si20122660
            ])
    }
}

extension CommunitySafetyPartnerships {
    static let strategy: [Definition] = [
        Definition(
            "csp-strategy",
            citing: Citation(
                instrument: "Crime and Disorder Act 1998", edition: "current", locator: "s. 6",
                locatorVerification: .unverified, sources: ["cda-5", "svd-guidance"]), kind: .process,
            summary: """
                The responsible authorities formulate and implement a strategy to cut crime and disorder in the \
                area; serious violence was added by the Act of 2022.
                """,
            verification: .primary,
            notes: [
                "The strategy also is to cut substance misuse and re-offending; these limbs are partly from memory."
            ]),
        Definition(
            "csp-s17-duty",
            citing: Citation(
                instrument: "Crime and Disorder Act 1998", edition: "current", locator: "s. 17",
                locatorVerification: .unverified), kind: .process,
            summary: """
                Exercise all functions with regard to their effect on crime, disorder, anti-social behaviour, \
                substance misuse and re-offending, and do what is reasonable to prevent them.
                """,
            verification: .unverified, notes: [StandardsNote.fromMemory]),
    ]

    static let hallmarks = Definition(
        "csp-hallmarks",
        citing: Citation(
            instrument: "Home Office hallmarks of effective partnerships", edition: "2007", locator: nil,
            locatorVerification: .unverified, sources: ["seed-ptp"]), kind: .definition,
        summary: "Six hallmarks by which partnerships were developed.",
        items: [
            "Empowered and effective leadership", "Visible and constructive accountability",
            "Intelligence-led business processes", "Effective and responsive delivery structures",
            "Engaged communities",
            "Appropriate skills and knowledge",
        ],
        verification: .unverified,
        notes: [
            StandardsNote.fromMemory, StandardsNote.onlyTheYear, "Historic: until when they were used is not known.",
        ])

    static let walesRegulations = Definition(
        "csp-wales-regs",
        citing: Citation(
            instrument: "SI 2007/3076 (Wales)", edition: "19 Nov 2007; amended 5 Dec 2011", locator: nil,
            locatorVerification: .unverified, sources: ["si2007-3076"]), kind: .process,
        summary: "Regulations of their own ask the like of the strategy groups in Wales.", verification: .primary,
        notes: [
            """
            What they ask was not read provision by provision; none of the rules for England is taken to \
            apply.
            """
        ])

    static let planCopy = Definition(
        "csp-plan-copy-to-pcc",
        citing: Citation(
            instrument:
                "Crime and Disorder (Formulation and Implementation of Strategy) Regulations 2007 (SI 2007/1830)",
            edition: "amended 22 Nov 2012", locator: "regs 9A, 13A", locatorVerification: .primary,
            sources: ["si2012-2660"]), kind: .process,
        summary: "Community safety agreements and partnership plans are sent to the elected local policing body.",
        verification: .primary, notes: ["No time in which they must be sent was seen."])
}
