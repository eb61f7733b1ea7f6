import CivilTime
public import PolicyEngine

extension PolicyID {
    /// The duty to reduce serious violence.
    public static let seriousViolenceDuty2023: PolicyID = "serious-violence-duty/2023"
    /// The guidance on the duty to reduce serious violence.
    public static let seriousViolenceGuidance2022: PolicyID = "serious-violence-duty-guidance/2022"
}

extension Policy {
    /// The duty to reduce serious violence, or the fault in its rules; built once.
    public static let seriousViolenceDuty2023: Result<Policy, PolicyError> = Result { () throws(PolicyError) in
        try Policy(
            .seriousViolenceDuty2023,
            title: "Serious violence duty",
            instrument: "Serious Violence Duty (PCSC Act 2022 Part 2 Ch.1)",
            bindingForce: .statute,
            inForce: InForce(from: CivilDate(dayNumber: 19_388)),  // 31 January 2023
            status: .inForce,
            jurisdiction: "England and Wales",
            facts: [],
            definitions: [Safeguarding.seriousViolence],
            sources: [
                StandardsSource.svdGuidance,
                StandardsSource.svdSurrey,
            ])
    }

    /// The guidance on the duty to reduce serious violence, or the fault in its rules; built once.
    public static let seriousViolenceGuidance2022: Result<Policy, PolicyError> = Result { () throws(PolicyError) in
        try Policy(
            .seriousViolenceGuidance2022,
            title: "Serious violence duty: times of the guidance",
            instrument: "Statutory guidance on the Serious Violence Duty (PCSC Act 2022 Part 2 Ch.1)",
            bindingForce: .statutoryGuidance,
            inForce: InForce(from: CivilDate(dayNumber: 19_388)),  // 31 January 2023
            status: .inForce,
            jurisdiction: "England and Wales",
            facts: [],
            duties: Safeguarding.seriousViolenceDuties)
    }
}

extension Safeguarding {
    static let seriousViolence = Definition(
        "svd-duty",
        citing: Citation(
            instrument: "Serious Violence Duty (PCSC Act 2022 Part 2 Ch.1)", edition: "in force 31 Jan 2023",
            locator: "ss. 7-11", locatorVerification: .unverified, sources: ["svd-guidance", "svd-surrey"]),
        kind: .process,
        summary: """
            Specified authorities work together to prevent and reduce serious violence, assess the local \
            need and prepare a strategy.
            """,
        items: [
            "Police", "Probation", "Youth offending teams", "Fire and rescue",
            "Integrated care board or local health board", "Councils",
        ],
        verification: .primary)

    private static let commencement = Day.fixed(CivilDate(dayNumber: 19_388))  // 31 January 2023

    static let seriousViolenceDuties: [Duty] = [
        Duty(
            "svd-first-strategy",
            citing: Citation(
                instrument: "Serious Violence Duty (PCSC Act 2022 Part 2 Ch.1)",
                edition: "2022 guidance and regulations", locator: nil, locatorVerification: .unverified),
            summary: "The first strategy against serious violence published by 31 January 2024",
            owedTo: .day(.today, .equal, commencement), audienceVerification: .unverified,
            owedBy: [.specifiedAuthorities],
            upon: .event(.seriousViolenceDutyBegan), triggerVerification: .unverified,
            within: [Limit(.months(12), verification: .unverified)],
            dischargedBy: [.service("serious-violence-strategy")],
            notes: [
                StandardsNote.fromMemory,
                """
                What is recalled is the day, 31 January 2024. It is the last of twelve months from 31 January \
                2023, the day the duty began; an authority for which it began on another day is not owed it \
                here.
                """,
            ]),
        Duty(
            "svd-annual-review",
            citing: Citation(
                instrument: "Serious Violence Duty (PCSC Act 2022 Part 2 Ch.1)", edition: "2022 guidance", locator: nil,
                locatorVerification: .unverified),
            summary: "The strategy against serious violence reviewed every year",
            owedTo: .always, audienceVerification: .unverified, owedBy: [.specifiedAuthorities],
            upon: .event(.seriousViolenceReviewIntervalStarted), triggerVerification: .unverified,
            within: [Limit(.months(12), verification: .unverified)],
            dischargedBy: [.service("serious-violence-review")], recurring: Recurrence(until: []),
            notes: [
                "That it is reviewed regularly, and that this means every year, is from memory.",
                StandardsNote.fromThePrevious,
            ]),
    ]
}
