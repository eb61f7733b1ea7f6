import CivilTime
import PolicyEngine

extension CaseReview {
    /// The yearly figures.
    static let publicationOfFigures = Duty(
        "asbcr-publish-annual",
        citing: act2014("s. 104(9)", located: .unverified, seenIn: ["cop-asb-2021"]),
        summary: "Figures on case reviews published at least every 12 months",
        owedTo: .always, audienceVerification: .primary, owedBy: ["relevant_bodies"],
        upon: .event(.asbReviewYearBegan), triggerVerification: .unverified,
        within: [Limit(.months(12), verification: .primary)],
        dischargedBy: [.service("publish-case-review-figures")],
        recurring: Recurrence(until: []),
        unjudged: ["the figures that are set, among them how many reviews were done"],
        notes: [
            "The number of the subsection is from memory.",
            """
            Recalled as what must be told: the applications, how often the threshold was not met, the reviews, and how \
            many led to recommendations.
            """,
            """
            Each twelve months run from the publication before. From when the first run is not said: an event tells \
            from which day they were counted.
            """,
        ])

    /// What the Act asks without a time.
    static let procedure: [Definition] = [
        Definition(
            "asbcr-duty",
            citing: act2014("s. 104(1)", located: .primary, seenIn: ["asbcpa-104", "asbcpa-105", "si-2014-2590"]),
            kind: .process,
            summary: """
                The relevant bodies (council, police, health body and co-opted social landlords) review the response to \
                anti-social behaviour where somebody applies and they decide that the threshold is met; anybody may apply
                """,
            verification: .primary),
        Definition(
            "asbcr-publish-procedure",
            citing: act2014("s. 104(2)-(3)", located: .primary, seenIn: ["asbcpa-104"]), kind: .process,
            summary: "The relevant bodies make their procedure known and usable",
            items: [
                "publish the procedure that applies", "name a point of contact",
                "pass each application to all relevant bodies",
            ],
            verification: .primary, notes: ["No number of days is set."]),
        Definition(
            "asbcr-inform-applicant",
            citing: act2014("s. 104(6)-(8)", located: .unverified, seenIn: ["cop-asb-2021", "asbcpa-104-en"]),
            kind: .process,
            summary: "The applicant is told what was decided and what came of it",
            items: [
                "whether the threshold is met", "the outcome of the review", "any recommendations",
            ],
            verification: .primary,
            notes: ["The Act sets no number of days; local procedures do. The numbers of the subsections are recalled."]
        ),
        Definition(
            "asbcr-supplementary",
            citing: act2014(
                "Sch. 4 paras 1-4 and 7", located: .primary, seenIn: ["asbcpa-sch4", "asbcpa-sch4-en"]),
            kind: .process,
            summary: "What a procedure needs besides",
            items: [
                "consult the local policing body and suitable social landlords on the procedure",
                "a route for applicants who are not content", "a check of how well it works",
                "disclose information on request",
            ],
            verification: .primary,
            notes: [
                """
                Nothing need be disclosed against the law on data protection or on investigatory powers. A part of the \
                Schedule began on 13 May 2014 already.
                """
            ]),
    ]
}
