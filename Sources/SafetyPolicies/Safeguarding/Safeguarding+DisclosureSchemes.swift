import CivilTime
public import PolicyEngine

extension PolicyID {
    /// Clare's Law, until April 2023.
    public static let domesticViolenceDisclosure2014: PolicyID = "domestic-violence-disclosure-scheme/2014"
    /// Clare's Law, from April 2023.
    public static let domesticViolenceDisclosure2023: PolicyID = "domestic-violence-disclosure-scheme/2023"
    /// The single steps of Clare's Law, as they are told.
    public static let domesticViolenceDisclosureSteps: PolicyID = "domestic-violence-disclosure-steps/as-told"
    /// Sarah's Law, as force pages tell it.
    public static let childSexOffenderDisclosure: PolicyID = "child-sex-offender-disclosure-scheme/force-pages"
}

extension Policy {
    /// Clare's Law, until April 2023, or the fault in its rules; built once.
    public static let domesticViolenceDisclosure2014: Result<Policy, PolicyError> = Result { () throws(PolicyError) in
        try Policy(
            .domesticViolenceDisclosure2014,
            title: "Domestic Violence Disclosure Scheme: overall limit",
            instrument: "Domestic Violence Disclosure Scheme (Clare's Law)",
            bindingForce: .guidance,
            inForce: InForce(
                from: CivilDate(dayNumber: 16_130),  // 1 March 2014: only the month is known
                until: CivilDate(dayNumber: 19_448)),  // 1 April 2023: only the month is known
            status: .superseded,
            jurisdiction: "England and Wales",
            facts: [],
            duties: [Safeguarding.disclosure2014],
            sources: [
                StandardsSource.dvds35
            ])
    }

    /// Clare's Law, from April 2023, or the fault in its rules; built once.
    public static let domesticViolenceDisclosure2023: Result<Policy, PolicyError> = Result { () throws(PolicyError) in
        try Policy(
            .domesticViolenceDisclosure2023,
            title: "Domestic Violence Disclosure Scheme: overall limit",
            instrument: "Domestic Violence Disclosure Scheme (Clare's Law)",
            bindingForce: .statutoryGuidance,
            inForce: InForce(from: CivilDate(dayNumber: 19_448)),  // only the month is known
            status: .inForce,
            jurisdiction: "England and Wales",
            facts: [],
            duties: Safeguarding.disclosure2023,
            sources: [
                StandardsSource.dvdsConsult,
                StandardsSource.dvdsGuidance,
            ])
    }

    /// The single steps of Clare's Law, as they are told, or the fault in its rules; built once.
    public static let domesticViolenceDisclosureSteps: Result<Policy, PolicyError> = Result { () throws(PolicyError) in
        try Policy(
            .domesticViolenceDisclosureSteps,
            title: "Domestic Violence Disclosure Scheme: single steps",
            instrument: "Domestic Violence Disclosure Scheme (Clare's Law)",
            bindingForce: .statutoryGuidance,
            inForce: .sinceUnknown,
            status: .inForce,
            jurisdiction: "England and Wales",
            facts: [],
            duties: Safeguarding.disclosureSteps,
            sources: [
                StandardsSource.dvdsMerseyside
            ])
    }

    /// Sarah's Law, as force pages tell it, or the fault in its rules; built once.
    public static let childSexOffenderDisclosure: Result<Policy, PolicyError> = Result { () throws(PolicyError) in
        try Policy(
            .childSexOffenderDisclosure,
            title: "Child Sex Offender Disclosure Scheme: checks and interview",
            instrument: "Child Sex Offender Disclosure Scheme (Sarah's Law)",
            bindingForce: .guidance,
            inForce: .sinceUnknown,
            status: .inForce,
            jurisdiction: "England and Wales",
            facts: [],
            duties: Safeguarding.sexOffenderChecks,
            sources: [
                StandardsSource.csodsCleveland
            ])
    }
}

extension Safeguarding {
    private static let bothMonths = """
        Of its first and last day only the months are known: it counts from 1 March 2014, and until 1 \
        April 2023, when the next one begins.
        """

    static let disclosure2014 = Duty(
        "dvds-35d",
        citing: Citation(
            instrument: "Domestic Violence Disclosure Scheme (Clare's Law)", edition: "guidance 2014 to Apr 2023",
            locator: nil, locatorVerification: .unverified, sources: ["dvds-35"]),
        summary: "The disclosure process completed within 35 days",
        owedTo: .always, audienceVerification: .unverified, owedBy: [.police],
        upon: .event(.dvdsApplicationMade), triggerVerification: .unverified,
        within: [Limit(.calendarDays(35), verification: .secondary)],
        dischargedBy: [.service("dvds-outcome")],
        notes: [
            "Seen in one newspaper report.", bothMonths, StandardsNote.clockFromTheBase, StandardsNote.dayNotCounted,
        ])

