import PolicyEngine

extension VictimsCode2013 {
    /// Chapter 2, Part A, section 1, first half: reporting a crime, needs and support.
    static let report: [Duty] = [
        Duty(
            "vc2013.s1.needs-assessment",
            citing: chapter(.policeInvestigation, seenIn: ["notts-enhanced", "vis-prototype"]),
            summary: "Needs assessment",
            owedTo: .allVictims, audienceVerification: .unverified, owedBy: [.police],
            upon: .event(.crimeReported), triggerVerification: .primary,
            within: [.unstated(.unverified)],
            dischargedBy: [.service("needs-assessment")],
            notes: [.noLimitStated, .needsAssessmentJudgement]),
        Duty(
            "vc2013.s1.reassessment",
            citing: chapter(.policeInvestigation, seenIn: ["notts-enhanced"]),
            summary: "Chance to be re-assessed when circumstances change",
            owedTo: .allVictims, audienceVerification: .unverified, owedBy: [.allServiceProviders],
            upon: .event(.victimReportsChangeOfNeeds), triggerVerification: .secondary,
            within: [.unstated(.unverified)],
            dischargedBy: [.service("reassessment")],
            notes: [.noLimitStated, "\"Criminal conduct\" wording, so attributed to 2013."]),
        Duty(
            "vc2013.s1.enhanced-status-shared",
            citing: chapter(.policeInvestigation, seenIn: ["notts-enhanced"]),
            summary: "Enhanced status passed to other providers as needed",
            owedTo: .enhanced2013, audienceVerification: .unverified, owedBy: [.allServiceProviders],
            upon: .event(.enhancedRightsEligible), triggerVerification: .secondary,
            within: [.unstated(.unverified)],
            dischargedBy: [.service("enhanced-status-shared")],
            notes: [.noLimitStated, "\"Criminal conduct\" wording, so attributed to 2013."]),
        Duty(
            "vc2013.s1.written-information",
            citing: chapter(.policeInvestigation),
            summary: "Written information on what to expect",
            owedTo: .allVictims, audienceVerification: .unverified, owedBy: [.police],
            upon: .event(.crimeReported), triggerVerification: .unverified,
            within: [.workingDays(5, .unverified)],
            dischargedBy: [.service("information-pack")],
            notes: [.informationPackJudgement]),
        Duty(
            "vc2013.s1.referral-2wd",
            citing: chapter(.policeInvestigation, seenIn: ["vis-prototype"]),
            summary: "Details passed to a victim support service",
            owedTo: .allVictims, audienceVerification: .unverified, owedBy: [.police],
            upon: .event(.crimeReported), triggerVerification: .primary,
            within: [.workingDays(2, .primary)],
            exceptedWhen: .objectsToReferral,
            dischargedBy: [.service("referral-2wd")],
            unjudged: [
                """
                explicit consent first for sexual offences, domestic violence and bereaved relatives (as the \
                Ministry's prototype has it)
                """
            ]),
        Duty(
            "vc2013.s1.no-investigation",
            citing: chapter(.policeInvestigation, seenIn: ["cumbria"]),
            summary: "Told that the crime will not be investigated",
            owedTo: .allVictims, audienceVerification: .unverified, owedBy: [.police],
            upon: .event(.decisionNotToInvestigate), triggerVerification: .secondary,
            within: [.workingDays(5, .secondary)],
            dischargedBy: [.service("no-investigation")],
            notes: ["The source says: within 5 days of reporting.", .sameForAll]),
        Duty(
            "vc2013.s1.agree-update-frequency",
            citing: chapter(.policeInvestigation, seenIn: ["vis-prototype"]),
            summary: "Agree how often you will be updated",
            owedTo: .allVictims, audienceVerification: .unverified, owedBy: [.police],
            upon: .event(.investigationOpened), triggerVerification: .primary,
            within: [.asAgreed("update-frequency", .primary)],
            dischargedBy: [.service("agree-update-frequency")]),
    ]

