import CivilTime
import SafetyModel
import Testing

@Suite struct ActivitySheetTests {
    static let noon = Instant(milliseconds: 1_714_564_800_000)

    static func sheet(_ minutes: [ActivitySheet.Activity: Int], length: Int64 = 480 * 60_000) throws -> ActivitySheet {
        try ActivitySheet(
            of: Numbered.id(1), from: noon, to: Instant(milliseconds: noon.milliseconds + length), minutes)
    }

    @Test func codesThatDoNotSumToTheDutyAreRefused() throws {
        func rule(_ minutes: [ActivitySheet.Activity: Int], _ length: Int64 = 480 * 60_000) throws -> RecordRule? {
            try refusedRule { _ = try Self.sheet(minutes, length: length) }
        }
        #expect(try rule([.visiblePatrol: 400, .deskWork: 80]) == nil)
        #expect(try rule([.visiblePatrol: 400, .deskWork: 79]) == .codesSumToDuty)
        #expect(try rule([.visiblePatrol: 400, .deskWork: 81]) == .codesSumToDuty)
        #expect(try rule([.visiblePatrol: 480, .deskWork: 0]) == .codesSumToDuty)
        #expect(try rule([.visiblePatrol: 560, .deskWork: -80]) == .codesSumToDuty)
        #expect(try rule([.visiblePatrol: 480], 480 * 60_000 + 1) == .codesSumToDuty)
        #expect(try rule([:], 0) == .codesSumToDuty)
        #expect(try rule([.visiblePatrol: .max]) == .codesSumToDuty)
        let text = try storedText(of: Self.sheet([.visiblePatrol: 480])).replacing("480", with: "479")
        #expect(refusal(ActivitySheet.self, from: text, as: Rejection.self)?.rule == .codesSumToDuty)
    }

    @Test func sharesOfTimeKeepWhatIsUnknown() throws {
        let sheets = [
            try Self.sheet([.visiblePatrol: 300, .engagement: 100, .abstraction: 80]),
            try Self.sheet([.visiblePatrol: 80, .abstraction: 400]),
        ]
        #expect(sheets.share(of: [.visiblePatrol, .engagement]) == Share(480, of: 960))
        #expect(sheets.abstraction.percentage() == Figure(units: 500, places: 1))
        let unsure = sheets + [try Self.sheet(["a-code-unknown-here": 480])]
        #expect(unsure.abstraction == Share(480, of: 1440, unknown: 480))
        #expect([ActivitySheet]().abstraction.percentage() == nil)
    }
}
