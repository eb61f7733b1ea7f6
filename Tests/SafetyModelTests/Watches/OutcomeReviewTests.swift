import CivilTime
import SafetyModel
import Testing

@Suite struct OutcomeReviewTests {
    static func review(
        _ low: UInt64 = 1, of watch: UInt64 = 1, on text: String = "2025-11-22", due: String = "2026-11-22",
        outcomes: [ReviewedOutcome: OutcomeReview.Trend] = [.safer: .better, .informed: .notKnown]
    ) throws -> OutcomeReview {
        try OutcomeReview(
            id: .init(high: 1, low: low), of: .init(high: 0, low: watch), on: day(text), outcomes: outcomes,
            improvements: try ActionList([ProblemProfileTests.action()]), nextDue: day(due))
    }

    @Test func theNextReviewIsDueWithinAYear() {
        #expect(throws: Never.self) { try Self.review() }
        expectRefused(by: .watchIsReviewedYearly) { try Self.review(due: "2026-11-23") }
        expectRefused(by: .watchIsReviewedYearly) { try Self.review(due: "2025-11-22") }
        expectRefused(by: .watchIsReviewedYearly) { try Self.review(outcomes: [:]) }
        expectRefused(by: .watchIsReviewedYearly) { try Self.review(on: "2024-02-29", due: "2025-03-01") }
    }

    @Test func overdueReviewsAreListed() throws {
        let watches = (1...4).map { WatchScheme.ID(high: 0, low: $0) }
        let reviews = try [
            Self.review(1, of: 1, on: "2024-11-22", due: "2025-11-22"), Self.review(2, of: 1),
            Self.review(3, of: 2, due: "2026-05-22"), Self.review(4, of: 4, on: "2026-11-30", due: "2027-05-05"),
        ]
        let overdue = try reviews.overdue(of: watches, on: day("2026-11-22"))
        #expect(overdue.map(\.watch.low) == [2, 3, 4])
        #expect(try overdue.map(\.due) == [day("2026-05-22"), nil, nil])
        #expect(try reviews.overdue(of: watches, on: day("2026-11-23")).map(\.watch.low) == [1, 2, 3, 4])
        #expect(try reviews.overdue(of: watches, on: day("2026-11-30")).map(\.watch.low) == [1, 2, 3])
    }
}
