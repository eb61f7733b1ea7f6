import CivilTime
public import PolicyEngine

extension PolicyID {
    /// The Code on the management of police information, until July 2023.
    public static let managementOfPoliceInformation2005: PolicyID = "police-information-code/2005"
    /// The Police Information and Records Management Code of July 2023.
    public static let policeInformationCode2023: PolicyID = "police-information-code/2023"
}

extension Policy {
    /// The Code on the management of police information, until July 2023, or the fault in its rules; built once.
    public static let managementOfPoliceInformation2005: Result<Policy, PolicyError> = Result {
        () throws(PolicyError) in
        try Policy(
            .managementOfPoliceInformation2005,
            title: "Management of police information: Code",
            instrument: "Management of Police Information (MoPI)",
            bindingForce: .statutoryCode,
            inForce: InForce(
                from: CivilDate(dayNumber: 13_088),  // 1 November 2005: only the month is known
                until: CivilDate(dayNumber: 19_558)),  // 20 July 2023
            status: .superseded,
            jurisdiction: "England and Wales",
            facts: [],
            definitions: [Retention.code2005Rule],
            sources: [
                StandardsSource.mopiHansard
            ])
    }

    /// The Police Information and Records Management Code of July 2023, or the fault in its rules; built once.
    public static let policeInformationCode2023: Result<Policy, PolicyError> = Result { () throws(PolicyError) in
        try Policy(
            .policeInformationCode2023,
            title: "Police information and records management: Code",
            instrument: "Police Information and Records Management Code of Practice",
            bindingForce: .statutoryCode,
            inForce: InForce(from: CivilDate(dayNumber: 19_558)),  // 20 July 2023
            status: .inForce,
            jurisdiction: "England and Wales",
            facts: [],
            definitions: [Retention.code2023Rule],
            sources: [
                StandardsSource.pirmCode,
                StandardsSource.asFoi173,
            ])
    }
}

extension Retention {
    static let code2005Rule = Definition(
        "mopi-code",
        citing: Citation(
            instrument: "Management of Police Information (MoPI)",
            edition: "Code July 2005, in effect Nov 2005; guidance March 2006", locator: nil,
            locatorVerification: .unverified, sources: ["mopi-hansard"]), kind: .process,
        summary: """
            Police information is reviewed regularly and disposed of when it is no longer needed for a \
            policing purpose; normally it is held at least six years.
            """,
        verification: .primary, notes: [StandardsNote.onlyTheMonth])

    static let code2023Rule = Definition(
        "pirm-code-2023",
        citing: Citation(
            instrument: "Police Information and Records Management Code of Practice", edition: "July 2023",
            locator: nil, locatorVerification: .unverified, sources: ["pirm-code", "as-foi-173"]), kind: .process,
        summary: "Takes the place of the Code of 2005; covers operational and corporate records through their life.",
        verification: .primary)
}
