import PolicyEngine

extension VictimsCode2020 {
    /// Right 12: to complain about Rights not being met.
    static let right12: [Duty] = [
        Duty(
            "vc2020.right12.complaint-acknowledgement",
            citing: right(12, seenIn: ["vwi"]),
            summary: "Complaint acknowledged, with when to expect a reply",
            owedTo: .allVictims, audienceVerification: .unverified, owedBy: [.allServiceProviders],
            upon: .event(.complaintReceived), triggerVerification: .primary,
            within: [.workingDays(10, .primary)],
            dischargedBy: [.service("complaint-acknowledgement")],
            notes: ["Source is the MoJ guide site, not the Code page."]),
        Duty(
            "vc2020.right12.complaint-misdirected",
            citing: right(12, seenIn: ["vwi"]),
            summary: "Complaint sent to the wrong body is passed on and you are told",
            owedTo: .allVictims, audienceVerification: .unverified, owedBy: [.allServiceProviders],
            upon: .event(.complaintReceived), triggerVerification: .primary,
            within: [.unstated(.unverified)],
            dischargedBy: [.service("complaint-misdirected")],
            notes: [.noLimitStated]),
        Duty(
            "vc2020.right12.complaint-full-reply",
            citing: right(12),
            summary: "Full response to a complaint",
            owedTo: .allVictims, audienceVerification: .unverified, owedBy: [.allServiceProviders],
            upon: .event(.complaintReceived), triggerVerification: .unverified,
            within: [.unstated(.unverified)],
            dischargedBy: [.service("complaint-full-reply")],
            notes: [
                .limitUnknown,
                """
                No fixed number of days found in any stored text of the Code; each provider's own procedure applies \
                (CPS: 20 working days per stage).
                """,
            ]),
        Duty(
            "vc2020.right12.phso",
            citing: right(12, seenIn: ["vwi", "commons-library-phso"]),
            summary: "Escalate to the Parliamentary and Health Service Ombudsman",
            owedTo: .allVictims, audienceVerification: .unverified, owedBy: [.phso],
            upon: .event(.complaintUnresolved), triggerVerification: .primary,
            within: [.unstated(.unverified)],
            dischargedBy: [.service("phso")],
            unjudged: ["through an MP until 28 January 2025; directly since 29 January 2025"],
            notes: [.noLimitStated]),
    ]
}
