import CivilTime
import PolicyEngine
import SafetyPolicies
import Testing

/// A draft is a document like another, can be held against the final text, and nobody is owed anything by it.
@Suite struct DraftEditionTests {
    private static func edition(_ id: PolicyID, weeks: Int, status: PolicyStatus) throws -> Policy {
        let citation = Citation(
            instrument: "Confident Communities", edition: "v \(id)", locator: "line 108",
            locatorVerification: .secondary)
        return try Policy(
            id, title: "Confident Communities", instrument: "Confident Communities", bindingForce: .localScheme,
            inForce: InForce(from: CivilDate(dayNumber: 15_000)), status: status, jurisdiction: "Bedfordshire",
            facts: [],
            duties: [
                Duty(
                    "cc.reply", citing: citation, summary: "A reply", owedTo: .always, audienceVerification: .secondary,
                    owedBy: ["force"], upon: .event("asked"), triggerVerification: .secondary,
                    within: [Limit(.weeks(weeks), verification: .secondary)], dischargedBy: ["service.reply"])
            ])
    }

    @Test func nothingOfTheRulebookRestsOnADraft() throws {
        let register = try Rulebook.register()
        let founding = Set(register.policies.filter(\.status.foundsDuties).map(\.id))
        let drafts = register.policies.filter { !$0.status.foundsDuties }
        #expect(!drafts.isEmpty)
        // Every event that a draft's duty waits for, on a day on which the draft would be in force.
        for draft in drafts {
            let kinds = Set(draft.duties.map(\.trigger.underlyingKind))
            let events = try kinds.sorted { $0.rawValue < $1.rawValue }.enumerated().map { index, kind in
                try Event(EventID(rawValue: "e\(index)"), kind, at: .instant(Instant("2026-01-08T10:00:00Z")))
            }
            let found = try register.determinations(
                from: Evidence(events: events), asOf: Instant("2026-06-01T10:00:00Z"), on: .englandAndWales)
            #expect(found.allSatisfy { founding.contains($0.policy) }, "\(draft.id)")
        }
    }

    @Test func aDraftIsHeldAgainstTheFinalText() throws {
        let draft = try Self.edition("confident-communities/0.2", weeks: 4, status: .draft)
        let settled = try Self.edition("confident-communities/1.0", weeks: 6, status: .inForce)
        let comparison = PolicyComparison(of: draft, with: settled, on: .englandAndWales)
        #expect(comparison.provisions.map(\.verdict) == [.weaker])
        let evidence = Evidence(events: [
            try Event("a", "asked", at: .instant(Instant("2024-06-03T10:00:00Z")))
        ])
        let owed = try Register([draft, settled]).determinations(
            from: evidence, asOf: Instant("2024-09-03T10:00:00Z"), on: .englandAndWales)
        #expect(owed.map(\.policy) == ["confident-communities/1.0"])
        #expect(
            try Register([draft]).determinations(
                from: evidence, asOf: Instant("2024-09-03T10:00:00Z"), on: .englandAndWales
            ).isEmpty)
    }
}
