import CivilTime
import SafetyModel
import Testing

@Suite struct VictimCallTests {
    private func call(
        _ number: UInt64, to victim: UInt64, _ outcome: CallOutcome = .spoke, agreed: Answer = .yes,
        themes: [CallTheme] = [], followUps: [FollowUp] = [], sample: UInt64 = 1, words: String? = nil
    ) throws -> VictimCall {
        try VictimCall(
            id: Made.id(number), to: Made.id(victim), drawnBy: Made.id(sample), on: Made.june, mayContact: agreed,
            outcome: outcome, themes: themes, followUps: followUps, words: words.map(Made.text))
    }

    @Test func nobodyIsCalledWithoutTheirConsent() throws {
        for agreed in [Answer.no, .unknown] {
            expectRefused(by: .callWithConsent) { try call(1, to: 1, agreed: agreed) }
        }
        for outcome in [CallOutcome.declined, .notReached] {
            expectRefused(by: .callWithConsent) { try call(1, to: 1, outcome, themes: [.fear]) }
            expectRefused(by: .callWithConsent) { try call(1, to: 1, outcome, words: "x") }
            #expect(try call(1, to: 1, outcome).outcome == outcome)
        }
        let text = try storedText(of: call(1, to: 1)).replacing("\"mayContact\":\"yes\"", with: "\"mayContact\":\"no\"")
        #expect(refusal(VictimCall.self, from: text, as: Rejection.self)?.rule == .callWithConsent)
    }

    @Test func aRoundIsOfOneSampleAndEachSpeaksOnce() throws {
        var round = VictimCallRound(of: Made.id(1))
        try round.add(try call(1, to: 1))
        let before = round
        expectRefused(by: .callNamesItsSample) { try round.add(try call(2, to: 2, sample: 2)) }
        expectRefused(by: .callCountsOnce) { try round.add(try call(1, to: 2)) }
        expectRefused(by: .callCountsOnce) { try round.add(try call(3, to: 1)) }
        #expect(round == before)
        // Somebody who was not reached may be called again.
        try round.add(try call(4, to: 4, .notReached))
        try round.add(try call(5, to: 4))
        #expect(round.calls.count == 3)
        #expect(round.spoken.count == 2)
    }

    @Test func themesAndFollowUpsAreCounted() throws {
        var round = VictimCallRound(of: Made.id(1))
        try round.add(try call(1, to: 1, themes: [.updates, .updates, .fear]))
        try round.add(try call(2, to: 2, themes: [.updates], followUps: [.closureContact]))
        try round.add(try call(3, to: 3, .declined, followUps: [.needsAssessment]))
        try round.add(try call(4, to: 4, themes: [.attendance]))
        #expect(round.themes.map(\.theme) == [.updates, .attendance, .fear])
        #expect(round.themes.map(\.calls) == [2, 1, 1])
        #expect(round.owing.map(\.id) == [Made.id(2), Made.id(3)])
    }
}
