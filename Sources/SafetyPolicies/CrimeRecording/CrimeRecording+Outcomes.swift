import CivilTime
public import PolicyEngine

extension CrimeRecording {
    /// What a recorded crime can come to: the framework of April 2013, with the types added since.
    public static func outcomes2013() throws(PolicyError) -> Policy {
        try Policy.crimeOutcomes2013.get()
    }
}

extension PolicyID {
    /// The framework of outcomes.
    public static let crimeOutcomes2013: PolicyID = "crime-outcomes-framework/2013"
}

extension Policy {
    /// The framework of outcomes, or the fault in its rules; built once.
    public static let crimeOutcomes2013: Result<Policy, PolicyError> = Result { () throws(PolicyError) in
        try Policy(
            .crimeOutcomes2013,
            title: "Outcomes of recorded crime",
            instrument: "Home Office crime outcomes framework",
            bindingForce: .statutoryCode,
            inForce: InForce(from: CivilDate(dayNumber: 15_796)),  // 1 April 2013
            status: .inForce,
            jurisdiction: "England and Wales",
            facts: [],
            definitions: [CrimeRecording.outcomes, CrimeRecording.outcome21, CrimeRecording.outcome22],
            sources: [
                RecordingSources.oocdEtl, RecordingSources.outcomes2016, RecordingSources.gwentFoi,
                RecordingSources.clevelandO21, RecordingSources.knO22,
            ])
    }
}

extension CrimeRecording {
    static let outcomes = Definition(
        "outcomes-framework",
        citing: framework("April 2013 onward", nil, .unverified, ["oocd-etl", "outcomes-2016", "gwent-foi"]),
        kind: .definition,
        summary: "Every recorded crime is given an outcome of one of these types",
        items: [
            "1: charged or summonsed",
            "2: caution, youth",
            "3: caution, adult",
            "4: taken into consideration",
            "5: offender died",
            "6: penalty notice for disorder",
            "7: cannabis or khat warning",
            "8: community resolution",
            "9: not in the public interest, Crown Prosecution Service",
            "10: not in the public interest, police",
            "11: prosecution prevented, suspect under age",
            "12: prosecution prevented, suspect too ill",
            "13: prosecution prevented, victim or key witness dead or too ill",
            "14: evidential difficulties, no suspect identified, victim does not support action",
            "15: evidential difficulties, suspect identified, victim supports action",
            "16: evidential difficulties, suspect identified, victim does not support action",
            "17: time limit for prosecution expired",
            "18: investigation complete, no suspect identified",
            "19: filed by the National Fraud Intelligence Bureau",
            "20: further action passed to another body",
            "21: further investigation not in the public interest, police decision",
            "22: diversionary, educational or intervention activity",
        ],
        verification: .primary,
        notes: [
            "Type 0 marks what has no outcome yet; it is none, and belongs in no total.",
            """
            The names are shortened, from a public project that cites the Home Office's guide. Since when types 1 to 20 \
            are used is from memory: in part from April 2013, all of 1 to 18 from April 2014, 20 from April 2015. \
            Sub-types for an alternative offence are recalled too.
            """,
        ])

    static let outcome21 = Definition(
        "outcome-21-conditions",
        citing: framework("from January 2016", "Outcome 21", .primary, ["cleveland-o21", "kn-o22"]), kind: .process,
        summary: "What outcome 21 needs",
        items: [
            "a named suspect", "a recorded rationale",
            "the victim, or a parent, told, and that recorded",
            "not normally for domestic abuse or hate crime",
        ],
        verification: .primary,
        notes: ["Used from January 2016; the day was not seen. The primary source is one force's briefing."])

    static let outcome22 = Definition(
        "outcome-22-conditions",
        citing: framework("from 1 April 2019", "Outcome 22", .secondary, ["kn-o22"]), kind: .process,
        summary: """
            Outcome 22 needs that a diversionary, educational or intervention activity was done and that further \
            action is not in the public interest; no admission of guilt is needed
            """,
        verification: .secondary,
        notes: ["Used from 1 April 2019."])

    private static func framework(
        _ edition: String, _ locator: String?, _ located: Verification, _ sources: [SourceID]
    ) -> Citation {
        Citation(
            instrument: "Home Office crime outcomes framework", edition: edition, locator: locator,
            locatorVerification: located, sources: sources)
    }
}
