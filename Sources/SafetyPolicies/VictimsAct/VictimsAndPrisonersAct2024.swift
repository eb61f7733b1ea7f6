import CivilTime
public import PolicyEngine

extension PolicyID {
    /// The Victims and Prisoners Act 2024.
    public static let victimsAndPrisonersAct2024: PolicyID = "victims-and-prisoners-act/2024"
}

extension EventKind {
    /// The day on which the duty to comply with the Code began, 29 January 2025.
    public static let from29January2025: EventKind = "from_2025-01-29"
}

extension Policy {
    /// The Victims and Prisoners Act 2024, as far as it has begun, or the fault in its rules; built once.
    ///
    /// Section 21 began later than the others, on 25 June 2025: its duty is owed upon events from that day only.
    public static let victimsAndPrisonersAct2024: Result<Policy, PolicyError> = Result { () throws(PolicyError) in
        try Policy(
            .victimsAndPrisonersAct2024, title: "Victims and Prisoners Act 2024, Part 1",
            instrument: "Victims and Prisoners Act 2024, begun by SI 2025/95 and SI 2025/731",
            bindingForce: .statute, inForce: InForce(from: CivilDate(dayNumber: 20_117)),  // 29 January 2025
            status: .inForce, jurisdiction: "England and Wales", facts: [.isBusiness, .vcsMember], duties: duties,
            sources: VictimsSources.cited(by: duties))
    }

    private static let duties = [dutyToComply, tribunalStatement, directComplaint]

    private static let dutyToComply = Duty(
        "post2020.vpa.s5-duty-to-comply",
        citing: section("s. 5", seenIn: ["si-2025-95", "wq-2026-06"]),
        summary: "Providers must comply with the Code unless there is good reason not to",
        owedTo: .allVictims, audienceVerification: .unverified, owedBy: [.allServiceProviders],
        upon: .event(.from29January2025), triggerVerification: .unverified,
        within: [.unstated(.unverified)],
        dischargedBy: [.service("s5-duty-to-comply")],
        notes: [
            .noLimitStatedHere,
            "It holds for every service that the Code asks for, from the day it began; no single event calls for it.",
        ])

    private static let tribunalStatement = Duty(
        "post2020.vpa.s21-tribunal-statement",
        citing: section("s. 21 / DVCVA 2004 s. 37ZA", seenIn: ["si-2025-731"]),
        summary: "Victim statement to the mental health tribunal (restricted patients), and apply to read it",
        owedTo: .all([.vcsMembers, .today >= .fixed(twentyFifthOfJune2025)]), audienceVerification: .primary,
        owedBy: [.mentalHealthTribunal],
        upon: .event(.tribunalApplicationOrReference), triggerVerification: .primary,
        within: [.unstated(.unverified)],
        dischargedBy: [.service("s21-tribunal-statement")],
        unjudged: ["read unless good reason not to", "tribunal may use it for discharge conditions only"],
        notes: [.noLimitStatedHere])

    private static let directComplaint = Duty(
        "post2020.vpa.s27-direct-phso",
        citing: section("s. 27", seenIn: ["commons-library-phso"]),
        summary: "Complain directly to the Parliamentary Ombudsman",
        owedTo: .allVictims, audienceVerification: .unverified, owedBy: [.phso],
        upon: .event(.complaintUnresolved), triggerVerification: .primary,
        within: [.unstated(.unverified)],
        dischargedBy: [.service("s27-direct-phso")],
        notes: [.noLimitStatedHere])

    private static func section(_ locator: String, seenIn sources: [SourceID]) -> Citation {
        Citation(
            instrument: "Victims and Prisoners Act", edition: "2024", locator: locator, locatorVerification: .primary,
            sources: sources)
    }
}

private let twentyFifthOfJune2025 = CivilDate(dayNumber: 20_264)
