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

    @Test("serves others where it is an eligibility")
    func polarity() throws {
        let criterion = LocalRules.criterion("age" >= 18, kind: .eligibility)
        #expect(try LocalRules.verdict(on: criterion, "age" >= 21, numbers: ["age"]).verdict == .stronger)
        #expect(try LocalRules.verdict(on: criterion, "age" >= 16, numbers: ["age"]).verdict == .weaker)
        let kept = LocalRules.criterion("age" >= 18, kind: .retention)
        #expect(try LocalRules.verdict(on: kept, "age" >= 16, numbers: ["age"]).verdict == .undecided)
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
        // Two are better, or as good where a procedure may say so: never worse.
        let two = try verdict(2)
        #expect(two.verdict == .stronger)
        #expect(two.differences.map(\.direction) == [.gain, .perhapsGain])
        #expect(two.isNeverWeaker)
        let five = try verdict(5)
        #expect(five.verdict == .undecided)
        #expect(five.differences.map(\.direction) == [.loss, .perhapsGain])
        #expect(five.differences.last?.matter == .reading(reading.summary, .equal))
        #expect(!five.isNeverWeaker)
        let plain = try LocalRules.verdict(
            on: LocalRules.criterion(three),
            complaints(5, within: .monthsBeginningWith(6), made: .monthsBeginningWith(1)))
        #expect(plain.verdict == .weaker)
    }
}
