import CivilTime
import SafetyModel
import Testing

@Suite struct ReportTrailTests {
    static let start = Instant(milliseconds: 1_773_136_800_000)

    static func trail(_ number: UInt64, _ feedback: FeedbackDuty = FeedbackDuty(needsSafeContact: false)) -> ReportTrail
    {
        ReportTrail(
            of: Report.ID(high: 21, low: number), received: start.adding(seconds: Int(number)), feedback: feedback)
    }

    static func later(_ seconds: Int) -> Instant { start.adding(seconds: seconds) }

    @Test func rejectsClosingAnOrphan() throws {
        var trail = Self.trail(1)
        #expect(brokenRule { try trail.close(at: Self.later(9), withoutReply: .anonymous) } == .noOrphanReport)
        try trail.record(.action, at: Self.later(10), by: Town.force)
        #expect(
            brokenRule { try trail.close(at: Self.later(9), withoutReply: .anonymous) } == .reportActionOutcomeReply)
        #expect(trail.closed == nil)
        try trail.close(at: Self.later(10), withoutReply: .anonymous)
        #expect(trail.closed == Self.later(10))
        #expect(trail.feedback.standing == .closed(.anonymous))
    }

    @Test func rejectsAnOutcomeWithoutAnActionOrOutOfOrder() throws {
        var trail = Self.trail(1)
        #expect(
            brokenRule { try trail.record(.outcome, at: Self.later(5), by: Town.force) } == .reportActionOutcomeReply)
        #expect(brokenRule { try trail.record(.action, at: Self.start, by: Town.force) } == .reportActionOutcomeReply)
        try trail.record(.action, at: Self.later(1), by: Town.force)
        try trail.record(.outcome, at: Self.later(1), by: Town.council)
        #expect(trail.steps.map(\.kind) == [.action, .outcome])
        let text = try storedText(of: trail).replacing("\"action\"", with: "\"outcome\"")
        #expect(refusal(ReportTrail.self, from: text, as: Rejection.self)?.rule == .reportActionOutcomeReply)
    }

    @Test func aReplyIsGivenByTheDutyAlone() throws {
        var trail = Self.trail(1, FeedbackDuty(needsSafeContact: true))
        #expect(brokenRule { try trail.record(.reply, at: Self.later(3), by: Town.force) } == .feedbackByDefault)
        #expect(trail.steps.isEmpty && !trail.silence(asOf: Self.later(9)).isOver)
        try trail.record(.action, at: Self.later(3), by: Town.force)
        let text = try storedText(of: trail).replacing(#""kind":"action""#, with: #""kind":"reply""#)
        #expect(refusal(ReportTrail.self, from: text, as: Rejection.self)?.rule == .feedbackByDefault)
        let blank = FeedbackDuty(needsSafeContact: true, safeContact: Town.personal(" ", .protected))
        var unsafe = Self.trail(2, blank)
        #expect(
            brokenRule { try unsafe.reply(at: Self.later(3), by: Town.force, through: .letter) } == .safeContactFirst)
    }

    @Test func whatFollowsAClosingCanBeKept() throws {
        var trail = Self.trail(1)
        try trail.record(.action, at: Self.later(2), by: Town.force)
        try trail.close(at: Self.later(3), withoutReply: .notReached)
        try trail.record(.outcome, at: Self.later(5), by: Town.force)
        try trail.reply(at: Self.later(6), by: Town.force, through: .letter)
        #expect(try roundTrip(trail) == trail)
    }

    @Test func rejectsClosingWithoutFeedbackOrReason() throws {
        var trail = Self.trail(1)
        try trail.record(.action, at: Self.later(2), by: Town.force)
        #expect(brokenRule { try trail.close(at: Self.later(3)) } == .feedbackByDefault)
        try trail.reply(at: Self.later(3), by: Town.force, through: .textMessage)
        try trail.close(at: Self.later(3))
        var optedOut = Self.trail(2, FeedbackDuty(wish: .optedOut))
        try optedOut.record(.action, at: Self.later(2), by: Town.force)
        #expect(
            brokenRule { try optedOut.reply(at: Self.later(3), by: Town.force, through: .letter) } == .feedbackByDefault
        )
        try optedOut.close(at: Self.later(3))
    }

    @Test func rejectsAReplyThatIsNotKnownToBeSafe() throws {
        var unsafe = Self.trail(1, FeedbackDuty(needsSafeContact: true))
        #expect(
            brokenRule { try unsafe.reply(at: Self.later(3), by: Town.force, through: .letter) } == .safeContactFirst)
        #expect(unsafe.steps.isEmpty && unsafe.feedback.standing == .owed)
        var safe = Self.trail(
            1, FeedbackDuty(needsSafeContact: true, safeContact: Town.personal("Mornings only", .protected)))
        try safe.reply(at: Self.later(3), by: Town.force, through: .telephone)
        #expect(safe.feedback.standing == .given(at: Self.later(3), by: .telephone))
        let text = try storedText(of: safe.feedback)
        let bare = text.replacing(#/"safeContact":\{[^}]*\},?/#, with: "")
        #expect(refusal(FeedbackDuty.self, from: bare, as: Rejection.self)?.rule == .safeContactFirst)
    }

    /// That nobody asked is no leave to write to a home where somebody else may open the letter.
    @Test func aReplyWaitsUntilItIsKnownToBeSafe() throws {
        var trail = Self.trail(1, FeedbackDuty())
        #expect(
            brokenRule { try trail.reply(at: Self.later(3), by: Town.force, through: .letter) } == .safeContactFirst)
        #expect(trail.feedback.standing == .owed && trail.steps.isEmpty)
        var told = FeedbackDuty(safeContact: Town.personal("Mornings only", .protected))
        try told.reply(at: Self.later(3), by: .telephone)
        let text = try storedText(of: told).replacing(#/"safeContact":\{[^}]*\},?/#, with: "")
        #expect(refusal(FeedbackDuty.self, from: text, as: Rejection.self)?.rule == .safeContactFirst)
        var asked = FeedbackDuty()
        try asked.record(needsSafeContact: true)
        #expect(brokenRule { try asked.reply(at: Self.later(3), by: .letter) } == .safeContactFirst)
        try asked.record(needsSafeContact: true, instructions: Town.personal("Mornings only", .protected))
        try asked.reply(at: Self.later(3), by: .letter)
        #expect(asked.standing == .given(at: Self.later(3), by: .letter))
        #expect(brokenRule { try asked.record(needsSafeContact: false) } == .safeContactFirst)
    }

    @Test func listsWhatIsOwedAndHowOftenItIsGiven() throws {
        var answered = Self.trail(3)
        try answered.record(.action, at: Self.later(4), by: Town.force)
        try answered.reply(at: Self.later(10), by: Town.force, through: .online)
        var closed = Self.trail(4)
        try closed.record(.action, at: Self.later(4), by: Town.force)
        try closed.close(at: Self.later(5), withoutReply: "moved-away")
        let trails = try ReportTrails([
            Self.trail(2), answered, Self.trail(1), closed, Self.trail(5, FeedbackDuty(wish: .optedOut)),
        ])
        #expect(trails.feedbackOwed.map(\.id.low) == [1, 2])
        #expect(trails.feedbackRate == Share(1, of: 4))
        #expect(brokenRule { _ = try ReportTrails([Self.trail(1), Self.trail(1)]) } == .reportOnce)
    }

    @Test func countsOrphansAndSilences() throws {
        var answered = Self.trail(3)
        try answered.record(.action, at: Self.later(4), by: Town.force)
        try answered.reply(at: Self.later(13), by: Town.force, through: .online)
        let trails = try ReportTrails([Self.trail(2), answered, Self.trail(1), Self.trail(1_000)])
        #expect(trails.orphans.map(\.id.low) == [1, 2, 1_000])
        let silences = trails.silences(asOf: Self.later(101))
        #expect(silences.map(\.length) == [.seconds(10), .seconds(99), .seconds(100)])
        #expect(silences.map(\.isOver) == [true, false, false])
        #expect(trails.silences(asOf: Self.later(12)).map(\.length) == [.seconds(9), .seconds(10), .seconds(11)])
        #expect(trails.silent(forAtLeast: .seconds(99), asOf: Self.later(101)) == Share(2, of: 3))
        #expect(trails.silent(forAtLeast: .seconds(100), asOf: Self.later(101)) == Share(1, of: 3))
    }
}
