import PolicyEngine

extension VictimsCode2015 {
    /// The introduction, restorative justice and compensation, children, businesses and other providers.
    static let otherChapters: [Duty] = [
        Duty(
            "vc2015.s7.rj-information",
            citing: chapter(.restorativeJustice, "7.1-7.3", located: .secondary, seenIn: ["covrj"]),
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
            "vc2015.s8.compensation-information",
            citing: chapter(.compensation),
            summary: "Information on compensation; CICA claim limit of two years",
            owedTo: .allVictims, audienceVerification: .unverified, owedBy: [.police, .cica],
            upon: .event(.crimeReported), triggerVerification: .unverified,
            within: [.unstated(.unverified)],
            dischargedBy: [.service("compensation-information")],
            notes: [.compensationInformationReading, .compensationInformationJudgement]),
        Duty(
            "vc2015.intro.complaint-acknowledgement",
            citing: chapter(.introduction),
            summary: "Reply or acknowledgement of a complaint with likely timescale",
            owedTo: .allVictims, audienceVerification: .unverified, owedBy: [.allServiceProviders],
            upon: .event(.complaintReceived), triggerVerification: .unverified,
            within: [.workingDays(10, .unverified)],
            dischargedBy: [.service("complaint-acknowledgement")],
            notes: ["Carried over from 2013."]),
        Duty(
            "vc2015.intro.phso",
            citing: chapter(.introduction, seenIn: ["commons-library-phso"]),
            summary: "Escalation to the Parliamentary Ombudsman through an MP",
            owedTo: .allVictims, audienceVerification: .unverified, owedBy: [.phso],
            upon: .event(.complaintUnresolved), triggerVerification: .unverified,
            within: [.unstated(.unverified)],
            dischargedBy: [.service("phso")],
            notes: [.noLimitStated]),
        Duty(
            "vc2015.intro.optout",
            citing: chapter(.introduction),
            summary: "Decline services; opt back in while the case is live",
            owedTo: .allVictims, audienceVerification: .unverified, owedBy: [.allServiceProviders],
            upon: .event(.victimOptOut), triggerVerification: .unverified,
            within: [.unstated(.unverified)],
            dischargedBy: [.service("optout")],
            notes: [
                .noLimitStated,
                "The same headings were seen in the Armed Forces Code of 2015 (paras 33-34), which is another Code.",
            ]),
        Duty(
            "vc2015.ch3.parents",
            citing: chapter(.children),
            summary: "Parents or guardians of under-18s also receive services",
            owedTo: .parentsOfUnder18, audienceVerification: .unverified, owedBy: [.allServiceProviders],
            upon: .event(.victimUnder18), triggerVerification: .unverified,
            within: [.unstated(.unverified)],
            dischargedBy: [.service("parents")],
            notes: [.noLimitStated]),
        Duty(
            "vc2015.ch4.business-isb",
            citing: chapter(.businesses, seenIn: ["govuk-isb"]),
            summary: "Impact Statement for Business",
            owedTo: .businesses, audienceVerification: .primary, owedBy: [.police],
            upon: .event(.crimeReported), triggerVerification: .unverified,
            within: [.unstated(.unverified)],
            dischargedBy: [.service("isb")],
            unjudged: ["named point of contact"],
            notes: [.noLimitStated]),
        Duty(
            "vc2015.ch5.other-providers",
            citing: chapter(.otherProviders, seenIn: ["pacts", "victim-support-2015"]),
            summary: "Other investigating or prosecuting bodies owe listed services",
            owedTo: .always, audienceVerification: .unverified, owedBy: [.otherPublicBodies],
            upon: .event(.crimeReported), triggerVerification: .unverified,
            within: [.unstated(.unverified)],
            dischargedBy: [.service("other-providers")],
            notes: [.limitUnknown, "Examples named: HMRC, Serious Fraud Office, National Crime Agency."]),
    ]
}
