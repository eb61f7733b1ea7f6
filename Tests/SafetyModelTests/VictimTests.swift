import CivilTime
import Foundation
import SafetyModel
import Testing

@Suite struct VictimTests {
    let blank = Victim(id: .init(high: 0, low: 1), kind: .person)
    let day = Instant(milliseconds: 86_400_000)

    @Test func whatNobodySaidIsUnknown() {
        #expect(blank.value(of: .vulnerable, at: day) == nil)
    }

    @Test func aPlainValueHasAlwaysHeld() {
        var victim = blank
        victim.set(.vulnerable, to: false)
        #expect(
            victim.value(of: .vulnerable, at: Instant(milliseconds: -1), knownAt: Instant(milliseconds: -2)) == false)
        victim.set(.vulnerable, to: nil)
        #expect(victim.circumstances.isEmpty)
    }

    @Test func aHistoryHasTwoTimeAxes() throws {
        var victim = blank
        let later = day.adding(seconds: 60)
        try victim.record(.intimidated, true, from: day, recorded: later)
        #expect(victim.value(of: .intimidated, at: day.adding(milliseconds: -1)) == nil)
        #expect(victim.value(of: .intimidated, at: day) == true)
        #expect(victim.value(of: .intimidated, at: later, knownAt: later.adding(milliseconds: -1)) == nil)
        #expect(victim.value(of: .intimidated, at: later, knownAt: later) == true)
        try victim.record(.intimidated, nil, from: later)
        #expect(victim.value(of: .intimidated, at: later) == nil)
        #expect(victim.value(of: .intimidated, at: later.adding(milliseconds: -1)) == true)
    }

    @Test func ofTwoFromTheSameInstantTheLaterRecordedHolds() throws {
        var victim = blank
        try victim.record(.intimidated, false, from: day, recorded: day.adding(seconds: 9))
        try victim.record(.intimidated, true, from: day, recorded: day.adding(seconds: 1))
        #expect(victim.value(of: .intimidated, at: day) == false)
        #expect(victim.value(of: .intimidated, at: day, knownAt: day.adding(seconds: 5)) == true)
    }

    @Test func aDatedRecordCannotFollowAPlainValue() {
        var victim = blank
        victim.set(.vulnerable, to: false)
        let expected = CircumstanceError(circumstance: .vulnerable, standing: false)
        #expect(throws: expected) { try victim.record(.vulnerable, true, from: day) }
        #expect(victim.value(of: .vulnerable, at: day) == false)
    }

    @Test func anAssessmentIsTakenWholeOrNotAtAll() throws {
        var victim = blank
        let assessment = NeedsAssessment(
            id: .init(high: 0, low: 2), victim: victim.id, at: day, by: .police,
            findings: [.vulnerable: true, .intimidated: false])
        let foreign = NeedsAssessment(
            id: .init(high: 0, low: 2), victim: .init(high: 9, low: 9), at: day, by: .police,
            findings: [.vulnerable: true])
        #expect((#expect(throws: Rejection.self) { try victim.record(foreign) })?.rule == .categoryHasAGround)
        #expect(victim == blank)
        var blocked = victim
        blocked.set(.intimidated, to: true)
        let before = blocked
        #expect(throws: CircumstanceError.self) { try blocked.record(assessment) }
        #expect(blocked == before)
        try victim.record(assessment)
        #expect(victim.value(of: .vulnerable, at: day) == true)
        #expect(victim.value(of: .intimidated, at: day) == false)
    }

    @Test func circumstancesAreWrittenAsTheVocabularyWritesFacts() throws {
        let start = Instant(milliseconds: 0)
        let victim = Victim(
            id: blank.id, kind: .business,
            circumstances: [
                .isBusiness: .always(true), .vulnerable: .always(nil), "brand_new": .always(false),
                .intimidated: .dated([.init(true, from: start)]),
            ])
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        let bytes = try encoder.encode(victim)
        let text = String(decoding: bytes, as: UTF8.self)
        #expect(
            text.contains(
                #""circumstances":{"brand_new":false,"intimidated":[{"from":"1970-01-01T00:00:00Z","value":true}],"#
                    + #""is_business":true,"vulnerable":null}"#))
        #expect(try JSONDecoder().decode(Victim.self, from: bytes) == victim)
    }

    @Test func circumstancesAreTheVocabularysFacts() {
        #expect(
            Set(Circumstance.known.map(\.rawValue)) == [
                "under_18", "under_17", "vulnerable", "intimidated", "most_serious_crime", "persistently_targeted",
                "bereaved_close_relative", "enhanced_by_discretion", "is_business", "parent_of_under_18",
                "violent_crime", "sexual_or_gendered_or_domestic", "vcs_eligible", "vcs_member",
                "special_measures_applied", "sfo", "opted_out", "objects_to_referral",
            ])
    }

    @Test(arguments: [("P14D", AgreedPeriod.days(14)), ("P2W", .weeks(2)), ("P1M", .months(1))])
    func agreedPeriodsReadBack(_ text: String, _ period: AgreedPeriod) {
        #expect(AgreedPeriod(text) == period)
        #expect(period.description == text)
    }

    @Test(arguments: ["", "P", "P0D", "P-1D", "P1Y", "14D", "P1M2D", "P D", "P+1D"])
    func otherPeriodsAreRefused(_ text: String) {
        #expect(AgreedPeriod(text) == nil)
    }
}