    /// Chapter 2, Part A, section 1, second half: what victims are told while the police investigate.
    static let investigation: [Duty] = [
        Duty(
            "vc2013.s1.notify-arrest",
            citing: chapter(.policeInvestigation, seenIn: ["vis-prototype"]),
            summary: "Told of an arrest",
            owedTo: .allVictims, audienceVerification: .unverified, owedBy: [.police],
            upon: .event(.suspectArrested), triggerVerification: .primary,
            within: [.workingDays(1, when: .enhanced2013, .unverified), .workingDays(5, .primary)],
            dischargedBy: [.service("notify-arrest")],
            unjudged: ["with reasons"],
            notes: [.fiveDaysSeen]),
        Duty(
            "vc2013.s1.notify-interview-under-caution",
            citing: chapter(.policeInvestigation),
            summary: "Told of an interview under caution",
            owedTo: .allVictims, audienceVerification: .unverified, owedBy: [.police],
            upon: .event(.suspectInterviewedUnderCaution), triggerVerification: .unverified,
            within: [.workingDays(1, when: .enhanced2013, .unverified), .workingDays(5, .unverified)],
            dischargedBy: [.service("notify-interview-under-caution")],
            unjudged: ["with reasons"],
            notes: [.notifyInterviewUnderCautionJudgement]),
        Duty(
            "vc2013.s1.notify-released-without-charge",
            citing: chapter(.policeInvestigation, seenIn: ["vis-prototype"]),
            summary: "Told of release without charge",
            owedTo: .allVictims, audienceVerification: .unverified, owedBy: [.police],
            upon: .event(.suspectReleasedWithoutCharge), triggerVerification: .primary,
            within: [.workingDays(1, when: .enhanced2013, .unverified), .workingDays(5, .primary)],
            dischargedBy: [.service("notify-released-without-charge")],
            unjudged: ["with reasons"],
            notes: [.fiveDaysSeen]),
        Duty(
            "vc2013.s1.notify-released-on-police-bail",
            citing: chapter(.policeInvestigation, seenIn: ["vis-prototype"]),
            summary: "Told of release on police bail",
            owedTo: .allVictims, audienceVerification: .unverified, owedBy: [.police],
            upon: .event(.suspectReleasedOnPoliceBail), triggerVerification: .primary,
            within: [.workingDays(1, when: .enhanced2013, .unverified), .workingDays(5, .primary)],
            dischargedBy: [.service("notify-released-on-police-bail")],
            unjudged: ["with reasons"],
            notes: [.fiveDaysSeen]),
        Duty(
            "vc2013.s1.notify-police-bail-changed",
            citing: chapter(.policeInvestigation),
            summary: "Told of changed police bail conditions",
            owedTo: .allVictims, audienceVerification: .unverified, owedBy: [.police],
            upon: .event(.policeBailConditionsChanged), triggerVerification: .unverified,
            within: [.workingDays(1, when: .enhanced2013, .unverified), .workingDays(5, .unverified)],
            dischargedBy: [.service("notify-police-bail-changed")],
            unjudged: ["with reasons"]),
        Duty(
            "vc2013.s1.notify-police-bail-cancelled",
            citing: chapter(.policeInvestigation),
            summary: "Told that police bail is cancelled",
            owedTo: .allVictims, audienceVerification: .unverified, owedBy: [.police],
            upon: .event(.policeBailCancelled), triggerVerification: .unverified,
            within: [.workingDays(1, when: .enhanced2013, .unverified), .workingDays(5, .unverified)],
            dischargedBy: [.service("notify-police-bail-cancelled")],
            unjudged: ["with reasons"]),
        Duty(
            "vc2013.s1.closed-without-charge",
            citing: chapter(.policeInvestigation),
            summary: "Told that the investigation ended with nobody charged, with reasons",
            owedTo: .allVictims, audienceVerification: .unverified, owedBy: [.police],
            upon: .event(.investigationClosedNoCharge), triggerVerification: .unverified,
            within: [.unstated(.unverified)],
            dischargedBy: [.service("closed-without-charge")],
            notes: [.limitUnknown, .closedWithoutChargeJudgement]),
        Duty(
            "vc2013.s1.unsolved-review",
            citing: chapter(.policeInvestigation, seenIn: ["cumbria"]),
            summary: "Asked whether to be told of later reviews",
            owedTo: .allVictims, audienceVerification: .unverified, owedBy: [.police],
            upon: .event(.unsolvedCaseReview), triggerVerification: .secondary,
            within: [.asAgreed("update-frequency", .unverified)],
            dischargedBy: [.service("cold-case")],
            notes: [.coldCaseJudgement]),
        Duty(
            "vc2013.s1.vps-offer",
            citing: chapter(.policeInvestigation, seenIn: ["cumbria"]),
            summary: "Offered a Victim Personal Statement",
            owedTo: .allVictims, audienceVerification: .unverified, owedBy: [.police],
            upon: .event(.victimMakesWitnessStatement), triggerVerification: .secondary,
            within: [.unstated(.unverified)],
            dischargedBy: [.service("vps-offer")],
            unjudged: [
                """
                enhanced victims, bereaved relatives and parents may make one even without a witness statement \
                (memory)
                """
            ],
            notes: [.noLimitStated, "Offered with the evidential statement.", .vpsOfferJudgement]),
        Duty(
            "vc2013.s1.vps-read-aloud",
            citing: chapter(.policeInvestigation, seenIn: ["lancs-rights"]),
            summary: "Choose to read the statement aloud or have it read",
            owedTo: .allVictims, audienceVerification: .unverified, owedBy: [.police, .cps],
            upon: .event(.conviction), triggerVerification: .secondary,
            within: [.unstated(.unverified)],
            dischargedBy: [.service("vps-read-aloud")],
            unjudged: ["subject to the views of the court"],
            notes: [.noLimitStated, .vpsReadAloudJudgement]),
        Duty(
            "vc2013.s1.flo",
            citing: chapter(.policeInvestigation),
            summary: "Family Liaison Officer where appropriate",
            owedTo: .bereavedCloseRelatives, audienceVerification: .unverified, owedBy: [.police],
            upon: .event(.deathCausedByCriminalOffence), triggerVerification: .unverified,
            within: [.unstated(.unverified)],
            dischargedBy: [.service("flo-bereaved")],
            notes: [.noLimitStated]),
    ]
}
