import CivilTime
import PolicyEngine

extension PolicingPledge {
    /// Promises 9 and 10: what victims are told, and what becomes of dissatisfaction.
    static let people: [Duty] = [
        Duty(
            "pledge-09-victim-update-monthly",
            citing: promise(9, located: .unverified, seenIn: ["hmic-2009"]),
            summary: "Victims of crime updated at least monthly if they wish, or as often as they chose",
            owedTo: .always, audienceVerification: .unverified, owedBy: [.police],
            upon: .event(.crimeReported), triggerVerification: .unverified,
            within: [
                Limit(
                    .asAgreed("update-frequency"), when: .fact("victim.other_frequency_chosen"),
                    verification: .unverified),
                Limit(.months(1), when: !.fact("victim.other_frequency_chosen"), verification: .unverified),
            ],
            dischargedBy: [.service("monthly-updates")],
            recurring: Recurrence(until: [.victimUpdatesEnded]),
            unjudged: ["agreed with the victim how often and for how long", "for as long as is reasonable"],
            notes: [
                """
                An inspection confirms that contact with victims was promised. The month is recalled, and so is the \
                rest.
                """,
                """
                A judgement: service.monthly-updates also discharges the Victims' Code of 2006, which asks for the \
                same.
                """,
                .pledgeEnds,
            ]),
        Duty(
            "pledge-10-dissatisfaction-24h",
            citing: promise(10, located: .secondary, seenIn: ["met-leaflet"]),
            summary: "Dissatisfaction with the service acknowledged within 24 hours",
            owedTo: .always, audienceVerification: .secondary, owedBy: [.police],
            upon: .event(.dissatisfactionExpressed), triggerVerification: .unverified,
            within: [Limit(.hours(24), verification: .secondary)],
            dischargedBy: [.service("acknowledge-dissatisfaction")],
            unjudged: ["a conversation in person offered about how it will be handled"],
            notes: [
                """
                The 24 hours were read in the Metropolitan Police's version only; that the national text says the \
                same is recalled.
                """,
                .pledgeEnds,
            ]),
    ]
}
