import CivilTime
import PolicyEngine
import SafetyPolicies
import Testing

@Suite("What a check says of the rulebook")
struct RulebookCheckTests {
    /// Whoever adds a policy with such a rule is told here.
    @Test("no rule is there that can never do what it says")
    func noFaults() throws {
        let check = try PolicyCheck(of: SafetyPolicies.Rulebook.policies())
        for fault in check.remarks(of: .fault) { Issue.record("\(fault)") }
        let shadowed = check.remarks(of: .doubt).filter { if case .shadowed = $0.matter { true } else { false } }
        #expect(shadowed.isEmpty)
    }

    /// Where the fact base says nothing or says it from memory, the check does too.
    @Test("the Code of 2020 has the gaps that its rules state")
    func gaps() throws {
        let policy = try VictimsCode.edition2020()
        let gaps = PolicyCheck(policy).remarks(of: .gap)
        let recalled = policy.duties.flatMap(\.limits).filter { $0.period.isNumeric && $0.verification == .unverified }
        let sourceless = policy.duties.filter(\.citation.sources.isEmpty)
        #expect(gaps.count { if case .unverifiedNumber = $0.matter { true } else { false } } == recalled.count)
        #expect(gaps.count { $0.matter == .noSource } == sourceless.count)
        #expect(gaps.count == recalled.count + sourceless.count)
    }
}
