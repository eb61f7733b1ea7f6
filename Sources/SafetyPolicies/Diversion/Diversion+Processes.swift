import CivilTime
public import PolicyEngine

extension PolicyID {
    /// Operation Turning Point, a trial in the West Midlands.
    public static let turningPoint2011: PolicyID = "operation-turning-point/2011"
    /// Community resolutions.
    public static let communityResolution: PolicyID = "community-resolution/npcc-guidance"
    /// How a restorative process goes.
    public static let restorativeJustice: PolicyID = "restorative-justice/good-practice"
}

extension Policy {
    /// Operation Turning Point, a trial in the West Midlands, or the fault in its rules; built once.
    public static let turningPoint2011: Result<Policy, PolicyError> = Result { () throws(PolicyError) in
        try Policy(
            .turningPoint2011,
            title: "Operation Turning Point",
            instrument: "Operation Turning Point (West Midlands)",
            bindingForce: .localScheme,
            inForce: InForce(
                from: CivilDate(dayNumber: 14_975),  // only the year is known
                until: CivilDate(dayNumber: 16_436)),  // the end of 2014: only the year is known
            status: .superseded,
            jurisdiction: "West Midlands",
            facts: [],
            definitions: [Diversion.turningPoint],
            sources: [
                StandardsSource.cpLords
            ])
    }

    /// Community resolutions, or the fault in its rules; built once.
    public static let communityResolution: Result<Policy, PolicyError> = Result { () throws(PolicyError) in
        try Policy(
            .communityResolution,
            title: "Community resolution",
            instrument: "Community resolution",
            bindingForce: .guidance,
            inForce: .sinceUnknown,
            status: .inForce,
            jurisdiction: "England and Wales",
            facts: [],
            definitions: [Diversion.informalResolution])
    }

    /// How a restorative process goes, or the fault in its rules; built once.
    public static let restorativeJustice: Result<Policy, PolicyError> = Result { () throws(PolicyError) in
        try Policy(
            .restorativeJustice,
            title: "Restorative justice: steps",
            instrument: "Restorative justice",
            bindingForce: .guidance,
            inForce: .sinceUnknown,
            status: .inForce,
            jurisdiction: "England and Wales",
            facts: [],
            definitions: [Diversion.restorativeProcess],
            sources: [
                StandardsSource.seedCja
            ])
    }
}

extension Diversion {
    static let turningPoint = Definition(
        "turning-point",
        citing: Citation(
            instrument: "Operation Turning Point (West Midlands)", edition: "2011-2014 trial", locator: nil,
            locatorVerification: .unverified, sources: ["cp-lords"]), kind: .process,
        summary: "An earlier trial of deferred prosecution, which reported less reoffending.", verification: .primary,
        notes: ["Of its first and last day only the years, 2011 and 2014, are known."])

    static let informalResolution = Definition(
        "community-resolution",
        citing: Citation(
            instrument: "Community resolution", edition: "NPCC guidance", locator: nil, locatorVerification: .unverified
        ), kind: .process,
        summary: """
            An informal disposal outside the statutes, where the offender accepts responsibility; it is \
            outcome 8, and often uses the list of the community remedy.
            """,
        verification: .unverified,
        notes: [
            StandardsNote.fromMemory, "How soon it is to be done is local, often four to eight weeks.",
            StandardsNote.noFirstDay,
        ])

    static let restorativeProcess = Definition(
        "rj-process",
        citing: Citation(
            instrument: "Restorative justice", edition: "good practice", locator: nil, locatorVerification: .unverified,
            sources: ["seed-cja"]), kind: .process,
        summary: "How people who were harmed and people who did harm are brought together, by a trained facilitator.",
        items: [
            "Referral", "Assessment of risk and suitability", "Separate preparation of each side",
            "Free and informed consent",
            "A facilitated meeting, or an exchange without one", "An agreement on what follows", "Follow-up",
        ],
        verification: .unverified,
        notes: [
            StandardsNote.fromMemory, "Either side may withdraw at any time; a victim or an offender may start it.",
            StandardsNote.noFirstDay,
        ])
}
