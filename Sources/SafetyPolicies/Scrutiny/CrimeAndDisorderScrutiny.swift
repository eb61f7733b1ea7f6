import CivilTime
public import PolicyEngine

/// How councillors scrutinise what responsible authorities do about crime and disorder.
public enum CrimeAndDisorderScrutiny {
    /// The committees under the Act of 2006 and the Regulations of 2009, in England from 30 April 2009 and in Wales
    /// from 1 October 2009.
    public static func edition2009() throws(PolicyError) -> Policy {
        try Policy.crimeAndDisorderScrutiny2009.get()
    }
}

extension PolicyID {
    /// The crime and disorder committees.
    public static let crimeAndDisorderScrutiny2009: PolicyID = "crime-and-disorder-scrutiny/2009"
}

extension Policy {
    /// The crime and disorder committees, or the fault in their rules; built once.
    public static let crimeAndDisorderScrutiny2009: Result<Policy, PolicyError> = Result { () throws(PolicyError) in
        try Policy(
            .crimeAndDisorderScrutiny2009,
            title: "Crime and disorder scrutiny",
            instrument: """
                Police and Justice Act 2006, s. 19, and Crime and Disorder (Overview and Scrutiny) Regulations 2009
                """,
            bindingForce: .statute,
            inForce: InForce(from: CivilDate(dayNumber: 14_364)),  // 30 April 2009, in England
            status: .inForce,
            jurisdiction: "England and Wales",
            facts: [
                Fact("authority.in_wales", "Is it a local authority in Wales?"),
                Fact(
                    "authority.has_scrutiny_committee",
                    "Does the authority have a committee with power to scrutinise crime and disorder functions?"),
                Fact("response.impracticable_in_time", "Is it impracticable to respond within 28 days?"),
                Fact("request.names_date", "Does the request name a date for the information?"),
            ],
            duties: [
                CrimeAndDisorderScrutiny.yearlyMeeting, CrimeAndDisorderScrutiny.response,
                CrimeAndDisorderScrutiny.requestedInformation,
            ],
            criteria: [CrimeAndDisorderScrutiny.committee],
            definitions: CrimeAndDisorderScrutiny.definitions,
            sources: [
                ScrutinySources.pja19, ScrutinySources.pja19En, ScrutinySources.wrexham2009,
                ScrutinySources.doncasterTor,
            ])
    }
}

extension CrimeAndDisorderScrutiny {
    static let committee = Criterion(
        "cds-committee-duty",
        citing: act("s. 19(1)", located: .primary, seenIn: ["pja-19", "pja-19-en"]),
        asking: "Does the authority have the committee that it must have?",
        kind: .composition,
        requiring: [
            Requirement(
                "committee",
                """
                A committee with power to scrutinise how the responsible authorities discharge their crime and \
                disorder functions, and to report
                """,
                .fact("authority.has_scrutiny_committee")
                    || .fact("authority.in_wales") && .today < .fixed(CivilDate(dayNumber: 14_518)),
                verification: .primary)
        ],
        notes: [
            "In Wales the section began on 1 October 2009: asked of a day before that, a Welsh authority needs none.",
            "The section as it was amended was not seen.",
        ])

    static let definitions: [Definition] = [
        Definition(
            "cds-report-copied",
            citing: act("s. 19(2)", located: .primary, seenIn: ["pja-19-en", "wrexham-2009"]), kind: .process,
            summary: "Reports and recommendations are sent to each responsible authority and co-operating body",
            verification: .primary),
        Definition(
            "ccfa-referral",
            citing: act("s. 19(3)-(8)", located: .unverified, seenIn: ["pja-19", "pja-19-en"]), kind: .process,
            summary: """
                A councillor can put a local matter of crime and disorder before the committee, which says why where it \
                will not report on it
                """,
            verification: .unverified,
            notes: [
                """
                Recalled: the text as substituted in 2007 was not seen. The Act as passed gave residents a community \
                call for action, which was substituted before it began.
                """
            ]),
    ]

    static func act(_ locator: String, located: Verification, seenIn sources: [SourceID]) -> Citation {
        Citation(
            instrument: "Police and Justice Act 2006", edition: "England 30 April 2009; Wales 1 October 2009",
            locator: locator, locatorVerification: located, sources: sources)
    }

    /// A citation of the Regulations for England; every number of a regulation is recalled.
    static func regulation(_ locator: String, seenIn sources: [SourceID] = []) -> Citation {
        Citation(
            instrument: "Crime and Disorder (Overview and Scrutiny) Regulations 2009",
            edition: "SI 2009/942 (England)", locator: locator, locatorVerification: .unverified, sources: sources)
    }
}
