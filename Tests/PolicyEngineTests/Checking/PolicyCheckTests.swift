import CivilTime
import PolicyEngine
import Testing

/// Each thing that a check can find, in a policy that has it and in one that nearly has.
@Suite("A check of a policy")
struct PolicyCheckTests {
    private let citation = Citation(
        instrument: "Test Code", edition: "1", locator: "Right 1", locatorVerification: .primary, sources: ["text"])

    private func duty(
        _ id: DutyID = "told", kind: Duty.Kind = .duty, owedTo audience: Condition = .fact("a"),
        by bodies: [Body] = ["police"], upon trigger: Trigger = .event("arrested"),
        within limits: [Limit] = [Limit(.workingDays(1), verification: .primary)],
        exceptedWhen exception: Condition? = nil,
        dischargedBy discharges: [EventKind] = ["service.told"], recurring recurrence: Recurrence? = nil,
        upstreamOf: DutyID? = nil, citing citation: Citation? = nil
    ) -> Duty {
        Duty(
            id, citing: citation ?? self.citation, summary: "Told", kind: kind, owedTo: audience,
            audienceVerification: .primary, owedBy: bodies, upon: trigger, triggerVerification: .primary,
            within: limits, exceptedWhen: exception, dischargedBy: discharges, recurring: recurrence,
            upstreamOf: upstreamOf)
    }

    private func policy(
        _ duties: [Duty] = [], id: PolicyID = "code/1", facts: [Fact]? = nil, criteria: [Criterion] = [],
        measures: [Measure] = [], definitions: [Definition] = [], from: String = "2020-01-01", until: String? = nil,
        status: PolicyStatus = .inForce, sources: [SourceID] = ["text"]
    ) throws -> Policy {
        var read: [FactID] = []
        for fact in duties.flatMap(\.facts) + criteria.flatMap(\.facts) where !read.contains(fact) { read.append(fact) }
        return try Policy(
            id, title: "Test", instrument: "Test Code", bindingForce: .guidance,
            inForce: InForce(from: CivilDate(from), until: until.map { try CivilDate($0) }), status: status,
            jurisdiction: "England", facts: facts ?? read.map { Fact($0, "Is \($0) so?") }, duties: duties,
            criteria: criteria, measures: measures, definitions: definitions,
            sources: sources.map { Source($0, title: "Text", kind: "official") })
    }

    private func said(of duty: Duty) throws -> [PolicyRemark.Matter] {
        try policy([duty]).check().map(\.matter)
    }

    private let a = Condition.fact("a")
    private let b = Condition.fact("b")
    private let c = Condition.fact("c")

    private func limit(_ period: Period, when condition: Condition = .always) -> Limit {
        Limit(period, when: condition, verification: .primary)
    }

    @Test("finds nothing in a sound one")
    func sound() throws {
        let sound = duty(within: [limit(.workingDays(1), when: b), limit(.workingDays(5))], exceptedWhen: c)
        #expect(try said(of: sound) == [])
    }

    @Test("an audience that can never be")
    func audience() throws {
        #expect(try said(of: duty(owedTo: a && !a)) == [.neverHolds])
        #expect(try said(of: duty(owedTo: .any([]))) == [.neverHolds])
        #expect(try said(of: duty(owedTo: .atLeast(2, of: [a, !a]))) == [.neverHolds])
        #expect(try said(of: duty(owedTo: .atLeast(1, of: [a, !a]))) == [])
        let remark = try policy([duty(owedTo: .any([]))]).check()[0]
        #expect(remark.place == RuleField("duty told", "owedTo"))
        #expect(remark.severity == .fault)
        #expect("\(remark)" == "code/1: fault: duty told, field owedTo: can never hold")
    }

    /// What excepts may come to hold after the clock started, so its likeness to the audience proves nothing.
    @Test("an exception that never holds, or always does")
    func exception() throws {
        #expect(try said(of: duty(exceptedWhen: b && !b)) == [.neverHolds])
        #expect(try said(of: duty(owedTo: a && b, exceptedWhen: b)) == [.alwaysExcepted])
        #expect(try said(of: duty(owedTo: .always, exceptedWhen: a || !a)) == [.alwaysExcepted])
        #expect(try said(of: duty(owedTo: a, exceptedWhen: !a)) == [])
        #expect(try said(of: duty(owedTo: a || b, exceptedWhen: b)) == [])
    }

