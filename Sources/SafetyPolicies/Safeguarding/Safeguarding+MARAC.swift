import CivilTime
public import PolicyEngine

extension PolicyID {
    /// The referral criteria of the multi-agency risk assessment conference.
    public static let maracCriteria: PolicyID = "marac/safelives-criteria"
    /// The toolkit for the conference in Scotland.
    public static let maracScotland: PolicyID = "marac-scotland/2019"
}

extension Policy {
    /// The referral criteria of the multi-agency risk assessment conference, or the fault in its rules; built once.
    public static let maracCriteria: Result<Policy, PolicyError> = Result { () throws(PolicyError) in
        try Policy(
            .maracCriteria,
            title: "MARAC: referral criteria",
            instrument: "MARAC (SafeLives/CAADA model)",
            bindingForce: .guidance,
            inForce: .sinceUnknown,
            status: .inForce,
            jurisdiction: "England and Wales",
            facts: Safeguarding.maracFacts,
            criteria: Safeguarding.referralCriteria,
            sources: [
                StandardsSource.maracCriteria,
                StandardsSource.maracKingston,
            ])
    }

    /// The toolkit for the conference in Scotland, or the fault in its rules; built once.
    public static let maracScotland: Result<Policy, PolicyError> = Result { () throws(PolicyError) in
        try Policy(
            .maracScotland,
            title: "MARAC in Scotland: length of a case",
            instrument: "MARAC (SafeLives/CAADA model)",
            bindingForce: .guidance,
            inForce: .sinceUnknown,
            status: .inForce,
            jurisdiction: "Scotland",
            facts: [],
            definitions: [Safeguarding.maracCaseLength],
            sources: [
                StandardsSource.maracScotland
            ])
    }
}

extension CriterionID {
    /// Whether a case should be referred to the multi-agency risk assessment conference, by whichever way.
    public static let maracReferral: CriterionID = "marac-professional-judgement.referral"
}

extension Safeguarding {
    static let maracFacts: [Fact] = [
        Fact("dash.yes_answers", "How many answers on the DASH checklist are yes?", answer: .number(of: "answers")),
        Fact(
            "marac.professional_judgement", "Does a professional judge, with reasons, that the case should be referred?"
        ),
        Fact("incident.same_parties", "Is the incident between the same parties as the case that was discussed?"),
    ]

    private static let visibleHighRisk = Requirement(
        "visible_high_risk", "14 or more yes answers on the DASH checklist",
        "dash.yes_answers" >= 14, verification: .primary)
    private static let judgement = Requirement(
        "professional_judgement", "A professional's judgement alone, with reasons",
        .fact("marac.professional_judgement"), verification: .primary)
    private static let escalation = Requirement(
        "escalation", "Three domestic abuse events in twelve months",
        .count(EventPattern(.domesticAbuseEvent, within: .months(12)), atLeast: 3), verification: .primary)

    private static let localCutOffs = """
        Local areas may set other cut-offs: Kingston takes five incidents or three crimes in twelve \
        months. A no here is not a no under them.
        """
    private static let twelveMonths = """
        Twelve months are counted to the end of the corresponding day, back from the day that is asked \
        for: no text was seen for this.
        """

    static let referralCriteria: [Criterion] = [
        Criterion(
            "marac-visible-high-risk",
            citing: Citation(
                instrument: "MARAC (SafeLives/CAADA model)", edition: "SafeLives referral criteria",
                locator: "criterion", locatorVerification: .unverified, sources: ["marac-criteria", "marac-kingston"]),
            asking: "Is the visible risk so high that the case should be referred?", kind: .threshold,
            requiring: [visibleHighRisk], notes: [localCutOffs, StandardsNote.noFirstDay]),
        Criterion(
            "marac-professional-judgement",
            citing: Citation(
                instrument: "MARAC (SafeLives/CAADA model)", edition: "SafeLives referral criteria",
                locator: "criterion", locatorVerification: .unverified, sources: ["marac-criteria", "marac-kingston"]),
            asking: "Does professional judgement alone refer the case?", kind: .threshold,
            requiring: [judgement], unjudged: ["that the reasons are good ones"],
            notes: [
                """
                Judgement may raise what the checklist gives, and must not lower it: a no here leaves the other \
                criteria as they are.
                """, StandardsNote.noFirstDay,
            ]),
        Criterion(
            "marac-escalation",
            citing: Citation(
                instrument: "MARAC (SafeLives/CAADA model)", edition: "SafeLives referral criteria",
                locator: "criterion", locatorVerification: .unverified, sources: ["marac-criteria", "marac-kingston"]),
            asking: "Have enough events come together that the case should be referred?", kind: .threshold,
            requiring: [escalation],
            notes: [
                "Common practice, not a rule of the criteria.", localCutOffs, twelveMonths, StandardsNote.noFirstDay,
            ]),
        Criterion(
            "marac-repeat-12m",
            citing: Citation(
                instrument: "MARAC (SafeLives/CAADA model)", edition: "SafeLives referral criteria",
                locator: "criterion", locatorVerification: .unverified, sources: ["marac-criteria", "marac-kingston"]),
            asking: "Does this incident bring the case back to the conference?", kind: .threshold,
            upon: .domesticAbuseEvent,
            requiring: [
                Requirement(
                    "within_12_months", "Within twelve months of the last discussion",
                    .count(EventPattern(.maracDiscussed, within: .months(12)), atLeast: 1), verification: .primary),
                Requirement(
                    "same_parties", "Between the same parties", .fact("incident.same_parties"),
                    verification: .primary),
            ],
            notes: [twelveMonths, StandardsNote.noFirstDay]),
        Criterion(
            .maracReferral,
            citing: Citation(
                instrument: "MARAC (SafeLives/CAADA model)", edition: "SafeLives referral criteria",
                locator: "criterion", locatorVerification: .unverified, sources: ["marac-criteria", "marac-kingston"]),
            asking: "Should the case be referred to the conference?", kind: .threshold,
            requiring: [
                Requirement(
                    "any_way", "14 yes answers, or a professional's judgement, or three events in twelve months",
                    .any([visibleHighRisk.condition, judgement.condition, escalation.condition]),
                    verification: .primary)
            ],
            unjudged: ["a further incident after a discussion, which is asked upon that incident"],
            notes: [
                "The three ways stand beside each other: judgement adds to the others and takes nothing from them.",
                localCutOffs, StandardsNote.noFirstDay,
            ]),
    ]

    static let maracCaseLength = Definition(
        "marac-case-length",
        citing: Citation(
            instrument: "MARAC (SafeLives/CAADA model)", edition: "Scotland toolkit 2019", locator: nil,
            locatorVerification: .unverified, sources: ["marac-scotland"]), kind: .process,
        summary: "About 12 to 15 minutes are allowed for each case.", verification: .primary,
        notes: ["A guide to planning a meeting, read in the toolkit for Scotland.", StandardsNote.noFirstDay])
}
