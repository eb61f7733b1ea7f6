import PolicyEngine

extension VictimsCode2013 {
    /// The introduction, restorative justice and compensation, children, businesses.
    static let otherChapters: [Duty] = [
        Duty(
            "vc2013.s7.rj-information",
            citing: chapter(.restorativeJustice, "7.1-7.3", seenIn: ["vis-prototype"]),
            summary: "Information on restorative justice",
            owedTo: .allVictims, audienceVerification: .unverified, owedBy: [.police, .yot],
            upon: .event(.offenderIdentified), triggerVerification: .unverified,
            within: [.unstated(.unverified)],
            dischargedBy: [.service("rj-information")],
            unjudged: [
                "adult offender: information from the police; under-18 offender: offered through the YOT (memory)"
            ],
            notes: [.noLimitStated, .rjInformationJudgement]),
        Duty(
            "vc2013.s8.compensation-information",
            citing: chapter(.compensation, seenIn: ["vis-prototype"]),
            summary: "Information on compensation; CICA claim limit of two years",
            owedTo: .allVictims, audienceVerification: .unverified, owedBy: [.police, .cica],
            upon: .event(.crimeReported), triggerVerification: .unverified,
            within: [.unstated(.unverified)],
            dischargedBy: [.service("compensation-information")],
            notes: [.compensationInformationReading, .compensationInformationJudgement]),
        Duty(
            "vc2013.intro.complaint-acknowledgement",
            citing: chapter(.introduction, seenIn: ["wpq-2013", "vc-complain", "vis-prototype"]),
            summary: "Reply or acknowledgement of a complaint with likely timescale",
            owedTo: .allVictims, audienceVerification: .unverified, owedBy: [.allServiceProviders],
            upon: .event(.complaintReceived), triggerVerification: .primary,
            within: [.workingDays(10, .primary)],
            dischargedBy: [.service("complaint-acknowledgement")]),
        Duty(
            "vc2013.intro.phso",
            citing: chapter(.introduction, seenIn: ["wpq-2013", "vis-prototype", "phso-2015"]),
            summary: "Escalation to the Parliamentary Ombudsman through an MP",
            owedTo: .allVictims, audienceVerification: .unverified, owedBy: [.phso],
            upon: .event(.complaintUnresolved), triggerVerification: .unverified,
            within: [.unstated(.unverified)],
            dischargedBy: [.service("phso")],
            notes: [.noLimitStated]),
        Duty(
            "vc2013.intro.optout",
            citing: chapter(.introduction),
            summary: "Decline services; opt back in while the case is live",
            owedTo: .allVictims, audienceVerification: .unverified, owedBy: [.allServiceProviders],
            upon: .event(.victimOptOut), triggerVerification: .unverified,
            within: [.unstated(.unverified)],
            dischargedBy: [.service("optout")],
            notes: [.noLimitStated]),
        Duty(
            "vc2013.ch3.parents",
            citing: chapter(.children, seenIn: ["hfv"]),
            summary: "Parents or guardians of under-18s also receive services",
            owedTo: .parentsOfUnder18, audienceVerification: .primary, owedBy: [.allServiceProviders],
            upon: .event(.victimUnder18), triggerVerification: .unverified,
            within: [.unstated(.unverified)],
            dischargedBy: [.service("parents")],
            notes: [.noLimitStated]),
        Duty(
            "vc2013.ch4.business-isb",
            citing: chapter(.businesses, seenIn: ["cumbria"]),
            summary: "Impact Statement for Business",
            owedTo: .businesses, audienceVerification: .unverified, owedBy: [.police],
            upon: .event(.crimeReported), triggerVerification: .unverified,
            within: [.unstated(.unverified)],
            dischargedBy: [.service("isb")],
            unjudged: ["named point of contact"],
            notes: [.noLimitStated]),
    ]
}
