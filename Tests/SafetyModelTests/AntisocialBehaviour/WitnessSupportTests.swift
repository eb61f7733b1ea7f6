import CivilTime
import SafetyModel
import Testing

@Suite struct WitnessSupportTests {
    static func witness(_ number: UInt64, isIntimidated: Bool? = nil) -> WitnessSupport {
        WitnessSupport(of: Witness.ID(high: 48, low: number), in: Yard.id, isIntimidated: isIntimidated)
    }

    @Test func rejectsAStatementBeforeAnOffer() throws {
        var one = Self.witness(1)
        #expect(brokenRule { try one.recordStatement(at: Yard.at(1)) } == .supportBeforeStatement)
        one.offer(.emotional, at: Yard.at(2), isTaken: false)
        #expect(brokenRule { try one.recordStatement(at: Yard.at(1)) } == .supportBeforeStatement)
        try one.recordStatement(at: Yard.at(2))
        #expect(one.statements == [Yard.at(2)])
        let text = try storedText(of: one).replacing(#/"offers":\[[^\]]*\]/#, with: "\"offers\":[]")
        #expect(refusal(WitnessSupport.self, from: text, as: Rejection.self)?.rule == .supportBeforeStatement)
    }

    @Test func listsUnsupportedWitnessesTheIntimidatedFirst() throws {
        var offered = Self.witness(5, isIntimidated: true)
        offered.offer("a-companion", at: Yard.at(2))
        let witnesses = [
            Self.witness(1, isIntimidated: false), Self.witness(2), Self.witness(3, isIntimidated: true), offered,
        ]
        #expect(WitnessSupport.unsupported(among: witnesses, at: Yard.at(2)).map(\.id.low) == [3, 2, 1])
        #expect(WitnessSupport.unsupported(among: witnesses, at: Yard.at(1)).map(\.id.low) == [3, 5, 2, 1])
    }
}
