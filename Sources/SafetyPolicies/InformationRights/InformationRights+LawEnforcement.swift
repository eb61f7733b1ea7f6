import CivilTime
public import PolicyEngine

extension PolicyID {
    /// Personal data for law enforcement, under the Act of 2018.
    public static let dataProtectionPart3From2018: PolicyID = "data-protection-act-part-3/2018"
    /// The justification that logs held, which an Act of 2025 takes away.
    public static let dataProtectionPart3Justification2018: PolicyID = "data-protection-act-part-3-justification/2018"
}

extension Policy {
    /// Personal data for law enforcement, under the Act of 2018, or the fault in its rules; built once.
    public static let dataProtectionPart3From2018: Result<Policy, PolicyError> = Result { () throws(PolicyError) in
        try Policy(
            .dataProtectionPart3From2018,
            title: "Data Protection Act 2018, Part 3",
            instrument: "Data Protection Act 2018 Part 3",
            bindingForce: .statute,
            inForce: InForce(from: CivilDate(dayNumber: 17_676)),  // 25 May 2018
            status: .inForce,
            jurisdiction: "United Kingdom",
            facts: InformationRights.lawEnforcementFacts,
            duties: InformationRights.lawEnforcementDuties,
            definitions: [InformationRights.logging],
            sources: [
                StandardsSource.dpa62,
                StandardsSource.duaaC6,
            ])
    }

    /// The justification that logs held, which an Act of 2025 takes away, or the fault in its rules; built once.
    public static let dataProtectionPart3Justification2018: Result<Policy, PolicyError> = Result {
        () throws(PolicyError) in
        try Policy(
            .dataProtectionPart3Justification2018,
            title: "Data Protection Act 2018, Part 3: justification in logs",
            instrument: "Data Protection Act 2018 Part 3",
            bindingForce: .statute,
            inForce: InForce(from: CivilDate(dayNumber: 17_676)),  // 25 May 2018
            status: .inForce,
            jurisdiction: "United Kingdom",
            facts: [],
            definitions: [InformationRights.justification],
            sources: [
                StandardsSource.dpa62,
                StandardsSource.duaa82,
                StandardsSource.duaaC6,
            ])
    }
}

extension InformationRights {
    static let lawEnforcementFacts: [Fact] = [
        Fact(
            "access_request.time_changed_under_2026_rules",
            "Was the time extended, or the clock stopped, under the rules in force from 5 February 2026?"),
        Fact(
            "data_breach.unlikely_to_risk_rights",
            "Is the breach unlikely to put anybody's rights and freedoms at risk?"),
    ]

    private static let newRules = Day.fixed(CivilDate(dayNumber: 20_489))  // 5 February 2026

    static let lawEnforcementDuties: [Duty] = [
        Duty(
            "dpa3-sar-1-month",
            citing: Citation(
                instrument: "Data Protection Act 2018 Part 3", edition: "2018; time-limit rules amended 5 Feb 2026",
                locator: "ss. 45, 54", locatorVerification: .unverified, sources: ["duaa-c6"]),
            summary: "A law-enforcement subject access request answered within one month",
            owedTo: .always, audienceVerification: .unverified, owedBy: [.competentAuthority],
            upon: .event(.lawEnforcementAccessRequestComplete), triggerVerification: .unverified,
            within: [Limit(.months(1), verification: .unverified)],
            exceptedWhen: newRules <= .today && .fact("access_request.time_changed_under_2026_rules"),
            dischargedBy: [.service("subject-access-response")],
            unjudged: ["without undue delay"],
            notes: [
                StandardsNote.fromMemory,
                """
                Rules on the time limits began on 5 February 2026; that they let it be extended and the clock be \
                stopped is from memory. Where that was done the one month is lifted, and no other time is \
                judged.
                """,
            ]),
        Duty(
            "dpa3-breach-72h",
            citing: Citation(
                instrument: "Data Protection Act 2018 Part 3", edition: "from 25 May 2018", locator: "s. 67",
                locatorVerification: .unverified),
            summary: "A personal data breach reported to the Commissioner within 72 hours of knowing of it",
            owedTo: !.fact("data_breach.unlikely_to_risk_rights"), audienceVerification: .unverified,
            owedBy: [.controller],
            upon: .event(.dataBreachKnown), triggerVerification: .unverified,
            within: [Limit(.hours(72), verification: .unverified)],
            dischargedBy: [.service("data-breach-report")],
            unjudged: ["where feasible", "that a late report explains why"], notes: [StandardsNote.fromMemory]),
    ]

    static let logging = Definition(
        "dpa3-logging",
        citing: Citation(
            instrument: "Data Protection Act 2018 Part 3", edition: "from 25 May 2018", locator: "s. 62",
            locatorVerification: .primary, sources: ["dpa-62"]), kind: .recordContent,
        summary: """
            Automated systems log these operations. Logs of consultation and disclosure show date and time \
            and, where possible, who did it and to whom it was disclosed.
            """,
        items: ["Collection", "Alteration", "Consultation", "Disclosure", "Combination", "Erasure"],
        verification: .primary,
        notes: [
            """
            Logs serve only to check lawfulness, for self-monitoring and discipline, for integrity and \
            security, and in criminal proceedings.
            """, "The exact commencement, and a time of grace for older systems until May 2023, are from memory.",
        ])

    static let justification = Definition(
        "dpa3-logging-justification",
        citing: Citation(
            instrument: "Data Protection Act 2018 Part 3", edition: "original s.62(2)-(3)", locator: "s. 62",
            locatorVerification: .primary, sources: ["dpa-62", "duaa-82", "duaa-c6"]), kind: .recordContent,
        summary: "Logs of consultation and disclosure also held a justification.", items: ["Justification"],
        verification: .primary,
        notes: [
            """
            An Act of 2025 takes it away. A version dated 10 March 2026 still showed it, the section is not \
            in the list that began in February 2026, and it may have begun in August 2025: until when it \
            holds is not known.
            """
        ])
}
