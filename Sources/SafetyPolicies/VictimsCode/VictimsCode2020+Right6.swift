import PolicyEngine

extension VictimsCode2020 {
    /// Right 6, first half: what victims are told while the police investigate.
    static let right6Investigation: [Duty] = [
        Duty(
            "vc2020.right6.notify-arrest",
            citing: right(6, "6.1", located: .secondary, seenIn: ["beds-r6", "notts-faq"]),
            summary: "Told that a suspect has been arrested",
            owedTo: .allVictims, audienceVerification: .secondary, owedBy: [.police],
            upon: .event(.suspectArrested), triggerVerification: .secondary,
            within: [.workingDays(1, when: .enhanced2020, .secondary), .workingDays(5, .secondary)],
            dischargedBy: [.service("notify-arrest")],
            unjudged: ["reasons explained where applicable"]),
        Duty(
            "vc2020.right6.notify-interview-under-caution",
            citing: right(6, "6.1", located: .secondary, seenIn: ["beds-r6", "notts-faq"]),
            summary: "Told that a suspect has been interviewed under caution",
            owedTo: .allVictims, audienceVerification: .secondary, owedBy: [.police],
            upon: .event(.suspectInterviewedUnderCaution), triggerVerification: .secondary,
            within: [.workingDays(1, when: .enhanced2020, .secondary), .workingDays(5, .secondary)],
            dischargedBy: [.service("notify-interview-under-caution")],
            unjudged: ["reasons explained where applicable"],
            notes: [
                """
                A judgement: service.notify-interview-under-caution also discharges the row of 2006, whose trigger is \
                another (reported for summons).
                """
            ]),
        Duty(
            "vc2020.right6.notify-released-without-charge",
            citing: right(6, "6.1", located: .secondary, seenIn: ["beds-r6", "notts-faq"]),
            summary: "Told that a suspect has been released without charge",
            owedTo: .allVictims, audienceVerification: .secondary, owedBy: [.police],
            upon: .event(.suspectReleasedWithoutCharge), triggerVerification: .secondary,
            within: [.workingDays(1, when: .enhanced2020, .secondary), .workingDays(5, .secondary)],
            dischargedBy: [.service("notify-released-without-charge")],
            unjudged: ["reasons explained where applicable"]),
        Duty(
            "vc2020.right6.notify-released-on-police-bail",
            citing: right(6, "6.1", located: .secondary, seenIn: ["beds-r6", "notts-faq"]),
            summary: "Told that a suspect is on police bail",
            owedTo: .allVictims, audienceVerification: .secondary, owedBy: [.police],
            upon: .event(.suspectReleasedOnPoliceBail), triggerVerification: .secondary,
            within: [.workingDays(1, when: .enhanced2020, .secondary), .workingDays(5, .secondary)],
            dischargedBy: [.service("notify-released-on-police-bail")],
            unjudged: ["reasons explained where applicable"]),
        Duty(
            "vc2020.right6.notify-released-under-investigation",
            citing: right(6, "6.1", located: .secondary, seenIn: ["beds-r6", "notts-faq"]),
            summary: "Told that a suspect is released under investigation",
            owedTo: .allVictims, audienceVerification: .secondary, owedBy: [.police],
            upon: .event(.suspectReleasedUnderInvestigation), triggerVerification: .secondary,
            within: [.workingDays(1, when: .enhanced2020, .secondary), .workingDays(5, .secondary)],
            dischargedBy: [.service("notify-released-under-investigation")],
            unjudged: ["reasons explained where applicable"]),
        Duty(
            "vc2020.right6.notify-police-bail-changed",
            citing: right(6, "6.1", located: .secondary, seenIn: ["beds-r6", "notts-faq"]),
            summary: "Told that police bail conditions changed",
            owedTo: .allVictims, audienceVerification: .secondary, owedBy: [.police],
            upon: .event(.policeBailConditionsChanged), triggerVerification: .secondary,
            within: [.workingDays(1, when: .enhanced2020, .secondary), .workingDays(5, .secondary)],
            dischargedBy: [.service("notify-police-bail-changed")],
            unjudged: ["reasons explained where applicable"]),
        Duty(
            "vc2020.right6.notify-police-bail-cancelled",
            citing: right(6, "6.1", located: .secondary, seenIn: ["beds-r6", "notts-faq"]),
            summary: "Told that police bail was cancelled",
            owedTo: .allVictims, audienceVerification: .secondary, owedBy: [.police],
            upon: .event(.policeBailCancelled), triggerVerification: .secondary,
            within: [.workingDays(1, when: .enhanced2020, .secondary), .workingDays(5, .secondary)],
            dischargedBy: [.service("notify-police-bail-cancelled")],
            unjudged: ["reasons explained where applicable"]),
        Duty(
            "vc2020.right6.no-investigation",
            citing: right(6, "6.2", located: .secondary, seenIn: ["beds-r6"]),
            summary: "Explanation that the police will not investigate, plus offer of referral to support",
            owedTo: .allVictims, audienceVerification: .unverified, owedBy: [.police],
            upon: .event(.decisionNotToInvestigate), triggerVerification: .secondary,
            within: [.workingDays(1, when: .enhanced2020, .secondary), .workingDays(5, .secondary)],
            dischargedBy: [.service("no-investigation")]),
        Duty(
            "vc2020.right6.agree-update-frequency",
            citing: right(6, "6.3", located: .secondary, seenIn: ["beds-r6"]),
            summary: "Agree how often and how you will be updated; preferences changeable at any time",
            owedTo: .allVictims, audienceVerification: .unverified, owedBy: [.police],
            upon: .event(.investigationOpened), triggerVerification: .secondary,
            within: [.asAgreed("update-frequency", .secondary)],
            dischargedBy: [.service("agree-update-frequency")]),
        Duty(
            "vc2020.right6.contact-in-quiet-periods",
            citing: right(6, "6.4", located: .secondary, seenIn: ["beds-r6"]),
            summary: "Discuss contact during long gaps and be given contact details",
            owedTo: .allVictims, audienceVerification: .unverified, owedBy: [.police],
            upon: .event(.investigationOpened), triggerVerification: .secondary,
            within: [.asAgreed("update-frequency", .unverified)],
            dischargedBy: [.service("contact-in-quiet-periods")]),
        Duty(
            "vc2020.right6.explain-no-update",
            citing: right(6, "6.5", located: .secondary, seenIn: ["beds-r6"]),
            summary: "Told why an update or the preferred contact method cannot be given",
            owedTo: .allVictims, audienceVerification: .unverified, owedBy: [.allServiceProviders],
            upon: .event(.updateOrContactMethodNotPossible), triggerVerification: .secondary,
            within: [.unstated(.unverified)],
            dischargedBy: [.service("explain-no-update")],
            notes: [.noLimitStated]),
    ]
}
