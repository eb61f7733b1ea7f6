import PolicyEngine

extension VictimsCode2015 {
    /// Chapter 2, Part A, section 2, first half: decisions on the case, and their review.
    static let decisions: [Duty] = [
        Duty(
            "vc2015.s2.decision-prosecute",
            citing: chapter(.preTrial, seenIn: ["notts-charge"]),
            summary: "Told of a decision to prosecute",
            owedTo: .allVictims, audienceVerification: .secondary, owedBy: [.police],
            upon: .event(.suspectCharged), triggerVerification: .secondary,
            within: [.workingDays(1, when: .enhanced2013, .secondary), .workingDays(5, .secondary)],
            dischargedBy: [.service("notify-charge")],
            notes: [.notifyChargeJudgement]),
        Duty(
            "vc2015.s2.decision-oocd",
            citing: chapter(.preTrial, seenIn: ["notts-charge"]),
            summary: "Told of an out of court disposal",
            owedTo: .allVictims, audienceVerification: .secondary, owedBy: [.police],
            upon: .event(.outOfCourtDisposalGiven), triggerVerification: .secondary,
            within: [.workingDays(1, when: .enhanced2013, .secondary), .workingDays(5, .secondary)],
            dischargedBy: [.service("oocd-outcome")]),
        Duty(
            "vc2015.s2.decision-not-prosecute",
            citing: chapter(.preTrial, seenIn: ["notts-charge"]),
            summary: "Told of a decision not to prosecute",
            owedTo: .allVictims, audienceVerification: .secondary, owedBy: [.police],
            upon: .event(.decisionNotToProsecute), triggerVerification: .secondary,
            within: [.workingDays(1, when: .enhanced2013, .secondary), .workingDays(5, .secondary)],
            dischargedBy: [.service("not-prosecuted")],
            notes: [.notProsecutedJudgement]),
        Duty(
            "vc2015.s2.first-hearing",
            citing: chapter(.preTrial, seenIn: ["notts-charge"]),
            summary: "Told date, time and place of the first court hearing",
            owedTo: .allVictims, audienceVerification: .secondary, owedBy: [.police],
            upon: .event(.suspectCharged), triggerVerification: .secondary,
            within: [.workingDays(1, when: .enhanced2013, .secondary), .workingDays(5, .secondary)],
            dischargedBy: [.service("notify-charge")],
            notes: [.notifyChargeJudgement]),
        Duty(
            "vc2015.s2.bail-to-court",
            citing: chapter(.preTrial, seenIn: ["notts-charge"]),
            summary: "Told of police bail to court, conditions and changes",
            owedTo: .allVictims, audienceVerification: .secondary, owedBy: [.police],
            upon: .event(.suspectReleasedOnPoliceBailToCourt), triggerVerification: .secondary,
            within: [.workingDays(1, when: .enhanced2013, .secondary), .workingDays(5, .secondary)],
            dischargedBy: [.service("bail-to-court")],
            notes: [.bailToCourtReading]),
        Duty(
            "vc2015.s2.bereaved-charge-meeting",
            citing: chapter(.preTrial, seenIn: ["notts-charge", "cps-bereaved"]),
            summary: "Bereaved close relatives offered a CPS meeting before or after the charging decision",
            owedTo: .bereavedCloseRelatives, audienceVerification: .primary, owedBy: [.cps],
            upon: .event(.chargingDecisionMade), triggerVerification: .primary,
            within: [.unstated(.unverified)],
            dischargedBy: [.service("bereaved-charge-meeting")],
            unjudged: [
                """
                qualifying cases: murder, manslaughter, corporate manslaughter, familial homicide, causing-death \
                driving offences, aggravated vehicle-taking causing death
                """
            ],
            notes: [.noLimitStated]),
        Duty(
            "vc2015.s2.cps-not-charge",
            citing: chapter(.preTrial, seenIn: ["cps-vcl-2020"]),
            summary: "CPS tells the victim of its decision not to charge",
            owedTo: .allVictims, audienceVerification: .unverified, owedBy: [.cps],
            upon: .event(.decisionNotToProsecute), triggerVerification: .primary,
            within: [.workingDays(1, when: .enhanced2013, .primary), .workingDays(5, .primary)],
            dischargedBy: [.service("not-prosecuted")],
            notes: [.notProsecutedJudgement]),
        Duty(
            "vc2015.s2.cps-discontinue",
            citing: chapter(.preTrial, seenIn: ["cps-vcl-2020"]),
            summary: "CPS tells the victim that a charge is discontinued",
            owedTo: .allVictims, audienceVerification: .unverified, owedBy: [.cps],
            upon: .event(.proceedingsDiscontinued), triggerVerification: .primary,
            within: [.workingDays(1, when: .enhanced2013, .primary), .workingDays(5, .primary)],
            dischargedBy: [.service("proceedings-discontinued")]),
        Duty(
            "vc2015.s2.cps-alter",
            citing: chapter(.preTrial, seenIn: ["cps-vcl-2020"]),
            summary: "CPS tells the victim that a charge is substantially altered",
            owedTo: .allVictims, audienceVerification: .unverified, owedBy: [.cps],
            upon: .event(.chargeSubstantiallyAltered), triggerVerification: .primary,
            within: [.workingDays(1, when: .enhanced2013, .primary), .workingDays(5, .primary)],
            dischargedBy: [.service("charge-altered")]),
        Duty(
            "vc2015.s2.vrr",
            citing: chapter(.preTrial, seenIn: ["partington"]),
            summary: "Ask for a review under the police or CPS scheme",
            owedTo: .allVictims, audienceVerification: .unverified, owedBy: [.police, .cps],
            upon: .event(.decisionNotToProsecute), triggerVerification: .unverified,
            within: [.unstated(.unverified)],
            dischargedBy: [.service("vrr-police")],
            notes: [.noLimitStated, .vrrPoliceJudgement]),
    ]

