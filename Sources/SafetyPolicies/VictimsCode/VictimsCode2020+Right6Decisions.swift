import PolicyEngine

extension VictimsCode2020 {
    /// Right 6, second half: disposals, charge, and decisions to stop or change a case.
    static let right6Decisions: [Duty] = [
        Duty(
            "vc2020.right6.oocd-views",
            citing: right(6, "6.6", located: .secondary, seenIn: ["beds-r6"]),
            summary: "Asked for, and have considered, your views on an out of court disposal",
            owedTo: .allVictims, audienceVerification: .unverified, owedBy: [.police, .cps],
            upon: .event(.outOfCourtDisposalConsidered), triggerVerification: .unverified,
            within: [.unstated(.unverified)],
            dischargedBy: [.service("oocd-views")],
            notes: [
                .noLimitStated,
                """
                Source confirms that out of court disposals are dealt with at this point but is cut off before the \
                duty.
                """,
            ]),
        Duty(
            "vc2020.right6.oocd-outcome",
            citing: right(6, seenIn: ["govuk-rights"]),
            summary: "Told that an out of court disposal was given, with reasons",
            owedTo: .allVictims, audienceVerification: .unverified, owedBy: [.police, .cps],
            upon: .event(.outOfCourtDisposalGiven), triggerVerification: .primary,
            within: [.workingDays(1, when: .enhanced2020, .unverified), .workingDays(5, .primary)],
            dischargedBy: [.service("oocd-outcome")],
            notes: ["Source is the GOV.UK guide (5 days); enhanced limit from memory."]),
        Duty(
            "vc2020.right6.notify-charge",
            citing: right(6, seenIn: ["govuk-rights"]),
            summary: """
                Told the suspect is charged (offences), with first hearing date, time and place and any bail \
                conditions
                """,
            owedTo: .allVictims, audienceVerification: .unverified, owedBy: [.police],
            upon: .event(.suspectCharged), triggerVerification: .primary,
            within: [.workingDays(1, when: .enhanced2020, .unverified), .workingDays(5, .primary)],
            dischargedBy: [.service("notify-charge")],
            notes: [
                """
                GOV.UK guide (5 days) covers the charge; hearing and bail details and the enhanced limit from memory, \
                matching the wording of 2013 and 2015.
                """,
                """
                A judgement: service.notify-charge also discharges the decision and the first hearing, which 2013 and \
                2015 split; telling of the charge without the hearing would wrongly discharge it.
                """,
            ]),
        Duty(
            "vc2020.right6.not-prosecuted",
            citing: right(6, seenIn: ["cps-vcl-2020"]),
            summary: """
                Told of a decision not to prosecute, the reasons, how to get more information and how to seek a \
                review
                """,
            owedTo: .allVictims, audienceVerification: .unverified, owedBy: [.police, .cps],
            upon: .event(.decisionNotToProsecute), triggerVerification: .primary,
            within: [.workingDays(1, when: .enhanced2020, .primary), .workingDays(5, .primary)],
            dischargedBy: [.service("not-prosecuted")],
            unjudged: [
                """
                CPS letter for Area charging decisions; police tell the victim of police decisions (police half from \
                memory)
                """
            ],
            notes: [
                """
                A judgement: service.not-prosecuted is one act for one row here, and also discharges the separate \
                police and CPS notices of 2013 and 2015 and the two rows of 2006.
                """
            ]),
        Duty(
            "vc2020.right6.charge-altered",
            citing: right(6, seenIn: ["cps-vcl-2020"]),
            summary: "Told that charges are substantially altered, with reasons",
            owedTo: .allVictims, audienceVerification: .unverified, owedBy: [.cps],
            upon: .event(.chargeSubstantiallyAltered), triggerVerification: .primary,
            within: [.workingDays(1, when: .enhanced2020, .primary), .workingDays(5, .primary)],
            dischargedBy: [.service("charge-altered")]),
        Duty(
            "vc2020.right6.proceedings-discontinued",
            citing: right(6, seenIn: ["cps-vcl-2020"]),
            summary: "Told that proceedings are discontinued or no evidence will be offered, with reasons",
            owedTo: .allVictims, audienceVerification: .unverified, owedBy: [.cps],
            upon: .event(.proceedingsDiscontinued), triggerVerification: .primary,
            within: [.workingDays(1, when: .enhanced2020, .primary), .workingDays(5, .primary)],
            dischargedBy: [.service("proceedings-discontinued")],
            notes: ["\"Offer no evidence\" as a separate trigger is from memory."]),
        Duty(
            "vc2020.right6.vrr-police",
            citing: right(6, seenIn: ["govuk-code"]),
            summary: "Ask for a review of a qualifying police decision not to prosecute",
            owedTo: .allVictims, audienceVerification: .unverified, owedBy: [.police],
            upon: .event(.decisionNotToProsecute), triggerVerification: .unverified,
            within: [.unstated(.unverified)],
            dischargedBy: [.service("vrr-police")],
            notes: [
                .noLimitStated,
                "The time limits of the review scheme are its own rules, not the Code's.",
                """
                A judgement: service.vrr-police also discharges the rows of 2013 and 2015, which have both review \
                schemes in one.
                """,
            ]),
        Duty(
            "vc2020.right6.vrr-cps",
            citing: right(6, seenIn: ["cps-vcl-2020", "cps-vrr"]),
            summary: "Ask for a review of a qualifying CPS decision",
            owedTo: .allVictims, audienceVerification: .unverified, owedBy: [.cps],
            upon: .event(.decisionNotToProsecute), triggerVerification: .unverified,
            within: [.unstated(.unverified)],
            dischargedBy: [.service("vrr-cps")],
            notes: [.noLimitStated, "The time limits of the review scheme are its own rules, not the Code's."]),
        Duty(
            "vc2020.right6.cps-meeting-offer",
            citing: right(6, seenIn: ["cps-vcl-2020"]),
            summary:
                "Offered a meeting with the CPS about a decision to stop or alter a case, in specified serious cases",
            owedTo: .victimsInSpecifiedCategories, audienceVerification: .unverified, owedBy: [.cps],
            upon: .event(.proceedingsDiscontinued), triggerVerification: .primary,
            within: [.unstated(.unverified)],
            dischargedBy: [.service("cps-meeting-offer")],
            notes: [
                .noLimitStated,
                """
                List of categories not seen; from memory: bereaved relatives, sexual offences, child abuse, hate \
                crime.
                """,
            ]),
        Duty(
            "vc2020.right6.bereaved-charge-meeting",
            citing: right(6),
            summary: "Bereaved close relatives offered a CPS meeting about a charging decision",
            owedTo: .bereavedCloseRelatives, audienceVerification: .unverified, owedBy: [.cps],
            upon: .event(.chargingDecisionMade), triggerVerification: .unverified,
            within: [.unstated(.unverified)],
            dischargedBy: [.service("bereaved-charge-meeting")],
            unjudged: ["qualifying homicide cases"],
            notes: [.noLimitStated]),
        Duty(
            "vc2020.right6.cold-case",
            citing: right(6),
            summary: "Told of reviews of unsolved cases according to wishes",
            owedTo: .allVictims, audienceVerification: .unverified, owedBy: [.police],
            upon: .event(.unsolvedCaseReview), triggerVerification: .unverified,
            within: [.asAgreed("update-frequency", .unverified)],
            dischargedBy: [.service("cold-case")],
            notes: [
                """
                A judgement: service.cold-case also discharges the rows of 2013 and 2015, which ask whether to be \
                told; here the victim is told according to wishes.
                """
            ]),
    ]
}