    static let disclosure2023: [Duty] = [
        completed(
            "dvds-28d.right-to-ask", "The disclosure process completed within 28 days of being asked",
            upon: .dvdsApplicationMade),
        completed(
            "dvds-28d.right-to-know", "The disclosure process completed within 28 days of receiving information",
            upon: .dvdsInformationReceived),
    ]

    private static func completed(_ id: DutyID, _ summary: String, upon start: EventKind) -> Duty {
        Duty(
            id,
            citing: Citation(
                instrument: "Domestic Violence Disclosure Scheme (Clare's Law)",
                edition: "statutory guidance Apr 2023 under Domestic Abuse Act 2021 s.77", locator: nil,
                locatorVerification: .unverified, sources: ["dvds-consult", "dvds-guidance"]), summary: summary,
            owedTo: .always, audienceVerification: .primary, owedBy: [.police],
            upon: .event(start), triggerVerification: .unverified,
            within: [Limit(.calendarDays(28), verification: .primary)],
            dischargedBy: [.service("dvds-outcome")],
            notes: [
                "From which event exactly the 28 days run was not seen; disclosure or a decision told ends them.",
                StandardsNote.onlyTheMonth, StandardsNote.dayNotCounted,
            ])
    }

    static let disclosureSteps: [Duty] = [
        Duty(
            "dvds-initial-checks-24h",
            citing: Citation(
                instrument: "Domestic Violence Disclosure Scheme (Clare's Law)", edition: "step 1", locator: nil,
                locatorVerification: .unverified, sources: ["dvds-merseyside"]),
            summary: "Initial checks and a first risk assessment within 24 hours of first contact",
            owedTo: .always, audienceVerification: .unverified, owedBy: [.police],
            upon: .event(.dvdsInitialContact), triggerVerification: .unverified,
            within: [Limit(.hours(24), verification: .unverified)],
            dischargedBy: [.service("dvds-initial-checks")],
            notes: [
                "From memory and the page of a third party; the table of steps in the guidance was not seen.",
                StandardsNote.noFirstDay,
            ]),
        Duty(
            "dvds-face-to-face",
            citing: Citation(
                instrument: "Domestic Violence Disclosure Scheme (Clare's Law)", edition: "step 2", locator: nil,
                locatorVerification: .unverified, sources: ["dvds-merseyside"]),
            summary: "The applicant met face to face to verify who they are",
            owedTo: .always, audienceVerification: .unverified, owedBy: [.police],
            upon: .event(.service("dvds-initial-checks")), triggerVerification: .unverified,
            within: [Limit(.unstated, verification: .unverified)],
            dischargedBy: [.service("dvds-face-to-face")],
            notes: [
                """
                No limit is set here: 10 days, 10 working days and 5 days are all told, sources conflict, and \
                the table of steps of 2023 was not seen.
                """, StandardsNote.noFirstDay,
            ]),
    ]

    static let sexOffenderChecks: [Duty] = [
        Duty(
            "csods-checks.checks",
            citing: Citation(
                instrument: "Child Sex Offender Disclosure Scheme (Sarah's Law)", edition: "current force pages",
                locator: nil, locatorVerification: .unverified, sources: ["csods-cleveland"]),
            summary: "Initial checks within 24 hours",
            owedTo: .always, audienceVerification: .secondary, owedBy: [.police],
            upon: .event(.csodsApplicationMade), triggerVerification: .unverified,
            within: [Limit(.hours(24), verification: .secondary)],
            dischargedBy: [.service("csods-checks")],
            notes: [StandardsNote.clockFromTheBase, onePage, StandardsNote.noFirstDay]),
        Duty(
            "csods-checks.interview",
            citing: Citation(
                instrument: "Child Sex Offender Disclosure Scheme (Sarah's Law)", edition: "current force pages",
                locator: nil, locatorVerification: .unverified, sources: ["csods-cleveland"]),
            summary: "An in-depth interview within 10 days",
            owedTo: .always, audienceVerification: .secondary, owedBy: [.police],
            upon: .event(.csodsApplicationMade), triggerVerification: .unverified,
            within: [Limit(.calendarDays(10), verification: .secondary)],
            dischargedBy: [.service("csods-interview")],
            notes: [StandardsNote.clockFromTheBase, StandardsNote.dayNotCounted, onePage, StandardsNote.noFirstDay]),
    ]

    private static let onePage = "Read on the page of one Commissioner; the guidance was not seen."
}
