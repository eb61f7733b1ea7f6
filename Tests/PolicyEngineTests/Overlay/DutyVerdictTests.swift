import CivilTime
import PolicyEngine
import Testing

@Suite("The verdict on a changed duty")
struct DutyVerdictTests {
    private func limit(_ period: Period, when condition: Condition = .always) -> Limit {
        Limit(period, when: condition, verification: .primary)
    }

    @Test(
        "follows the order of the limits",
        arguments: [
            (Period.workingDays(5), Period.workingDays(3), Verdict.stronger),
            (.workingDays(5), .workingDays(5), .equal),
            (.workingDays(5), .workingDays(6), .weaker),
            // Over Christmas two working days may be five days or six.
            (.workingDays(2), .calendarDays(4), .incomparable),
            (.workingDays(1), .calendarDays(1), .stronger),
            (.calendarDays(28), .weeks(4), .equal),
            (.calendarDays(28), .months(1), .weaker),
            (.calendarDays(31), .months(1), .stronger),
            (.months(1), .calendarDays(30), .incomparable),
            (.months(12), .years(1), .equal),
            (.months(6), .monthsBeginningWith(6), .stronger),
            // From just before the midnight after which the clocks go forward, a day is an hour short.
            (.calendarDays(1), .hours(24), .incomparable),
            (.calendarDays(1), .hours(23), .stronger),
            // A day and a half may end before or after the second midnight.
            (.calendarDays(1), .hours(36), .incomparable),
            (.hours(47), .calendarDays(2), .weaker),
            (.unstated, .workingDays(20), .stronger),
            (.workingDays(20), .unstated, .weaker),
            (.asSoonAsPossible, .workingDays(1), .undecided),
            (.asSoonAsPossible, .asSoonAsPossible, .equal),
        ])
    func order(before: Period, after: Period, expected: Verdict) throws {
        let verdict = try LocalRules.verdict(on: Sample.duty(within: [limit(before)]), within: [limit(after)])
        #expect(verdict.verdict == expected)
        for difference in verdict.differences where [.gain, .loss].contains(difference.direction) {
            #expect(difference.witness != nil)
        }
        // For whom the time limit is his own, more time is better.
        let own = try LocalRules.verdict(
            on: Sample.duty(kind: .opportunity, within: [limit(before)]), within: [limit(after)])
        let reversed: [Verdict: Verdict] = [.stronger: .weaker, .weaker: .stronger]
        #expect(own.verdict == reversed[expected] ?? expected)
    }

    @Test("shows thirty days against a month in a short month and in a long one")
    func thirtyDays() throws {
        let verdict = try LocalRules.verdict(
            on: Sample.duty(within: [limit(.months(1))]), within: [limit(.calendarDays(30))])
        #expect(verdict.verdict == .incomparable)
        for (direction, isLong) in [(Difference.Direction.gain, true), (.loss, false)] {
            let witness = try #require(verdict.differences.first { $0.direction == direction }?.witness)
            let day = try Sample.calendar.clock.date(at: witness.asOf)
            #expect(isLong ? day.month.dayCount == 31 : day.month.dayCount < 30, "\(day)")
            guard case .duty(.pending, let before?) = witness.before, case .duty(.pending, let after?) = witness.after
            else {
                Issue.record("\(witness)")
                continue
            }
            #expect(isLong ? after < before : after > before)
        }
    }

    @Test("follows the tiers: whom a better limit is taken from or given to")
    func tiers() throws {
        let old: Condition = .fact("old")
        let young: Condition = .fact("young")
        let duty = Sample.duty(within: [limit(.workingDays(1), when: old || young), limit(.workingDays(5))])
        func verdict(_ limits: [Limit]) throws -> Verdict { try LocalRules.verdict(on: duty, within: limits).verdict }
        #expect(try verdict([limit(.workingDays(1), when: old), limit(.workingDays(5))]) == .weaker)
        #expect(try verdict([limit(.workingDays(1)), limit(.workingDays(5))]) == .stronger)
        #expect(try verdict([limit(.workingDays(1), when: !(!old && !young)), limit(.workingDays(5))]) == .equal)
        #expect(try verdict([limit(.workingDays(1), when: old), limit(.workingDays(3))]) == .incomparable)
        // The minimum of what holds and a cap: never worse.
        #expect(try verdict(duty.limits + [limit(.workingDays(3))]) == .stronger)
    }

