import CivilTime
public import PolicyEngine

extension PolicyID {
    /// Conditional cautions for adults, by the Code of January 2013.
    public static let conditionalCaution2013: PolicyID = "conditional-caution/2013"
    /// Diversionary and community cautions, made law and not known to have begun.
    public static let twoTierCautions2022: PolicyID = "diversionary-and-community-cautions/2022"
}

extension Policy {
    /// Conditional cautions for adults, by the Code of January 2013, or the fault in its rules; built once.
    public static let conditionalCaution2013: Result<Policy, PolicyError> = Result { () throws(PolicyError) in
        try Policy(
            .conditionalCaution2013,
            title: "Conditional cautions for adults",
            instrument: "Criminal Justice Act 2003 Part 3 and Code of Practice",
            bindingForce: .statutoryCode,
            inForce: InForce(from: CivilDate(dayNumber: 15_803)),  // 8 April 2013
            status: .inForce,
            jurisdiction: "England and Wales",
            facts: Diversion.cautionFacts,
            duties: [Diversion.cautionWeeks],
            criteria: [Diversion.caution],
            sources: [
                StandardsSource.accCode,
                StandardsSource.twoTier,
                StandardsSource.cpsAcc,
            ])
    }

    /// Diversionary and community cautions, made law and not known to have begun, or the fault in its rules; built once.
    public static let twoTierCautions2022: Result<Policy, PolicyError> = Result { () throws(PolicyError) in
        try Policy(
            .twoTierCautions2022,
            title: "Diversionary and community cautions",
            instrument: "PCSC Act 2022 Part 6",
            bindingForce: .statute,
            inForce: .sinceUnknown,
            status: .enacted,
            jurisdiction: "England and Wales",
            facts: [],
            definitions: [Diversion.twoTier],
            sources: [
                StandardsSource.twoTier
            ])
    }
}

extension Diversion {
    static let cautionFacts: [Fact] = [
        offenderBorn,
        offenderAdmits,
        evidenceToCharge,
        Fact("conditional_caution.exceptional", "Is it an exceptional case?"),
    ]

    static let caution = Criterion(
        "conditional-caution",
        citing: Citation(
            instrument: "Criminal Justice Act 2003 Part 3 and Code of Practice", edition: "Code Jan 2013", locator: nil,
            locatorVerification: .unverified, sources: ["acc-code", "two-tier"]),
        asking: "May this person have a conditional caution?", kind: .eligibility,
        requiring: [
            Requirement(
                "adult", "An adult", .of("offender.born") + .monthsBeginningWith(12 * 18) <= .today,
                verification: .primary),
            Requirement("admits", "Who admits the offence", .fact("offender.admits"), verification: .primary),
            Requirement(
                "evidence", "With enough evidence", .fact("offence.evidence_to_charge"), verification: .primary),
        ],
        unjudged: ["what else the Act and the Code ask, of which only the opening was seen"],
        notes: ["A breach without excuse can lead to prosecution.", StandardsNote.birthday])

    static let cautionWeeks = Duty(
        "conditional-caution-weeks",
        citing: Citation(
            instrument: "Code of Practice for Adult Conditional Cautions", edition: "Jan 2013", locator: nil,
            locatorVerification: .unverified, sources: ["cps-acc"]),
        summary: "Conditions done within 16 weeks, or 20 in exceptional cases",
        owedTo: .always, audienceVerification: .unverified, owedBy: [.decisionMaker],
        upon: .event(.conditionalCautionGiven), triggerVerification: .unverified,
        within: [
            Limit(.weeks(16), when: !.fact("conditional_caution.exceptional"), verification: .unverified),
            Limit(.weeks(20), when: .fact("conditional_caution.exceptional"), verification: .unverified),
        ],
        dischargedBy: [.conditionalCautionConditionsCompleted],
        notes: [
            """
            Weeks and start are from memory: some texts count from the day of the offence, not from the \
            caution. A section on time limits was seen in the contents of guidance of 2010 only.
            """
        ])

    static let twoTier = Definition(
        "two-tier-cautions",
        citing: Citation(
            instrument: "PCSC Act 2022 Part 6", edition: "draft code Aug 2023", locator: nil,
            locatorVerification: .unverified, sources: ["two-tier"]), kind: .definition,
        summary: """
            Diversionary cautions, the upper tier, and community cautions, the lower, would replace the \
            disposals that adults now have; breach would lead to prosecution or to a fine.
            """,
        items: ["Diversionary caution: breach leads to prosecution", "Community caution: breach leads to a fine"],
        verification: .primary,
        notes: [
            """
            Made law in 2022, with a draft code of August 2023. No commencement was found: nothing follows \
            from it.
            """, StandardsNote.noFirstDay,
        ])
}
