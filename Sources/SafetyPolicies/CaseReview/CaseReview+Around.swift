import CivilTime
public import PolicyEngine

extension CaseReview {
    /// The statutory guidance of January 2021.
    public static func guidance2021() throws(PolicyError) -> Policy {
        try Policy.asbGuidance2021.get()
    }

    /// What the Act of 2026 adds, of which no commencement was seen: it founds nothing.
    public static func changes2026() throws(PolicyError) -> Policy {
        try Policy.caseReviewChanges2026.get()
    }

    /// Community remedies under the Act of 2014.
    public static func communityRemedy2014() throws(PolicyError) -> Policy {
        try Policy.communityRemedy2014.get()
    }

    /// The local matrices by which the risk to victims of anti-social behaviour is assessed.
    public static func riskAssessment() throws(PolicyError) -> Policy {
        try Policy.asbRiskAssessment.get()
    }
}

extension PolicyID {
    /// The statutory guidance on anti-social behaviour of January 2021.
    public static let asbGuidance2021: PolicyID = "asb-statutory-guidance/2021"
    /// The changes of the Act of 2026 to case reviews.
    public static let caseReviewChanges2026: PolicyID = "crime-and-policing-act-case-reviews/2026"
    /// Community remedies under the Act of 2014.
    public static let communityRemedy2014: PolicyID = "community-remedy/2014"
    /// The local matrices of risk.
    public static let asbRiskAssessment: PolicyID = "asb-risk-assessment/local"
}

extension Policy {
    /// The guidance of January 2021, or the fault in its rules; built once.
    public static let asbGuidance2021: Result<Policy, PolicyError> = Result { () throws(PolicyError) in
        try Policy(
            .asbGuidance2021,
            title: "Statutory guidance on anti-social behaviour: case reviews",
            instrument: "Home Office, statutory guidance for frontline professionals on anti-social behaviour",
            bindingForce: .statutoryGuidance,
            inForce: InForce(from: CivilDate(dayNumber: 18_628)),  // January 2021: only the month is known
            status: .inForce,
            jurisdiction: "England and Wales",
            facts: [],
            definitions: [
                Definition(
                    "asbcr-guidance-2021",
                    citing: CaseReview.scheme(
                        "Home Office ASB statutory guidance", "January 2021 and later updates",
                        ["parltoday-2021", "cop-asb-2021"]),
                    kind: .process,
                    summary: """
                        The victim or a representative may be invited to the meeting of the review, and the bodies \
                        consider it; an independent person may chair it
                        """,
                    verification: .primary,
                    notes: ["Of the day only the month is known; later updates were not compared."])
            ],
            sources: [CaseReviewSources.parltoday2021, CaseReviewSources.copAsb2021])
    }

    /// The changes of 2026, or the fault in their rules; built once.
    public static let caseReviewChanges2026: Result<Policy, PolicyError> = Result { () throws(PolicyError) in
        try Policy(
            .caseReviewChanges2026,
            title: "Case reviews under the Act of 2026: commencement not known",
            instrument: "Crime and Policing Act 2026",
            bindingForce: .statute,
            inForce: .sinceUnknown,
            status: .enacted,
            jurisdiction: "England and Wales",
            facts: [],
            definitions: [
                Definition(
                    "asbcr-cpa2026-changes",
                    citing: CaseReview.scheme(
                        "Crime and Policing Act 2026",
                        "Royal Assent between late February and 25 June 2026; first commencement 29 June 2026",
                        ["lgl-cpb", "cpa2026-c1", "lords-2026-02-25"]),
                    kind: .process,
                    summary: """
                        The local policing body may review case reviews, and data on anti-social behaviour are to be \
                        supplied to the Secretary of State
                        """,
                    verification: .primary,
                    notes: [
                        """
                        The bill was seen, the Act not. Whether and when these sections began, and whether the \
                        threshold changed in the end, was not seen; so nothing follows from them here. The day of the \
                        Royal Assent was not seen either, and no day stands for it: the policy's first day is the \
                        first of the year 1.
                        """
                    ])
            ],
            sources: [
                CaseReviewSources.lglCpb, CaseReviewSources.cpa2026C1, CaseReviewSources.lords20260225,
            ])
    }

    /// Community remedies, or the fault in their rules; built once.
    public static let communityRemedy2014: Result<Policy, PolicyError> = Result { () throws(PolicyError) in
        try Policy(
            .communityRemedy2014,
            title: "Community remedies",
            instrument: "Anti-social Behaviour, Crime and Policing Act 2014, ss. 101 to 103",
            bindingForce: .statute,
            inForce: InForce(from: CaseReview.commencement),
            status: .inForce,
            jurisdiction: "England and Wales",
            facts: [],
            definitions: CaseReview.communityRemedies,
            sources: [
                CaseReviewSources.asbcpa101, CaseReviewSources.asbcpa101En, CaseReviewSources.asbhelpRemedy,
            ])
    }

    /// The local matrices of risk, or the fault in their rules; built once.
    public static let asbRiskAssessment: Result<Policy, PolicyError> = Result { () throws(PolicyError) in
        try Policy(
            .asbRiskAssessment,
            title: "Risk to victims of anti-social behaviour: local matrices",
            instrument: "Local risk assessment matrices for victims of anti-social behaviour",
            bindingForce: .localScheme,
            inForce: .sinceUnknown,
            status: .inForce,
            jurisdiction: "Places that use one",
            facts: [],
            definitions: [CaseReview.riskMatrix],
            sources: [CaseReviewSources.stocktonAsb, CaseReviewSources.innes2013])
    }
}

extension CaseReview {
    static let communityRemedies: [Definition] = [
        Definition(
            "community-remedy-document",
            citing: act2014("s. 101", located: .primary, seenIn: ["asbcpa-101", "asbcpa-101-en"]), kind: .process,
            summary: "Each local policing body has a list of out-of-court actions that rehabilitate, repair or punish",
            items: [
                "consult police, councils, representatives of the community and the public", "prepare the list",
                "agree it with the chief officer", "publish it",
            ],
            verification: .primary),
        Definition(
            "community-remedy-victim-view",
            citing: act2014("s. 102", located: .primary, seenIn: ["asbhelp-remedy", "asbcpa-101-en"]),
            kind: .process,
            summary: """
                Where there is evidence, an admission, and informal action is chosen, reasonable efforts are made to \
                learn which listed action the victim would choose, and it is followed unless it seems inappropriate
                """,
            verification: .primary,
            notes: ["That the view of a single victim is to be followed unless inappropriate is from memory."]),
    ]

    static let riskMatrix = Definition(
        "asb-risk-assessment",
        citing: scheme("ASB victim risk assessment matrix", "local, since 2010", ["stockton-asb", "innes-2013"]),
        kind: .process,
        summary: """
            Each report of anti-social behaviour is scored for vulnerability and repeated victimisation, and high scores \
            are escalated
            """,
        verification: .primary,
        notes: [
            """
            There is no national scoring. Stockton referred at a score of 22 or more: an example. The questions, the \
            bands and the cut-offs are each place's own.
            """,
            .startUnknown,
        ])
}
