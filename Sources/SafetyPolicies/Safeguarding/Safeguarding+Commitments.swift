import CivilTime
public import PolicyEngine

extension PolicyID {
    /// Notices and orders under the Crime and Security Act 2010.
    public static let protectionNotices2010: PolicyID = "domestic-violence-protection-notice/2010"
    /// Reporting hate crime through trusted bodies.
    public static let thirdPartyHateReporting: PolicyID = "third-party-hate-reporting/true-vision"
    /// The promise of December 2009 on sexual assault referral centres.
    public static let sexualAssaultReferralCentres2009: PolicyID = "sexual-assault-referral-centres/2009"
}

extension Policy {
    /// Notices and orders under the Crime and Security Act 2010, or the fault in its rules; built once.
    public static let protectionNotices2010: Result<Policy, PolicyError> = Result { () throws(PolicyError) in
        try Policy(
            .protectionNotices2010,
            title: "Domestic violence protection notices and orders",
            instrument: "Crime and Security Act 2010 ss.24-33",
            bindingForce: .statute,
            inForce: .sinceUnknown,
            status: .inForce,
            jurisdiction: "England and Wales",
            facts: Safeguarding.protectionFacts,
            duties: [Safeguarding.protectionHearing],
            criteria: [Safeguarding.protectionOrder],
            sources: [
                StandardsSource.csa2010Dv
            ])
    }

    /// Reporting hate crime through trusted bodies, or the fault in its rules; built once.
    public static let thirdPartyHateReporting: Result<Policy, PolicyError> = Result { () throws(PolicyError) in
        try Policy(
            .thirdPartyHateReporting,
            title: "Third-party reporting of hate crime",
            instrument: "Third-party hate crime reporting",
            bindingForce: .guidance,
            inForce: .sinceUnknown,
            status: .inForce,
            jurisdiction: "England and Wales",
            facts: [],
            definitions: [Safeguarding.thirdPartyReporting],
            sources: [
                StandardsSource.seedBeds
            ])
    }

    /// The promise of December 2009 on sexual assault referral centres, or the fault in its rules; built once.
    public static let sexualAssaultReferralCentres2009: Result<Policy, PolicyError> = Result { () throws(PolicyError) in
        try Policy(
            .sexualAssaultReferralCentres2009,
            title: "A sexual assault referral centre in every force area",
            instrument: "Sexual assault referral centres",
            bindingForce: .commitment,
            inForce: InForce(from: CivilDate(dayNumber: 14_579)),  // only the month is known
            status: .superseded,
            jurisdiction: "England and Wales",
            facts: Safeguarding.referralCentreFacts,
            criteria: [Safeguarding.referralCentre],
            sources: [
                StandardsSource.seedPtp
            ])
    }
}

extension Safeguarding {
    static let protectionFacts: [Fact] = [
        Fact(
            "protection_notice.left_out_day_in_48_hours",
            "Does a day that the time leaves out, such as a Sunday, lie in the 48 hours after the notice?"),
        Fact("protection_order.made", "On which day was the order made?", answer: .day),
        Fact("protection_order.ends", "Which day is the last of the order?", answer: .day),
    ]

    private static let replaced = """
        That notices and orders of the Act of 2021 replace these in pilot areas, and the numbers of the \
        sections, are from memory.
        """

    static let protectionHearing = Duty(
        "dvpn-hearing-48h.hearing",
        citing: Citation(
            instrument: "Crime and Security Act 2010 ss.24-33", edition: "DVPN and DVPO scheme", locator: "ss. 24-33",
            locatorVerification: .unverified, sources: ["csa2010-dv"]),
        summary: "A domestic violence protection notice heard by magistrates within 48 hours",
        owedTo: .always, audienceVerification: .primary, owedBy: [.police, .court],
        upon: .event(.protectionNoticeGiven), triggerVerification: .primary,
        within: [
            Limit(.hours(48), when: !.fact("protection_notice.left_out_day_in_48_hours"), verification: .primary),
            Limit(.unstated, when: .fact("protection_notice.left_out_day_in_48_hours"), verification: .unverified),
        ],
        dischargedBy: [.service("protection-order-hearing")],
        notes: [
            """
            The 48 hours leave out Sundays and some holidays: from memory, and which holidays is not known. \
            Where such a day lies in them no number is applied.
            """, replaced, StandardsNote.noFirstDay,
        ])

    static let protectionOrder = Criterion(
        "dvpn-hearing-48h.order",
        citing: Citation(
            instrument: "Crime and Security Act 2010 ss.24-33", edition: "DVPN and DVPO scheme", locator: "ss. 24-33",
            locatorVerification: .unverified, sources: ["csa2010-dv"]),
        asking: "Does the order last no longer than it may?", kind: .eligibility,
        requiring: [
            Requirement(
                "28_days", "Up to 28 days",
                .of("protection_order.ends") < .of("protection_order.made") + .calendarDays(28), verification: .primary)
        ],
        notes: [
            """
            Whether the day on which it is made is the first of the 28 was not seen; it is not counted, so \
            that a no is sure and the last day is not.
            """, replaced, StandardsNote.noFirstDay,
        ])

    static let thirdPartyReporting = Definition(
        "hate-third-party-reporting",
        citing: Citation(
            instrument: "Third-party hate crime reporting", edition: "True Vision / local centres", locator: nil,
            locatorVerification: .unverified, sources: ["seed-beds"]), kind: .process,
        summary: """
            People may report hate crime through trusted community bodies, without a name if they wish, \
            which pass reports to the police.
            """,
        verification: .unverified,
        notes: [
            StandardsNote.fromMemory,
            """
            No national time for handing reports over was found; it is a local matter. Recording follows \
            what the victim perceives.
            """, StandardsNote.noFirstDay,
        ])

    static let referralCentreFacts: [Fact] = [
        Fact("referral_centre.opened", "Has a sexual assault referral centre opened in the force area?"),
        Fact("referral_centre.opened_on", "On which day did the first one open?", answer: .day),
        Fact(
            "referral_centre.during_2011_is_in_time",
            "Does \"by 2011\" take in the year 2011 itself? No text was seen for it."),
    ]

    private static let startOf2011 = Day.fixed(CivilDate(dayNumber: 14_975))
    private static let endOf2011 = Day.fixed(CivilDate(dayNumber: 15_340))

    static let referralCentre = Criterion(
        "sarc-every-force-2011",
        citing: Citation(
            instrument: "Sexual assault referral centres", edition: "Home Office target in Dec 2009 white paper",
            locator: nil, locatorVerification: .unverified, sources: ["seed-ptp"]),
        asking: "Was a sexual assault referral centre open in the force area by 2011?", kind: .threshold,
        requiring: [
            Requirement(
                "by_2011", "A centre in every police force area by 2011",
                .fact("referral_centre.opened")
                    && (.of("referral_centre.opened_on") < startOf2011
                        || (.of("referral_centre.opened_on") < endOf2011
                            && .fact("referral_centre.during_2011_is_in_time"))),
                verification: .secondary)
        ],
        notes: [
            """
            Whether a centre that opened during 2011 keeps the promise is open until somebody says how it is \
            to be read.
            """, "Historic; seen in a briefing on the white paper. Of its first day only the month is known.",
        ])
}
