import PolicyEngine
import SafetyPolicies
import Testing

/// Holds every record on the police's promises, calls, recording, anti-social behaviour and complaints against the rule
/// that was made of it.
@Suite("Standards, topics 1 to 5", .enabled(if: SharedFiles.exists(StandardsBase.name)))
struct StandardsTopics1To5Tests {
    /// The policies of these topics.
    static func policies() throws -> [Policy] {
        try [CaseReview.edition2014(), ServiceStandards.nationalCallHandling()]
    }

    /// The checks that a record does not pass on purpose, each with the reason.
    static let excused: [String: [StandardsAudit.Check: String]] = [
        "asbcr-threshold-3": [
            .sources: "the one criterion rests on the records of both periods too",
            .noOtherNumbers: "likewise",
        ]
    ]

    @Test("agree with their rules", arguments: StandardsBase.ids(ofTopics: 1...5))
    func agree(id: String) throws {
        let audit = StandardsAudit(base: try StandardsBase(), policies: try Self.policies())
        let excused = Self.excused[id, default: [:]]
        let faults = audit.faults(of: id)
        for fault in faults where excused[fault.check] == nil {
            Issue.record("\(fault.text)")
        }
    }
}
