import CivilTime
import PolicyEngine
import Testing

@Suite("What a data set can evidence")
struct MonitorabilityTests {
    private typealias Events = Supply.Events

    private func rule(
        _ duty: Duty, facts: Set<FactID> = [], _ events: [EventKind: Supply.Events], beside: [Duty] = []
    ) throws -> Monitorability.Rule {
        let policy = try Sample.policy([duty] + beside)
        let found = Monitorability(of: policy, from: Supply(facts: facts, events: events), on: Sample.calendar)
        #expect(found.rules.count == 1 + beside.count)
        return found.rules[0]
    }

    private let exact: [EventKind: Supply.Events] = [
        "arrested": Supply.Events(.instant), "service.told": Supply.Events(.instant),
    ]
    private let plain = Sample.duty(within: [Sample.oneDay])

    @Test("everything to the instant tells everything")
    func fully() throws {
        let found = try rule(plain, exact)
        #expect(found.level == .fully)
        #expect(found.statuses == [.pending, .met, .late, .breached])
        #expect(found.wants.isEmpty)
        #expect(!found.tellsWhatWasKnown)
        let recorded = exact.mapValues { _ in Supply.Events(.instant, recorded: true) }
        #expect(try rule(plain, recorded).tellsWhatWasKnown)
    }

    @Test("without the trigger nothing is told, and without services only who is not owed it")
    func events() throws {
        let owed = Sample.duty(owedTo: .fact("a"), within: [Sample.oneDay], exceptedWhen: .fact("b"))
        let blind = try rule(owed, facts: ["a", "b"], ["service.told": Events(.instant)])
        #expect(blind.level == .notAtAll)
        #expect(blind.wants == [.event("arrested")])
        let silent = try rule(owed, facts: ["a", "b"], ["arrested": Events(.instant)])
        #expect(silent.level == .partly)
        #expect(silent.statuses == [.notOwed, .excepted])
        #expect(silent.wants == [.event("service.told")])
        #expect(silent.seesStart && !blind.seesStart)
        // What nobody is ever owed takes no services.
        let nobody = Sample.duty(owedTo: .fact("a"), within: [Sample.oneDay], exceptedWhen: .fact("a"))
        let lifted = try rule(nobody, facts: ["a"], ["arrested": Events(.instant)])
        #expect(lifted.level == .fully)
        #expect(lifted.statuses == [.notOwed, .excepted])
        #expect(try rule(plain, ["arrested": Events(.instant)]).level == .notAtAll)
    }

    @Test("facts decide as far as they are supplied")
    func facts() throws {
        let owed = Sample.duty(owedTo: .fact("a") && .fact("b"), within: [Sample.oneDay])
        let one = try rule(owed, facts: ["a"], exact)
        #expect(one.level == .partly)
        #expect(one.statuses == [.notOwed])
        #expect(one.wants == [.fact("b")])
        let either = Sample.duty(owedTo: .fact("a") || .fact("b"), within: [Sample.oneDay])
        #expect(try rule(either, facts: ["a"], exact).statuses == [.pending, .met, .late, .breached])
        // What it reads and what matters are two things.
        let any = Sample.duty(owedTo: .fact("a") || !.fact("a"), within: [Sample.oneDay])
        #expect(try rule(any, exact).level == .fully)
        let none = try rule(owed, exact)
        #expect(none.level == .notAtAll)
        #expect(none.wants == [.fact("a"), .fact("b")])
    }

    @Test("which limit applies need not be known to tell what is out of all or within all")
    func limits() throws {
        let tiers = Sample.duty(within: [
            Limit(.workingDays(1), when: .fact("a"), verification: .primary),
            Limit(.workingDays(5), verification: .primary),
        ])
        let found = try rule(tiers, exact)
        #expect(found.level == .partly)
        #expect(found.statuses == [.pending, .met, .late, .breached])
        #expect(found.wants == [.fact("a")])
        let open = Sample.duty(within: [
            Limit(.workingDays(1), when: .fact("a"), verification: .primary), Limit(.unstated, verification: .primary),
        ])
        #expect(try rule(open, exact).statuses == [.met])
    }

