import PolicyEngine

extension VictimsCode2020 {
    /// Right 4: to be referred to services and have them tailored to needs.
    static let right4: [Duty] = [
        Duty(
            "vc2020.right4.needs-assessment",
            citing: right(4, "4.1", located: .secondary, seenIn: ["beds-r4"]),
            summary: "Police needs assessment, including whether Enhanced Rights apply",
            owedTo: .allVictims, audienceVerification: .unverified, owedBy: [.police],
            upon: .event(.crimeReported), triggerVerification: .secondary,
            within: [.unstated(.unverified)],
            dischargedBy: [.service("needs-assessment")],
            notes: [
                .noLimitStated,
                "\"At an early stage\" is from memory.",
                """
                A judgement: service.needs-assessment also discharges the row of 2006, which asks for identification, \
                not for an assessment.
                """,
            ]),
        Duty(
            "vc2020.right4.reassessment",
            citing: right(4, "4.2", located: .secondary, seenIn: ["beds-r4"]),
            summary: "Chance to be re-assessed when needs change",
            owedTo: .allVictims, audienceVerification: .unverified, owedBy: [.allServiceProviders],
            upon: .event(.victimReportsChangeOfNeeds), triggerVerification: .secondary,
            within: [.unstated(.unverified)],
            dischargedBy: [.service("reassessment")],
            notes: [.noLimitStated]),
        Duty(
            "vc2020.right4.wcu-needs-assessment",
            citing: right(4, "4.3", located: .secondary, seenIn: ["beds-r4"]),
            summary: "Separate needs assessment before trial",
            owedTo: .allVictims, audienceVerification: .unverified, owedBy: [.wcu],
            upon: .event(.victimRequiredToGiveEvidence), triggerVerification: .secondary,
            within: [.unstated(.unverified)],
            dischargedBy: [.service("wcu-needs-assessment")],
            notes: [.noLimitStated]),
        Duty(
            "vc2020.right4.referral-2wd",
            citing: right(4, "4.5", located: .secondary, seenIn: ["beds-r4", "notts-faq"]),
            summary: "Referred to a victim support service",
            owedTo: .allVictims, audienceVerification: .unverified, owedBy: [.police],
            upon: .event(.crimeReported), triggerVerification: .secondary,
            within: [.workingDays(2, .secondary)],
            exceptedWhen: .objectsToReferral,
            dischargedBy: [.service("referral-2wd")],
            unjudged: ["specialist categories need explicit consent (from memory)"]),
        Duty(
            "vc2020.right4.specialist-referral",
            citing: right(4, seenIn: ["govuk-code"]),
            summary: "Offer of referral to a specialist service",
            owedTo: .enhanced2020, audienceVerification: .unverified, owedBy: [.police],
            upon: .event(.enhancedRightsEligible), triggerVerification: .unverified,
            within: [.unstated(.unverified)],
            dischargedBy: [.service("specialist-referral")],
            unjudged: ["if eligible"],
            notes: [
                .limitUnknown,
                """
                Only the summary sentence was seen; sub-rules for sexual offences, domestic abuse and bereavement are \
                from memory.
                """,
            ]),
        Duty(
            "vc2020.right4.special-measures-information",
            citing: right(4, seenIn: ["govuk-code"]),
            summary: "Told about special measures and extra support at court",
            owedTo: .enhanced2020, audienceVerification: .unverified, owedBy: [.police, .wcu],
            upon: .event(.enhancedRightsEligible), triggerVerification: .unverified,
            within: [.unstated(.unverified)],
            dischargedBy: [.service("special-measures-information")],
            notes: [.noLimitStated]),
        Duty(
            "vc2020.right4.flo-bereaved",
            citing: right(4),
            summary: "Family Liaison Officer assigned where appropriate",
            owedTo: .bereavedCloseRelatives, audienceVerification: .unverified, owedBy: [.police],
            upon: .event(.deathCausedByCriminalOffence), triggerVerification: .unverified,
            within: [.unstated(.unverified)],
            dischargedBy: [.service("flo-bereaved")],
            notes: [.noLimitStated, "Present in all earlier editions; location in the 2020 Code from memory."]),
    ]
}
