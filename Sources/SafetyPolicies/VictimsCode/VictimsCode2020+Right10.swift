import PolicyEngine

extension VictimsCode2020 {
    /// Right 10: to be paid expenses and have property returned.
    static let right10: [Duty] = [
        Duty(
            "vc2020.right10.expenses",
            citing: right(10, "10.1", seenIn: ["cps-expenses"]),
            summary: "Paid witness expenses due",
            owedTo: .allVictims, audienceVerification: .unverified, owedBy: [.cps],
            upon: .cpsReceipt(of: .expensesClaimReceived), triggerVerification: .primary,
            within: [.workingDays(10, .primary)],
            dischargedBy: [.service("expenses")],
            unjudged: ["attended court to give evidence", "correctly completed form"],
            notes: [
                """
                Source is the CPS's own 10-working-day target (still stated in 2024), not the Code wording; that the \
                Code sets the number is memory.
                """
            ]),
        Duty(
            "vc2020.right10.property-return",
            citing: right(10),
            summary: "Property taken as evidence returned when no longer needed",
            owedTo: .allVictims, audienceVerification: .unverified, owedBy: [.police],
            upon: .event(.propertyNoLongerRequired), triggerVerification: .unverified,
            within: [.asSoonAsPossible(.unverified)],
            dischargedBy: [.service("property-return")]),
    ]
}
