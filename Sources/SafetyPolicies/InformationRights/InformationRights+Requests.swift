import CivilTime
public import PolicyEngine

extension PolicyID {
    /// Subject access under the UK GDPR.
    public static let subjectAccess2018: PolicyID = "subject-access/2018"
    /// Complaints to a controller about personal data.
    public static let dataProtectionComplaints2026: PolicyID = "data-protection-complaints/2026"
    /// Requests under the Freedom of Information Act 2000.
    public static let freedomOfInformation2005: PolicyID = "freedom-of-information/2005"
}

extension Policy {
    /// Subject access under the UK GDPR, or the fault in its rules; built once.
    public static let subjectAccess2018: Result<Policy, PolicyError> = Result { () throws(PolicyError) in
        try Policy(
            .subjectAccess2018,
            title: "UK GDPR: subject access",
            instrument: "UK GDPR Art.12, 15",
            bindingForce: .statute,
            inForce: InForce(from: CivilDate(dayNumber: 17_676)),  // 25 May 2018
            status: .inForce,
            jurisdiction: "United Kingdom",
            facts: [InformationRights.extended],
            duties: InformationRights.accessDuties)
    }

    /// Complaints to a controller about personal data, or the fault in its rules; built once.
    public static let dataProtectionComplaints2026: Result<Policy, PolicyError> = Result { () throws(PolicyError) in
        try Policy(
            .dataProtectionComplaints2026,
            title: "Data protection complaints: acknowledgement",
            instrument: "DUAA 2025 data protection complaints duty",
            bindingForce: .statute,
            inForce: .sinceUnknown,
            status: .inForce,
            jurisdiction: "United Kingdom",
            facts: [InformationRights.daysMoved],
            duties: [InformationRights.acknowledgement],
            sources: [
                StandardsSource.icoComplaints
            ])
    }

    /// Requests under the Freedom of Information Act 2000, or the fault in its rules; built once.
    public static let freedomOfInformation2005: Result<Policy, PolicyError> = Result { () throws(PolicyError) in
        try Policy(
            .freedomOfInformation2005,
            title: "Freedom of information: answers",
            instrument: "Freedom of Information Act 2000",
            bindingForce: .statute,
            inForce: InForce(from: CivilDate(dayNumber: 12_784)),  // 1 January 2005
            status: .inForce,
            jurisdiction: "England, Wales and Northern Ireland",
            facts: [InformationRights.holidaysElsewhere],
            duties: [InformationRights.answer])
    }
}

extension InformationRights {
    static let extended = Fact("access_request.extended", "Was the time extended for a complex request or for many?")

    static let accessDuties: [Duty] = [
        Duty(
            "ukgdpr-sar-1-month.standard",
            citing: Citation(
                instrument: "UK GDPR Art.12, 15", edition: "current", locator: "Art.12(3)",
                locatorVerification: .unverified), summary: "A subject access request answered within one month",
            owedTo: .always, audienceVerification: .unverified, owedBy: [.controller],
            upon: .event(.subjectAccessRequested), triggerVerification: .unverified,
            within: [Limit(.months(1), verification: .unverified)],
            exceptedWhen: .fact("access_request.extended"),
            dischargedBy: [.service("subject-access-response")],
            notes: [
                StandardsNote.fromMemory,
                "Where the time was extended the one month is lifted; the three months stand beside it.",
            ]),
        Duty(
            "ukgdpr-sar-1-month.extended_total",
            citing: Citation(
                instrument: "UK GDPR Art.12, 15", edition: "current", locator: "Art.12(3)",
                locatorVerification: .unverified),
            summary: "A subject access request answered within three months, though the time was extended",
            owedTo: .always, audienceVerification: .unverified, owedBy: [.controller],
            upon: .event(.subjectAccessRequested), triggerVerification: .unverified,
            within: [Limit(.months(3), verification: .unverified)],
            dischargedBy: [.service("subject-access-response")],
            notes: [StandardsNote.fromMemory, "One month and two more are taken as three months from the receipt."]),
    ]

    static let daysMoved = Fact(
        "data_complaint.days_moved",
        "By how many days is the last of the 30 moved to reach a working day: 0 where it is one?",
        answer: .number(of: "days"))

    static let acknowledgement = Duty(
        "dp-complaint-ack-30d",
        citing: Citation(
            instrument: "DUAA 2025 data protection complaints duty", edition: "2026", locator: nil,
            locatorVerification: .unverified, sources: ["ico-complaints"]),
        summary:
            "A data protection complaint acknowledged within 30 days, or by the next working day where the last is none",
        owedTo: .always, audienceVerification: .secondary, owedBy: [.controller],
        upon: .event(.dataComplaintReceived), triggerVerification: .secondary,
        within: [
            acknowledged(in: 30, when: "data_complaint.days_moved" <= 0),
            acknowledged(in: 31, when: .number("data_complaint.days_moved", .equal, 1)),
            acknowledged(in: 32, when: .number("data_complaint.days_moved", .equal, 2)),
            acknowledged(in: 33, when: .number("data_complaint.days_moved", .equal, 3)),
            acknowledged(in: 34, when: "data_complaint.days_moved" >= 4),
        ],
        dischargedBy: [.service("data-complaint-acknowledgement")],
        notes: [
            """
            The 30 days begin the day after the receipt; where the last is a weekend or a public holiday, \
            the next working day is the last. No period says this of itself, so it is asked by how many days \
            the last one moves; by the tables of 2008 to 2030 more than four never lie together.
            """,
            "Until that is known, the day after 30 days is not yet late and the day after 34 is.",
            "That it began in June 2026 is recalled.", StandardsNote.noFirstDay,
        ])

    private static func acknowledged(in days: Int, when condition: Condition) -> Limit {
        Limit(.calendarDays(days), when: condition, verification: .secondary)
    }

    static let holidaysElsewhere = Fact(
        "information_request.holidays_elsewhere",
        """
        How many working days of England and Wales up to the last one are bank holidays in another part \
        of the United Kingdom?
        """, answer: .number(of: "days"))

    static let answer = Duty(
        "foi-20wd",
        citing: Citation(
            instrument: "Freedom of Information Act 2000", edition: "current", locator: "s. 10",
            locatorVerification: .unverified), summary: "A request for information answered within 20 working days",
        owedTo: .always, audienceVerification: .unverified, owedBy: [.publicAuthority],
        upon: .event(.informationRequestReceived), triggerVerification: .unverified,
        within: [
            answered(in: 20, when: "information_request.holidays_elsewhere" <= 0),
            answered(in: 21, when: .number("information_request.holidays_elsewhere", .equal, 1)),
            answered(in: 22, when: .number("information_request.holidays_elsewhere", .equal, 2)),
            answered(in: 23, when: "information_request.holidays_elsewhere" >= 3),
        ],
        dischargedBy: [.service("information-response")],
        unjudged: ["promptly"],
        notes: [
            StandardsNote.fromMemory,
            """
            Bank holidays in any part of the United Kingdom are left out. The calendar of one part does not \
            know those of the others, so it is asked how many of its working days they take; on a calendar \
            of all of them it is none.
            """,
            """
            More than two never lie within 20 working days by the tables of 2008 to 2030; a day proclaimed \
            for one part alone may add one.
            """,
        ])

    private static func answered(in days: Int, when condition: Condition) -> Limit {
        Limit(.workingDays(days), when: condition, verification: .unverified)
    }
}
