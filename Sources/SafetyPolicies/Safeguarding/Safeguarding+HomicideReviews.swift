import CivilTime
public import PolicyEngine

extension PolicyID {
    /// When a death asks for a domestic homicide review, under the Act of 2004.
    public static let domesticHomicideReview2011: PolicyID = "domestic-homicide-review/2011"
    /// The statutory guidance on domestic homicide reviews.
    public static let homicideReviewGuidance2011: PolicyID = "domestic-homicide-review-guidance/2011"
}

extension Policy {
    /// When a death asks for a domestic homicide review, under the Act of 2004, or the fault in its rules; built once.
    public static let domesticHomicideReview2011: Result<Policy, PolicyError> = Result { () throws(PolicyError) in
        try Policy(
            .domesticHomicideReview2011,
            title: "Domestic homicide review: which deaths",
            instrument: "Domestic Violence, Crime and Victims Act 2004, s. 9",
            bindingForce: .statute,
            inForce: InForce(from: CivilDate(dayNumber: 15_077)),  // 13 April 2011
            status: .inForce,
            jurisdiction: "England and Wales",
            facts: Safeguarding.homicideFacts,
            criteria: [Safeguarding.reviewedDeath],
            sources: [
                StandardsSource.cpsDhr,
                StandardsSource.govDhr,
            ])
    }

    /// The statutory guidance on domestic homicide reviews, or the fault in its rules; built once.
    public static let homicideReviewGuidance2011: Result<Policy, PolicyError> = Result { () throws(PolicyError) in
        try Policy(
            .homicideReviewGuidance2011,
            title: "Domestic homicide review: time limits of the guidance",
            instrument: "Statutory guidance under the Domestic Violence, Crime and Victims Act 2004, s. 9",
            bindingForce: .statutoryGuidance,
            inForce: InForce(from: CivilDate(dayNumber: 15_077)),  // 13 April 2011
            status: .inForce,
            jurisdiction: "England and Wales",
            facts: Safeguarding.homicideReviewFacts,
            duties: Safeguarding.homicideReviewDuties,
            definitions: [Safeguarding.homicideNotice],
            sources: [
                StandardsSource.govDhr
            ])
    }
}

extension Safeguarding {
    static let homicideFacts: [Fact] = [
        Fact("deceased.born", "On which day was the person born who died?", answer: .day),
        Fact("deceased.died", "On which day did they die?", answer: .day),
        Fact("death.violence_abuse_or_neglect", "Does the death appear to result from violence, abuse or neglect?"),
        Fact("death.by_relative", "By a relative?"),
        Fact("death.by_partner", "By an intimate partner, or a former one?"),
        Fact("death.by_household_member", "By a member of the same household?"),
    ]

    static let reviewedDeath = Criterion(
        "dhr-definition",
        citing: Citation(
            instrument: "Domestic Violence, Crime and Victims Act 2004 s.9 and statutory guidance",
            edition: "in force 13 Apr 2011", locator: "s. 9(1)", locatorVerification: .unverified,
            sources: ["cps-dhr", "gov-dhr"]),
        asking: "Is this a death that a domestic homicide review is for?", kind: .threshold,
        requiring: [
            Requirement(
                "aged_16", "Aged 16 or over",
                .of("deceased.born") + .monthsBeginningWith(12 * 16) <= .of("deceased.died"), verification: .primary),
            Requirement(
                "appears_to_result", "It appears to result from violence, abuse or neglect",
                .fact("death.violence_abuse_or_neglect"), verification: .primary),
            Requirement(
                "by_whom", "By a relative, an intimate or former partner, or a household member",
                .any([.fact("death.by_relative"), .fact("death.by_partner"), .fact("death.by_household_member")]),
                verification: .primary),
        ],
        notes: [
            "The guidance of 2016 adds suicides that give concern: a no here is not a no for those.",
            "That later law renames the review after domestic abuse related deaths is from memory.",
            StandardsNote.birthday,
        ])

    static let homicideReviewFacts: [Fact] = [
        Fact("homicide_review.other_date_agreed", "Was another date agreed for the report?"),
        Fact("homicide_review.delayed_by_proceedings", "Did criminal proceedings delay the review?"),
    ]

    private static let edition = """
        The edition named is that of December 2016; the rule counts from the day the Act's section \
        began, and what earlier guidance said was not seen.
        """

    static let homicideNotice = Definition(
        "dhr-police-notify",
        citing: Citation(
            instrument: "Domestic Violence, Crime and Victims Act 2004 s.9 and statutory guidance",
            edition: "Dec 2016 guidance", locator: nil, locatorVerification: .unverified, sources: ["gov-dhr"]),
        kind: .process,
        summary: """
            The police tell the community safety partnership of the death in writing, and the partnership \
            sets up the review.
            """,
        verification: .primary, notes: ["No time was seen in which they must.", edition])

    static let homicideReviewDuties: [Duty] = [
        Duty(
            "dhr-decision-1-month",
            citing: Citation(
                instrument: "Domestic Violence, Crime and Victims Act 2004 s.9 and statutory guidance",
                edition: "Dec 2016 guidance", locator: "section 5", locatorVerification: .unverified),
            summary: "Decided within a month whether a domestic homicide is reviewed",
            owedTo: .always, audienceVerification: .unverified, owedBy: [.csp],
            upon: .event(.homicideKnownToCSP), triggerVerification: .unverified,
            within: [Limit(.months(1), verification: .unverified)],
            dischargedBy: [.service("homicide-review-decision")], notes: [StandardsNote.fromMemory, edition]),
        Duty(
            "dhr-complete-6-months",
            citing: Citation(
                instrument: "Domestic Violence, Crime and Victims Act 2004 s.9 and statutory guidance",
                edition: "Dec 2016 guidance", locator: "section 5", locatorVerification: .unverified),
            summary: "The overview report completed within six months of the decision",
            owedTo: .always, audienceVerification: .unverified, owedBy: [.reviewPanelChair],
            upon: .event(.homicideReviewDecided), triggerVerification: .unverified,
            within: [Limit(.months(6), verification: .unverified)],
            exceptedWhen: .fact("homicide_review.other_date_agreed") || .fact("homicide_review.delayed_by_proceedings"),
            dischargedBy: [.service("homicide-review-report")],
            notes: [
                StandardsNote.fromMemory, edition,
                """
                Where another date was agreed, or proceedings delay the review, the six months are lifted; the \
                other date is not judged.
                """,
            ]),
    ]
}
