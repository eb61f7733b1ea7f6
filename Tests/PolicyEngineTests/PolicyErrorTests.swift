import CivilTime
import PolicyEngine
import Testing

@Suite("A faulty set of rules is no policy")
struct PolicyErrorTests {
    private let sound = Sample.duty(within: [Sample.oneDay])

    @Test("and the fault names rule and field")
    func faults() throws {
        #expect(throws: PolicyError.duplicateDuty("told")) { try Sample.policy([sound, sound]) }
        #expect(throws: PolicyError.duplicateFact("f")) { try Sample.policy([sound], facts: ["f", "f"]) }
        #expect(throws: PolicyError.noLimit(duty: "told")) { try Sample.policy([Sample.duty(within: [])]) }
        let leading = Sample.duty(within: [Sample.oneDay], upstreamOf: "next")
        #expect(throws: PolicyError.unknownDownstream("next", duty: "told")) { try Sample.policy([leading]) }
        for period in [Period.workingDays(0), .hours(-1)] {
            let limit = Limit(period, verification: .primary)
            #expect(throws: PolicyError.impossibleLimit("\(period)", duty: "told")) {
                try Sample.policy([Sample.duty(within: [limit])])
            }
        }
        #expect(PolicyError.noLimit(duty: "told").description.contains("told"))
    }

    @Test("where a rule reads an undeclared fact anywhere")
    func undeclared() throws {
        let conditional = Limit(.workingDays(1), when: .fact("f"), verification: .primary)
        let duties = [
            Sample.duty(owedTo: .fact("f"), within: [Sample.oneDay]), Sample.duty(within: [conditional]),
            Sample.duty(within: [Sample.oneDay], exceptedWhen: !.fact("f")),
        ]
        for duty in duties {
            #expect(throws: PolicyError.undeclaredFact("f", duty: "told")) { try Sample.policy([duty], facts: []) }
        }
    }
}
