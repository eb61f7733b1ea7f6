import PolicyEngine

extension VictimsCode2020 {
    /// Right 3: to be provided with information when reporting the crime.
    static let right3: [Duty] = [
        Duty(
            "vc2020.right3.written-confirmation",
            citing: right(3, "3.1", located: .secondary, seenIn: ["beds-r3"]),
            summary: "Written confirmation of the allegation: basic details, crime reference and officer contact",
            owedTo: .allVictims, audienceVerification: .unverified, owedBy: [.police],
            upon: .event(.crimeReported), triggerVerification: .secondary,
            within: [.unstated(.unverified)],
            dischargedBy: [.service("written-confirmation")],
            unjudged: [
                "also where someone else reported for you or police contact you as a victim",
                "letter, email, text or handwritten",
            ],
            notes: [.noLimitStated]),
        Duty(
            "vc2020.right3.written-confirmation-safety",
            citing: right(3, "3.2", located: .secondary, seenIn: ["beds-r3"]),
            summary: "Confirmation delivered in a way that does not put you at risk",
            owedTo: .allVictims, audienceVerification: .unverified, owedBy: [.police],
            upon: .event(.riskFromWrittenConfirmationIdentified), triggerVerification: .secondary,
            within: [.unstated(.unverified)],
            dischargedBy: [.service("written-confirmation-safety")],
            notes: [.noLimitStated, "The source's example of a risk is domestic abuse."]),
        Duty(
            "vc2020.right3.information-pack",
            citing: right(3, "3.3", located: .secondary, seenIn: ["beds-r3"]),
            summary: """
                Told where to find information on the justice process, rights, support, compensation, therapy, \
                accommodation, non-residents
                """,
            owedTo: .allVictims, audienceVerification: .unverified, owedBy: [.police],
            upon: .event(.crimeReported), triggerVerification: .secondary,
            within: [.unstated(.unverified)],
            dischargedBy: [.service("information-pack")],
            notes: [
                .noLimitStated,
                """
                The 2015 Code had a five-working-day outer limit for written information; no limit was seen in the \
                2020 text.
                """,
                """
                A judgement: service.information-pack also discharges the written information of 2013 and 2015, which \
                has five working days, and the leaflet of 2006; here the victim is only told where to find it.
                """,
            ]),
        Duty(
            "vc2020.right3.rj-adult-offender",
            citing: right(3, "3.4", located: .secondary, seenIn: ["beds-r3"]),
            summary: "Information on restorative justice and local access (adult offender)",
            owedTo: .allVictims, audienceVerification: .unverified, owedBy: [.police],
            upon: .event(.offenderIsAdult), triggerVerification: .secondary,
            within: [.unstated(.unverified)],
            dischargedBy: [.service("rj-adult-offender")],
            notes: [.noLimitStated]),
        Duty(
            "vc2020.right3.rj-under18-offender",
            citing: right(3, "3.4", located: .secondary, seenIn: ["beds-r3"]),
            summary: "Information on restorative justice (offender under 18)",
            owedTo: .allVictims, audienceVerification: .unverified, owedBy: [.yot],
            upon: .event(.offenderIsUnder18), triggerVerification: .secondary,
            within: [.unstated(.unverified)],
            dischargedBy: [.service("rj-under18-offender")],
            notes: [.noLimitStated, "Source is cut after \"Youth Off[ending Team]\"."]),
    ]
}
