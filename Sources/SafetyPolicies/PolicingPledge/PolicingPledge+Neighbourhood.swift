import CivilTime
import PolicyEngine

extension PolicingPledge {
    /// Promises 4, 7 and 8: what a neighbourhood policing team does for its neighbourhood.
    static let neighbourhood: [Duty] = [
        Duty(
            "pledge-04-message-24h",
            citing: promise(4, located: .secondary, seenIn: ["wiki-pledge"]),
            summary: "Every message to the neighbourhood policing team answered within 24 hours",
            owedTo: .always, audienceVerification: .secondary, owedBy: ["neighbourhood_policing_team"],
            upon: .event(.neighbourhoodMessageReceived), triggerVerification: .unverified,
            within: [Limit(.hours(24), verification: .secondary)],
            dischargedBy: [.service("answer-neighbourhood-message")],
            unjudged: ["a fuller reply as soon as possible, where one is needed"],
            notes: [
                "The time is that of the first answer. That it runs from the receipt is the fact base's reading.",
                .pledgeEnds,
            ]),
        Duty(
            "pledge-07-monthly-meetings",
            citing: promise(7, located: .unverified, seenIn: ["seed-ptp"]),
            summary: "Public meetings, at least monthly, at which local priorities are agreed",
            owedTo: .always, audienceVerification: .secondary, owedBy: ["neighbourhood_policing_team"],
            upon: .event(.publicMeetingsBegan), triggerVerification: .unverified,
            within: [Limit(.months(1), verification: .secondary)],
            dischargedBy: [.service("hold-public-meeting")],
            recurring: Recurrence(until: []),
            notes: [
                """
                A briefing confirms monthly meetings. The wording and the number of the promise are from memory, and \
                so is that surgeries, street briefings and mobile visits may stand in for meetings where that suits.
                """,
                .monthFromTheLast, .pledgeEnds,
            ]),
        Duty(
            "pledge-08-monthly-updates",
            citing: promise(8, located: .unverified, seenIn: ["seed-ptp"]),
            summary: "Monthly updates on progress and on local crime and policing",
            owedTo: .always, audienceVerification: .unverified,
            owedBy: ["neighbourhood_policing_team", .police],
            upon: .event(.localUpdatesBegan), triggerVerification: .unverified,
            within: [Limit(.months(1), verification: .unverified)],
            dischargedBy: [.service("give-local-update")],
            recurring: Recurrence(until: []),
            unjudged: ["with crime maps, what became of offenders, and how the force is performing"],
            notes: ["The promise is recalled; no text of it was seen.", .monthFromTheLast, .pledgeEnds]),
    ]

    /// Promise 3: how much of their time a neighbourhood team is seen.
    static let visibility = Measure(
        "pledge-03-visible-80pc",
        citing: promise(3, located: .secondary, seenIn: ["wiki-pledge", "mercury-pledge", "mail-2008"]),
        summary: """
            Members of the neighbourhood team spend at least 80 % of their time visibly in the neighbourhood, on local \
            priorities
            """,
        from: .neighbourhoodWorkStarted, until: .neighbourhoodWorkEnded, clockVerification: .unverified,
        targets: [
            Target(
                "visible", .shareOfTime(when: .fact("work.visible_on_local_priorities"), percent: 80),
                verification: .secondary)
        ],
        notes: [
            """
            A share of working time, not of turns of duty: each stretch of work counts by its length, and is visible \
            as a whole or not at all.
            """,
            "Over which time it is measured was not said in what was seen.",
            "That teams are seen when most needed, and seldom moved or replaced, is promised too, and not measured.",
            .pledgeEnds,
        ])

    /// What is promised without anything that could be held against a clock.
    static let definitions: [Definition] = [
        Definition(
            "pledge-01-fair-treatment",
            citing: promise(1, located: .secondary, seenIn: ["wiki-pledge", "mercury-pledge"]), kind: .process,
            summary: """
                People are treated fairly and with respect, and have fair access to services at a time that is \
                reasonable and suits them
                """,
            verification: .secondary, notes: [.pledgeEnds]),
        Definition(
            "pledge-02-know-your-team",
            citing: promise(2, located: .secondary, seenIn: ["wiki-pledge", "mercury-pledge"]), kind: .process,
            summary: "Residents are told of their neighbourhood policing team",
            items: ["who it is", "where it is based", "how to reach it", "how to work with it"],
            verification: .secondary, notes: [.pledgeEnds]),
        Definition(
            "pledge-06c-no-attendance-advice",
            citing: promise(6, located: .secondary, seenIn: ["mail-2008"]), kind: .process,
            summary: """
                Where it is agreed that nobody needs to come, the caller is given advice, answers, or somebody who \
                can help
                """,
            verification: .secondary, notes: [.pledgeEnds]),
    ]
}

extension String {
    static let monthFromTheLast = """
        Each month runs from the one before. From when the first runs is not said: an event tells from which day they \
        were to be held or given.
        """
}
