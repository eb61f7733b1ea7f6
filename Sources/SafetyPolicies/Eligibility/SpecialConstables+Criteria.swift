import CivilTime
import PolicyEngine

extension SpecialConstables {
    private static let composition = Citation(
        instrument: "CommunitySafetyKit", edition: "1", locator: "fit to deploy", locatorVerification: .unverified)

    private static let unjudged = [
        "the force's own conditions, and whether the person is fit for that duty",
        "residence and nationality, which are asked at recruitment",
    ]

    private static let notes = [
        """
        No text says what must hold for deployment as a whole. That attestation, a standing clearance, service \
        without suspension, training in date and, for going alone, independent patrol are asked is this kit's \
        composition; the other requirements stand in the records that they cite.
        """,
        "Eighteen is asked on appointment; some forces take applications at 17. Of the day of appointment nothing else is asked.",
        """
        An age is reached with the day of its birthday; somebody born on 29 February reaches it on 1 March of a year \
        without that day. No text was seen for this.
        """,
        "Retirement at 60, or 65 with permission and fitness, was read on one force's page: check the national position.",
        """
        Ten years of vetting are counted to the end of the corresponding day. They were seen quoted in a disclosure \
        of the Police Service of Northern Ireland; newer practice brings yearly reviews besides.
        """,
        "Biometrics are from memory: the regulation was not seen.",
        """
        The list of occupations was seen in summaries, the circular in its opening only. Beyond legal bars the list \
        guides the chief officer, who decides; so it is asked what was found, not which occupation it is.
        """,
    ]

    static let criteria: [Criterion] = [
        Criterion(
            .mayDeploy, citing: composition, asking: "May this special constable deploy on this day?",
            kind: .eligibility, requiring: deploymentRequirements, unjudged: unjudged, notes: notes),
        Criterion(
            .mayDeployAlone, citing: composition,
            asking: "May this special constable deploy on this day without a colleague?", kind: .eligibility,
            requiring: deploymentRequirements + [independentPatrol], unjudged: unjudged, notes: notes),
    ]

    /// Sixteen hours a month.
    static let monthlyHours = Criterion(
        .gaveMonthlyHours,
        citing: Citation(
            instrument: "Special constables", edition: "local practice", locator: nil,
            locatorVerification: .unverified, sources: ["sc-glos"]),
        asking: "Did this special constable give the hours asked for the month?", kind: .threshold,
        requiring: [
            Requirement(
                "sixteen_hours", "At least sixteen hours in the month",
                "volunteer.minutes_so_far" >= 16 * 60 || "volunteer.minutes_in_month" >= 16 * 60,
                verification: .primary)
        ],
        notes: [
            """
            The answer is yes as soon as the hours are given, and no only when the month is over: until then the \
            minutes of the whole month are not known.
            """,
            """
            The page bears no date, and since when the figure applies is not known. The policy counts for every day \
            from the first of the year 1, which is no day that was read anywhere.
            """,
            """
            Read on the page of one force, and good for that force alone: the figure is common, and each force sets \
            its own. To which month a turn past midnight belongs is for whoever counts the minutes.
            """,
        ])
}
