import PolicyEngine

extension VictimsCode2006 {
    /// Section 6: the joint Witness Care Units of police and prosecution.
    static let witnessCareUnits: [Duty] = [
        Duty(
            "vc2006.wcu.must-give-evidence",
            citing: section(.witnessCareUnits, seenIn: ["cps-wcu"]),
            summary: "Told if required to give evidence",
            owedTo: .allVictims, audienceVerification: .unverified, owedBy: [.wcu],
            upon: .event(.victimRequiredToGiveEvidence), triggerVerification: .primary,
            within: [.workingDays(1, .unverified)],
            dischargedBy: [.service("must-give-evidence")],
            notes: [.limitFromMemory]),
        Duty(
            "vc2006.wcu.hearing-dates",
            citing: section(.witnessCareUnits, seenIn: ["cps-wcu"]),
            summary: "Told dates of court hearings",
            owedTo: .allVictims, audienceVerification: .unverified, owedBy: [.wcu],
            upon: .event(.courtHearingDateSetOrChanged), triggerVerification: .primary,
            within: [.workingDays(1, .unverified)],
            dischargedBy: [.service("hearing-date")],
            notes: [.limitFromMemory]),
        Duty(
            "vc2006.wcu.witness-leaflet",
            citing: section(.witnessCareUnits, seenIn: ["cps-wcu"]),
            summary: "Access to the Witness in Court leaflet",
            owedTo: .allVictims, audienceVerification: .unverified, owedBy: [.wcu],
            upon: .event(.victimRequiredToGiveEvidence), triggerVerification: .primary,
            within: [.unstated(.unverified)],
            dischargedBy: [.service("witness-leaflet")],
            notes: [.noLimitStated]),
        Duty(
            "vc2006.wcu.result",
            citing: section(.witnessCareUnits, seenIn: ["cps-wcu"]),
            summary: "Told court results and the sentence explained",
            owedTo: .allVictims, audienceVerification: .unverified, owedBy: [.wcu],
            upon: .wcuReceipt(of: .verdictOrCaseOutcome), triggerVerification: .primary,
            within: [.workingDays(1, .primary)],
            dischargedBy: [.service("outcome")],
            notes: [
                """
                A judgement: service.outcome is the word of the later editions, which have result and sentence apart; \
                service.sentence does not discharge this row.
                """
            ]),
        Duty(
            "vc2006.wcu.appeal",
            citing: section(.witnessCareUnits),
            summary: "Told of appeals and results",
            owedTo: .allVictims, audienceVerification: .unverified, owedBy: [.wcu],
            upon: .wcuReceipt(of: .appealOutcome), triggerVerification: .unverified,
            within: [.workingDays(1, .unverified)],
            dischargedBy: [.service("appeal-outcome")],
            notes: [
                """
                A judgement: service.appeal-outcome is the word of the later editions, which tell of each step of an \
                appeal; here appeals and results are one row.
                """
            ]),
    ]
}
