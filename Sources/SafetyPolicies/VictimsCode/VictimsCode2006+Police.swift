import PolicyEngine

extension VictimsCode2006 {
    /// Section 5, the police: the report, and how the victim is kept informed.
    static let report: [Duty] = [
        Duty(
            "vc2006.police.no-investigation",
            citing: section(.police, seenIn: ["bowstreet", "yourrights", "sussex", "govuk-2012"]),
            summary: "Told that there will be no investigation",
            owedTo: .allVictims, audienceVerification: .unverified, owedBy: [.police],
            upon: .event(.decisionNotToInvestigate), triggerVerification: .primary,
            within: [.workingDays(1, when: .enhanced2006, .unverified), .workingDays(5, .primary)],
            dischargedBy: [.service("no-investigation")],
            notes: ["A police officer's blog has one working day throughout for vulnerable or intimidated victims."]),
        Duty(
            "vc2006.police.victim-support-referral",
            citing: section(.police, seenIn: ["bowstreet", "sussex"]),
            summary: "Details passed to Victim Support",
            owedTo: .allVictims, audienceVerification: .unverified, owedBy: [.police],
            upon: .event(.crimeReported), triggerVerification: .secondary,
            within: [.workingDays(2, .secondary)],
            exceptedWhen: .objectsToReferral,
            dischargedBy: [.service("referral-2wd")],
            unjudged: [
                """
                not for vehicle theft, tampering or minor damage unless vulnerable, repeat, hate crime or on request \
                (as Sussex Police has it)
                """
            ]),
        Duty(
            "vc2006.police.leaflet",
            citing: section(.police, seenIn: ["sussex", "notts-steps"]),
            summary: "Given the victims of crime leaflet",
            owedTo: .allVictims, audienceVerification: .unverified, owedBy: [.police],
            upon: .event(.crimeReported), triggerVerification: .secondary,
            within: [.workingDays(5, .secondary)],
            dischargedBy: [.service("information-pack")],
            notes: [
                """
                A judgement: service.information-pack also discharges the written information of 2013 and 2015; in \
                2020 the victim is only told where to find it.
                """
            ]),
        Duty(
            "vc2006.police.monthly-updates",
            citing: section(.police, seenIn: ["bowstreet", "hansard-2006", "yourrights"]),
            summary: "Updated at least monthly until the case closes",
            owedTo: .allVictims, audienceVerification: .unverified, owedBy: [.police],
            upon: .event(.investigationOpened), triggerVerification: .primary,
            within: [.months(1, .primary)],
            dischargedBy: [.service("monthly-updates")],
            recurring: Recurrence(until: [.suspectCharged, .decisionNotToProsecute, .investigationClosedNoCharge])),
        Duty(
            "vc2006.police.unsolved-serious-explained",
            citing: section(.police, seenIn: ["bowstreet"]),
            summary: "In serious cases, told why nobody is charged",
            owedTo: .victimsOfSeriousCrime, audienceVerification: .unverified, owedBy: [.police],
            upon: .event(.investigationClosedNoCharge), triggerVerification: .secondary,
            within: [.unstated(.unverified)],
            dischargedBy: [.service("closed-without-charge")],
            notes: [
                .limitUnknown,
                """
                A judgement: service.closed-without-charge is the word of 2013 and 2015, which ask for it in every \
                case; here only in serious ones.
                """,
            ]),
    ]

    /// Section 5, the police: what victims are told of a suspect.
    static let investigation: [Duty] = [
        Duty(
            "vc2006.police.arrest",
            citing: section(.police, seenIn: ["bowstreet", "govuk-2012"]),
            summary: "Told of an arrest",
            owedTo: .allVictims, audienceVerification: .unverified, owedBy: [.police],
            upon: .event(.suspectArrested), triggerVerification: .primary,
            within: [.workingDays(1, when: .enhanced2006, .primary), .workingDays(5, .primary)],
            dischargedBy: [.service("notify-arrest")]),
        Duty(
            "vc2006.police.released-nfa",
            citing: section(.police, seenIn: ["bowstreet"]),
            summary: "Told of release with no further action, with reasons",
            owedTo: .allVictims, audienceVerification: .unverified, owedBy: [.police],
            upon: .event(.suspectReleasedWithoutCharge), triggerVerification: .secondary,
            within: [.workingDays(1, when: .enhanced2006, .secondary), .workingDays(5, .secondary)],
            dischargedBy: [.service("notify-released-without-charge")]),
        Duty(
            "vc2006.police.bail",
            citing: section(.police, seenIn: ["bowstreet", "yourrights"]),
            summary: "Told of police bail, reasons and conditions",
            owedTo: .allVictims, audienceVerification: .unverified, owedBy: [.police],
            upon: .event(.suspectReleasedOnPoliceBail), triggerVerification: .secondary,
            within: [.workingDays(1, when: .enhanced2006, .secondary), .workingDays(5, .secondary)],
            dischargedBy: [.service("notify-released-on-police-bail")]),
        Duty(
            "vc2006.police.bail-changed",
            citing: section(.police, seenIn: ["bowstreet"]),
            summary: "Told of changed bail",
            owedTo: .allVictims, audienceVerification: .unverified, owedBy: [.police],
            upon: .event(.policeBailConditionsChanged), triggerVerification: .secondary,
            within: [.workingDays(1, when: .enhanced2006, .unverified), .workingDays(5, .unverified)],
            dischargedBy: [.service("notify-police-bail-changed")],
            notes: [.limitInferred]),
        Duty(
            "vc2006.police.bail-cancelled",
            citing: section(.police, seenIn: ["bowstreet"]),
            summary: "Told of cancelled bail",
            owedTo: .allVictims, audienceVerification: .unverified, owedBy: [.police],
            upon: .event(.policeBailCancelled), triggerVerification: .secondary,
            within: [.workingDays(1, when: .enhanced2006, .unverified), .workingDays(5, .unverified)],
            dischargedBy: [.service("notify-police-bail-cancelled")],
            notes: [.limitInferred]),
    ]

