import PolicyEngine

extension VictimsCode2020 {
    /// Right 1: to be able to understand and to be understood.
    static let right1: [Duty] = [
        Duty(
            "vc2020.right1.interpreter",
            citing: right(1, seenIn: ["beds-r1"]),
            summary: """
                Free interpretation or translation help when reporting, being interviewed or giving evidence, if you \
                struggle with English
                """,
            owedTo: .allVictims, audienceVerification: .unverified, owedBy: [.police, .cps, .hmcts],
            upon: .event(.languageNeedIdentified), triggerVerification: .secondary,
            within: [.unstated(.unverified)],
            dischargedBy: [.service("interpreter")],
            unjudged: ["if victim has difficulty understanding or speaking English"],
            notes: [.noLimitStated]),
        Duty(
            "vc2020.right1.translate-documents",
            citing: right(1, seenIn: ["beds-r1"]),
            summary: "Have documents translated (or read out) where you must see them for interview or court",
            owedTo: .allVictims, audienceVerification: .unverified, owedBy: [.police, .cps, .hmcts],
            upon: .event(.essentialDocumentForInterviewOrHearing), triggerVerification: .secondary,
            within: [.unstated(.unverified)],
            dischargedBy: [.service("translate-documents")],
            notes: [.noLimitStated]),
        Duty(
            "vc2020.right1.supporter",
            citing: right(1, seenIn: ["beds-r1"]),
            summary: "Be accompanied by a person of your choice, with reasons if refused",
            owedTo: .allVictims, audienceVerification: .unverified, owedBy: [.police],
            upon: .event(.firstContactWithPolice), triggerVerification: .secondary,
            within: [.unstated(.unverified)],
            dischargedBy: [.service("supporter")],
            unjudged: [
                "may be refused if it could harm the investigation or prosecution; refusal must be explained"
            ],
            notes: [.noLimitStated]),
    ]
}
