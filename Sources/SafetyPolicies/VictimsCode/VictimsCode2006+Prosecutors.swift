import PolicyEngine

extension VictimsCode2006 {
    /// Section 7: the Crown Prosecution Service.
    static let prosecutors: [Duty] = [
        Duty(
            "vc2006.cps.not-charge",
            citing: section(.prosecutors, seenIn: ["cps-thames-2006"]),
            summary: "Told of a CPS decision not to charge",
            owedTo: .allVictims, audienceVerification: .unverified, owedBy: [.cps],
            upon: .event(.decisionNotToProsecute), triggerVerification: .primary,
            within: [.workingDays(1, when: .enhanced2006, .primary), .workingDays(5, .primary)],
            dischargedBy: [.service("not-prosecuted")],
            notes: [
                "Directly or through the police.",
                """
                A judgement: service.not-prosecuted is one act for the one row of 2020, and discharges both the police \
                row, which is also the CPS's, and the CPS row here.
                """,
            ]),
        Duty(
            "vc2006.cps.drop-charge",
            citing: section(.prosecutors, seenIn: ["cps-thames-2006", "cps-dcv"]),
            summary: "Told that charges are dropped",
            owedTo: .allVictims, audienceVerification: .unverified, owedBy: [.cps],
            upon: .event(.proceedingsDiscontinued), triggerVerification: .primary,
            within: [.workingDays(1, when: .enhanced2006, .primary), .workingDays(5, .primary)],
            dischargedBy: [.service("proceedings-discontinued")]),
        Duty(
            "vc2006.cps.alter-charge",
            citing: section(.prosecutors, seenIn: ["cps-thames-2006", "cps-dcv"]),
            summary: "Told that charges are substantially altered",
            owedTo: .allVictims, audienceVerification: .unverified, owedBy: [.cps],
            upon: .event(.chargeSubstantiallyAltered), triggerVerification: .primary,
            within: [.workingDays(1, when: .enhanced2006, .primary), .workingDays(5, .primary)],
            dischargedBy: [.service("charge-altered")]),
        Duty(
            "vc2006.cps.meeting",
            citing: section(.prosecutors, seenIn: ["cps-thames-2006"]),
            summary: "Offered a meeting to explain",
            owedTo: .victimsInSpecifiedCategories, audienceVerification: .primary, owedBy: [.cps],
            upon: .event(.proceedingsDiscontinued), triggerVerification: .primary,
            within: [.unstated(.unverified)],
            dischargedBy: [.service("cps-meeting-offer")],
            unjudged: [
                """
                death, child abuse, sexual offences, racially or religiously aggravated, homophobic or transphobic \
                offences
                """
            ],
            notes: [.noLimitStated]),
        Duty(
            "vc2006.cps.introduce-at-court",
            citing: section(.prosecutors, seenIn: ["cps-thames-2006"]),
            summary: "CPS representative introduces themselves, answers questions and indicates waiting time",
            owedTo: .allVictims, audienceVerification: .unverified, owedBy: [.cps],
            upon: .event(.trialDay), triggerVerification: .primary,
            within: [.unstated(.unverified)],
            dischargedBy: [.service("meet-prosecutor")],
            notes: [.noLimitStated]),
        Duty(
            "vc2006.cps.expenses",
            citing: section(.prosecutors, seenIn: ["cps-thames-2006"]),
            summary: "Expenses paid",
            owedTo: .allVictims, audienceVerification: .unverified, owedBy: [.cps],
            upon: .cpsReceipt(of: .expensesClaimReceived), triggerVerification: .primary,
            within: [.workingDays(10, .primary)],
            dischargedBy: [.service("expenses")]),
        Duty(
            "vc2006.cps.sentence-questions",
            citing: section(.prosecutors, seenIn: ["cps-thames-2006"]),
            summary: "Answer questions about sentence passed on by the WCU",
            owedTo: .allVictims, audienceVerification: .unverified, owedBy: [.cps],
            upon: .event(.sentencePassed), triggerVerification: .primary,
            within: [.unstated(.unverified)],
            dischargedBy: [.service("sentence-questions")],
            notes: [.noLimitStated]),
    ]
}
