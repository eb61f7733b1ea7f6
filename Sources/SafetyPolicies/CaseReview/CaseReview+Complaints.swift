import CivilTime
import PolicyEngine

extension CaseReview {
    /// Whether one complaint was made in time to count.
    static let qualifyingComplaint = Criterion(
        "asbcr-qualifying-1-month",
        citing: act2014(
            "s. 104(11)", located: .secondary, seenIn: ["asbcpa-104-en", "wf-casereview", "lords-2026-02-25"]),
        asking: "Was the complaint made soon enough after the behaviour to qualify?",
        kind: .threshold,
        upon: .asbComplaintMade,
        favouring: .yes,
        requiring: [
            Requirement(
                "within_one_month", "Made within one month beginning with the day of the behaviour",
                .of("complaint.behaviour_on") <= .today
                    && .today < .of("complaint.behaviour_on") + .monthsBeginningWith(1),
                verification: .primary)
        ],
        notes: [
            "It is asked of one complaint; the threshold of three reads the same month from the events themselves.",
            periodsMayDiffer, beginningWith,
        ])

    /// Whether a review was asked for in time for one complaint to count.
    static let timelyApplication = Criterion(
        "asbcr-application-6-months",
        citing: act2014("s. 104(11)", located: .secondary, seenIn: ["asbcpa-104-en", "wf-casereview"]),
        asking: "Was the review asked for soon enough after the complaint?",
        kind: .threshold,
        upon: .asbReviewRequested,
        favouring: .yes,
        requiring: [
            Requirement(
                "within_six_months", "Asked for within six months beginning with the day of the complaint",
                .of("complaint.made_on") <= .today && .today < .of("complaint.made_on") + .monthsBeginningWith(6),
                verification: .primary)
        ],
        notes: [
            "It is asked of one complaint; the threshold of three reads the same months from the events themselves.",
            periodsMayDiffer, beginningWith,
        ])

    /// What the relevant bodies decided where three complaints were not reached.
    static let decisionUnderProcedure = Criterion(
        "asbcr-discretionary-factors",
        citing: act2014("s. 104(5)", located: .primary, seenIn: ["asbcpa-104"]),
        asking: "Did the relevant bodies decide under their procedure that the threshold is met?",
        kind: .threshold,
        favouring: .yes,
        requiring: [
            Requirement(
                "decided_met",
                "Below the number that must be taken as enough, the bodies decide, and their procedure says by what",
                .fact("asb_review.decided_met"), verification: .primary)
        ],
        lastSeen: CivilDate(dayNumber: 17_515),  // 15 December 2017
        unjudged: [
            "persistence of the behaviour", "harm or potential harm to the victim",
            "whether the response was adequate",
        ],
        notes: ["What a procedure may weigh is for the bodies: no number of these makes a yes."])

    private static let periodsMayDiffer =
        "A local procedure may set another period: recalled, and confirmed in part by a debate."
    private static let beginningWith = """
        A period beginning with a day ends the day before the corresponding one, or on the month's last day where there \
        is none: a general rule, from memory.
        """
}