    @Test("follows the audience and the exception")
    func reach() throws {
        let duty = Sample.duty(
            owedTo: !.fact("business"), within: [limit(.workingDays(5))], exceptedWhen: .fact("declined"))
        #expect(try LocalRules.verdict(on: duty, owedTo: .always).verdict == .stronger)
        #expect(try LocalRules.verdict(on: duty, owedTo: !.fact("business") && .fact("declined")).verdict == .weaker)
        #expect(try LocalRules.verdict(on: duty, owedTo: .fact("business")).verdict == .incomparable)
        #expect(try LocalRules.verdict(on: duty, exceptedWhen: .any([])).verdict == .stronger)
        #expect(
            try LocalRules.verdict(on: duty, exceptedWhen: .fact("declined") || .fact("late"), facts: ["late"]).verdict
                == .weaker)
    }

    @Test("does not judge what nobody can")
    func unjudged() throws {
        let duty = Sample.duty(within: [limit(.workingDays(5))])
        #expect(try LocalRules.verdict(on: duty, unjudged: ["where practicable"]).verdict == .undecided)
        #expect(
            try LocalRules.verdict(on: duty, within: [limit(.workingDays(3))], unjudged: ["where practicable"]).verdict
                == .undecided)
        #expect(
            try LocalRules.verdict(on: duty, within: [limit(.workingDays(9))], unjudged: ["where practicable"]).verdict
                == .undecided)
        #expect(
            try LocalRules.verdict(on: duty, dischargedBy: ["service.told", "service.posted"]).verdict == .undecided)
    }

    @Test("is not fooled by what comes true only later")
    func later() throws {
        func isNeverWeaker(
            _ duty: Duty, _ audience: Condition? = nil, _ limits: [Limit]? = nil, _ exception: Condition? = nil
        ) throws -> Bool {
            try LocalRules.verdict(on: duty, within: limits, owedTo: audience, exceptedWhen: exception).isNeverWeaker
        }
        // Not owed at the trigger where x holds; but x may come true while it is open.
        let owed = Sample.duty(owedTo: !.fact("x"), within: [limit(.workingDays(1))])
        #expect(try !isNeverWeaker(owed, nil, nil, .fact("x")))
        let both = Sample.duty(owedTo: !.fact("x") && .fact("y"), within: [limit(.workingDays(1))])
        #expect(try !isNeverWeaker(both, .fact("y"), nil, .fact("x")))
        let better = Sample.duty(
            owedTo: !.fact("x"), within: [limit(.workingDays(10)), limit(.workingDays(1), when: .fact("x"))])
        #expect(try !isNeverWeaker(better, nil, [limit(.workingDays(10))]))
        // Of an opportunity, a limit that comes true starts anew.
        let own = Sample.duty(
            kind: .opportunity,
            within: [limit(.workingDays(5), when: .fact("x")), limit(.workingDays(5), when: !.fact("x"))])
        #expect(try !isNeverWeaker(own, nil, [limit(.workingDays(5))]))
    }

    @Test("asks whose own time it is before it calls fewer acts better")
    func acts() throws {
        let duty = Sample.duty(within: [limit(.workingDays(5))], dischargedBy: ["service.letter", "service.mail"])
        let own = Sample.duty(
            kind: .opportunity, within: [limit(.workingDays(5))], dischargedBy: ["service.letter", "service.mail"])
        #expect(try LocalRules.verdict(on: duty, dischargedBy: ["service.letter"]).isNeverWeaker)
        #expect(try !LocalRules.verdict(on: own, dischargedBy: ["service.letter"]).isNeverWeaker)
    }

    @Test("sees an added duty silence another of the same event")
    func silenced() throws {
        let told = Sample.duty(within: [limit(.workingDays(1))])
        let added = Sample.duty(
            "charged", by: ["cps"], within: [limit(.workingDays(30))], dischargedBy: ["service.charged"])
        let overlay = LocalRules.overlay(adding: [added])
        let verdicts = try overlay.verdicts(on: LocalRules.base(duties: [told]), calendar: Sample.calendar)
        #expect(verdicts.map(\.rule) == [.duty("charged"), .duty("told")])
        #expect(verdicts.map(\.verdict) == [.stronger, .weaker])
        #expect(verdicts[1].differences.map(\.matter) == [.deciders])
        let witness = try #require(verdicts[1].differences[0].witness)
        #expect(witness.evidence.events.map(\.by) == ["cps"])
        #expect(witness.after == .nothing)
        #expect(throws: OverlayError.self) {
            try overlay.applied(to: LocalRules.base(duties: [told]), requiring: .neverWeaker, on: Sample.calendar)
        }
    }
}
