import CivilTime
public import PolicyEngine

extension CrimeRecording {
    /// How incidents of anti-social behaviour are classified since April 2011.
    public static func incidentStandard2011() throws(PolicyError) -> Policy {
        try Policy.incidentRecording2011.get()
    }

    /// How incidents of anti-social behaviour were classified from April 2006 to March 2011.
    public static func incidentStandard2006() throws(PolicyError) -> Policy {
        try Policy.incidentRecording2006.get()
    }
}

extension PolicyID {
    /// The National Standard for Incident Recording since April 2011.
    public static let incidentRecording2011: PolicyID = "incident-recording-standard/2011"
    /// The National Standard for Incident Recording of April 2006.
    public static let incidentRecording2006: PolicyID = "incident-recording-standard/2006"
}

extension Policy {
    /// The standard since April 2011, or the fault in its rules; built once.
    public static let incidentRecording2011: Result<Policy, PolicyError> = Result { () throws(PolicyError) in
        try Policy(
            .incidentRecording2011,
            title: "Incident recording: three kinds of anti-social behaviour",
            instrument: "National Standard for Incident Recording",
            bindingForce: .statutoryCode,
            inForce: InForce(from: CrimeRecording.april2011),
            status: .inForce,
            jurisdiction: "England and Wales",
            facts: [],
            definitions: [
                Definition(
                    "nsir-asb-qualifiers",
                    citing: CrimeRecording.incidentStandard(
                        "counting rules of 1 April 2011", "list of incident categories, chapter 2.2", .secondary,
                        ["nsir-2011", "mps-asb-data"]),
                    kind: .definition,
                    summary: "Each incident of anti-social behaviour is of one of three kinds",
                    items: [
                        "personal: aimed at a person or a group, or affecting them above all, not the community",
                        "nuisance: annoys or harms the community at large, not a person",
                        "environmental: affects surroundings and places, not people",
                    ],
                    verification: .primary,
                    notes: ["The page of the standard was seen, its body not; a force's data set names the kinds."])
            ],
            sources: [RecordingSources.nsir2011, RecordingSources.mpsAsbData])
    }

    /// The standard of April 2006, or the fault in its rules; built once.
    public static let incidentRecording2006: Result<Policy, PolicyError> = Result { () throws(PolicyError) in
        try Policy(
            .incidentRecording2006,
            title: "Incident recording: fourteen kinds of anti-social behaviour",
            instrument: "National Standard for Incident Recording",
            bindingForce: .statutoryCode,
            inForce: InForce(from: CivilDate(dayNumber: 13_239), until: CrimeRecording.april2011),  // 1 April 2006
            status: .superseded,
            jurisdiction: "England and Wales",
            facts: [],
            definitions: [
                Definition(
                    "nsir-asb-14-types",
                    citing: CrimeRecording.incidentStandard(
                        "April 2006 to March 2011", "list of incident categories", .secondary, ["psni-asb"]),
                    kind: .definition,
                    summary: "Incidents of anti-social behaviour were of fourteen kinds",
                    verification: .primary,
                    notes: [
                        "The source is the police of Northern Ireland, who used the same standard. It names no kind.",
                        """
                        In England and Wales the figures had to be returned from 1 April 2007, as was said in Parliament \
                        on 22 March 2010.
                        """,
                    ])
            ],
            sources: [RecordingSources.psniAsb])
    }
}

extension CrimeRecording {
    static let april2011 = CivilDate(dayNumber: 15_065)  // 1 April 2011

    static func incidentStandard(
        _ edition: String, _ locator: String, _ located: Verification, _ sources: [SourceID]
    ) -> Citation {
        Citation(
            instrument: "National Standard for Incident Recording", edition: edition, locator: locator,
            locatorVerification: located, sources: sources)
    }
}
