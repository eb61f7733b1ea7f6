import CivilTime
public import PolicyEngine

extension Policy {
    /// The National Call Handling Standards' attendance at emergencies, or the fault in its rules; built once.
    public static let nationalCallHandling: Result<Policy, PolicyError> = Result { () throws(PolicyError) in
        try Policy(
            .nationalCallHandling,
            title: "National Call Handling Standards: attendance at emergencies",
            instrument: ServiceStandards.callHandlingInstrument,
            bindingForce: .guidance,
            inForce: InForce(from: CivilDate(dayNumber: 13_453)),  // 1 November 2006: only the month is known
            status: .superseded,
            jurisdiction: "England and Wales",
            facts: [.incidentUrban],
            measures: [ServiceStandards.emergencyAttendance],
            sources: [CallSources.essexEpa2010, CallSources.hansard20100223])
    }
}

extension ServiceStandards {
    /// Nine in ten emergencies attended in time, from the record of that id.
    static let emergencyAttendance = Measure(
        "nchs-emergency-attendance-90",
        citing: Citation(
            instrument: "National Call Handling Standards", edition: "as applied by Essex Police Authority 2010",
            locator: nil, locatorVerification: .unverified, sources: ["essex-epa-2010", "hansard-2010-02-23"]),
        summary: "Nine in ten incidents graded as emergencies attended within the target for the area",
        from: .emergencyGraded, until: .officerArrived, clockVerification: .unverified,
        targets: [
            Target(
                "urban", .share(within: .minutes(15), percent: 90), when: .fact("incident.urban"),
                verification: .primary),
            Target(
                "rural", .share(within: .minutes(20), percent: 90), when: !.fact("incident.urban"),
                verification: .primary),
        ],
        notes: [
            "The rural twenty minutes are the Policing Pledge's, read beside the Standards' urban fifteen.",
            """
            What was seen gives the minutes and the nine in ten. That the clock runs from the grading to the arrival is \
            the fact base's, whose confidence does not reach so far; one force measured from dispatch.
            """,
            "Historic: the Standards were agreed in November 2006, and no day on which they ended was found.",
        ])
}
