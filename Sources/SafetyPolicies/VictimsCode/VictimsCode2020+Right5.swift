import PolicyEngine

extension VictimsCode2020 {
    /// Right 5: to be provided with information about compensation.
    static let right5: [Duty] = [
        Duty(
            "vc2020.right5.court-compensation-information",
            citing: right(5, "5.1", located: .secondary, seenIn: ["beds-r5"]),
            summary: "Told how to seek court-ordered compensation",
            owedTo: .allVictims, audienceVerification: .unverified, owedBy: [.police],
            upon: .event(.crimeReported), triggerVerification: .secondary,
            within: [.unstated(.unverified)],
            dischargedBy: [.service("court-compensation-information")],
            unjudged: ["evidence of loss may be needed"],
            notes: [.noLimitStated]),
        Duty(
            "vc2020.right5.cics-information",
            citing: right(5, "5.2", located: .secondary, seenIn: ["beds-r5"]),
            summary: "Told how to apply under the Criminal Injuries Compensation Scheme",
            owedTo: .victimsOfViolentCrime, audienceVerification: .unverified, owedBy: [.police],
            upon: .event(.violentCrimeInjury), triggerVerification: .secondary,
            within: [.unstated(.unverified)],
            dischargedBy: [.service("cics-information")],
            notes: [.noLimitStated]),
        Duty(
            "vc2020.right5.cics-deadline",
            citing: right(5, "5.3", located: .secondary, seenIn: ["beds-r5", "cics-2012"]),
            summary: "Apply to CICA as soon as reasonably practicable, normally within two years of the incident",
            kind: .opportunity,
            owedTo: .victimsOfViolentCrime, audienceVerification: .unverified, owedBy: [.cica],
            upon: .event(.violentCrimeInjury), triggerVerification: .unverified,
            within: [.years(2, .primary)],
            dischargedBy: [.service("cics-deadline")],
            unjudged: ["extension only in exceptional circumstances", "different rule if under 18 at the time"],
            notes: ["A time limit on the VICTIM, not on a provider: encode as applicant_deadline."]),
    ]
}
