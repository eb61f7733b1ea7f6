import CivilTime
import PolicyEngine

extension CaseReview {
    /// The threshold that must be treated as met: three qualifying complaints.
    ///
    /// From the records `asbcr-threshold-3`, `asbcr-qualifying-1-month` and `asbcr-application-6-months`.
    static let threshold = Criterion(
        "asbcr-threshold-3",
        citing: act2014(
            "s. 104(4)", located: .primary, seenIn: ["asbcpa-104", "asbcpa-104-en"]),
        asking: "Must the threshold for a case review be treated as met?",
        kind: .threshold,
        upon: .asbReviewRequested,
        favouring: .yes,
        requiring: [
            Requirement(
                "three_qualifying_complaints",
                """
                At least three complaints, each made within one month beginning with the day of the behaviour, and \
                asked to be reviewed within six months beginning with the day of the complaint
                """,
                .count(
                    EventPattern(
                        .asbComplaintMade, within: .monthsBeginningWith(6),
                        following: .init(.asbBehaviourAlleged, within: .monthsBeginningWith(1))),
                    atLeast: 3),
                verification: .primary,
                citing: act2014(
                    "s. 104(4) and (11)", located: .secondary,
                    seenIn: ["asbcpa-104", "asbcpa-104-en", "wf-casereview", "lords-2026-02-25"]),
                disputed: [
                    DisputedReading(
                        "any-number",
                        """
                        “Or such other number as the procedure provides” (s. 104(4)) may be higher than three, too, \
                        against the Explanatory Notes and the guidance
                        """)
                ])
        ],
        lastSeen: CivilDate(dayNumber: 17_515),  // 15 December 2017
        unjudged: ["that the complaints are of anti-social behaviour, and by or for this victim, to a relevant body"],
        notes: [
            """
            The number three, the month and the six months are each verified as primary: the three in the Act, both \
            periods in its Explanatory Notes. The place of the periods, subsection (11), was seen in restatements only.
            """,
            """
            "Three, or such other number as the procedure provides": the words would let a local procedure ask for \
            more. The Explanatory Notes and the guidance say that it should not be above three; so three is applied, \
            and the other reading is kept beside it.
            """,
            """
            A local procedure may set other periods; that it may was recalled, and confirmed only by a debate. Local \
            schemes also count otherwise: the scheme for Wales takes three incidents by one person, five linked ones \
            by several, or one hate crime in six months. A no here is not a no under a local procedure.
            """,
            """
            Below three complaints the relevant bodies decide under their procedure (s. 104(5)): a criterion of its own.
            """,
            """
            A period beginning with a day ends the day before the corresponding one, or on the month's last day where \
            there is none: a general rule, from memory.
            """,
            """
            Subsections (1) to (5) were seen as they stood on 15 December 2017. The Crime and Policing Act 2026 \
            touches case reviews; whether it changes the threshold, and since when, was not seen.
            """,
        ])
}
