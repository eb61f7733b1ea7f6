import CivilTime
public import PolicyEngine

/// How the police of England and Wales record incidents, crimes and what came of them.
public enum CrimeRecording {
    /// The recording rules since April 2015: within 24 hours.
    public static func rules2015() throws(PolicyError) -> Policy {
        try Policy.crimeRecordingRules2015.get()
    }

    /// The recording rules before April 2015, recalled: within 72 hours.
    public static func rulesBefore2015() throws(PolicyError) -> Policy {
        try Policy.crimeRecordingRulesBefore2015.get()
    }

    /// The test by which a crime is recorded, since April 2002.
    public static func standard2002() throws(PolicyError) -> Policy {
        try Policy.crimeRecordingStandard2002.get()
    }
}

extension EventKind {
    /// A report was first recorded as an incident, before it was known whether it is a crime.
    public static let reportFirstRecorded: EventKind = "report_first_recorded"
}

extension PolicyID {
    /// The recording rules since April 2015.
    public static let crimeRecordingRules2015: PolicyID = "crime-recording-rules/2015"
    /// The recording rules before April 2015.
    public static let crimeRecordingRulesBefore2015: PolicyID = "crime-recording-rules/before-2015"
    /// The National Crime Recording Standard.
    public static let crimeRecordingStandard2002: PolicyID = "crime-recording-standard/2002"
}

extension Policy {
    /// The recording rules since April 2015, or the fault in them; built once.
    public static let crimeRecordingRules2015: Result<Policy, PolicyError> = Result { () throws(PolicyError) in
        try Policy(
            .crimeRecordingRules2015,
            title: "Crime recording: within 24 hours",
            instrument: CrimeRecording.instrument,
            bindingForce: .statutoryCode,
            inForce: InForce(from: CrimeRecording.april2015),
            status: .inForce,
            jurisdiction: "England and Wales",
            facts: [],
            duties: [CrimeRecording.within24Hours],
            definitions: [CrimeRecording.allReports],
            sources: [
                RecordingSources.hmicfrsNcrs, RecordingSources.ncrsCdi2017, RecordingSources.hmicfrsRecording,
            ])
    }

    /// The recording rules before April 2015, or the fault in them; built once.
    public static let crimeRecordingRulesBefore2015: Result<Policy, PolicyError> = Result { () throws(PolicyError) in
        try Policy(
            .crimeRecordingRulesBefore2015,
            title: "Crime recording: within 72 hours, as recalled",
            instrument: CrimeRecording.instrument,
            bindingForce: .statutoryCode,
            inForce: InForce(from: InForce.sinceUnknown.from, until: CrimeRecording.april2015),
            status: .superseded,
            jurisdiction: "England and Wales",
            facts: [],
            duties: [CrimeRecording.within72Hours])
    }

    /// The test by which a crime is recorded, or the fault in its rules; built once.
    public static let crimeRecordingStandard2002: Result<Policy, PolicyError> = Result { () throws(PolicyError) in
        try Policy(
            .crimeRecordingStandard2002,
            title: "The National Crime Recording Standard: the test",
            instrument: "National Crime Recording Standard",
            bindingForce: .statutoryCode,
            inForce: InForce(from: CivilDate(dayNumber: 11_778)),  // 1 April 2002
            status: .inForce,
            jurisdiction: "England and Wales",
            facts: [
                Fact(
                    "report.is_probably_crime",
                    """
                    On the balance of probability, do the circumstances as reported amount to a crime defined by law?
                    """),
                Fact("report.is_credibly_refuted", "Does anything credible show that it was none?"),
            ],
            criteria: [CrimeRecording.test],
            sources: [RecordingSources.hmicfrsRecording])
    }
}

extension CrimeRecording {
    static let instrument = "Home Office Crime Recording (Counting) Rules"
    static let april2015 = CivilDate(dayNumber: 16_526)  // 1 April 2015; the month is from memory

    static let within24Hours = Duty(
        "ncrs-record-24h",
        citing: Citation(
            instrument: instrument, edition: "current rules, 2023 to 2026",
            locator: "National Crime Recording Standard; general rules, section A", locatorVerification: .unverified,
            sources: ["hmicfrs-ncrs", "ncrs-cdi-2017"]),
        summary: "A reported crime recorded within 24 hours of the report",
        owedTo: .always, audienceVerification: .primary, owedBy: [.police],
        upon: .event(.crimeReported), triggerVerification: .primary,
        within: [Limit(.hours(24), verification: .primary)],
        dischargedBy: [.service("record-crime")],
        unjudged: ["sooner, where enough is known", "exceptional circumstances, of which a summary tells"],
        notes: [
            """
            That the 24 hours began in April 2015 is from memory, and so is the day. They were in use at the \
            inspections of 2017.
            """,
            "The inspectorate tells of the limit; the section of the rules was not seen.",
        ])

    static let within72Hours = Duty(
        "ncrs-record-72h",
        citing: Citation(
            instrument: instrument, edition: "before April 2015", locator: "general rules, section A",
            locatorVerification: .unverified),
        summary: "A crime recorded within 72 hours of the report",
        owedTo: .always, audienceVerification: .unverified, owedBy: [.police],
        upon: .event(.reportFirstRecorded), triggerVerification: .unverified,
        within: [Limit(.hours(72), verification: .unverified)],
        dischargedBy: [.service("record-crime")],
        notes: [
            "Recalled, the limit as the day on which it ended; no text was seen.",
            "It is counted from when the report was first recorded as an incident, not from the report itself.",
            .startUnknown,
        ])

    static let test = Criterion(
        "ncrs-recording-test",
        citing: Citation(
            instrument: "National Crime Recording Standard", edition: "from April 2002", locator: nil,
            locatorVerification: .unverified, sources: ["hmicfrs-recording"]),
        asking: "Must the report be recorded as a crime?",
        kind: .threshold,
        upon: .crimeReported,
        requiring: [
            Requirement(
                "probably_a_crime",
                "On the balance of probability the circumstances as reported amount to a crime in law",
                .fact("report.is_probably_crime"), verification: .primary),
            Requirement(
                "not_refuted", "Nothing credible shows otherwise", !.fact("report.is_credibly_refuted"),
                verification: .primary),
        ],
        notes: [
            "The belief of the victim usually suffices for the first; whether it does here, the fact's answer says."
        ])

    static let allReports = Definition(
        "incident-record-all-reports",
        citing: Citation(
            instrument: instrument, edition: "current", locator: nil, locatorVerification: .unverified,
            sources: ["hmicfrs-recording"]),
        kind: .process,
        summary: """
            Every report of an incident is registered, whether a victim, a witness or somebody else makes it, and \
            whether or not it is about a crime
            """,
        verification: .primary,
        notes: [
            "The figures are collected under section 44 of the Police Act 1996.",
            "Since when it is so was not seen.",
        ])
}
