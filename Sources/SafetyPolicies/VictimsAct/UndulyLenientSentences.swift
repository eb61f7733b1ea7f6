import CivilTime
public import PolicyEngine

extension PolicyID {
    /// The Criminal Justice Act 1988, as far as it lets anyone ask for the review of a sentence.
    public static let undulyLenientSentences1988: PolicyID = "criminal-justice-act/1988"
    /// The Victims and Courts Act 2026.
    public static let victimsAndCourtsAct2026: PolicyID = "victims-and-courts-act/2026"
}

extension Policy {
    /// The 28 days of the Criminal Justice Act 1988, or the fault in the rule; built once.
    public static let undulyLenientSentences1988: Result<Policy, PolicyError> = Result { () throws(PolicyError) in
        try Policy(
            .undulyLenientSentences1988, title: "Criminal Justice Act 1988, reviews of sentencing",
            instrument: "Criminal Justice Act 1988, Sch. 3", bindingForce: .statute, inForce: .sinceUnknown,
            status: .inForce, jurisdiction: "England and Wales", facts: [],
            duties: [twentyEightDays], sources: VictimsSources.cited(by: [twentyEightDays]))
    }

    /// The longer time of the Victims and Courts Act 2026, or the fault in the rule; built once.
    ///
    /// Royal Assent was on 29 April 2026. That its reviews of sentencing began two months later is told by one
    /// informal source only.
    public static let victimsAndCourtsAct2026: Result<Policy, PolicyError> = Result { () throws(PolicyError) in
        try Policy(
            .victimsAndCourtsAct2026, title: "Victims and Courts Act 2026, reviews of sentencing",
            instrument: "Victims and Courts Act 2026 (section not seen)", bindingForce: .statute,
            inForce: InForce(from: CivilDate(dayNumber: 20_633)),  // 29 June 2026: "about", in one informal source
            status: .enacted, jurisdiction: "England and Wales", facts: [.isBusiness, .bereavedCloseRelative],
            duties: [sixMonths], sources: VictimsSources.cited(by: [sixMonths]))
    }

    private static let twentyEightDays = Duty(
        "post2020.uls-28-days",
        citing: Citation(
            instrument: "Criminal Justice Act", edition: "1988", locator: "Sch. 3", locatorVerification: .unverified,
            sources: ["hansard-uls-2024"]),
        summary: "Ask the Attorney General to refer an unduly lenient sentence",
        kind: .opportunity,
        owedTo: .always, audienceVerification: .unverified, owedBy: [.attorneyGeneral],
        upon: .event(.sentencePassed), triggerVerification: .unverified,
        within: [.calendarDays(28, .primary)],
        dischargedBy: [.service("uls-28-days")],
        notes: [
            "Law at 2024; limit on the referral, calendar days.",
            """
            Since when it has been law was not seen, and whether the six months of the Victims and Courts Act 2026 \
            have taken its place since, is not known: check before use.
            """,
        ])

    private static let sixMonths = Duty(
        "post2020.uls-six-months",
        citing: Citation(
            instrument: "Victims and Courts Act", edition: "2026", locator: "section not seen",
            locatorVerification: .unverified, sources: ["uls-2026", "common-room"]),
        summary: "Victims and bereaved families get longer to ask for an unduly lenient sentence review",
        kind: .opportunity,
        owedTo: .any([.allVictims, .bereavedCloseRelatives]), audienceVerification: .unverified,
        owedBy: [.attorneyGeneral],
        upon: .event(.sentencePassed), triggerVerification: .unverified,
        within: [.months(6, .unverified)],
        dischargedBy: [.service("uls-six-months")],
        notes: [
            """
            From 28 days to six months. The Common Room says that the sentencing-review provisions start two months \
            after Royal Assent (about 29 June 2026). The Bill clause was headed "Reviews of sentencing: time limits" \
            (clause 11, October 2025, before the change). Section number and exact rule not seen; weak sources.
            """
        ])
}