    /// Chapter 2, Part A, section 2, second half: hearings, and giving evidence.
    static let hearings: [Duty] = [
        Duty(
            "vc2015.s2.hearing-dates",
            citing: chapter(.preTrial, seenIn: ["partington"]),
            summary: "Told time, date and place of court hearings",
            owedTo: .allVictims, audienceVerification: .unverified, owedBy: [.wcu],
            upon: .wcuReceipt(of: .courtHearingDateSetOrChanged), triggerVerification: .unverified,
            within: [.workingDays(1, .unverified)],
            dischargedBy: [.service("hearing-date")],
            notes: [.limitFromMemory]),
        Duty(
            "vc2015.s2.bail-hearing-outcome",
            citing: chapter(.preTrial),
            summary: "Told outcome of bail hearings, conditions and changes",
            owedTo: .allVictims, audienceVerification: .unverified, owedBy: [.wcu],
            upon: .wcuReceipt(of: .courtBailHearingOutcome), triggerVerification: .unverified,
            within: [.workingDays(1, when: .enhanced2013, .unverified), .workingDays(5, .unverified)],
            dischargedBy: [.service("bail-hearing-outcome")]),
        Duty(
            "vc2015.s2.arrest-warrant",
            citing: chapter(.preTrial, seenIn: ["atp-q622"]),
            summary: "Told that a warrant was issued and of the hearing after re-arrest",
            owedTo: .allVictims, audienceVerification: .unverified, owedBy: [.police, .wcu],
            upon: .wcuReceipt(of: .arrestWarrantIssued), triggerVerification: .secondary,
            within: [.workingDays(1, when: .enhanced2013, .unverified), .workingDays(5, .secondary)],
            dischargedBy: [.service("arrest-warrant")],
            notes: ["Enhanced limit from memory."]),
        Duty(
            "vc2015.s2.must-give-evidence",
            citing: chapter(.preTrial),
            summary: "Told whether you must give evidence",
            owedTo: .allVictims, audienceVerification: .unverified, owedBy: [.wcu],
            upon: .wcuReceipt(of: .victimRequiredToGiveEvidence), triggerVerification: .unverified,
            within: [.workingDays(1, .unverified)],
            dischargedBy: [.service("must-give-evidence")]),
        Duty(
            "vc2015.s2.wcu-needs-assessment",
            citing: chapter(.preTrial, seenIn: ["partington"]),
            summary: "Discuss needs before giving evidence; full needs assessment",
            owedTo: .allVictims, audienceVerification: .unverified, owedBy: [.wcu],
            upon: .event(.victimRequiredToGiveEvidence), triggerVerification: .secondary,
            within: [.unstated(.unverified)],
            dischargedBy: [.service("wcu-needs-assessment")],
            notes: [.noLimitStated]),
        Duty(
            "vc2015.s2.court-visit",
            citing: chapter(.preTrial, seenIn: ["partington"]),
            summary: "Court familiarisation visit",
            owedTo: .allVictims, audienceVerification: .unverified, owedBy: [.wcu, .witnessService],
            upon: .event(.victimRequiredToGiveEvidence), triggerVerification: .secondary,
            within: [.unstated(.unverified)],
            dischargedBy: [.service("court-visit")],
            notes: [.noLimitStated, .courtVisitJudgement]),
    ]
}
