import PolicyEngine

extension VictimsCode2015 {
    /// Chapter 2, Part A, section 1, first half: reporting a crime, needs and support.
    static let report: [Duty] = [
        Duty(
            "vc2015.s1.written-acknowledgement",
            citing: chapter(.policeInvestigation, seenIn: ["partington", "docplayer-2015", "pacts"]),
            summary: "Written acknowledgement of the report with basic details",
            owedTo: .allVictims, audienceVerification: .unverified, owedBy: [.police],
            upon: .event(.crimeReported), triggerVerification: .secondary,
            within: [.unstated(.unverified)],
            dischargedBy: [.service("written-confirmation")],
            unjudged: [
                """
                not sent where it would create risk (like wording was seen in the Armed Forces Code of 2015, para. 58, \
                which is another Code)
                """
            ],
            notes: [.noLimitStated]),
        Duty(
            "vc2015.s1.needs-assessment",
            citing: chapter(.policeInvestigation, seenIn: ["partington"]),
            summary: "Needs assessment",
            owedTo: .allVictims, audienceVerification: .unverified, owedBy: [.police],
            upon: .event(.crimeReported), triggerVerification: .unverified,
            within: [.unstated(.unverified)],
            dischargedBy: [.service("needs-assessment")],
            notes: [.noLimitStated, .needsAssessmentJudgement]),
        Duty(
            "vc2015.s1.reassessment",
            citing: chapter(.policeInvestigation),
            summary: "Chance to be re-assessed when circumstances change",
            owedTo: .allVictims, audienceVerification: .unverified, owedBy: [.allServiceProviders],
            upon: .event(.victimReportsChangeOfNeeds), triggerVerification: .unverified,
            within: [.unstated(.unverified)],
            dischargedBy: [.service("reassessment")],
            notes: [
                .noLimitStated,
                """
                Parallel paragraphs stand in the Armed Forces Code of 2015 (paras 37-43), which is another Code; the \
                wording of 2013 was seen.
                """,
            ]),
        Duty(
            "vc2015.s1.enhanced-status-shared",
            citing: chapter(.policeInvestigation),
            summary: "Enhanced status passed to other providers as needed",
            owedTo: .enhanced2013, audienceVerification: .unverified, owedBy: [.allServiceProviders],
            upon: .event(.enhancedRightsEligible), triggerVerification: .unverified,
            within: [.unstated(.unverified)],
            dischargedBy: [.service("enhanced-status-shared")],
            notes: [
                .noLimitStated,
                """
                Parallel paragraphs stand in the Armed Forces Code of 2015 (paras 37-43), which is another Code; the \
                wording of 2013 was seen.
                """,
            ]),
        Duty(
            "vc2015.s1.written-information",
            citing: chapter(.policeInvestigation, seenIn: ["atp-q622"]),
            summary: "Written information on what to expect",
            owedTo: .allVictims, audienceVerification: .unverified, owedBy: [.police],
            upon: .event(.crimeReported), triggerVerification: .secondary,
            within: [.workingDays(5, .secondary)],
            dischargedBy: [.service("information-pack")],
            notes: ["As soon as possible and not later than the limit.", .informationPackJudgement]),
        Duty(
            "vc2015.s1.referral-2wd",
            citing: chapter(.policeInvestigation, seenIn: ["atp-q622"]),
            summary: "Details passed to a victim support service",
            owedTo: .allVictims, audienceVerification: .unverified, owedBy: [.police],
            upon: .event(.crimeReported), triggerVerification: .secondary,
            within: [.workingDays(2, .secondary)],
            exceptedWhen: .objectsToReferral,
            dischargedBy: [.service("referral-2wd")],
            unjudged: [
                """
                explicit consent first for sexual offences, domestic violence and bereaved relatives (as the \
                Ministry's prototype has it)
                """
            ],
            notes: ["Source says \"2 days\"; working days from other text."]),
        Duty(
            "vc2015.s1.no-investigation",
            citing: chapter(.policeInvestigation, seenIn: ["atp-q622"]),
            summary: "Told that the crime will not be investigated",
            owedTo: .allVictims, audienceVerification: .unverified, owedBy: [.police],
            upon: .event(.decisionNotToInvestigate), triggerVerification: .secondary,
            within: [.workingDays(5, .secondary)],
            dischargedBy: [.service("no-investigation")],
            notes: [.sameForAll]),
        Duty(
            "vc2015.s1.agree-update-frequency",
            citing: chapter(.policeInvestigation),
            summary: "Agree how often you will be updated",
            owedTo: .allVictims, audienceVerification: .unverified, owedBy: [.police],
            upon: .event(.investigationOpened), triggerVerification: .unverified,
            within: [.asAgreed("update-frequency", .unverified)],
            dischargedBy: [.service("agree-update-frequency")]),
    ]