    /// February 2023 has 20 working days, the first of them on its first day, and April of that year has 18.
    @Test("a month tells of a limit in days only what is far away")
    func months() throws {
        let month: [EventKind: Supply.Events] = ["arrested": Events(.month), "service.told": Events(.month)]
        func told(_ period: Period, _ events: [EventKind: Supply.Events]) throws -> [Status] {
            try rule(Sample.duty(within: [Limit(period, verification: .primary)]), events).statuses
        }
        #expect(try told(.workingDays(5), month) == [.late, .breached])
        #expect(try told(.calendarDays(26), month) == [.late, .breached])
        #expect(try told(.calendarDays(27), month) == [.pending, .late, .breached])
        #expect(try told(.monthsBeginningWith(1), month) == [.pending, .late, .breached])
        #expect(try told(.monthsBeginningWith(2), month) == [.pending, .met, .late, .breached])
        #expect(try told(.unstated, month) == [.met, .judgement])
        #expect(try rule(plain, month).wants == [.instant("arrested"), .instant("service.told")])
        let mixed: [EventKind: Supply.Events] = ["arrested": Events(.month), "service.told": Events(.instant)]
        #expect(try told(.calendarDays(27), mixed) == [.pending, .met, .late, .breached])
        #expect(try told(.calendarDays(26), mixed) == [.late, .breached])
        let turned: [EventKind: Supply.Events] = ["arrested": Events(.instant), "service.told": Events(.month)]
        #expect(try told(.calendarDays(26), turned) == [.pending, .late, .breached])
        #expect(try told(.calendarDays(27), turned) == [.pending, .met, .late, .breached])
    }

    @Test("a day leaves open what came first on it")
    func days() throws {
        let day: [EventKind: Supply.Events] = ["arrested": Events(.day), "service.told": Events(.day)]
        func told(_ period: Period) throws -> [Status] {
            try rule(Sample.duty(within: [Limit(period, verification: .primary)]), day).statuses
        }
        #expect(try rule(plain, day).level == .partly)
        #expect(try told(.workingDays(1)) == [.pending, .met, .late, .breached])
        #expect(try told(.calendarDaysCountingFirst(1)) == [.pending, .late, .breached])
        #expect(try told(.hours(22)) == [.late, .breached])
        // A day in spring has 23 hours.
        #expect(try told(.hours(23)) == [.pending, .late, .breached])
        #expect(try told(.hours(48)) == [.pending, .met, .late, .breached])
    }

    @Test("of two kinds of service one alone tells only what was done in time")
    func services() throws {
        let duty = Sample.duty(within: [Sample.oneDay], dischargedBy: ["service.told", "service.written"])
        let found = try rule(duty, exact)
        #expect(found.level == .partly)
        #expect(found.statuses == [.met])
        #expect(found.wants == [.event("service.written")])
    }

    @Test("an opportunity is used, open or lost")
    func opportunities() throws {
        let duty = Sample.duty(kind: .opportunity, within: [Limit(.calendarDays(28), verification: .primary)])
        #expect(try rule(duty, exact).statuses == [.open, .taken, .lapsed])
        #expect(try rule(duty, ["arrested": Events(.instant)]).level == .notAtAll)
    }

