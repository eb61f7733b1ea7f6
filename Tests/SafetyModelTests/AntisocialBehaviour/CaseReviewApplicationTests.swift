import CivilTime
import SafetyModel
import Testing

@Suite struct CaseReviewApplicationTests {
    static func application() -> CaseReviewApplication {
        CaseReviewApplication(
            id: CaseReviewApplication.ID(high: 38, low: 1), about: Yard.id, for: Yard.victim, applied: Yard.opened)
    }

    @Test func goesFromApplicationToAnswer() throws {
        try expectTable(
            of: CaseReviewApplication.State.self,
            """
                              acknowledge  meet-threshold fail-threshold    review   answer   withdraw  reopen
            applied           acknowledged threshold-met  threshold-not-met -        -        withdrawn -
            acknowledged      -            threshold-met  threshold-not-met -        -        withdrawn -
            threshold-met     -            -              -                 reviewed -        withdrawn -
            threshold-not-met -            -              -                 -        answered -         -
            reviewed          -            -              -                 -        answered -         -
            answered          -            -              -                 -        -        -         acknowledged
            withdrawn         -            -              -                 -        -        -         acknowledged
            entered-in-error - - - - - - -
            """)
    }

    @Test func rejectsAnythingBeforeTheApplicationOrTheReview() throws {
        var one = Self.application()
        #expect(brokenRule { _ = try one.applying(.acknowledge, at: Yard.at(-1)) } == .reviewAfterApplication)
        one = try one.applying(.meetThreshold, at: Yard.at(1)).value
        #expect(brokenRule { try one.recommend(Yard.action(1)) } == .reviewBeforeRecommendation)
        one = try one.applying(.review, at: Yard.at(2)).value
        try one.recommend(Yard.action(1))
        #expect(brokenRule { try one.recommend(Yard.action(1)) } == .actionOnce)
        #expect(one.recommendations.all.count == 1)
        let text = try storedText(of: one)
        let early = try storedText(of: Self.application().applying(.acknowledge, at: Yard.at(1)).value.progress)
        let progress = try storedText(of: one.progress)
        let invented = refusal(
            CaseReviewApplication.self, from: text.replacing(progress, with: early), as: Rejection.self)
        #expect(invented?.rule == .reviewBeforeRecommendation)
        let tooEarly = text.replacing(#""applied":"\#(Yard.opened)""#, with: #""applied":"\#(Yard.at(2))""#)
        #expect(
            refusal(CaseReviewApplication.self, from: tooEarly, as: Rejection.self)?.rule == .reviewAfterApplication)
    }
}
