import CivilTime
public import PolicyEngine

extension ServiceStandards {
    /// The targets announced on 26 January 2026, which found nothing: no start was seen.
    public static func whitePaper2026() throws(PolicyError) -> Policy {
        try Policy.policeReformWhitePaper2026.get()
    }
}

extension PolicyID {
    /// The white paper on police reform of January 2026.
    public static let policeReformWhitePaper2026: PolicyID = "police-reform-white-paper/2026"
}

extension Policy {
    /// The targets of the white paper of 2026, or the fault in its rules; built once.
    public static let policeReformWhitePaper2026: Result<Policy, PolicyError> = Result { () throws(PolicyError) in
        try Policy(
            .policeReformWhitePaper2026,
            title: "Police reform: the targets announced in January 2026",
            instrument: "White paper on police reform of January 2026",
            bindingForce: .commitment,
            inForce: InForce(from: CivilDate(dayNumber: 20_479)),  // 26 January 2026, when it was announced
            status: .announced,
            jurisdiction: "England and Wales",
            facts: [.incidentUrban],
            duties: [ServiceStandards.announcedAnswer, ServiceStandards.announcedAttendance],
            definitions: [ServiceStandards.uniformData],
            sources: [CallSources.indep2026, CallSources.ourwatch2026, CallSources.britbrief2026])
    }
}

extension ServiceStandards {
    static let announcedAnswer = Duty(
        "wp2026-999-answer-10s",
        citing: whitePaper(["indep-2026", "ourwatch-2026", "britbrief-2026"]),
        summary: "Emergency calls answered in ten seconds, as announced",
        owedTo: .always, audienceVerification: .secondary, owedBy: [.police],
        upon: .event(.emergencyCallMade), triggerVerification: .unverified,
        within: [Limit(.seconds(10), verification: .secondary)],
        dischargedBy: [.emergencyCallAnswered],
        notes: [announcedOnly])

    static let announcedAttendance = Duty(
        "wp2026-serious-attendance",
        citing: whitePaper(["indep-2026", "ourwatch-2026", "britbrief-2026"]),
        summary: "Officers at the most serious incidents in 15 minutes in cities and 20 in rural areas, as announced",
        owedTo: .always, audienceVerification: .secondary, owedBy: [.police],
        upon: .event(.seriousIncidentReported), triggerVerification: .unverified,
        within: [
            Limit(.minutes(15), when: .fact("incident.urban"), verification: .secondary),
            Limit(.minutes(20), when: !.fact("incident.urban"), verification: .secondary),
        ],
        dischargedBy: [.officerArrived],
        unjudged: [
            """
            that the incident is serious: danger to life, serious injury, violence used or about to be, serious damage \
            to property, a crime in progress, or its offender just found
            """
        ],
        notes: [
            announcedOnly,
            "The reports say cities and rural areas; which is which, and what a town is, was not seen.",
        ])

    static let uniformData = Definition(
        "wp2026-uniform-data", citing: whitePaper(["ourwatch-2026"]), kind: .process,
        summary: """
            Every force collects its response times in the same way; forces that fail get the support of experts
            """,
        verification: .secondary, notes: [announcedOnly])

    private static let announcedOnly = """
        Told by the press and by Neighbourhood Watch only. No percentage, no start of the clock and no commencement was \
        seen, so that each single time is held against the number; some reports call it binding in law, which is not \
        confirmed. Announced, it founds nothing.
        """

    private static func whitePaper(_ sources: [SourceID]) -> Citation {
        Citation(
            instrument: "White paper on police reform (\"From local to national\"; the title is from memory)",
            edition: "announced 26 January 2026", locator: nil, locatorVerification: .unverified, sources: sources)
    }
}
