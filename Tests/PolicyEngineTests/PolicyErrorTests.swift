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
            #expect(throws: PolicyError.impossiblePeriod("\(period)", RuleField("duty told", "within"))) {
                try Sample.policy([Sample.duty(within: [limit])])
            }
        }
        #expect(PolicyError.noLimit(duty: "told").description.contains("told"))
    }

    @Test("where a rule reads an undeclared fact anywhere")
    func undeclared() throws {
        let conditional = Limit(.workingDays(1), when: .fact("f"), verification: .primary)
        let duties = [
            "owedTo": Sample.duty(owedTo: .fact("f"), within: [Sample.oneDay]),
            "within": Sample.duty(within: [conditional]),
            "exceptedWhen": Sample.duty(within: [Sample.oneDay], exceptedWhen: !.fact("f")),
        ]
        for (field, duty) in duties {
            #expect(throws: PolicyError.undeclaredFact("f", RuleField("duty told", field))) {
                try Sample.policy([duty], facts: [])
            }
        }
    }
}
