import CivilTime
import PolicyEngine
import Testing

@Suite("The verdict on a changed criterion")
struct CriterionVerdictTests {
    private func complaints(_ count: Int, within period: Period, made: Period) -> Condition {
        .count(EventPattern("complaint", within: period, following: .init("behaviour", within: made)), atLeast: count)
    }

    private var three: Condition {
        complaints(3, within: .monthsBeginningWith(6), made: .monthsBeginningWith(1))
    }

    @Test("follows the order of counts and numbers")
    func quantities() throws {
        let criterion = LocalRules.criterion(three)
        func verdict(_ count: Int) throws -> Verdict {
            try LocalRules.verdict(
                on: criterion, complaints(count, within: .monthsBeginningWith(6), made: .monthsBeginningWith(1))
            ).verdict
        }
        #expect(try verdict(2) == .stronger)
        #expect(try verdict(3) == .equal)
        #expect(try verdict(5) == .weaker)
        let number = LocalRules.criterion("score" >= 14)
        func numbers(_ condition: Condition) throws -> Verdict {
            try LocalRules.verdict(on: number, condition, facts: ["judged"], numbers: ["score"]).verdict
        }
        #expect(try numbers("score" > 13) == .equal)
        #expect(try numbers("score" >= 10) == .stronger)
        #expect(try numbers("score" >= 15) == .weaker)
        #expect(try numbers("score" >= 14 || .fact("judged")) == .stronger)
        #expect(try numbers("score" >= 20 || .fact("judged")) == .incomparable)
    }

    @Test("looks at every holiday of the calendar where working days are counted")
    func workingDays() throws {
        func complained(within period: Period) -> Condition {
            .count(EventPattern("complaint", within: period), atLeast: 1)
        }
        let criterion = LocalRules.criterion(complained(within: .workingDays(4)))
        func verdict(_ days: Int) throws -> Verdict {
            try LocalRules.verdict(on: criterion, complained(within: .calendarDays(days))).verdict
        }
        // From a Sunday to Thursday four days, over Christmas and the weekend ten at the most.
        #expect(try verdict(3) == .weaker)
        #expect(try verdict(20) == .stronger)
        #expect(try verdict(5) == .incomparable)
    }

    @Test("is left open where very many events would have to be laid out")
    func veryMany() throws {
        let many = Condition.count(EventPattern("complaint", within: .months(6)), atLeast: 20_000)
        let few = Condition.count(EventPattern("complaint", within: .months(6)), atLeast: 3)
        #expect(try LocalRules.verdict(on: LocalRules.criterion(few), many).verdict == .undecided)
    }

    @Test("serves whom the rule says, and nobody where it does not say")
    func polarity() throws {
        func verdict(_ favour: Criterion.Favour?, _ age: Int) throws -> Verdict {
            let criterion = LocalRules.criterion("age" >= 18, kind: .eligibility, favouring: favour)
            return try LocalRules.verdict(on: criterion, "age" >= age, numbers: ["age"]).verdict
        }
        #expect(try verdict(.no, 21) == .stronger)
        #expect(try verdict(.no, 16) == .weaker)
        #expect(try verdict(.yes, 21) == .weaker)
        #expect(try verdict(nil, 16) == .undecided)
        #expect(try verdict(nil, 18) == .equal)
    }

    @Test("is never better for a check that is no longer made, whomever it serves")
    func presence() throws {
        for (favour, verdict) in [(Criterion.Favour?.some(.yes), Verdict.weaker), (.no, .weaker), (nil, .undecided)] {
            let base = try LocalRules.base(criteria: [LocalRules.criterion(.fact("vetted"), favouring: favour)])
            let overlay = LocalRules.overlay(removing: [.criterion("enough")])
            #expect(try overlay.verdicts(on: base, calendar: Sample.calendar).map(\.verdict) == [verdict])
        }
    }

    @Test("takes what nothing here can judge for a narrower question, and its loss for a wider one")
    func unjudged() throws {
        func verdict(_ favour: Criterion.Favour, before: [String], after: [String]) throws -> ProvisionVerdict {
            try LocalRules.verdict(
                on: LocalRules.criterion("age" >= 18, favouring: favour, unjudged: before), "age" >= 18,
                unjudged: after, numbers: ["age"])
        }
        #expect(try verdict(.yes, before: [], after: ["fit"]).differences.map(\.direction) == [.perhapsLoss])
        #expect(try verdict(.no, before: [], after: ["fit"]).differences.map(\.direction) == [.perhapsGain])
        #expect(try verdict(.yes, before: [], after: ["fit"]).verdict == .undecided)
    }

    @Test("finds thirty days and a month incomparable, each with a case of a short month and of a long one")
    func thirtyDays() throws {
        let verdict = try LocalRules.verdict(
            on: LocalRules.criterion(three),
            complaints(3, within: .monthsBeginningWith(6), made: .calendarDaysCountingFirst(30)))
        #expect(verdict.verdict == .incomparable)
        #expect(verdict.differences.map(\.direction) == [.gain, .loss])
        for (difference, isLong) in zip(verdict.differences, [false, true]) {
            let witness = try #require(difference.witness)
            let months = try witness.evidence.events.filter { $0.kind == "behaviour" }.map { event in
                guard case .instant(let instant) = event.at else { throw CivilTimeError(.malformed, "no instant") }
                return try Sample.calendar.clock.date(at: instant).month.dayCount
            }
            #expect(months.contains { isLong ? $0 == 31 : $0 < 30 })
        }
    }

