import CivilTime
public import PolicyEngine

extension ServiceStandards {
    /// The benchmark of the published figures on emergency calls, for calls from 1 November 2021.
    public static func emergencyCallFigures() throws(PolicyError) -> Policy {
        try Policy.emergencyCallFigures.get()
    }

    /// That the figures on emergency calls are published each month, since 31 May 2022.
    public static func emergencyCallPublication() throws(PolicyError) -> Policy {
        try Policy.emergencyCallPublication.get()
    }

    /// What Police Scotland aims at, of which the first day is not known.
    public static func policeScotlandAnswering() throws(PolicyError) -> Policy {
        try Policy.policeScotlandAnswering.get()
    }

    /// That calls to 101 have no national target: the position in November 2024.
    public static func nonEmergencyNumber() throws(PolicyError) -> Policy {
        try Policy.nonEmergencyNumber.get()
    }
}

extension PolicyID {
    /// The benchmark of the published figures on emergency calls.
    public static let emergencyCallFigures: PolicyID = "emergency-call-figures/2021"
    /// The monthly publication of those figures.
    public static let emergencyCallPublication: PolicyID = "emergency-call-publication/2022"
    /// Police Scotland's aim for emergency calls.
    public static let policeScotlandAnswering: PolicyID = "police-scotland-emergency-calls/2022"
    /// The position on calls to 101.
    public static let nonEmergencyNumber: PolicyID = "non-emergency-number/2024"
}

extension Policy {
    /// The benchmark of the published figures, or the fault in its rules; built once.
    public static let emergencyCallFigures: Result<Policy, PolicyError> = Result { () throws(PolicyError) in
        try Policy(
            .emergencyCallFigures,
            title: "Emergency calls: the benchmark of the published figures",
            instrument: "999 performance data (NPCC, BT, police.uk)",
            bindingForce: .guidance,
            inForce: InForce(from: CivilDate(dayNumber: 18_932)),  // 1 November 2021
            status: .inForce,
            jurisdiction: "England and Wales",
            facts: [],
            measures: [ServiceStandards.publishedAnswer],
            sources: [
                CallSources.pa9992022, CallSources.ho9992022, CallSources.gazette2022, CallSources.pqHl1958,
            ])
    }

    /// The monthly publication, or the fault in its rules; built once.
    public static let emergencyCallPublication: Result<Policy, PolicyError> = Result { () throws(PolicyError) in
        try Policy(
            .emergencyCallPublication,
            title: "Emergency calls: publication of the figures",
            instrument: "999 performance data (NPCC, BT, police.uk)",
            bindingForce: .commitment,
            inForce: InForce(from: CivilDate(dayNumber: 19_143)),  // 31 May 2022
            status: .inForce,
            jurisdiction: "England and Wales",
            facts: [],
            duties: [ServiceStandards.monthlyPublication],
            sources: [CallSources.pqHl1958])
    }

    /// Police Scotland's aim, or the fault in its rules; built once.
    public static let policeScotlandAnswering: Result<Policy, PolicyError> = Result { () throws(PolicyError) in
        try Policy(
            .policeScotlandAnswering,
            title: "Emergency calls to Police Scotland",
            instrument: "Police Scotland 999 target",
            bindingForce: .commitment,
            inForce: .sinceUnknown,
            status: .inForce,
            jurisdiction: "Scotland",
            facts: [],
            measures: [ServiceStandards.scottishMean],
            sources: [CallSources.pa9992022])
    }

    /// The position on calls to 101, or the fault in its rules; built once.
    public static let nonEmergencyNumber: Result<Policy, PolicyError> = Result { () throws(PolicyError) in
        try Policy(
            .nonEmergencyNumber,
            title: "Calls to 101: no national target",
            instrument: "101 performance, position at 6 November 2024",
            bindingForce: .commitment,
            inForce: InForce(from: CivilDate(dayNumber: 20_033)),  // 6 November 2024
            status: .draft,
            jurisdiction: "England and Wales",
            facts: [],
            definitions: [ServiceStandards.noNationalTarget],
            sources: [CallSources.pqHl1958])
    }
}

extension ServiceStandards {
    static let publishedAnswer = Measure(
        "npcc-999-published-90-10",
        citing: Citation(
            instrument: "999 performance data", edition: "calls from 1 November 2021, published from 31 May 2022",
            locator: nil, locatorVerification: .unverified,
            sources: ["pa-999-2022", "ho-999-2022", "gazette-2022", "pq-hl1958"]),
        summary: "Nine in ten emergency calls answered in less than ten seconds, each month",
        from: .emergencyCallConnected, until: .emergencyCallAnswered, clockVerification: .unverified,
        targets: [
            Target(
                "under_ten_seconds", .share(taking: .lessThan(.seconds(10)), percent: .atLeast(90)),
                verification: .primary)
        ],
        notes: [
            """
            Less than ten seconds: a call answered at ten falls into the next band, from ten to under sixty seconds. \
            The figures are published for each force and month; the measure is of the calls that it is given.
            """,
            """
            The figures count the time to connect; one press account says from dialling. The clock of forces before \
            November 2021 started at the operator's transfer: the two series are not one.
            """,
        ])

    static let scottishMean = Measure(
        "police-scotland-999-mean-10s",
        citing: Citation(
            instrument: "Police Scotland 999 target", edition: "2022", locator: nil,
            locatorVerification: .unverified, sources: ["pa-999-2022"]),
        summary: "Emergency calls answered in less than ten seconds on average, as an aim",
        from: .emergencyCallConnected, until: .emergencyCallAnswered, clockVerification: .unverified,
        targets: [Target("mean", .mean(.lessThan(.seconds(10))), verification: .secondary)],
        notes: [
            "A mean, and no share: one slow call can be made up for by quick ones.",
            """
            Since when it applies is not known; it was reported in 2022. The policy counts for every day from the \
            first of the year 1, which is no day that was read anywhere.
            """,
        ])

    static let monthlyPublication = Duty(
        "npcc-999-publication-monthly",
        citing: Citation(
            instrument: "999 performance data", edition: "from 2022", locator: nil, locatorVerification: .unverified,
            sources: ["pq-hl1958"]),
        summary: "The figures of each force on emergency calls published monthly, one month in arrears",
        owedTo: .always, audienceVerification: .primary, owedBy: ["npcc", "police_uk"],
        upon: .event(.dataMonthEnded), triggerVerification: .unverified,
        within: [Limit(.months(1), verification: .primary)],
        dischargedBy: [.service("publish-emergency-call-figures")],
        notes: [
            """
            "One month in arrears" is read as a month from the last day of the month that the figures are of, which \
            the event of its end names. That the clock starts there is the fact base's reading.
            """
        ])

    static let noNationalTarget = Definition(
        "n101-no-national-target",
        citing: Citation(
            instrument: "101 performance", edition: "position at 6 November 2024", locator: nil,
            locatorVerification: .unverified, sources: ["pq-hl1958"]),
        kind: .definition,
        summary: """
            There are no consistent national figures on calls to 101, and no target. The Home Office was agreeing with \
            the police on one: the average wait until the answer
            """,
        verification: .primary,
        notes: ["So no number is held against such calls since the Call Handling Standards' thirty seconds."])
}
