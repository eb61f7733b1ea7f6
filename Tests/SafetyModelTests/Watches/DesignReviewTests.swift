import CivilTime
import SafetyModel
import Testing

@Suite struct DesignReviewTests {
    static func review(
        _ competence: Competence = .designingOutCrime, achieved: String = "2025-01-01", through: String? = "2026-11-22",
        on text: String = "2026-11-22"
    ) throws -> DesignReview {
        try DesignReview(
            id: .init(high: 0, low: 1), of: "The new bus station", by: .init(high: 0, low: 2),
            qualified: TrainingRecord(
                competence, achieved: day(achieved), validThrough: through.map { try day($0) }),
            on: day(text))
    }

    @Test func aReviewerIsQualifiedOnTheDay() {
        #expect(throws: Never.self) { try Self.review() }
        #expect(throws: Never.self) { try Self.review(achieved: "2026-11-22", through: nil) }
        expectRefused(by: .designReviewerIsQualified) { try Self.review(.firstAid) }
        expectRefused(by: .designReviewerIsQualified) { try Self.review(achieved: "2026-11-23", through: nil) }
        expectRefused(by: .designReviewerIsQualified) { try Self.review(on: "2026-11-23") }
    }

    @Test func countsTheRecommendationsAdopted() throws {
        let review = try Self.review()
        let noon = ProblemProfileTests.noon
        let source = AdviceSource.designReview(review.id)
        let tracker = try Recommendations([
            RecommendationTests.recommendation(1, from: source).answered(.accepted, at: noon).value,
            RecommendationTests.recommendation(2, from: source),
            RecommendationTests.recommendation(3, from: source).answered(
                .init(isAccepted: false, reasons: "Too dear."), at: noon
            ).value,
            RecommendationTests.recommendation(4).answered(.accepted, at: noon).value,
        ])
        let adoption = review.adoption(in: tracker)
        #expect(adoption.adoption == Share(1, of: 3, unknown: 1))
        #expect(adoption.count(of: .made) == 1)
    }

    @Test func aTrainingCountsItsPeople() throws {
        expectRefused(by: .attendanceIsCounted) {
            try ProfessionalTraining(id: .init(high: 0, low: 1), of: .architect, on: day("2026-05-05"), attended: -1)
        }
        #expect(
            try ProfessionalTraining(
                id: .init(high: 0, low: 1), of: "clergy", on: day("2026-05-05"), attended: nil
            ).attended == nil)
    }
}
