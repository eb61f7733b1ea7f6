import CivilTime
import PolicyEngine
import SafetyPolicies
import Testing

@Suite struct RulebookCheckTests {
    @Test func show() throws {
        let check = try PolicyCheck(of: Rulebook.policies(), on: CivilDate("2026-11-01"))
        for remark in check.remarks where remark.severity != .gap { print("RRR \(remark)") }
        var counts: [String: Int] = [:]
        for remark in check.remarks where remark.severity == .gap { counts["\(remark.policy) \(String(describing: remark.matter).prefix(12))", default: 0] += 1 }
        for (key, value) in counts.sorted(by: { $0.key < $1.key }) { print("RRR \(key) \(value)") }
        for remark in check.remarks where remark.severity == .gap { print("GGG \(remark)") }
    }
}