    /// Chapter 2, Part A, section 1, second half: what victims are told while the police investigate.
    static let investigation: [Duty] = [
        Duty(
            "vc2015.s1.notify-arrest",
            citing: chapter(.policeInvestigation, seenIn: ["atp-q622", "essex"]),
            summary: "Told of an arrest",
            owedTo: .allVictims, audienceVerification: .unverified, owedBy: [.police],
            upon: .event(.suspectArrested), triggerVerification: .secondary,
            within: [.workingDays(1, when: .enhanced2013, .secondary), .workingDays(5, .secondary)],
            dischargedBy: [.service("notify-arrest")],
            unjudged: ["with reasons"]),
        Duty(
            "vc2015.s1.notify-interview-under-caution",
            citing: chapter(.policeInvestigation, seenIn: ["essex"]),
            summary: "Told of an interview under caution",
            owedTo: .allVictims, audienceVerification: .unverified, owedBy: [.police],
            upon: .event(.suspectInterviewedUnderCaution), triggerVerification: .secondary,
            within: [.workingDays(1, when: .enhanced2013, .secondary), .workingDays(5, .secondary)],
            dischargedBy: [.service("notify-interview-under-caution")],
            unjudged: ["with reasons"],
            notes: [.notifyInterviewUnderCautionJudgement]),
        Duty(
            "vc2015.s1.notify-released-without-charge",
            citing: chapter(.policeInvestigation, seenIn: ["essex"]),
            summary: "Told of release without charge",
            owedTo: .allVictims, audienceVerification: .unverified, owedBy: [.police],
            upon: .event(.suspectReleasedWithoutCharge), triggerVerification: .secondary,
            within: [.workingDays(1, when: .enhanced2013, .secondary), .workingDays(5, .secondary)],
            dischargedBy: [.service("notify-released-without-charge")],
            unjudged: ["with reasons"]),
        Duty(
            "vc2015.s1.notify-released-on-police-bail",
            citing: chapter(.policeInvestigation, seenIn: ["essex"]),
            summary: "Told of release on police bail",
            owedTo: .allVictims, audienceVerification: .unverified, owedBy: [.police],
            upon: .event(.suspectReleasedOnPoliceBail), triggerVerification: .secondary,
            within: [.workingDays(1, when: .enhanced2013, .secondary), .workingDays(5, .secondary)],
            dischargedBy: [.service("notify-released-on-police-bail")],
            unjudged: ["with reasons"]),
        Duty(
            "vc2015.s1.notify-police-bail-changed",
            citing: chapter(.policeInvestigation, seenIn: ["essex"]),
            summary: "Told of changed police bail conditions",
            owedTo: .allVictims, audienceVerification: .unverified, owedBy: [.police],
            upon: .event(.policeBailConditionsChanged), triggerVerification: .secondary,
            within: [.workingDays(1, when: .enhanced2013, .secondary), .workingDays(5, .secondary)],
            dischargedBy: [.service("notify-police-bail-changed")],
            unjudged: ["with reasons"]),
        Duty(
            "vc2015.s1.notify-police-bail-cancelled",
            citing: chapter(.policeInvestigation, seenIn: ["essex"]),
            summary: "Told that police bail is cancelled",
            owedTo: .allVictims, audienceVerification: .unverified, owedBy: [.police],
            upon: .event(.policeBailCancelled), triggerVerification: .secondary,
            within: [.workingDays(1, when: .enhanced2013, .secondary), .workingDays(5, .secondary)],
            dischargedBy: [.service("notify-police-bail-cancelled")],
            unjudged: ["with reasons"]),
        Duty(
            "vc2015.s1.closed-without-charge",
            citing: chapter(.policeInvestigation, seenIn: ["brainscape"]),
            summary: "Told that the investigation ended with nobody charged, with reasons",
            owedTo: .allVictims, audienceVerification: .unverified, owedBy: [.police],
            upon: .event(.investigationClosedNoCharge), triggerVerification: .unverified,
            within: [.unstated(.unverified)],
            dischargedBy: [.service("closed-without-charge")],
            notes: [.limitUnknown, .closedWithoutChargeJudgement]),
        Duty(
            "vc2015.s1.unsolved-review",
            citing: chapter(.policeInvestigation),
            summary: "Asked whether to be told of later reviews",
            owedTo: .allVictims, audienceVerification: .unverified, owedBy: [.police],
            upon: .event(.unsolvedCaseReview), triggerVerification: .unverified,
            within: [.asAgreed("update-frequency", .unverified)],
            dischargedBy: [.service("cold-case")],
            notes: [.coldCaseJudgement]),
        Duty(
            "vc2015.s1.vps-offer",
            citing: chapter(.policeInvestigation, seenIn: ["partington"]),
            summary: "Offered a Victim Personal Statement",
            owedTo: .allVictims, audienceVerification: .unverified, owedBy: [.police],
            upon: .event(.victimMakesWitnessStatement), triggerVerification: .unverified,
            within: [.unstated(.unverified)],
            dischargedBy: [.service("vps-offer")],
            unjudged: [
                """
                enhanced victims, bereaved relatives and parents may make one even without a witness statement \
                (memory)
                """
            ],
            notes: [.noLimitStated, .vpsOfferJudgement]),
        Duty(
            "vc2015.s1.vps-read-aloud",
            citing: chapter(.policeInvestigation, seenIn: ["partington"]),
            summary: "Choose to read the statement aloud or have it read",
            owedTo: .allVictims, audienceVerification: .unverified, owedBy: [.police, .cps],
            upon: .event(.conviction), triggerVerification: .secondary,
            within: [.unstated(.unverified)],
            dischargedBy: [.service("vps-read-aloud")],
            unjudged: ["subject to the views of the court"],
            notes: [.noLimitStated, .vpsReadAloudJudgement]),
        Duty(
            "vc2015.s1.flo",
            citing: chapter(.policeInvestigation),
            summary: "Family Liaison Officer where appropriate",
            owedTo: .bereavedCloseRelatives, audienceVerification: .unverified, owedBy: [.police],
            upon: .event(.deathCausedByCriminalOffence), triggerVerification: .unverified,
            within: [.unstated(.unverified)],
            dischargedBy: [.service("flo-bereaved")],
            notes: [.noLimitStated]),
    ]
}
