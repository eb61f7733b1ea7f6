import CivilTime
public import PolicyEngine

extension ServiceStandards {
    /// How contacts are assessed by threat, harm, risk, investigation, vulnerability and engagement.
    public static func thriveAssessment() throws(PolicyError) -> Policy {
        try Policy.thriveAssessment.get()
    }
}

extension PolicyID {
    /// The THRIVE assessment of contacts.
    public static let thriveAssessment: PolicyID = "thrive-assessment/2010s"
}

extension Policy {
    /// The THRIVE assessment, or the fault in its rules; built once.
    public static let thriveAssessment: Result<Policy, PolicyError> = Result { () throws(PolicyError) in
        try Policy(
            .thriveAssessment,
            title: "THRIVE: the assessment of contacts",
            instrument: "THRIVE contact risk assessment (West Midlands Police, NPCC)",
            bindingForce: .guidance,
            inForce: .sinceUnknown,
            status: .inForce,
            jurisdiction: "England and Wales",
            facts: [],
            definitions: [
                Definition(
                    "thrive-assessment",
                    citing: Citation(
                        instrument: "THRIVE contact risk assessment", edition: "mid-2010s", locator: nil,
                        locatorVerification: .unverified, sources: ["thrive-app", "thrive-wmp"]),
                    kind: .process,
                    summary: "Contacts are graded by six questions, and assessed anew when circumstances change",
                    items: ["threat", "harm", "risk", "investigation", "vulnerability", "engagement"],
                    verification: .primary,
                    notes: [
                        "It is no statute. The primary source is one force's policy.",
                        """
                        Variants add letters: THRIVE+, and THRIVE-SP for the preservation of scenes and advice on \
                        prevention.
                        """,
                        """
                        Since when is not known but for the middle of the 2010s. The policy counts for every day from \
                        the first of the year 1.
                        """,
                    ])
            ],
            sources: [CallSources.thriveApp, CallSources.thriveWmp])
    }
}
