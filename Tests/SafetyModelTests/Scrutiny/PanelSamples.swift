import CivilTime
import SafetyModel

/// Made-up panels and members.
enum PanelSamples {
    static let force = PublicBody.ID(high: 0, low: 5)
    static let lead = Person.ID(high: 0, low: 60)

    static func person(_ number: UInt64) -> Person.ID { Person.ID(high: 7, low: number) }

    static func member(
        _ number: UInt64, born: String? = nil, from: String = "2026-01-10", until: String? = nil,
        group: PanelGroup? = nil, steps: [RecruitmentStep: Milestone] = [:], interests: [DeclaredInterest]? = [],
        progressedTo: [ProgressionRole]? = nil
    ) throws -> PanelMember {
        PanelMember(
            person(number), term: try DayInterval(from: day(from), until: until.map { try day($0) }),
            dateOfBirth: try born.map { Personal(try day($0), purpose: .volunteering) },
            group: group.map { Personal($0, sensitivity: .special, purpose: .volunteering) }, recruitment: steps,
            interests: interests, progressedTo: progressedTo)
    }

    static func panel(
        _ kind: PanelKind = .communityScrutinyGroup, terms: PanelTerms = PanelTerms(), hasLead: Bool = true
    ) throws -> ScrutinyPanel {
        var leads = Appointments(singleHolderPosts: [.panelSafeguardingLead])
        if hasLead {
            try leads.add(
                Appointment(
                    id: .init(high: 0, low: 61), of: lead, to: .panelSafeguardingLead, in: "Luton",
                    for: try DayInterval(from: day("2025-01-01"), until: day("2026-07-01"))))
        }
        return try ScrutinyPanel(
            id: .init(high: 0, low: 50), name: "Luton panel", kind: kind, scrutinises: force, area: "Luton",
            terms: terms, safeguarding: leads)
    }

    static let youth = PanelTerms(ages: .youthCommission)
}
