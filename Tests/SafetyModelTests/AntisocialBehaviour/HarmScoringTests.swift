import CivilTime
import SafetyModel
import Testing

@Suite struct HarmScoringTests {
    static func scoring(_ locator: String = "table 2", _ scores: [ReportCategory: Int]? = nil) throws -> HarmScoring {
        try HarmScoring(
            by: Passage("local-harm-method", locator), scores ?? [.noise: 2, .environment: 3, "drones": 9],
            lowLevelThrough: 3)
    }

    static func issue(
        _ number: UInt64, of category: ReportCategory = .noise, raised: String = "2026-03-01",
        _ resolved: Milestone = .notReached, rating: Int? = nil
    ) throws -> LocalIssue {
        try LocalIssue(
            id: LocalIssue.ID(high: 46, low: number), category, in: Town.north, raised: day(raised), resolved: resolved,
            rating: rating)
    }

    @Test func rejectsAScoreWithoutAMethod() throws {
        #expect(brokenRule { _ = try Self.scoring(" ") } == .scoreCitesItsMethod)
        #expect(brokenRule { _ = try Self.scoring("table 2", [:]) } == .scoreCitesItsMethod)
        #expect(brokenRule { _ = try Self.scoring("table 2", [.noise: -1]) } == .scoreCitesItsMethod)
        for rating in [0, 6] { #expect(brokenRule { _ = try Self.issue(1, rating: rating) } == .ratingOnItsScale) }
        let text = try storedText(of: Self.scoring()).replacing("table 2", with: "")
        #expect(refusal(HarmScoring.self, from: text, as: Rejection.self)?.rule == .scoreCitesItsMethod)
    }

    @Test func countsLowLevelIssuesResolvedAndRated() throws {
        let tenth = Milestone.reached(on: try day("2026-03-10"))
        let results = try Self.scoring().lowLevelResults(
            of: [
                Self.issue(1, tenth, rating: 4), Self.issue(2, of: .environment, tenth, rating: 3), Self.issue(3),
                Self.issue(4, .notRecorded), Self.issue(5, of: "drones", tenth, rating: 5),
                Self.issue(6, of: .theft, tenth),
                Self.issue(7, .reached(on: nil)), Self.issue(8, raised: "2026-03-11", tenth),
                Self.issue(9, .reached(on: day("2026-03-11")), rating: 5),
            ], by: day("2026-03-10"))
        #expect(results.resolved == Share(3, of: 6, unknown: 1))
        #expect(results.rated == Share(2, of: 3))
        #expect(results.ratedWell == Share(1, of: 2))
        #expect(results.unscored == 1)
    }
}
