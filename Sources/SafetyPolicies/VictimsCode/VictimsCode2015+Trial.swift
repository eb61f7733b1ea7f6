import PolicyEngine

extension VictimsCode2015 {
    /// Chapter 2, Part A, section 3, and Part B, section 3: the day of the trial.
    static let trial: [Duty] = [
        Duty(
            "vc2015.s3.meet-prosecutor",
            citing: chapter(.trial, seenIn: ["partington"]),
            summary: "Meet the prosecutor and ask questions",
            owedTo: .allVictims, audienceVerification: .unverified, owedBy: [.cps],
            upon: .event(.trialDay), triggerVerification: .secondary,
            within: [.unstated(.unverified)],
            dischargedBy: [.service("meet-prosecutor")],
            unjudged: ["where circumstances permit"],
            notes: [.noLimitStated]),
        Duty(
            "vc2015.s3.separate-entrance-waiting",
            citing: chapter(.trial, seenIn: ["partington"]),
            summary: "Separate entrance and seating",
            owedTo: .allVictims, audienceVerification: .unverified, owedBy: [.hmcts],
            upon: .event(.trialDay), triggerVerification: .secondary,
            within: [.unstated(.unverified)],
            dischargedBy: [.service("separate-entrance-waiting")],
            unjudged: ["where possible"],
            notes: [.noLimitStated]),
        Duty(
            "vc2015.s3.refresh-memory",
            citing: chapter(.trial),
            summary: "See your statement again before giving evidence",
            owedTo: .allVictims, audienceVerification: .unverified, owedBy: [.police, .cps],
            upon: .event(.trialDay), triggerVerification: .unverified,
            within: [.unstated(.unverified)],
            dischargedBy: [.service("refresh-memory")],
            notes: [.noLimitStated]),
        Duty(
            "vc2015.s3.cross-examination-protection",
            citing: chapter(.dutiesAtTrial, "3.3"),
            summary: "Prosecutor must ask the court to step in on improper cross-examination",
            owedTo: .allVictims, audienceVerification: .unverified, owedBy: [.cps],
            upon: .event(.victimCrossExamined), triggerVerification: .unverified,
            within: [.unstated(.unverified)],
            dischargedBy: [.service("cross-examination-protection")],
            notes: [.noLimitStated]),
    ]
}
