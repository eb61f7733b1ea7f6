import CivilTime
public import PolicyEngine

extension PolicyID {
    /// The CPS pilot of an expedited right to review, from June 2025.
    public static let expeditedReviewPilot2025: PolicyID = "cps-expedited-review-pilot/2025"
}

extension Policy {
    /// The CPS pilot of an expedited right to review, or the fault in its rule; built once.
    ///
    /// A scheme of some areas, and never the Code's. Of its first day only the month is known.
    public static let expeditedReviewPilot2025: Result<Policy, PolicyError> = Result { () throws(PolicyError) in
        try Policy(
            .expeditedReviewPilot2025, title: "CPS pilot of an expedited Victims' Right to Review",
            instrument: "A pilot of the Crown Prosecution Service", bindingForce: .localScheme,
            inForce: InForce(from: CivilDate(dayNumber: 20_240)),  // 1 June 2025: only the month is known
            status: .inForce, jurisdiction: "The CPS areas of the pilot, in England and Wales",
            facts: [
                Fact(
                    "victim.rasso_victims",
                    "Is the person a victim in a case of rape or a serious sexual offence?")
            ],
            duties: [review], sources: VictimsSources.cited(by: [review]))
    }

    private static let review = Duty(
        "post2020.cps-vrr-expedited-pilot",
        citing: Citation(
            instrument: "CPS expedited right to review", edition: "2025", locator: "pilot",
            locatorVerification: .unverified, sources: ["cps-vrr-pilot"]),
        summary: "Review by a second prosecutor before a rape or serious sexual offence case is stopped",
        owedTo: .fact("victim.rasso_victims"), audienceVerification: .primary, owedBy: [.cps],
        upon: .event(.provisionalDecisionToOfferNoEvidence), triggerVerification: .primary,
        within: [.workingDays(20, .unverified)],
        dischargedBy: [.service("cps-vrr-expedited-pilot")],
        unjudged: [
            """
            West Midlands June 2025; North West January 2026; Yorkshire and Humberside February 2026; Cymru-Wales \
            April 2026
            """
        ],
        notes: [
            "20 working days from a campaign site, not CPS.",
            "The source counts from the request for a review; here the limit runs from the provisional decision.",
            "A scheme of the CPS, not the Code.",
        ])
}
