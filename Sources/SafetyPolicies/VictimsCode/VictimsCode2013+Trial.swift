import PolicyEngine

extension VictimsCode2013 {
    /// Chapter 2, Part A, section 3, and Part B, section 3: the day of the trial.
    static let trial: [Duty] = [
        Duty(
            "vc2013.s3.meet-prosecutor",
            citing: chapter(.trial, seenIn: ["counsel"]),
            summary: "Meet the prosecutor and ask questions",
            owedTo: .allVictims, audienceVerification: .unverified, owedBy: [.cps],
            upon: .event(.trialDay), triggerVerification: .secondary,
            within: [.unstated(.unverified)],
            dischargedBy: [.service("meet-prosecutor")],
            unjudged: ["where circumstances permit"],
            notes: [.noLimitStated]),
        Duty(
            "vc2013.s3.separate-entrance-waiting",
            citing: chapter(.trial, seenIn: ["vis-prototype"]),
            summary: "Separate entrance and seating",
            owedTo: .allVictims, audienceVerification: .unverified, owedBy: [.hmcts],
            upon: .event(.trialDay), triggerVerification: .primary,
            within: [.unstated(.unverified)],
            dischargedBy: [.service("separate-entrance-waiting")],
            unjudged: ["where possible"],
            notes: [.noLimitStated]),
        Duty(
            "vc2013.s3.refresh-memory",
            citing: chapter(.trial, seenIn: ["vis-prototype"]),
            summary: "See your statement again before giving evidence",
            owedTo: .allVictims, audienceVerification: .unverified, owedBy: [.police, .cps],
            upon: .event(.trialDay), triggerVerification: .primary,
            within: [.unstated(.unverified)],
            dischargedBy: [.service("refresh-memory")],
            notes: [.noLimitStated]),
        Duty(
            "vc2013.s3.cross-examination-protection",
            citing: chapter(.dutiesAtTrial, "3.3", located: .secondary, seenIn: ["counsel"]),
            summary: "Prosecutor must ask the court to step in on improper cross-examination",
            owedTo: .allVictims, audienceVerification: .unverified, owedBy: [.cps],
            upon: .event(.victimCrossExamined), triggerVerification: .secondary,
            within: [.unstated(.unverified)],
            dischargedBy: [.service("cross-examination-protection")],
            notes: [.noLimitStated]),
    ]
}
