import CivilTime
public import PolicyEngine

extension PolicyID {
    /// The promise of October 2022 to attend every home burglary.
    public static let burglaryAttendance2022: PolicyID = "residential-burglary-attendance/2022"
    /// The promise of August 2023 on reasonable lines of enquiry.
    public static let reasonableLinesOfEnquiry2023: PolicyID = "reasonable-lines-of-enquiry/2023"
    /// The agreement of July 2023 on when the police go to people in mental distress.
    public static let rightCareRightPerson2023: PolicyID = "right-care-right-person/2023"
}

extension Policy {
    /// The promise of October 2022 to attend every home burglary, or the fault in its rules; built once.
    public static let burglaryAttendance2022: Result<Policy, PolicyError> = Result { () throws(PolicyError) in
        try Policy(
            .burglaryAttendance2022,
            title: "Attendance at home burglaries",
            instrument: "NPCC residential burglary standard",
            bindingForce: .commitment,
            inForce: InForce(from: CivilDate(dayNumber: 19_270)),  // 5 October 2022
            status: .inForce,
            jurisdiction: "England and Wales",
            facts: [],
            definitions: [NeighbourhoodPolicing.burglary],
            sources: [
                StandardsSource.npccBurglary,
                StandardsSource.npccBurglary2,
            ])
    }

    /// The promise of August 2023 on reasonable lines of enquiry, or the fault in its rules; built once.
    public static let reasonableLinesOfEnquiry2023: Result<Policy, PolicyError> = Result { () throws(PolicyError) in
        try Policy(
            .reasonableLinesOfEnquiry2023,
            title: "Reasonable lines of enquiry",
            instrument: "Policing commitment on reasonable lines of enquiry",
            bindingForce: .commitment,
            inForce: InForce(from: CivilDate(dayNumber: 19_570)),  // only the month is known
            status: .inForce,
            jurisdiction: "England and Wales",
            facts: [],
            definitions: [NeighbourhoodPolicing.linesOfEnquiry])
    }

    /// The agreement of July 2023 on when the police go to people in mental distress, or the fault in its rules; built once.
    public static let rightCareRightPerson2023: Result<Policy, PolicyError> = Result { () throws(PolicyError) in
        try Policy(
            .rightCareRightPerson2023,
            title: "Right Care, Right Person: threshold",
            instrument: "Right Care, Right Person national partnership agreement",
            bindingForce: .commitment,
            inForce: InForce(from: CivilDate(dayNumber: 19_564)),  // 26 July 2023
            status: .inForce,
            jurisdiction: "England",
            facts: NeighbourhoodPolicing.careFacts,
            criteria: [NeighbourhoodPolicing.careThreshold],
            sources: [
                StandardsSource.rcrpNpa,
                StandardsSource.rcrpMills,
            ])
    }
}

extension NeighbourhoodPolicing {
    static let burglary = Definition(
        "npcc-burglary-attendance",
        citing: Citation(
            instrument: "NPCC residential burglary standard", edition: "announced 5 Oct 2022", locator: nil,
            locatorVerification: .unverified, sources: ["npcc-burglary", "npcc-burglary2"]), kind: .process,
        summary: """
            The police attend every home burglary, as soon as forces can practically bring it about; sheds \
            and outbuildings do not go first.
            """,
        verification: .secondary,
        notes: ["No time in which they come was found in any source; none is set."])

    static let linesOfEnquiry = Definition(
        "reasonable-lines-of-enquiry",
        citing: Citation(
            instrument: "Policing commitment on reasonable lines of enquiry", edition: "Aug 2023", locator: nil,
            locatorVerification: .unverified), kind: .process,
        summary: "All reasonable lines of enquiry are followed, for all crimes.", verification: .unverified,
        notes: [StandardsNote.fromMemory, StandardsNote.onlyTheMonth])

    static let careFacts: [Fact] = [
        Fact(
            "incident.crime_to_investigate",
            "Has a crime occurred, or is one occurring, that the police are to investigate?"),
        Fact("incident.real_and_immediate_risk_to_life", "Is there a real and immediate risk to somebody's life?"),
        Fact(
            "incident.real_and_immediate_risk_of_serious_harm",
            "Is there a real and immediate risk of serious harm to somebody?"),
    ]

    static let careThreshold = Criterion(
        "rcrp-threshold",
        citing: Citation(
            instrument: "Right Care, Right Person national partnership agreement", edition: "26 July 2023",
            locator: nil, locatorVerification: .unverified, sources: ["rcrp-npa", "rcrp-mills"]),
        asking: "Is this incident, related to mental health, one to which the police respond?", kind: .threshold,
        requiring: [
            Requirement(
                "crime_or_risk",
                "To investigate a crime, or where there is a real and immediate risk to life or of serious harm",
                .any([
                    .fact("incident.crime_to_investigate"), .fact("incident.real_and_immediate_risk_to_life"),
                    .fact("incident.real_and_immediate_risk_of_serious_harm"),
                ]), verification: .primary)
        ],
        notes: [
            """
            The agreement is for England; Wales has a group of its own. The British Transport Police has not \
            adopted it.
            """, "A no says that this threshold is not met, and nothing of who else is to help.",
        ])
}
