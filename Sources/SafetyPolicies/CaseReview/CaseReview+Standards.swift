import CivilTime
public import PolicyEngine

extension CaseReview {
    /// The minimum standards on anti-social behaviour that local areas were to publish by 31 March 2010.
    public static func minimumStandards2009() throws(PolicyError) -> Policy {
        try Policy.asbMinimumStandards2009.get()
    }

    /// The minimum standard of Bassetlaw: contact within five working days.
    public static func bassetlaw() throws(PolicyError) -> Policy {
        try Policy.bassetlawMinimumStandard.get()
    }
}

extension PolicyID {
    /// The minimum standards on anti-social behaviour.
    public static let asbMinimumStandards2009: PolicyID = "asb-minimum-standards/2009"
    /// Bassetlaw's minimum standard.
    public static let bassetlawMinimumStandard: PolicyID = "bassetlaw-asb-minimum-standard/2010"
}

extension Policy {
    /// The minimum standards, or the fault in their rules; built once.
    public static let asbMinimumStandards2009: Result<Policy, PolicyError> = Result { () throws(PolicyError) in
        try Policy(
            .asbMinimumStandards2009,
            title: "Minimum standards on anti-social behaviour",
            instrument: "Home Office, minimum standards on anti-social behaviour",
            bindingForce: .commitment,
            inForce: InForce(from: CivilDate(dayNumber: 14_518)),  // October 2009: only the month is known
            status: .superseded,
            jurisdiction: "England and Wales",
            facts: [
                Fact("asb_standards.published", "Did the local area publish a set of minimum standards?"),
                Fact("asb_standards.published_on", "On which day were they published?", answer: .day),
            ],
            criteria: [CaseReview.publishedInTime],
            definitions: [CaseReview.minimumContent],
            sources: [
                PledgeSources.protectingThePublic, CaseReviewSources.hansard20100322, CaseReviewSources.bassetlaw,
            ])
    }

    /// Bassetlaw's minimum standard, or the fault in its rules; built once.
    public static let bassetlawMinimumStandard: Result<Policy, PolicyError> = Result { () throws(PolicyError) in
        try Policy(
            .bassetlawMinimumStandard,
            title: "Bassetlaw: minimum standard on anti-social behaviour",
            instrument: "Bassetlaw District Council, minimum standards for anti-social behaviour",
            bindingForce: .localScheme,
            inForce: .sinceUnknown,
            status: .inForce,
            jurisdiction: "Bassetlaw",
            facts: [],
            duties: [CaseReview.bassetlawContact],
            sources: [CaseReviewSources.bassetlaw])
    }
}

extension CaseReview {
    static let publishedInTime = Criterion(
        "asb-minstd-publish-2010",
        citing: scheme(
            "Home Office ASB minimum standards", "announced October 2009",
            ["seed-ptp", "hansard-2010-03-22", "bassetlaw"]),
        asking: "Did the local area publish its minimum standards by 31 March 2010?",
        kind: .threshold,
        requiring: [
            Requirement(
                "published", "A set of minimum standards was agreed and published",
                .fact("asb_standards.published"), verification: .primary),
            Requirement(
                "by_31_march_2010", "Published on 31 March 2010 or earlier",
                .of("asb_standards.published_on") <= .fixed(CivilDate(dayNumber: 14_699)), verification: .primary),
        ],
        notes: [
            """
            A fixed day, and no period from an event: so it is asked whether it was kept, and no clock runs. Until the \
            day has come, a no says only that it was not done yet.
            """,
            "Of the announcement only the month is known, October 2009.",
        ])

    static let minimumContent = Definition(
        "asb-minstd-content",
        citing: scheme("Home Office ASB minimum standards", "white paper of December 2009", ["seed-ptp"]),
        kind: .process,
        summary: "What the minimum standards of a local area contain",
        items: [
            "one point of contact for reports", "a set time to respond",
            "a route where a complaint is not dealt with", "management of each case from report to closure",
            "a champion for victims",
        ],
        verification: .secondary,
        notes: [
            "From the white paper of December 2009.",
            "There is no national number: each area chose its own time to respond.",
        ])

    static let bassetlawContact = Duty(
        "asb-minstd-bassetlaw-5wd",
        citing: scheme("Bassetlaw DC ASB minimum standard", "2010, as on a page of 2022", ["bassetlaw"]),
        summary: "Victim or witness contacted within five working days",
        owedTo: .always, audienceVerification: .primary, owedBy: ["council"],
        upon: .event(.asbComplaintMade), triggerVerification: .unverified,
        within: [Limit(.workingDays(5), verification: .primary)],
        dischargedBy: [.service("contact-asb-complainant")],
        unjudged: ["as soon as possible"],
        notes: [
            "That it runs from the report or referral is the fact base's reading. An example of a local number.",
            .startUnknown,
        ])
}