    @Test("sees that every pattern of an event depends on the others")
    func jointPatterns() throws {
        // Whoever has one of three months has one of six.
        let recent = Condition.count(EventPattern("complaint", within: .months(3)), atLeast: 1)
        let either = Condition.count(EventPattern("complaint", within: .months(6)), atLeast: 1)
        #expect(try LocalRules.verdict(on: LocalRules.criterion(either), recent && either).verdict == .weaker)
        #expect(try LocalRules.verdict(on: LocalRules.criterion(recent), recent && either).verdict == .equal)
        #expect(try LocalRules.verdict(on: LocalRules.criterion(either), recent || either).verdict == .equal)
        // Three within six months of which one is of the last month.
        let last = Condition.count(EventPattern("complaint", within: .months(1)), atLeast: 1)
        #expect(try LocalRules.verdict(on: LocalRules.criterion(three), three && last).verdict == .weaker)
    }

    @Test("compares days that facts give")
    func days() throws {
        let criterion = LocalRules.criterion(.today < .of("granted") + .years(10), kind: .threshold)
        func verdict(_ condition: Condition) throws -> Verdict {
            try LocalRules.verdict(on: criterion, condition, days: ["granted"]).verdict
        }
        #expect(try verdict(.today < .of("granted") + .years(7)) == .weaker)
        #expect(try verdict(.today < .of("granted") + .months(120)) == .equal)
        // Ten years have two leap days or three.
        #expect(try verdict(.today < .of("granted") + .calendarDays(3652)) == .weaker)
        #expect(try verdict(.today < .of("granted") + .calendarDays(3653)) == .stronger)
        #expect(try verdict(.of("granted") + .years(10) > .today) == .equal)
        #expect(try verdict(.today <= .of("granted") + .years(10)) == .stronger)
        // A day held against itself cannot be told apart case by case.
        #expect(try verdict(.of("granted") < .of("granted") + .calendarDays(1)) == .undecided)
        // What only a year far from the middle of the calendar shows: seven years after 29 November 2024.
        let far = LocalRules.criterion(
            .not(.of("granted") >= .fixed(try CivilDate("2024-11-29")) && .of("granted") + .years(6) <= .today))
        #expect(try LocalRules.verdict(on: far, .always, days: ["granted"]).verdict == .stronger)
        let early = LocalRules.criterion(.not(.today + .years(10) <= .fixed(try CivilDate("2024-01-01"))))
        #expect(try LocalRules.verdict(on: early, .always).verdict == .stronger)
    }

    @Test("keeps a disputed reading as one")
    func disputed() throws {
        let reading = DisputedReading("any-number", "A procedure may set another number, also a higher one")
        let criterion = LocalRules.criterion(three, readings: [reading])
        func verdict(_ count: Int) throws -> ProvisionVerdict {
            try LocalRules.verdict(
                on: criterion, complaints(count, within: .monthsBeginningWith(6), made: .monthsBeginningWith(1)))
        }
        #expect(try verdict(3).verdict == .equal)
        // Two are better; that a procedure may ask for more is no matter then.
        let two = try verdict(2)
        #expect(two.verdict == .stronger)
        #expect(two.differences.map(\.direction) == [.gain])
        #expect(two.isNeverWeaker)
        let five = try verdict(5)
        #expect(five.verdict == .undecided)
        #expect(five.differences.map(\.direction) == [.loss, .perhapsGain])
        #expect(five.differences.last?.matter == .reading(reading.summary, .equal))
        #expect(!five.isNeverWeaker)
        // Read in every way at once, two disputed requirements may ask for nothing.
        func either(_ name: String) -> Requirement {
            Requirement(
                name, name, .fact(FactID(name)), verification: .primary,
                disputed: [DisputedReading("nothing", "\(name) asks for nothing", .always)])
        }
        let both = Criterion(
            "enough", citing: Sample.citation(), asking: "Is it enough?", kind: .threshold, favouring: .yes,
            requiring: [either("x"), either("y")])
        let change = CriterionChange(
            "enough", citing: LocalRules.local,
            requiring: [Requirement("x", "x or y", .fact("x") || .fact("y"), verification: .primary)],
            dropping: ["y"])
        let read = try LocalRules.overlay(criteria: [change])
            .verdicts(on: LocalRules.base(criteria: [both]), calendar: Sample.calendar)[0]
        #expect(read.verdict == .undecided)
        #expect(!read.isNeverWeaker)
        // Unchanged, it is read alike on both sides.
        let same = CriterionChange("enough", citing: LocalRules.local)
        #expect(
            try LocalRules.overlay(criteria: [same]).verdicts(
                on: LocalRules.base(criteria: [both]), calendar: Sample.calendar
            )
            .map(\.verdict) == [.equal])
        let plain = try LocalRules.verdict(
            on: LocalRules.criterion(three),
            complaints(5, within: .monthsBeginningWith(6), made: .monthsBeginningWith(1)))
        #expect(plain.verdict == .weaker)
    }
}
