import CivilTime
import CommunitySafetyTesting
import FoundationEssentials
import PolicyEngine
import SafetyInterchange
import SafetyPolicies
import Testing

@Suite("The Victims' Codes as files")
struct VictimsCodeFileTests {
    @Test("are the same policies, and the same bytes when written again", arguments: RuleGroup.allCases)
    func roundTrip(group: RuleGroup) throws {
        for policy in try group.policies() {
            let bytes = try PolicyFile(policy).json()
            let file = try PolicyFile(json: bytes)
            #expect(file.policy == policy)
            #expect(try file.json() == bytes)
        }
    }

    @Test("give the same determinations on every published vector")
    func vectors() throws {
        let policy = try VictimsCode.edition2020()
        let read = try PolicyFile(json: PolicyFile(policy).json()).policy
        var count = 0
        for file in try VectorTests.files() {
            #expect(try file.mismatches(under: read).isEmpty)
            for vector in file.vectors {
                let evidence = try vector.evidence(for: policy)
                let expected = try policy.determinations(
                    from: evidence, asOf: vector.asOf, knownAt: vector.knownAt, on: file.calendar)
                let found = try read.determinations(
                    from: evidence, asOf: vector.asOf, knownAt: vector.knownAt, on: file.calendar)
                #expect(found == expected, "\(vector.id)")
                count += 1
            }
        }
        #expect(count >= 512)
    }
}
