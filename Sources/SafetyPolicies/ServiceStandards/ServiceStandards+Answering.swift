import CivilTime
public import PolicyEngine

extension ServiceStandards {
    /// What the National Call Handling Standards say of emergency calls and of grades, still quoted as a benchmark.
    ///
    /// The Standards stand in three policies, as a policy has one first day and one status: this one, the answering
    /// of other calls, which is no national target any more, and the attendance at emergencies.
    public static func callAnswering() throws(PolicyError) -> Policy {
        try Policy.nationalCallAnswering.get()
    }

    /// What the National Call Handling Standards said of the answering of other than emergency calls.
    public static func nonEmergencyAnswering() throws(PolicyError) -> Policy {
        try Policy.nationalNonEmergencyAnswering.get()
    }
}

extension PolicyID {
    /// The National Call Handling Standards on emergency calls and grades, as published in April 2005.
    public static let nationalCallAnswering: PolicyID = "national-call-answering-standards/2005"
    /// The National Call Handling Standards on other calls, as published in April 2005.
    public static let nationalNonEmergencyAnswering: PolicyID = "national-non-emergency-answering-standards/2005"
}

extension Policy {
    /// Emergency calls and grades, or the fault in the rules; built once.
    public static let nationalCallAnswering: Result<Policy, PolicyError> = Result { () throws(PolicyError) in
        try Policy(
            .nationalCallAnswering,
            title: "National Call Handling Standards: emergency calls and grades",
            instrument: ServiceStandards.callHandlingInstrument,
            bindingForce: .guidance,
            inForce: ServiceStandards.sincePublished,
            status: .inForce,
            jurisdiction: "England and Wales",
            facts: [],
            measures: [ServiceStandards.emergencyAnswer],
            definitions: [ServiceStandards.grades],
            sources: [
                CallSources.hantsPa2009, CallSources.hansard20070611, CallSources.pp2005, CallSources.nchsStudent,
            ])
    }

    /// Other calls, or the fault in the rules; built once.
    public static let nationalNonEmergencyAnswering: Result<Policy, PolicyError> = Result { () throws(PolicyError) in
        try Policy(
            .nationalNonEmergencyAnswering,
            title: "National Call Handling Standards: non-emergency calls",
            instrument: ServiceStandards.callHandlingInstrument,
            bindingForce: .guidance,
            inForce: ServiceStandards.sincePublished,
            status: .superseded,
            jurisdiction: "England and Wales",
            facts: [],
            measures: [ServiceStandards.nonEmergencyAnswer, ServiceStandards.specialistAnswer],
            sources: [CallSources.wmp2013, CallSources.mqt2014])
    }
}

extension ServiceStandards {
    static let callHandlingInstrument = "National Call Handling Standards (Home Office, ACPO, HMIC)"
    static let sincePublished = InForce(from: CivilDate(dayNumber: 12_874))  // 1 April 2005: only the month is known

    static let emergencyAnswer = Measure(
        "nchs-999-answer-90-10",
        citing: standards(
            "published April 2005, agreed by ACPO November 2006",
            [
                "hants-pa-2009", "hansard-2007-06-11", "pp-2005",
            ]),
        summary: "Nine in ten emergency calls answered in ten seconds",
        from: .emergencyCallTransferred, until: .emergencyCallAnswered, clockVerification: .unverified,
        targets: [
            Target("ten_seconds", .share(within: .seconds(10), percent: 90), verification: .primary)
        ],
        notes: [
            """
            The clock is that of forces before November 2021, from the operator's transfer to the answer. The figures \
            published since then count the time to connect too: the two series are not one, and their starts are \
            other events.
            """,
            "It is still the benchmark that is quoted beside the published figures. \(onlyTheMonth)",
        ])

    static let nonEmergencyAnswer = Measure(
        "nchs-nonemergency-90-30",
        citing: standards("2005/2006", ["wmp-2013", "mqt-2014"]),
        summary: "Nine in ten non-emergency calls answered in thirty seconds",
        from: .nonEmergencyCallPresented, until: .nonEmergencyCallAnswered, clockVerification: .unverified,
        targets: [
            Target("thirty_seconds", .share(within: .seconds(30), percent: 90), verification: .primary)
        ],
        notes: [
            """
            A force called it the national target in 2013, and a mayor gave thirty seconds as London's. No national \
            target for such calls was found since, nor the day on which this one ended.
            """,
            onlyTheMonth,
        ])

    static let specialistAnswer = Measure(
        "nchs-specialist-90-40",
        citing: standards("2005/2006", []),
        summary: "Nine in ten calls to specialists or to crime recording answered in forty seconds",
        from: .specialistCallPresented, until: .specialistCallAnswered, clockVerification: .unverified,
        targets: [
            Target("forty_seconds", .share(within: .seconds(40), percent: 90), verification: .unverified)
        ],
        notes: [
            """
            The figures are recalled, and no text that was seen confirms them: not to be relied on before somebody \
            has read the Standards.
            """,
            onlyTheMonth,
        ])

    static let grades = Definition(
        "nchs-grade-scheme", citing: standards("2005/2006", ["nchs-student"]), kind: .definition,
        summary: "The grades of response to an incident",
        items: ["1: emergency", "2: priority", "3: scheduled", "4: resolution without deployment"],
        verification: .secondary,
        notes: [
            "The source is weak: a student's summary, which agrees with what is recalled.",
            "Forces later used five or six grades, or letters.",
        ])

    static let onlyTheMonth = "Of the first day only the month is known, April 2005."

    private static func standards(_ edition: String, _ sources: [SourceID]) -> Citation {
        Citation(
            instrument: "National Call Handling Standards", edition: edition, locator: nil,
            locatorVerification: .unverified, sources: sources)
    }
}
