import PolicyEngine
import SafetyPolicies
import Testing

/// Holds every record on partnerships, safeguarding, volunteers, recent promises, diversion and information against the
/// rule that was made of it.
@Suite("Standards, topics 6 to 10", .enabled(if: SharedFiles.exists(StandardsBase.name)))
struct StandardsTopics6To10Tests {
    private static let beginsWith = "counted from a day that is the first of the period"
    private static let hours = "the hours of each week or month together, as a time"
    private static let minutes = "asked in minutes"

    /// The checks that a record does not pass on purpose, each with the reason.
    static let excused: [String: [StandardsAudit.Check: String]] = [
        "csp-plan-3yr-annual-refresh": [.numbers: beginsWith, .noOtherNumbers: beginsWith],
        "csp-public-meeting-annual": [.numbers: "one a year is one by its end", .noOtherNumbers: "likewise"],
        "svd-first-strategy": [.numbers: "a date, said as twelve months from another", .noOtherNumbers: "likewise"],
        "dvpn-hearing-48h": [.asStrong: "where a day is left out no number is applied"],
        "sarc-every-force-2011": [.numbers: "a year, said as the days that bound it"],
        "sc-residency-3y": [.numbers: beginsWith],
        "sc-probation-2y": [.numbers: beginsWith],
        "sc-hours-16-month": [.numbers: minutes],
        "sc-occupations": [.asStrong: "of the circular only the opening was seen"],
        "vpc-hours": [.noOtherNumbers: hours],
        "streetwatch-hours": [.noOtherNumbers: hours],
        "icv-terms": [.numbers: beginsWith],
        "csw-speed-threshold": [.numbers: "a tenth, said as the speeds that it comes to"],
        "csw-session-length": [.numbers: minutes],
        "checkpoint-eligibility": [.numbers: beginsWith],
        "referral-order": [.numbers: "an order is made for whole months, which are asked"],
        "mopi-code": [.ends: "the next Code begins on the day on which this one is said to end"],
        "dp-complaint-ack-30d": [.noOtherNumbers: "more, where the last day is moved to a working day"],
        "foi-20wd": [.noOtherNumbers: "more, where days are holidays elsewhere"],
    ]

    @Test("agree with their rules", arguments: StandardsBase.ids(ofTopics: 6...10))
    func agree(id: String) throws {
        let audit = StandardsAudit(base: try StandardsBase.shared.get(), policies: try Rulebook.policies())
        let excused = Self.excused[id, default: [:]]
        let faults = audit.faults(of: id)
        for fault in faults where excused[fault.check] == nil {
            Issue.record("\(fault.text)")
        }
        for check in excused.keys {
            #expect(faults.contains { $0.check == check }, "\(id) passes \(check), and needs no excuse")
        }
    }

    @Test("are 109: 78 rules, and 31 rows of which no rule can be made")
    func count() throws {
        let base = try StandardsBase.shared.get()
        let kinds = StandardsBase.ids(ofTopics: 6...10).compactMap { base.records[$0]?.kind }
        #expect(kinds.count == 109)
        #expect(kinds.count { StandardsAudit.isDefinition($0) } == 31)
    }

    /// The policies with a rule from one of the records.
    private func policies() throws -> [Policy] {
        let known = Set(StandardsBase.ids(ofTopics: 6...10))
        return try Rulebook.policies().filter { policy in
            policy.headings.contains { known.contains(Rulebook.row(of: $0.id)) }
        }
    }

    @Test("have no rule without a record")
    func noOthers() throws {
        let known = Set(StandardsBase.ids(ofTopics: 6...10))
        for heading in try policies().flatMap(\.headings) {
            #expect(known.contains(Rulebook.row(of: heading.id)), "\(heading.id)")
        }
    }

    @Test("name sources of the fact base, with their tier, and all that they cite and no others")
    func sources() throws {
        let base = try StandardsBase.shared.get()
        for policy in try policies() {
            for source in policy.sources {
                #expect(base.tiers[source.id.rawValue] == source.kind, "\(policy.id): \(source.id)")
            }
            let cited = Set(policy.headings.flatMap(\.citation.sources))
            let parts = policy.criteria.flatMap(\.requirements).compactMap(\.citation).flatMap(\.sources)
            #expect(cited.union(parts) == Set(policy.sources.map(\.id)), "\(policy.id)")
        }
    }

    @Test("found nothing where a law is not known to have begun")
    func foundsNothing() throws {
        let silent = try policies().filter { !$0.status.foundsDuties }
        #expect(silent.map(\.id) == [.twoTierCautions2022])
        #expect(silent.allSatisfy { $0.duties.isEmpty && $0.criteria.isEmpty && $0.measures.isEmpty })
    }
}
