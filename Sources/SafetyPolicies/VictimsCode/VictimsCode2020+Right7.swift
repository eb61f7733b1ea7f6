import PolicyEngine

extension VictimsCode2020 {
    /// Right 7: to make a Victim Personal Statement.
    static let right7: [Duty] = [
        Duty(
            "vc2020.right7.vps-information",
            citing: right(7, seenIn: ["beds-r7"]),
            summary: "Given information on the Victim Personal Statement when reporting",
            owedTo: .any([.allVictims, .bereavedCloseRelatives]), audienceVerification: .unverified,
            owedBy: [.police],
            upon: .event(.crimeReported), triggerVerification: .secondary,
            within: [.unstated(.unverified)],
            dischargedBy: [.service("vps-information")],
            unjudged: ["providers may time the offer flexibly, e.g. at charge (stalwart)"],
            notes: [.noLimitStated]),
        Duty(
            "vc2020.right7.vps-any-time-before-sentence",
            citing: right(7, "7.1", seenIn: ["beds-r7"]),
            summary: "Bereaved close relatives may make a statement at any time before sentence",
            owedTo: .bereavedCloseRelatives, audienceVerification: .secondary, owedBy: [.police],
            upon: .event(.deathCausedByCriminalOffence), triggerVerification: .secondary,
            within: [.unstated(.secondary)],
            dischargedBy: [.service("vps-any-time-before-sentence")],
            notes: [.beforeSentence]),
        Duty(
            "vc2020.right7.vps-read-preference",
            citing: right(7, seenIn: ["beds-r7"]),
            summary: "Asked whether the statement should be read aloud or played, and by whom",
            owedTo: .allVictims, audienceVerification: .unverified, owedBy: [.police],
            upon: .event(.vpsMade), triggerVerification: .secondary,
            within: [.unstated(.unverified)],
            dischargedBy: [.service("vps-read-preference")],
            unjudged: ["after guilty plea or verdict the court decides whether and which parts are read"],
            notes: [.noLimitStated]),
        Duty(
            "vc2020.right7.vps-copy",
            citing: right(7, seenIn: ["beds-r7"]),
            summary: "Ask the police for a copy",
            owedTo: .allVictims, audienceVerification: .unverified, owedBy: [.police],
            upon: .event(.vpsMade), triggerVerification: .secondary,
            within: [.unstated(.unverified)],
            dischargedBy: [.service("vps-copy")],
            unjudged: ["if requested"],
            notes: [.noLimitStated]),
        Duty(
            "vc2020.right7.vps-update",
            citing: right(7, seenIn: ["beds-r7"]),
            summary: "Make a further statement as the impact changes",
            owedTo: .allVictims, audienceVerification: .unverified, owedBy: [.police],
            upon: .event(.vpsMade), triggerVerification: .secondary,
            within: [.unstated(.unverified)],
            dischargedBy: [.service("vps-update")],
            notes: [.noLimitStated]),
        Duty(
            "vc2020.right7.vps-told-of-use",
            citing: right(7),
            summary: "Told the court's decision on how the statement will be used",
            owedTo: .allVictims, audienceVerification: .unverified, owedBy: [.cps, .wcu],
            upon: .event(.vpsMade), triggerVerification: .unverified,
            within: [.unstated(.unverified)],
            dischargedBy: [.service("vps-told-of-use")],
            notes: [.noLimitStated]),
        Duty(
            "vc2020.right7.isb",
            citing: right(7, seenIn: ["govuk-isb", "nbcc-isb"]),
            summary: "Business may make an Impact Statement for Business",
            owedTo: .businesses, audienceVerification: .primary, owedBy: [.police],
            upon: .event(.crimeReported), triggerVerification: .unverified,
            within: [.unstated(.unverified)],
            dischargedBy: [.service("isb")],
            unjudged: [
                "named point of contact needed to receive services (pdf mirrors of the draft)",
                "individual may still make a personal statement",
            ],
            notes: [.noLimitStated]),
    ]
}