    @Test("news without its receipt tells only who is not owed it")
    func receipts() throws {
        let duty = Sample.duty(
            owedTo: .fact("a"), upon: .receipt("received", of: "bailed"), within: [Sample.oneDay])
        let supply: [EventKind: Supply.Events] = ["bailed": Events(.instant), "service.told": Events(.instant)]
        let found = try rule(duty, facts: ["a"], supply)
        #expect(found.level == .partly)
        #expect(found.statuses == [.notOwed])
        #expect(found.wants == [.event("received"), .each("received", of: "bailed")])
        #expect(try rule(duty, supply).level == .notAtAll)
        #expect(
            try rule(duty, facts: ["a"], ["received": Events(.instant), "service.told": Events(.instant)]).level
                == .fully)
    }

    @Test("news of which no receipt is on record is undetermined, so that such a duty is evidenced partly at best")
    func news() throws {
        func duty(_ audience: Condition) -> Duty {
            Sample.duty(owedTo: audience, upon: .receipt("received", of: "bailed"), within: [Sample.oneDay])
        }
        let supply: [EventKind: Supply.Events] = [
            "bailed": Events(.instant), "received": Events(.instant), "service.told": Events(.instant),
        ]
        let found = try rule(duty(.fact("a")), facts: ["a"], supply)
        #expect(found.level == .partly)
        #expect(found.wants == [.each("received", of: "bailed")])
        #expect(found.statuses == [.notOwed, .pending, .met, .late, .breached])
        let silent = try Sample.determinations(
            [duty(.fact("a"))], [Sample.event("b", "bailed", "2024-02-01T10:00:00Z")], facts: ["a": true],
            asOf: "2024-03-01T00:00:00Z")
        #expect(silent.map(\.status) == [.undetermined])
        #expect(try rule(duty(.fact("a") && !.fact("a")), facts: ["a"], supply).level == .fully)
        // Events are counted upon the receipt: before it nobody is told not to be owed it.
        let counting = duty(.count(EventPattern("asked"), atLeast: 1))
        let unreceived: [EventKind: Supply.Events] = [
            "bailed": Events(.instant), "asked": Events(.instant), "service.told": Events(.instant),
        ]
        #expect(try rule(counting, unreceived).level == .notAtAll)
        let uncounted = try Sample.determinations(
            [counting], [Sample.event("b", "bailed", "2024-02-01T10:00:00Z")], asOf: "2024-03-01T00:00:00Z")
        #expect(uncounted.map(\.status) == [.undetermined])
    }

    @Test("facts that matter only once others have changed are wanted")
    func changes() throws {
        let excepted = Sample.duty(
            owedTo: .fact("a") && !.fact("b"), within: [Sample.oneDay], exceptedWhen: .fact("b") && .fact("c"))
        let found = try rule(excepted, facts: ["a", "b"], exact)
        #expect(found.level == .partly)
        #expect(found.wants == [.fact("c")])
        #expect(try rule(excepted, facts: ["a", "b", "c"], exact).level == .fully)
        let start = try Sample.event("t", "arrested", "2024-02-01T10:00:00Z")
        let turning: FactHistory = .history([
            FactHistory.Entry(value: .truth(false), from: try Instant("2024-01-01T00:00:00Z")),
            FactHistory.Entry(value: .truth(true), from: try Instant("2024-02-01T12:00:00Z")),
        ])
        func status(_ duty: Duty, _ facts: [FactID: FactHistory]) throws -> [Status] {
            try Sample.determinations([duty], [start], facts: facts, asOf: "2024-02-01T14:00:00Z").map(\.status)
        }
        #expect(try status(excepted, ["a": true, "b": turning]) == [.undetermined])
        #expect(try status(excepted, ["a": true, "b": turning, "c": true]) == [.excepted])
        // That it can be excepted is told, though at the trigger nobody can be.
        #expect(try rule(excepted, facts: ["a", "b", "c"], exact).statuses.contains(.excepted))

        let hour = Limit(.hours(1), when: .fact("b") && .fact("c"), verification: .primary)
        func limited(_ other: Period) -> Duty {
            Sample.duty(
                owedTo: .fact("a") && !.fact("b"), within: [hour, Limit(other, verification: .primary)])
        }
        #expect(try rule(limited(.hours(5)), facts: ["a", "b"], exact).wants == [.fact("c")])
        #expect(try rule(limited(.unstated), facts: ["a", "b"], exact).wants == [.fact("c")])
        #expect(
            try rule(limited(.unstated), facts: ["a", "b", "c"], exact).statuses
                == [.notOwed, .pending, .met, .late, .breached, .judgement])
        // What is no shorter and starts no sooner never binds.
        #expect(try rule(limited(.hours(1)), facts: ["a", "b"], exact).level == .fully)
        let chance = Sample.duty(
            kind: .opportunity, owedTo: .fact("a") && !.fact("b"),
            within: [hour, Limit(.hours(5), verification: .primary)])
        #expect(try rule(chance, facts: ["a", "b"], exact).wants == [.fact("c")])
        let terms = Sample.duty(within: [
            Limit(.asAgreed("pace"), when: .fact("c"), verification: .primary), Sample.oneDay,
        ])
        let agreed = exact.merging([.agreed("pace"): Events(.instant)]) { $1 }
        #expect(try rule(terms, agreed).wants == [.fact("c")])
    }

    @Test("events that must follow others take what both are about, and still not all of them are told to count")
    func following() throws {
        let pattern = EventPattern(
            "complained", within: .months(6), following: .init("behaved", within: .monthsBeginningWith(1)))
        let often: Condition = .count(pattern, atLeast: 1)
        let criterion = Criterion(
            "often", citing: Sample.citation(), asking: "Often?", kind: .eligibility,
            requiring: [Requirement("r", "Is so", often, verification: .primary)])
        let duty = Sample.duty(owedTo: often, within: [Sample.oneDay])
        let policy = try Policy(
            "code/1", title: "Test", instrument: "Test", bindingForce: .guidance,
            inForce: InForce(from: CivilDate(dayNumber: 0)), status: .inForce, jurisdiction: "England", facts: [],
            duties: [duty], criteria: [criterion])
        func rules(about kinds: Set<EventKind>) -> [Monitorability.Rule] {
            var events = exact
            for kind in ["complained", "behaved"] as [EventKind] {
                events[kind] = Events(.instant, about: kinds.contains(kind))
            }
            return Monitorability(of: policy, from: Supply(events: events), on: Sample.calendar).rules
        }
        let each = Monitorability.Want.each("behaved", of: "complained")
        for rule in rules(about: []) {
            #expect(rule.wants == [.about("behaved"), .about("complained"), each])
            #expect(rule.level != .fully)
        }
        // No complaint on record is none that counts.
        #expect(rules(about: [])[1].answers == [.no])
        #expect(rules(about: ["complained"]).map(\.wants) == [[.about("behaved"), each], [.about("behaved"), each]])
        let both = rules(about: ["complained", "behaved"])
        #expect(both.map(\.level) == [.partly, .partly])
        #expect(both.map(\.wants) == [[each], [each]])
        #expect(both[1].answers == [.no, .yes])
    }

    @Test("who decided and what it was about matter where the rules or the triggers tell them apart")
    func particulars() throws {
        let other = Sample.duty("other", by: ["cps"], within: [Sample.oneDay])
        #expect(try rule(plain, exact, beside: [other]).wants == [.by("arrested")])
        let decided = exact.merging(["arrested": Events(.instant, by: true)]) { $1 }
        #expect(try rule(plain, decided, beside: [other]).level == .fully)
        let about = exact.merging(["arrested": Events(.instant, about: true)]) { $1 }
        #expect(try rule(plain, about).wants == [.about("service.told")])
        #expect(try rule(plain, about).level == .partly)
    }

    @Test("a duty that recurs needs what ends it")
    func recurrence() throws {
        let duty = ClockSample.duty([ClockSample.limit(.calendarDays(28))], until: ["charged"])
        let found = try rule(duty, exact)
        #expect(found.level == .notAtAll)
        #expect(found.wants == [.event("charged")])
        let ended = exact.merging(["charged": Events(.instant)]) { $1 }
        #expect(try rule(duty, ended).level == .fully)
        #expect(try rule(duty, ended).statuses == [.notOwed, .pending, .met, .late, .breached])
    }
}
