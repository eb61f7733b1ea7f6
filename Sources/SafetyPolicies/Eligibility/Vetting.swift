import CivilTime
public import PolicyEngine

extension PolicyID {
    /// How long a vetting clearance is good, by the professional practice of 2017 to 2025.
    public static let vettingPractice2017: PolicyID = "vetting-practice/2017"
    /// What governs vetting since the Code of 2023.
    public static let vettingCode2023: PolicyID = "vetting-code/2023"
}

extension Policy {
    /// How long a vetting clearance is good, by the professional practice of 2017 to 2025, or the fault in its rules; built once.
    public static let vettingPractice2017: Result<Policy, PolicyError> = Result { () throws(PolicyError) in
        try Policy(
            .vettingPractice2017,
            title: "Vetting: how long a clearance is good",
            instrument: "Vetting Code of Practice and Vetting APP",
            bindingForce: .guidance,
            inForce: .sinceUnknown,
            status: .inForce,
            jurisdiction: "England and Wales",
            facts: Vetting.facts,
            criteria: Vetting.criteria,
            sources: [
                StandardsSource.vetPsni
            ])
    }

    /// What governs vetting since the Code of 2023, or the fault in its rules; built once.
    public static let vettingCode2023: Result<Policy, PolicyError> = Result { () throws(PolicyError) in
        try Policy(
            .vettingCode2023,
            title: "Vetting: what governs it",
            instrument: "Vetting Code of Practice and Vetting APP",
            bindingForce: .statutoryCode,
            inForce: InForce(from: CivilDate(dayNumber: 19_358)),  // only the year is known
            status: .inForce,
            jurisdiction: "England and Wales",
            facts: [],
            definitions: [Vetting.framework],
            sources: [
                StandardsSource.vetApp,
                StandardsSource.vetKent,
            ])
    }
}

/// How long police vetting is good for, and what governs it.
public enum Vetting {
    /// How long a clearance is good, by the professional practice of 2017 to 2025.
    public static func practice2017() throws(PolicyError) -> Policy {
        try Policy.vettingPractice2017.get()
    }

    /// What governs vetting since the Code of 2023.
    public static func code2023() throws(PolicyError) -> Policy {
        try Policy.vettingCode2023.get()
    }
}

extension Vetting {
    static let facts: [Fact] = [
        VolunteerFact.vettingGranted,
        granted("vetting.management_granted", "management vetting"),
        granted("vetting.nppv1_granted", "non-police personnel vetting of level 1"),
        granted("vetting.nppv2_granted", "non-police personnel vetting of level 2"),
        granted("vetting.nppv3_granted", "non-police personnel vetting of level 3"),
    ]

    private static func granted(_ id: FactID, _ name: String) -> Fact {
        Fact(id, "On which day was their present \(name) granted?", answer: .day)
    }

    /// Recruitment vetting, as deployment asks for it too; from the record `vet-rv-10y`.
    static let recruitmentRule = Citation(
        instrument: "Vetting Code of Practice and Vetting APP",
        edition: "APP 2017-2025; Police (Vetting) Regulations 2025", locator: nil, locatorVerification: .unverified,
        sources: ["vet-psni"])
    static let recruitment = Requirement(
        "vetted", "Recruitment vetting granted, and not longer than ten years ago",
        isGood("vetting.granted", years: 10), verification: .primary, citing: recruitmentRule)

    /// Granted by that day, and not yet so many years ago.
    private static func isGood(_ granted: FactID, years: Int) -> Condition {
        .of(granted) <= .today && .today < .of(granted) + .years(years)
    }

    static let criteria: [Criterion] = [
        Criterion(
            "vet-rv-10y", citing: recruitmentRule, asking: "Is the recruitment vetting still good?", kind: .eligibility,
            requiring: [recruitment], unjudged: held,
            notes: [
                """
                Ten years are counted to the end of the corresponding day. They were seen quoted in a disclosure \
                of the Police Service of Northern Ireland; newer practice brings yearly reviews besides.
                """,
                StandardsNote.noFirstDay,
            ]),
        recalled(
            "vet-mv-7y",
            Citation(
                instrument: "Vetting Code of Practice and Vetting APP",
                edition: "APP 2017-2025; Police (Vetting) Regulations 2025", locator: nil,
                locatorVerification: .unverified), "management vetting", "vetting.management_granted", years: 7),
        recalled(
            "vet-nppv1-3y",
            Citation(
                instrument: "Vetting Code of Practice and Vetting APP",
                edition: "APP 2017-2025; Police (Vetting) Regulations 2025", locator: nil,
                locatorVerification: .unverified), "non-police personnel vetting of level 1", "vetting.nppv1_granted",
            years: 3,
            "About three years; some older policies say one."),
        recalled(
            "vet-nppv2-3y",
            Citation(
                instrument: "Vetting Code of Practice and Vetting APP",
                edition: "APP 2017-2025; Police (Vetting) Regulations 2025", locator: nil,
                locatorVerification: .unverified), "non-police personnel vetting of level 2", "vetting.nppv2_granted",
            years: 3,
            "About three years for the full level; some forces check every year besides."),
        recalled(
            "vet-nppv3-5y",
            Citation(
                instrument: "Vetting Code of Practice and Vetting APP",
                edition: "APP 2017-2025; Police (Vetting) Regulations 2025", locator: nil,
                locatorVerification: .unverified), "non-police personnel vetting of level 3", "vetting.nppv3_granted",
            years: 5,
            "About five years; the practice has a form for a yearly notice."),
    ]

    private static let held = ["that the clearance was neither withdrawn nor ended"]

    private static func recalled(
        _ id: CriterionID, _ citation: Citation, _ name: String, _ granted: FactID, years: Int, _ note: String? = nil
    ) -> Criterion {
        Criterion(
            id, citing: citation, asking: "Is the \(name) still good?", kind: .eligibility,
            requiring: [
                Requirement(
                    "granted_in_time", "Granted, and not longer than \(years) years ago", isGood(granted, years: years),
                    verification: .unverified)
            ],
            unjudged: held,
            notes: [StandardsNote.fromMemory, "It may have moved with the reforms of 2023 to 2025."]
                + (note.map { [$0] } ?? [])
                + [StandardsNote.noFirstDay])
    }

    static let framework = Definition(
        "vet-framework",
        citing: Citation(
            instrument: "Vetting Code of Practice and Vetting APP", edition: "Code 2023; APP revised; Regulations 2025",
            locator: nil, locatorVerification: .unverified, sources: ["vet-app", "vet-kent"]), kind: .definition,
        summary: """
            Vetting of officers, staff, special constables and volunteers follows the Code of 2023 and the \
            College's professional practice, and for officers and special constables the Regulations of \
            2025; a clearance ends when it expires, is not needed or is withdrawn.
            """,
        verification: .primary, notes: [StandardsNote.onlyTheYear])
}
