import CivilTime
public import PolicyEngine

extension CaseReview {
    /// The procedure of Gosport: three clocks, each from the step before.
    public static func gosport() throws(PolicyError) -> Policy {
        try Policy.gosportCaseReview.get()
    }

    /// The scheme for Wales.
    public static func wales() throws(PolicyError) -> Policy {
        try Policy.welshCaseReview.get()
    }

    /// What many local schemes add: one report of hatred is enough.
    public static func hateReports() throws(PolicyError) -> Policy {
        try Policy.localHateThreshold.get()
    }
}

extension PolicyID {
    /// Gosport's procedure for case reviews.
    public static let gosportCaseReview: PolicyID = "gosport-case-review/current"
    /// The scheme of case reviews for Wales.
    public static let welshCaseReview: PolicyID = "case-review-wales/current"
    /// The single report of hatred as a threshold of local schemes.
    public static let localHateThreshold: PolicyID = "local-case-review-hate-threshold/current"
}

extension Policy {
    /// Gosport's procedure, or the fault in its rules; built once.
    public static let gosportCaseReview: Result<Policy, PolicyError> = Result { () throws(PolicyError) in
        try Policy(
            .gosportCaseReview,
            title: "Gosport: anti-social behaviour case review",
            instrument: "Gosport Borough Council, anti-social behaviour case review procedure",
            bindingForce: .localScheme,
            inForce: .sinceUnknown,
            status: .inForce,
            jurisdiction: "Gosport",
            facts: [
                Fact(
                    "asb_review.threshold_met", "Was it confirmed that the threshold for a case review is met?")
            ],
            duties: CaseReview.gosportSteps,
            sources: [CaseReviewSources.gosportCr])
    }

    /// The scheme for Wales, or the fault in its rules; built once.
    public static let welshCaseReview: Result<Policy, PolicyError> = Result { () throws(PolicyError) in
        try Policy(
            .welshCaseReview,
            title: "Anti-social behaviour case review, Wales",
            instrument: "ASB Case Review Wales",
            bindingForce: .localScheme,
            inForce: .sinceUnknown,
            status: .inForce,
            jurisdiction: "Wales",
            facts: [
                Fact(
                    "asb.incidents_by_one_person", "How many incidents were there by one person?",
                    answer: .number(of: "incidents")),
                Fact(
                    "asb.linked_incidents_by_several",
                    "How many linked incidents were there by several people in the last six months?",
                    answer: .number(of: "incidents")),
                Fact(
                    "asb.hate_incidents", "How many incidents of hate crime were there?",
                    answer: .number(of: "incidents")),
            ],
            duties: [CaseReview.welshResponse],
            criteria: [CaseReview.welshThreshold],
            sources: [CaseReviewSources.walesCr])
    }

    /// The single report of hatred, or the fault in its rules; built once.
    public static let localHateThreshold: Result<Policy, PolicyError> = Result { () throws(PolicyError) in
        try Policy(
            .localHateThreshold,
            title: "Case reviews: one report of hatred, in schemes that say so",
            instrument: "Local case review schemes, such as Pendle's and that for Wales",
            bindingForce: .localScheme,
            inForce: .sinceUnknown,
            status: .inForce,
            jurisdiction: "Places whose scheme says so",
            facts: [
                Fact(
                    "asb.hate_reports_in_six_months",
                    "How many reports that were motivated by hatred were made in the last six months?",
                    answer: .number(of: "reports"))
            ],
            criteria: [CaseReview.hateThreshold],
            sources: [CaseReviewSources.pendleCr, CaseReviewSources.walesCr])
    }
}

extension CaseReview {
    static let welshResponse = Duty(
        "asbcr-local-wales.response",
        citing: scheme("ASB Case Review Wales", "current page", ["wales-cr"]),
        summary: "The victim has a response within 28 days of the activation",
        owedTo: .always, audienceVerification: .primary, owedBy: ["relevant_bodies"],
        upon: .event(.asbReviewActivated), triggerVerification: .primary,
        within: [Limit(.calendarDays(28), verification: .primary)],
        dischargedBy: [.service("respond-to-case-review")],
        notes: [
            "Whether the day of the activation counts is not said: here the day after is the first.", .startUnknown,
        ])

    static let welshThreshold = Criterion(
        "asbcr-local-wales.threshold",
        citing: scheme("ASB Case Review Wales", "current page", ["wales-cr"]),
        asking: "Is the threshold of the scheme for Wales met?",
        kind: .threshold,
        upon: .asbReviewRequested,
        requiring: [
            Requirement(
                "enough_incidents",
                "Three incidents by one person, five linked ones by several people in six months, or one hate crime",
                "asb.incidents_by_one_person" >= 3 || "asb.linked_incidents_by_several" >= 5
                    || "asb.hate_incidents" >= 1,
                verification: .primary)
        ],
        notes: [
            """
            Whether the six months are meant for each of the three or for the five alone, and how they are counted, is \
            not said: the facts are asked for as the scheme words them.
            """,
            .startUnknown,
        ])

    static let hateThreshold = Criterion(
        "asbcr-hate-single-report",
        citing: scheme("Local case review schemes", "such as Pendle's and that for Wales", ["pendle-cr", "wales-cr"]),
        asking: "Is one report motivated by hatred enough, where the local scheme says so?",
        kind: .threshold,
        upon: .asbReviewRequested,
        requiring: [
            Requirement(
                "one_hate_report", "At least one report motivated by hatred in six months",
                "asb.hate_reports_in_six_months" >= 1, verification: .primary)
        ],
        notes: [
            "It is local, and not in section 104: it says nothing of a place whose scheme does not have it.",
            "How the six months are counted was not seen; the fact is asked for as the schemes word it.",
            .startUnknown,
        ])

    static func scheme(_ instrument: String, _ edition: String, _ sources: [SourceID]) -> Citation {
        Citation(
            instrument: instrument, edition: edition, locator: nil, locatorVerification: .unverified, sources: sources)
    }
}