    /// Section 5, the police: decisions on the case, and needs.
    static let decisions: [Duty] = [
        Duty(
            "vc2006.police.interviewed-or-reported",
            citing: section(.police, seenIn: ["bowstreet"]),
            summary: "Told that a suspect was interviewed or reported and a file will go for decision",
            owedTo: .allVictims, audienceVerification: .unverified, owedBy: [.police],
            upon: .event(.suspectReportedForSummons), triggerVerification: .secondary,
            within: [.workingDays(1, when: .enhanced2006, .secondary), .workingDays(3, .secondary)],
            dischargedBy: [.service("notify-interview-under-caution")],
            notes: [
                "Only a police officer's blog gives three working days; verify.",
                """
                A judgement: service.notify-interview-under-caution is the word of the later editions, whose trigger \
                is another (interviewed under caution).
                """,
            ]),
        Duty(
            "vc2006.police.decision",
            citing: section(.police, seenIn: ["bowstreet"]),
            summary: "Told of the decision whether to prosecute",
            owedTo: .allVictims, audienceVerification: .unverified, owedBy: [.police, .cps],
            upon: .event(.chargingDecisionMade), triggerVerification: .secondary,
            within: [.workingDays(1, when: .enhanced2006, .secondary), .workingDays(5, .secondary)],
            dischargedBy: [.service("decision")],
            notes: [
                "The body that took the decision tells the victim.",
                """
                A judgement: service.decision is kept apart from the words of later editions; here a charging decision \
                is the trigger, whichever way it goes.
                """,
            ]),
        Duty(
            "vc2006.police.not-prosecute",
            citing: section(.police, seenIn: ["bowstreet"]),
            summary: "Told of a decision not to prosecute with reasons",
            owedTo: .allVictims, audienceVerification: .unverified, owedBy: [.police, .cps],
            upon: .event(.decisionNotToProsecute), triggerVerification: .secondary,
            within: [.workingDays(1, when: .enhanced2006, .secondary), .workingDays(5, .secondary)],
            dischargedBy: [.service("not-prosecuted")],
            notes: [
                """
                A judgement: service.not-prosecuted is one act for the one row of 2020, and discharges both the police \
                row, which is also the CPS's, and the CPS row here.
                """
            ]),
        Duty(
            "vc2006.police.disposal",
            citing: section(.police, seenIn: ["notts-steps", "govuk-2012"]),
            summary: "Told of caution, penalty notice or other disposal",
            owedTo: .allVictims, audienceVerification: .unverified, owedBy: [.police],
            upon: .event(.outOfCourtDisposalGiven), triggerVerification: .primary,
            within: [.workingDays(1, when: .enhanced2006, .unverified), .workingDays(5, .primary)],
            dischargedBy: [.service("oocd-outcome")]),
        Duty(
            "vc2006.police.charge",
            citing: section(.police, seenIn: ["govuk-2012", "notts-steps", "hansard-2006"]),
            summary: "Told of charge, bail and court dates",
            owedTo: .allVictims, audienceVerification: .unverified, owedBy: [.police],
            upon: .event(.suspectCharged), triggerVerification: .primary,
            within: [.workingDays(1, when: .enhanced2006, .unverified), .workingDays(5, .primary)],
            dischargedBy: [.service("notify-charge")],
            notes: [
                """
                A judgement: service.notify-charge also discharges the decision and the first hearing, which 2013 and \
                2015 split.
                """
            ]),
        Duty(
            "vc2006.police.identify-vulnerable",
            citing: section(.police, seenIn: ["hansard-2006"]),
            summary: "Identify vulnerable or intimidated victims",
            owedTo: .allVictims, audienceVerification: .unverified, owedBy: [.police],
            upon: .event(.crimeReported), triggerVerification: .primary,
            within: [.unstated(.unverified)],
            dischargedBy: [.service("needs-assessment")],
            notes: [
                .noLimitStated,
                """
                A judgement: service.needs-assessment is the word of the later editions, which ask for an assessment; \
                here only for identification.
                """,
            ]),
        Duty(
            "vc2006.police.flo",
            citing: section(.police, seenIn: ["stonewall", "phso-2015"]),
            summary: "Family Liaison Officer for bereaved relatives",
            owedTo: .bereavedCloseRelatives, audienceVerification: .unverified, owedBy: [.police],
            upon: .event(.deathCausedByCriminalOffence), triggerVerification: .primary,
            within: [.unstated(.unverified)],
            dischargedBy: [.service("flo-bereaved")],
            unjudged: ["where appropriate"],
            notes: [.noLimitStated]),
        Duty(
            "vc2006.police.pass-details-to-yot",
            citing: section(.police, seenIn: ["govuk-yot"]),
            summary: "Victim details passed to the YOT when the offender is young",
            owedTo: .allVictims, audienceVerification: .unverified, owedBy: [.police],
            upon: .event(.offenderIsUnder18), triggerVerification: .primary,
            within: [.unstated(.unverified)],
            exceptedWhen: .objectsToReferral,
            dischargedBy: [.service("pass-details-to-yot")],
            notes: [
                .noLimitStated,
                """
                A judgement: service.pass-details-to-yot is kept apart from youth-offender of 2020; it goes from \
                provider to provider.
                """,
            ]),
    ]
}
