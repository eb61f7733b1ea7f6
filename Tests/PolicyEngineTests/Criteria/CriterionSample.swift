import CivilTime
import PolicyEngine

/// Short forms for criteria.
enum CriterionSample {
    static func criterion(
        _ conditions: [Condition], upon event: EventKind? = nil, lastSeen: CivilDate? = nil,
        verification: [Verification] = []
    ) -> Criterion {
        Criterion(
            "asked", citing: Sample.citation(), asking: "Is it so?", kind: .eligibility, upon: event,
            requiring: conditions.enumerated().map { index, condition in
                Requirement(
                    "r\(index)", "Requirement \(index)", condition,
                    verification: index < verification.count ? verification[index] : .primary)
            },
            lastSeen: lastSeen)
    }

    static func policy(
        _ criterion: Criterion, facts: [Fact], markersConsidered: Set<Marker> = []
    ) throws -> Policy {
        try Policy(
            "test-code/1", title: "Test Code", instrument: "Test Code", bindingForce: .statute,
            inForce: InForce(from: CivilDate(dayNumber: 0)), status: .inForce, jurisdiction: "England and Wales",
            facts: facts, criteria: [criterion], markersConsidered: markersConsidered)
    }

    static func findings(
        _ conditions: [Condition], _ facts: [Fact], _ evidence: Evidence, asOf: String, knownAt: String? = nil,
        upon event: EventKind? = nil
    ) throws -> [Finding] {
        try policy(criterion(conditions, upon: event), facts: facts).findings(
            from: evidence, asOf: try Instant(asOf), knownAt: try knownAt.map { try Instant($0) },
            on: Sample.calendar)
    }
}
