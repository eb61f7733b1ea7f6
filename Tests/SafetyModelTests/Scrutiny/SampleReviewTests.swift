import CivilTime
import SafetyModel
import Testing

@Suite struct SampleReviewTests {
    static let reviewer = Person.ID(high: 0, low: 71)
    static let officer = Person.ID(high: 0, low: 72)

    static func review(of kind: SampledKind = .complaint, involved: Set<Person.ID>? = [officer]) throws -> SampleReview
    {
        let records = (1...40).map {
            (RecordReference(rawValue: "\($0)"), $0 <= 30 ? RecordStratum("early") : "formal")
        }
        let plan = try SamplePlanTests.plan(records, sizes: ["early": 6, "formal": 4], of: kind)
        let sample = try plan.draw()
        let all = sample.drawn.values.flatMap(\.self)
        return SampleReview(
            of: sample,
            involved: involved.map { people in .init(uniqueKeysWithValues: all.map { ($0, people) }) } ?? [:])
    }

    func finding(
        on record: RecordReference, _ answer: SampleFinding.Answer, by person: Person.ID = reviewer
    ) throws -> SampleFinding {
        SampleFinding(on: record, by: person, day: try day("2026-11-20"), answer)
    }

    @Test(arguments: [SampledKind.complaint, .useOfForceRecord, .stopSearchRecord, "body-worn-video"])
    func countsAnswersOfTheWholeAndOfStrata(_ kind: SampledKind) throws {
        var review = try Self.review(of: kind)
        #expect(review.sample.kind == kind)
        let (early, formal) = (try #require(review.sample.drawn["early"]), try #require(review.sample.drawn["formal"]))
        for record in early.prefix(2) { try review.record(finding(on: record, .concern)) }
        for record in early.dropFirst(2).prefix(3) { try review.record(finding(on: record, .noConcern)) }
        try review.record(finding(on: formal[0], .cannotTell))
        let all = review.counts()
        #expect((all.concern, all.noConcern, all.cannotTell, all.notReviewed) == (2, 3, 1, 4))
        #expect(all.share == Share(2, of: 10, unknown: 5))
        let later = review.counts(in: "formal")
        #expect((later.concern, later.noConcern, later.cannotTell, later.notReviewed) == (0, 0, 1, 3))
        #expect(review.counts(in: "nowhere").share == Share())
    }

    @Test func aReviewerHadNoPartInTheCase() throws {
        var review = try Self.review()
        let record = try #require(review.sample.drawn["early"]?.first)
        expectRefused(by: .reviewerIsIndependent) { try review.record(finding(on: record, .concern, by: Self.officer)) }
        var unknown = try Self.review(involved: nil)
        expectRefused(by: .reviewerIsIndependent) { try unknown.record(finding(on: record, .concern)) }
        #expect(review.findings.isEmpty && unknown.findings.isEmpty)
    }

    @Test func onlyWhatWasDrawnHasAFindingAndOne() throws {
        var review = try Self.review()
        let drawn = Set(review.sample.drawn.values.flatMap(\.self))
        let other = try #require((1...40).map { RecordReference(rawValue: "\($0)") }.first { !drawn.contains($0) })
        expectRefused(by: .findingIsOnASampledRecord) { try review.record(finding(on: other, .concern)) }
        let record = try #require(drawn.sorted().first)
        try review.record(finding(on: record, .noConcern))
        expectRefused(by: .findingIsOnASampledRecord) { try review.record(finding(on: record, .concern)) }
        #expect(review.findings.count == 1)
    }

    @Test func aStoredFindingOfNobodyIndependentIsRefused() throws {
        var review = try Self.review()
        let record = try #require(review.sample.drawn["early"]?.first)
        try review.record(finding(on: record, .concern))
        let text = try storedText(of: review)
            .replacing("\"reviewer\":\"\(Self.reviewer)\"", with: "\"reviewer\":\"\(Self.officer)\"")
        #expect(refusal(SampleReview.self, from: text, as: Rejection.self)?.rule == .reviewerIsIndependent)
    }
}
