import CivilTime
import SafetyModel
import Testing

@Suite struct QualitativeIndicatorTests {
    static let coders = [Person.ID(high: 0, low: 1), Person.ID(high: 0, low: 2)]

    static func comment(_ low: UInt64, _ on: String, _ themes: Set<FeedbackTheme>...) throws -> CodedComment {
        CodedComment(
            id: .init(high: 1, low: low), on: try day(on),
            text: Personal("Nobody listened to Ada.", purpose: "satisfaction-survey"),
            themes: .init(uniqueKeysWithValues: zip(coders, themes)))
    }

    static func indicator(coders: Int = 1) throws -> QualitativeIndicator {
        try QualitativeIndicator(
            asking: "How were you treated?", scheme: [.notTakenSeriously, .keptInformed, "parking"], coderCount: coders)
    }

    @Test func commentsAreCodedByTheScheme() throws {
        var one = try Self.indicator()
        expectRefused(by: .commentsAreCodedByAScheme) { try one.add(Self.comment(1, "2026-01-01", [.visibility])) }
        expectRefused(by: .commentsAreCodedByAScheme) { try one.add(Self.comment(1, "2026-01-01", [], [])) }
        try one.add(Self.comment(1, "2026-01-01", ["parking"]))
        expectRefused(by: .commentsAreCodedByAScheme) { try one.add(Self.comment(1, "2026-01-02", [])) }
        var two = try Self.indicator(coders: 2)
        expectRefused(by: .commentsAreCodedByAScheme) { try two.add(Self.comment(1, "2026-01-01", [])) }
        expectRefused(by: .commentsAreCodedByAScheme) { try Self.indicator(coders: 0) }
        expectRefused(by: .commentsAreCodedByAScheme) { try QualitativeIndicator(asking: "?", scheme: []) }
        expectRefused(by: .commentsAreCodedByAScheme) { try QualitativeIndicator(asking: "", scheme: ["parking"]) }
    }

    @Test func themesHaveATrend() throws {
        var one = try Self.indicator(coders: 2)
        try one.add(Self.comment(1, "2026-01-05", [.keptInformed], [.keptInformed, "parking"]))
        try one.add(Self.comment(2, "2026-01-31", [.keptInformed], []))
        try one.add(Self.comment(3, "2026-02-01", [.keptInformed], [.keptInformed]))
        let months = [
            try DayInterval(from: day("2026-01-01"), until: day("2026-02-01")),
            try DayInterval(from: day("2026-02-01"), until: day("2026-03-01")),
            try DayInterval(from: day("2026-03-01"), until: day("2026-04-01")),
        ]
        let trend = one.trend(of: .keptInformed, in: months)
        #expect(trend.map(\.share) == [Share(1, of: 2), Share(1, of: 1), Share()])
        #expect(trend.map(\.interval) == months)
        #expect(one.agreement(on: .keptInformed) == 2)
        #expect(one.agreement(on: "parking") == 2)
        #expect(one.agreement(on: .notTakenSeriously) == 3)
    }
}
