import CivilTime
import SafetyModel
import Testing

@Suite struct RecommendationTests {
    let noon = Instant(milliseconds: 1_790_000_000_000)

    @Test func table() throws {
        try expectTable(
            of: Recommendation.State.self,
            """
                        accept   decline  carry-out   withdraw  reopen
            made        accepted declined -           withdrawn -
            accepted    -        -        carried-out withdrawn -
            declined    -        -        -           -         made
            carried-out -        -        -           -         accepted
            withdrawn   -        -        -           -         made
            """)
    }

    static func recommendation(
        _ low: UInt64 = 1, from source: AdviceSource = .panel(.init(high: 0, low: 50)), due: String? = "2026-10-01",
        made: String = "2026-09-01", what: String = "Show the video to panels"
    ) throws -> Recommendation {
        try Recommendation(
            id: .init(high: 5, low: low), from: source, .advice, to: .init(high: 0, low: 5), what: what,
            made: day(made), answerDue: due.map { try day($0) })
    }

    func action() throws -> OwnedAction {
        try OwnedAction(
            id: .init(high: 9, low: 1), "Show it", by: .init(high: 0, low: 5), due: try day("2026-12-01"))
    }

    @Test func saysSomethingAndIsAnsweredAfterwards() {
        expectRefused(by: .recommendationSaysWhat) { try Self.recommendation(what: " \t") }
        expectRefused(by: .recommendationSaysWhat) { try Self.recommendation(due: "2026-08-31") }
        #expect(throws: Never.self) { try Self.recommendation(due: "2026-09-01") }
    }

    @Test func isDeclinedWithReasons() throws {
        let one = try Self.recommendation()
        for answer in [RecommendationAnswer(isAccepted: false, reasons: nil), .init(isAccepted: false, reasons: " ")] {
            expectRefused(by: .recommendationIsAnswered) { try one.answered(answer, at: noon) }
        }
        let no = RecommendationAnswer(isAccepted: false, reasons: "The law forbids it.")
        expectRefused(by: .recommendationIsAnswered) {
            try one.answered(no, doing: try ActionList([action()]), at: noon)
        }
        expectRefused(by: .recommendationIsAnswered) { try one.applying(.accept, at: noon) }
        let declined = try one.answered(no, at: noon).value
        #expect(declined.progress.state == .declined)
        #expect(try declined.applying(.reopen, at: noon).value.answer == nil)
        let text = try storedText(of: declined).replacing("The law forbids it.", with: "")
        #expect(refusal(Recommendation.self, from: text, as: Rejection.self)?.rule == .recommendationIsAnswered)
    }

    @Test func isCarriedOutWhenNothingIsOpen() throws {
        var one = try Self.recommendation().answered(.accepted, doing: try ActionList([action()]), at: noon).value
        expectRefused(by: .recommendationIsCarriedOut) { try one.applying(.carryOut, at: noon) }
        one = try one.updating(action().applying(.complete, at: noon).value)
        one = try one.applying(.carryOut, at: noon).value
        #expect(one.progress.state == .carriedOut && one.answer == .accepted)
        #expect(try one.applying(.reopen, at: noon).value.answer == .accepted)
    }

    @Test func theTrackerTellsWhatAwaitsItsAnswer() throws {
        let other = AdviceSource.sample(.init(high: 6, low: 1))
        let tracker = try Recommendations([
            Self.recommendation(1), Self.recommendation(2, due: nil), Self.recommendation(3, due: "2026-09-30"),
            Self.recommendation(4).answered(.accepted, at: noon).value,
            Self.recommendation(5).answered(.accepted, at: noon).value.applying(.carryOut, at: noon).value,
            Self.recommendation(6).answered(.init(isAccepted: false, reasons: "No money."), at: noon).value,
            Self.recommendation(7).applying(.enterInError, at: noon).value,
            Self.recommendation(8, from: other, due: "2026-11-30", made: "2026-11-01"),
        ])
        func numbers(_ found: [Recommendation]) -> [UInt64] { found.map(\.id.low) }
        #expect(try numbers(tracker.unanswered(on: day("2026-10-31"))) == [1, 2, 3])
        #expect(try numbers(tracker.unanswered(on: day("2026-11-01"))) == [1, 2, 3, 8])
        #expect(try numbers(tracker.overdue(on: day("2026-09-30"))) == [])
        #expect(try numbers(tracker.overdue(on: day("2026-10-01"))) == [3])
        #expect(try numbers(tracker.overdue(on: day("2026-12-01"))) == [3, 1, 8])
        let counts = tracker.counts()
        #expect(counts.counts == [.made: 4, .accepted: 1, .carriedOut: 1, .declined: 1])
        #expect(counts.adoption == Share(2, of: 7, unknown: 4))
        #expect(tracker.counts(from: other).counts == [.made: 1])
        #expect(numbers(tracker.from(other)) == [8])
        expectRefused(by: .recommendationIsListedOnce) {
            try Recommendations([Self.recommendation(1), Self.recommendation(1)])
        }
    }
}
