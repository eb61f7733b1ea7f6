import CivilTime
public import PolicyEngine

extension PolicyID {
    /// Youth cautions since April 2013.
    public static let youthCautions2013: PolicyID = "youth-cautions/2013"
    /// How long the intervention of a youth conditional caution usually lasts.
    public static let youthConditionalCaution: PolicyID = "youth-conditional-caution/as-told"
    /// Referral orders.
    public static let referralOrder: PolicyID = "referral-order/current"
}

extension Policy {
    /// Youth cautions since April 2013, or the fault in its rules; built once.
    public static let youthCautions2013: Result<Policy, PolicyError> = Result { () throws(PolicyError) in
        try Policy(
            .youthCautions2013,
            title: "Youth cautions",
            instrument: "LASPO 2012 youth out-of-court framework",
            bindingForce: .statute,
            inForce: InForce(from: CivilDate(dayNumber: 15_803)),  // 8 April 2013
            status: .inForce,
            jurisdiction: "England and Wales",
            facts: [],
            definitions: [Diversion.youthCautions],
            sources: [
                StandardsSource.yc2013
            ])
    }

    /// How long the intervention of a youth conditional caution usually lasts, or the fault in its rules; built once.
    public static let youthConditionalCaution: Result<Policy, PolicyError> = Result { () throws(PolicyError) in
        try Policy(
            .youthConditionalCaution,
            title: "Youth conditional caution: usual time",
            instrument: "Youth conditional caution",
            bindingForce: .statutoryCode,
            inForce: .sinceUnknown,
            status: .inForce,
            jurisdiction: "England and Wales",
            facts: Diversion.youthFacts,
            criteria: [Diversion.youthPeriod],
            sources: [
                StandardsSource.yccSutton
            ])
    }

    /// Referral orders, or the fault in its rules; built once.
    public static let referralOrder: Result<Policy, PolicyError> = Result { () throws(PolicyError) in
        try Policy(
            .referralOrder,
            title: "Referral orders: first panel and length",
            instrument: "Referral order (Sentencing Act 2020; earlier PCC(S)A 2000)",
            bindingForce: .statute,
            inForce: .sinceUnknown,
            status: .inForce,
            jurisdiction: "England and Wales",
            facts: Diversion.orderFacts,
            duties: [Diversion.firstPanel],
            criteria: [Diversion.orderLength])
    }
}

extension Diversion {
    static let youthCautions = Definition(
        "youth-caution-framework",
        citing: Citation(
            instrument: "LASPO 2012 youth out-of-court framework", edition: "from 8 Apr 2013", locator: nil,
            locatorVerification: .unverified, sources: ["yc-2013"]), kind: .process,
        summary: """
            Youth cautions and youth conditional cautions took the place of reprimands and warnings; the \
            youth offending team assesses.
            """,
        verification: .primary)

    static let youthFacts: [Fact] = [
        Fact("youth_conditional_caution.given", "On which day was the caution given?", answer: .day),
        Fact("youth_conditional_caution.completed", "On which day were its conditions done?", answer: .day),
    ]

    static let youthPeriod = Criterion(
        "ycc-period",
        citing: Citation(
            instrument: "Youth conditional caution", edition: "local and code", locator: nil,
            locatorVerification: .unverified, sources: ["ycc-sutton"]),
        asking: "Were the conditions done in the usual time?", kind: .threshold,
        requiring: [
            Requirement(
                "three_months", "Usually about three months",
                .of("youth_conditional_caution.given") <= .of("youth_conditional_caution.completed")
                    && .of("youth_conditional_caution.completed") < .of("youth_conditional_caution.given") + .months(3),
                verification: .secondary)
        ],
        notes: [
            """
            Three months are what one service tells, "about" and "usually": a no is no breach, and no duty \
            is made of it.
            """, "That the Code has at most 16 weeks, and 20 in exceptional cases, is from memory and not applied.",
            StandardsNote.noFirstDay,
        ])

    static let orderFacts: [Fact] = [
        Fact("referral_order.months", "For how many months is the order made?", answer: .number(of: "months"))
    ]

    static let firstPanel = Duty(
        "referral-order.first_panel",
        citing: Citation(
            instrument: "Referral order (Sentencing Act 2020; earlier PCC(S)A 2000)", edition: "current", locator: nil,
            locatorVerification: .unverified),
        summary: "The first panel held within 20 working days of the referral order",
        owedTo: .always, audienceVerification: .unverified, owedBy: [.yot, .youthOffenderPanel],
        upon: .event(.referralOrderMade), triggerVerification: .unverified,
        within: [Limit(.workingDays(20), verification: .unverified)],
        dischargedBy: [.service("referral-order-panel")], notes: [StandardsNote.fromMemory, StandardsNote.noFirstDay])

    static let orderLength = Criterion(
        "referral-order.length",
        citing: Citation(
            instrument: "Referral order (Sentencing Act 2020; earlier PCC(S)A 2000)", edition: "current", locator: nil,
            locatorVerification: .unverified), asking: "Is the order of a length that it may have?", kind: .eligibility,
        requiring: [
            Requirement(
                "three_to_twelve_months", "3 to 12 months from the contract",
                "referral_order.months" >= 3 && "referral_order.months" <= 12, verification: .unverified)
        ],
        notes: [
            StandardsNote.fromMemory, "The months run from the contract, not from the order.", StandardsNote.noFirstDay,
        ])
}
