import PolicyEngine
import SafetyInterchange
import SafetyPolicies
import Testing

/// Holds every record on partnerships, safeguarding, volunteers, recent promises, diversion and information against the
/// rule that was made of it.
@Suite("Standards, topics 6 to 10", .enabled(if: SharedFiles.exists(StandardsBase.name)))
struct StandardsTopics6To10Tests {
    /// The checks that a record does not pass on purpose, each with the reason.
    static let excused: [String: [StandardsAudit.Check: String]] = [:]

    @Test("agree with their rules", arguments: StandardsBase.ids(ofTopics: 6...10))
    func agree(id: String) throws {
        let audit = StandardsAudit(base: try StandardsBase(), policies: try Rulebook.policies())
        let excused = Self.excused[id, default: [:]]
        let faults = audit.faults(of: id)
        for fault in faults where excused[fault.check] == nil {
            Issue.record("\(fault.text)")
        }
        // An excuse that is not needed hides the next fault.
        for check in excused.keys where !faults.contains(where: { $0.check == check }) {
            Issue.record("\(id), \(check.rawValue): excused and not at fault")
        }
    }
}
