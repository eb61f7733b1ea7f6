import PolicyEngine
import SafetyInterchange
import SafetyPolicies
import Testing

@Suite("Standards as files")
struct StandardsFileTests {
    @Test("come back as they were, byte for byte")
    func roundTrip() throws {
        let policies = try Rulebook.policies()
        #expect(policies.count >= 37)
        for policy in policies {
            let json = try PolicyFile(policy).json()
            let back = try PolicyFile(json: json)
            #expect(back.policy == policy, "\(policy.id)")
            #expect(try back.json() == json, "\(policy.id)")
        }
        #expect(Set(policies.map(\.id)).count == policies.count)
        // All of them can stand in one register.
        #expect(try Register(policies).policies.count == policies.count)
    }
}