    @Test("a limit that never holds")
    func limits() throws {
        #expect(
            try said(of: duty(within: [limit(.workingDays(1), when: b && !b), limit(.workingDays(5))])) == [.neverHolds]
        )
        // The condition of a better limit may come true while the duty is open.
        #expect(try said(of: duty(within: [limit(.workingDays(1), when: !a), limit(.workingDays(5))])) == [])
    }

    @Test("a limit in the shadow of a better one")
    func shadows() throws {
        let (one, five) = (Period.workingDays(1), Period.workingDays(5))
        #expect(
            try said(of: duty(within: [limit(one), limit(five, when: b)])) == [.shadowed(five, by: [one])])
        #expect(try said(of: duty(within: [limit(one, when: b), limit(five)])) == [])
        #expect(
            try said(of: duty(within: [limit(one, when: b), limit(.workingDays(2), when: !b), limit(five)]))
                == [.shadowed(five, by: [one, .workingDays(2)])])
        #expect(try said(of: duty(within: [limit(one, when: b), limit(.workingDays(2), when: c), limit(five)])) == [])
        #expect(try said(of: duty(within: [limit(five), limit(five)])) == [.shadowed(five, by: [five])])
        #expect(try said(of: duty(within: [limit(.hours(24)), limit(.hours(25))])).count == 1)
        // Neither of these is always the sooner.
        #expect(try said(of: duty(within: [limit(.calendarDays(30)), limit(.months(1))])) == [])
        #expect(try said(of: duty(within: [limit(one), limit(.asAgreed("x"))])) == [])
        #expect(
            try said(of: duty(within: [limit(one), limit(.unstated, when: b)])) == [.shadowed(.unstated, by: [one])])
        #expect(try said(of: duty(within: [limit(one, when: b), limit(.unstated)])) == [])
    }

    @Test("for an opportunity the longer one is the better")
    func opportunities() throws {
        let (short, long) = (Period.calendarDays(28), Period.calendarDays(90))
        #expect(
            try said(of: duty(kind: .opportunity, within: [limit(short), limit(long)])) == [
                .shadowed(short, by: [long])
            ])
        #expect(try said(of: duty(kind: .opportunity, within: [limit(short), limit(long, when: b)])) == [])
        #expect(
            try said(of: duty(kind: .opportunity, within: [limit(short, when: b), limit(long, when: b)])).count == 1)
        // The short one may come true late, and then lead further.
        #expect(try said(of: duty(kind: .opportunity, within: [limit(short, when: b), limit(long)])) == [])
    }

    @Test("what nobody owes, and nothing answers")
    func clocks() throws {
        #expect(try said(of: duty(by: [])) == [.owedByNobody])
        #expect(try said(of: duty(dischargedBy: [])) == [.nothingDischarges])
        #expect(try said(of: duty(dischargedBy: ["service.told", "arrested"])) == [.answersItself("arrested")])
        let receipt = Trigger.receipt("received", of: "arrested")
        #expect(try said(of: duty(upon: receipt, dischargedBy: ["received"])) == [.answersItself("received")])
        #expect(try said(of: duty(upon: receipt, dischargedBy: ["arrested"])) == [])
        let ending = Recurrence(until: ["charged", "service.told"])
        #expect(try said(of: duty(recurring: ending)) == [.endsItself("service.told")])
        #expect(try said(of: duty(recurring: Recurrence(until: ["charged"]))) == [])
    }

    /// That a trigger among the services stops its own clock is what the engine does.
    @Test("a duty that its trigger answers is met at once")
    func answeredAtOnce() throws {
        let found = try policy([duty(owedTo: .always, dischargedBy: ["arrested"])]).determinations(
            from: Evidence(events: [Sample.event("t", "arrested", "2024-06-03T10:00:00Z")]),
            asOf: Instant("2024-07-01T10:00:00Z"), on: Sample.calendar)
        #expect(found.map(\.status) == [.met])
    }

    @Test("a chain that is broken")
    func chains() throws {
        let later = duty("later", upon: .receipt("received", of: "arrested"))
        let whole = try policy([duty(dischargedBy: ["received"], upstreamOf: "later"), later]).check()
        #expect(whole.isEmpty)
        let broken = try policy([duty(dischargedBy: ["sent"], upstreamOf: "later"), later]).check()
        #expect(broken.map(\.matter) == [.leadsNowhere("later")])
    }

    @Test("facts that nothing reads, sources that nothing cites and citations of nothing")
    func founding() throws {
        let facts = [Fact("a", "Is a so?"), Fact("z", "Is z so?")]
        #expect(try policy([duty()], facts: facts).check().map(\.matter) == [.unusedFact("z")])
        #expect(try policy([duty()], sources: ["text", "other"]).check().map(\.matter) == [.sourceNeverCited("other")])
        #expect(try policy([duty()], sources: []).check().map(\.matter) == [.sourceNotListed("text")])
        let bare = Citation(instrument: "Test Code", edition: "1", locator: nil, locatorVerification: .unverified)
        let found = try policy([duty(citing: bare)], sources: []).check()
        #expect(found.map(\.matter) == [.noSource, .noLocator, .verifiedWithoutSource(.primary)])
        #expect(found.map(\.severity) == [.gap, .gap, .fault])
    }

    @Test("a fact's and a requirement's own citation count")
    func otherCitations() throws {
        let own = Citation(
            instrument: "Other", edition: "2", locator: "1", locatorVerification: .primary, sources: ["own"])
        let bare = Citation(instrument: "Test Code", edition: "1", locator: "1", locatorVerification: .unverified)
        let criterion = Criterion(
            "may", citing: bare, asking: "May she?", kind: .eligibility,
            requiring: [Requirement("old", "Is old", "age" >= 18, verification: .secondary, citing: own)])
        let facts = [Fact("age", "How old?", answer: .number(of: "years"), citing: own)]
        #expect(try policy(facts: facts, criteria: [criterion], sources: ["own"]).check().map(\.matter) == [.noSource])
    }

    @Test("numbers from memory")
    func numbers() throws {
        let recalled = Limit(.workingDays(3), verification: .unverified)
        #expect(try said(of: duty(within: [recalled])) == [.unverifiedNumber("3 working days")])
        #expect(try said(of: duty(within: [Limit(.unstated, verification: .unverified)])) == [])
        let criterion = Criterion(
            "may", citing: citation, asking: "May she?", kind: .eligibility,
            requiring: [
                Requirement("old", "Is old", "age" >= 18, verification: .unverified),
                Requirement("fit", "Is fit", .fact("fit"), verification: .unverified),
            ])
        let facts = [Fact("age", "How old?", answer: .number(of: "years")), Fact("fit", "Is she fit?")]
        #expect(
            try policy(facts: facts, criteria: [criterion]).check().map(\.matter) == [.unverifiedNumber("age >= 18")])
    }

    @Test("requirements that cannot be met, alone or together")
    func requirements() throws {
        let facts = [Fact("age", "How old?", answer: .number(of: "years"))]
        func found(_ conditions: Condition...) throws -> [PolicyRemark] {
            let requirements = conditions.enumerated().map {
                Requirement("r\($0.offset)", "Is so", $0.element, verification: .primary)
            }
            let criterion = Criterion(
                "may", citing: citation, asking: "May she?", kind: .eligibility, requiring: requirements)
            return try policy(facts: facts, criteria: [criterion]).check()
        }
        #expect(try found("age" > 17, "age" < 18).map(\.place.field) == ["requiring"])
        #expect(try found("age" > 17, "age" <= 18).isEmpty)
        #expect(try found("age" > 17 && "age" < 18).map(\.place.field) == ["requiring r0"])
        #expect(try found(.number("age", .equal, 18) && "age" < 19).isEmpty)
        #expect(try found(.number("age", .equal, 18) && "age" < 18).map(\.matter) == [.neverHolds])
        #expect(try found("age" < .min).map(\.matter) == [.neverHolds])
        #expect(try found("age" > .max).map(\.matter) == [.neverHolds])
        #expect(try found("age" >= .min, "age" <= .max).isEmpty)
    }

    @Test("days that cannot follow each other")
    func days() throws {
        let facts = [Fact("born", "When?", answer: .day), Fact("joined", "When?", answer: .day)]
        func canHold(_ condition: Condition) throws -> Bool {
            let criterion = Criterion(
                "may", citing: citation, asking: "May she?", kind: .eligibility,
                requiring: [Requirement("r", "Is so", condition, verification: .primary)])
            return try !policy(facts: facts, criteria: [criterion]).check().contains { $0.matter == .neverHolds }
        }
        let (born, joined) = (Day.of("born"), Day.of("joined"))
        let (one, two) = (Day.fixed(try CivilDate("2024-01-31")), Day.fixed(try CivilDate("2024-02-01")))
        #expect(try !canHold(born > one && born < two))
        #expect(try canHold(born >= one && born < two))
        #expect(try !canHold(two < one))
        #expect(try canHold(one < two))
        #expect(try !canHold(born < joined && joined < born))
        #expect(try canHold(born <= joined && joined <= born))
        #expect(try !canHold(born <= joined && joined <= born && born < joined))
        #expect(try !canHold(born + .calendarDays(1) < born))
        // One month from 30 and from 31 January leads to the same day: no day is the first to lead to the second's eve.
        #expect(try !canHold(born + .calendarDays(1) > two && born < one))
        #expect(try canHold(born + .calendarDays(2) > two && born <= one))
        // Round about is not looked into: it is taken to be possible.
        #expect(try canHold(born < joined && joined < .today && .today < born))
        #expect(try !canHold(.today < one && .today > two))
    }

    @Test("counts of one pattern")
    func counts() throws {
        let pattern = EventPattern("complaint", within: .months(6))
        func found(_ condition: Condition) throws -> [PolicyRemark.Matter] { try said(of: duty(owedTo: condition)) }
        #expect(try found(.count(pattern, atLeast: 3) && !.count(pattern, atLeast: 2)) == [.neverHolds])
        #expect(try found(.count(pattern, atLeast: 2) && !.count(pattern, atLeast: 3)) == [])
        let other = EventPattern("complaint", within: .months(12))
        #expect(try found(.count(pattern, atLeast: 3) && !.count(other, atLeast: 3)) == [])
    }

    @Test("measures and their targets")
    func measures() throws {
        func found(_ population: Condition, _ aimed: Condition, _ level: Verification = .primary) throws
            -> [PolicyRemark]
        {
            let target = Target("all", .mean(atMost: .minutes(6)), when: aimed, verification: level)
            let measure = Measure(
                "swift", citing: citation, summary: "Swift", over: population, from: "called", until: "arrived",
                clockVerification: .primary, targets: [target])
            return try policy(facts: [Fact("a", "Is a so?")], measures: [measure]).check()
        }
        #expect(try found(a, !a).map(\.place.field) == ["targets all"])
        #expect(try found(a && !a, .always).map(\.place.field) == ["over"])
        #expect(try found(a, a).isEmpty)
        #expect(try found(a, a, .unverified).map(\.severity) == [.gap])
    }

    @Test("an interval that does not go with the status")
    func intervals() throws {
        let day = try CivilDate("2024-01-01")
        func found(
            _ status: PolicyStatus, from: String = "2020-01-01", until: String? = nil, on day: CivilDate? = nil
        ) throws -> [PolicyRemark.Severity] {
            try policy([duty()], from: from, until: until, status: status).check(on: day).map(\.severity)
        }
        #expect(try found(.superseded) == [.doubt])
        #expect(try found(.superseded, until: "2021-01-01") == [])
        #expect(try found(.draft) == [])
        #expect(try found(.draft, until: "2021-01-01") == [.fault])
        #expect(try found(.draft, on: day) == [.fault])
        #expect(try found(.enacted, from: "2024-01-01", on: day) == [.fault])
        #expect(try found(.announced, from: "2024-01-02", on: day) == [])
        #expect(try found(.inForce, until: "2024-01-01", on: day) == [.doubt])
        #expect(try found(.inForce, until: "2024-01-02", on: day) == [])
        #expect(try found(.inForce, until: "2024-01-01") == [])
    }

    @Test("editions in each other's way")
    func overlaps() throws {
        let old = try policy([duty()], until: "2021-04-02", status: .superseded)
        func beside(_ id: PolicyID, from: String, status: PolicyStatus = .inForce) throws -> [PolicyRemark.Matter] {
            let new = try policy([duty()], id: id, from: from, status: status)
            return PolicyCheck(of: [old, new]).remarks.map(\.matter)
        }
        #expect(try beside("code/2", from: "2021-04-01") == [.overlaps("code/1")])
        #expect(try beside("code/2", from: "2021-04-02") == [])
        #expect(try beside("code/2", from: "2021-04-01", status: .draft) == [])
        #expect(try beside("other/2", from: "2021-04-01") == [])
        #expect(try beside("code/1", from: "2022-04-01") == [.duplicate])
    }

    /// 25 different questions in a contradiction that is plain to see.
    @Test("a rule that asks too much is left alone")
    func tooMuch() throws {
        let many = (0..<23).map { Condition.fact(FactID("f\($0)")) }
        #expect(try said(of: duty(owedTo: .all(many + [a, !a]))) == [.neverHolds])
        #expect(try said(of: duty(owedTo: .all(many + [a, !a, b]))) == [])
    }
}
