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
        #expect(found.wants == [.event("received")])
        #expect(try rule(duty, supply).level == .notAtAll)
        #expect(
            try rule(duty, facts: ["a"], ["received": Events(.instant), "service.told": Events(.instant)]).level
                == .fully)
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

    @Test("criteria by their facts, and measures by their events")
    func others() throws {
        func requirement(_ condition: Condition) -> Requirement {
            Requirement("r", "Is so", condition, verification: .primary)
        }
        let criterion = Criterion(
            "may", citing: Sample.citation(), asking: "May she?", kind: .eligibility,
            requiring: [requirement(.fact("fit")), requirement("age" >= 18)])
        let measure = Measure(
            "swift", citing: Sample.citation(), summary: "Swift", over: .fact("urgent"), from: "called",
            until: "arrived", clockVerification: .primary,
            targets: [Target("all", .mean(atMost: .minutes(6)), verification: .primary)])
        let policy = try Policy(
            "code/1", title: "Test", instrument: "Test", bindingForce: .guidance,
            inForce: InForce(from: CivilDate(dayNumber: 0)), status: .inForce, jurisdiction: "England",
            facts: [
                Fact("fit", "Is she fit?"), Fact("age", "How old?", answer: .number(of: "years")),
                Fact("urgent", "Is it urgent?"),
            ], criteria: [criterion], measures: [measure])
        func rules(_ facts: Set<FactID>, _ kinds: [EventKind: Supply.Events]) -> [Monitorability.Rule] {
            Monitorability(of: policy, from: Supply(facts: facts, events: kinds), on: Sample.calendar).rules
        }
        let clock: [EventKind: Supply.Events] = ["called": Events(.instant), "arrived": Events(.instant)]
        #expect(rules(["fit", "age", "urgent"], clock).map(\.level) == [.fully, .fully])
        let some = rules(["age"], ["called": Events(.instant)])
        #expect(some.map(\.level) == [.partly, .notAtAll])
        #expect(some[0].answers == [.no])
        #expect(some[0].wants == [.fact("fit")])
        #expect(some[1].wants == [.fact("urgent"), .event("arrived")])
        #expect(rules(["urgent"], ["called": Events(.day), "arrived": Events(.instant)])[1].level == .partly)
        #expect(rules([], [:]).map(\.level) == [.notAtAll, .notAtAll])
    }
}
