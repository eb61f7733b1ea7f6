import PolicyEngine

extension VictimsCode2020 {
    /// What stands before the Rights: declining services.
    static let optOut: [Duty] = [
        Duty(
            "vc2020.optout",
            citing: introduction,
            summary: "Decline some or all services and opt back in while the case is live",
            owedTo: .allVictims, audienceVerification: .unverified, owedBy: [.allServiceProviders],
            upon: .event(.victimOptOut), triggerVerification: .unverified,
            within: [.unstated(.unverified)],
            dischargedBy: [.service("optout")],
            notes: [.noLimitStated])
    ]
}
