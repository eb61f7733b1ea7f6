import CivilTime
import SafetyModel
import Testing

@Suite struct EscalationLadderTests {
    static let calendar = WorkingCalendar.englandAndWales

    static func ladder() throws -> EscalationLadder {
        try EscalationLadder([
            .init("Case officer", to: Town.council, isIndependent: false, answerWithin: .workingDays(2)),
            .init("Independent panel", to: Town.landlord, isIndependent: true, answerWithin: .calendarDays(28)),
        ])
    }

    static func escalation() throws -> Escalation {
        Escalation(id: Escalation.ID(high: 37, low: 1), about: Yard.id, on: try ladder())
    }

    @Test func goesStepByStep() throws {
        try expectTable(
            of: Escalation.State.self,
            """
                      raise  answer   settle  exhaust   reopen
            open      raised -        -       -         -
            raised    raised answered settled -         -
            answered  raised -        settled exhausted -
            settled   -      -        -       -         answered
            exhausted -      -        -       -         answered
            entered-in-error - - - - -
            """)
    }

    @Test func rejectsALadderThatEndsWithThoseComplainedAbout() throws {
        let steps = try Self.ladder().steps
        #expect(brokenRule { _ = try EscalationLadder([]) } == .ladderEndsIndependently)
        #expect(brokenRule { _ = try EscalationLadder(steps.reversed()) } == .ladderEndsIndependently)
        for period in [Period.asSoonAsPossible, .workingDays(0)] {
            let open = EscalationLadder.Step("Panel", to: Town.landlord, isIndependent: true, answerWithin: period)
            #expect(brokenRule { _ = try EscalationLadder(steps + [open]) } == .ladderHasLimits)
        }
        let text = try storedText(of: Self.ladder()).replacing(
            "\"isIndependent\":true", with: "\"isIndependent\":false")
        #expect(refusal(EscalationLadder.self, from: text, as: Rejection.self)?.rule == .ladderEndsIndependently)
    }

    /// Raised on Tuesday 10 March, two working days end with Thursday the 12th.
    @Test func findsTheNextStep() throws {
        let steps = try Self.ladder().steps
        let due = try Instant("2026-03-13T00:00:00Z")
        let open = try Self.escalation()
        #expect(try open.next(at: Yard.opened, on: Self.calendar) == .available(steps[0]))
        let raised = try open.applying(.raise, at: Yard.opened, on: Self.calendar).value
        #expect(try raised.next(at: due.adding(milliseconds: -1), on: Self.calendar) == .waiting(steps[1], until: due))
        #expect(try raised.next(at: due, on: Self.calendar) == .available(steps[1]))
        #expect(
            brokenRule { _ = try raised.applying(.raise, at: due.adding(milliseconds: -1), on: Self.calendar) }
                == .ladderStepByStep)
        let answered = try raised.applying(.answer, at: Yard.at(1), on: Self.calendar).value
        #expect(try answered.next(at: Yard.at(1), on: Self.calendar) == .available(steps[1]))
        #expect(brokenRule { _ = try answered.applying(.exhaust, at: due, on: Self.calendar) } == .ladderStepByStep)
        let last = try raised.applying(.raise, at: due, on: Self.calendar).value
        #expect(try last.next(at: due.adding(seconds: 10_000_000), on: Self.calendar) == .nothing)
        #expect(
            brokenRule { _ = try last.applying(.raise, at: Yard.at(9_000), on: Self.calendar) } == .ladderStepByStep)
        let over = try last.applying(.answer, at: due, on: Self.calendar).value
            .applying(.exhaust, at: due, on: Self.calendar).value
        #expect(try over.next(at: due, on: Self.calendar) == .nothing)
        #expect(over.stepsTaken == 2)
    }
}
