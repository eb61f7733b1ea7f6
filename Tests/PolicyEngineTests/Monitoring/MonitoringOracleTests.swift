import CivilTime
import PolicyEngine
import SeededRandom
import Testing

/// Holds what is said of a supply against what the engine says of cases as that supply would have them, whatever else
/// may have happened.
@Suite("A status is told exactly where some case can be told to have it")
struct MonitoringOracleTests {
    private static let facts: [FactID] = ["a", "b"]
    private static let kinds: [EventKind] = ["service.told", "service.written"]

    private struct Trial {
        let duty: Duty
        let supply: Supply
    }

    private static func trial(seed: UInt64) -> Trial {
        var random = SeededGenerator(seed: seed)
        func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }
        let periods: [Period] = [
            .workingDays(2), .calendarDays(3), .calendarDays(100), .months(3), .hours(3), .hours(60), .unstated,
        ]
        let limits = (0..<number(1...2)).map { _ in
            Limit(
                periods.randomElement(using: &random) ?? .unstated,
                when: RandomConditions.condition(depth: 1, of: facts, using: &random), verification: .primary)
        }
        let audience: Condition =
            number(0...1) == 0 ? .always : RandomConditions.condition(depth: 1, of: facts, using: &random)
        let duty = Sample.duty(
            kind: number(0...3) == 0 ? .opportunity : .duty, owedTo: audience, within: limits,
            exceptedWhen: number(0...3) == 0 ? RandomConditions.condition(depth: 1, of: facts, using: &random) : nil,
            dischargedBy: Array(kinds.prefix(number(1...2))))
        let isComplete = number(0...2) == 0
        let precisions: [Supply.Precision] = isComplete ? [.instant] : [.instant, .instant, .day, .month]
        var events: [EventKind: Supply.Events] = [
            "arrested": Supply.Events(precisions.randomElement(using: &random) ?? .day)
        ]
        for kind in duty.discharges where isComplete || number(0...3) > 0 {
            events[kind] = Supply.Events(precisions.randomElement(using: &random) ?? .day)
        }
        return Trial(
            duty: duty,
            supply: Supply(facts: Set(facts.filter { _ in isComplete || number(0...2) > 0 }), events: events))
    }

    private static func hours(_ days: Int, _ hour: Int = 0) -> Int { days * 24 + hour }

    /// After 1 February 2024, 00:00: at first, on the next day, in the next month and the one after, and years later.
    private static let services = [
        hours(0, 10), hours(0, 11), hours(1, 10), hours(2, 10), hours(12, 10), hours(28, 23), hours(29, 1),
        hours(61, 0),
        hours(900, 3),
    ]

    private static func time(_ hours: Int, _ precision: Supply.Precision) throws -> EventTime {
        let instant = try Instant("2024-02-01T00:00:00Z").adding(seconds: hours * 3600)
        let day = try Sample.calendar.clock.date(at: instant)
        return switch precision {
        case .instant: .instant(instant)
        case .day: .date(day)
        case .month: .month(day.month)
        }
    }

    /// The status that the case is told to have: the one that all of the cases have that it may be.
    private static func told(
        _ policy: Policy, _ trial: Trial, facts: [FactID: FactHistory], trigger: Int, service: (EventKind, Int)?,
        asOf: Instant
    ) throws -> Status? {
        var events: [Event] = []
        if let supplied = trial.supply.events["arrested"] {
            events.append(Event("t", "arrested", at: try time(trigger, supplied.precision)))
        }
        if let (kind, hours) = service, let supplied = trial.supply.events[kind] {
            events.append(Event("s", kind, at: try time(hours, supplied.precision)))
        }
        var statuses: Set<Status> = []
        let hidden = trial.duty.discharges.filter { trial.supply.events[$0] == nil }
        let ways: [(EventKind, Int)?] =
            [nil] + hidden.flatMap { kind in [trigger, trigger + 1, trigger + 50_000 / 24].map { (kind, $0) } }
        for way in ways {
            var all = events
            if let (kind, hours) = way { all.append(Event("h", kind, at: try time(hours, .instant))) }
            let found = try policy.determinations(
                from: Evidence(facts: facts, events: all), asOf: asOf, on: Sample.calendar)
            guard found.count == 1 else { return nil }
            statuses.insert(found[0].status)
        }
        guard statuses.count == 1, let status = statuses.first, status != .undetermined else { return nil }
        return status
    }

    @Test(arguments: 0..<4)
    func everyCase(batch: Int) throws {
        var (seen, levels): (Set<Status>, Set<Monitorability.Level>) = ([], [])
        for number in 0..<12 {
            let seed = UInt64(930_000 + batch * 12 + number)
            let trial = Self.trial(seed: seed)
            let policy = try Sample.policy([trial.duty], facts: Self.facts)
            let rule = Monitorability(of: policy, from: trial.supply, on: Sample.calendar).rules[0]
            var found: Set<Status> = []
            var isAlwaysTold = true
            let supplied = Self.facts.filter(trial.supply.facts.contains)
            for (before, after) in Self.turns(of: supplied.count) {
                for (trigger, service, asOf) in try Self.probes(trial) {
                    let facts = try Self.facts(supplied, before, turningTo: after, in: trial, upon: trigger)
                    let told = try Self.told(
                        policy, trial, facts: facts, trigger: trigger, service: service, asOf: asOf)
                    if let told { found.insert(told) } else { isAlwaysTold = false }
                }
            }
            #expect(found == Set(rule.statuses), "seed \(seed)")
            if rule.level == .fully { #expect(isAlwaysTold, "seed \(seed)") }
            // What prolongs an opportunity can do so until its last moment, which is not tried.
            if isAlwaysTold && !found.isEmpty && trial.duty.kind == .duty {
                #expect(rule.level == .fully, "seed \(seed)")
            }
            if found.isEmpty { #expect(rule.level == .notAtAll, "seed \(seed)") }
            seen.formUnion(found)
            levels.insert(rule.level)
        }
        #expect(seen.isSuperset(of: [.met, .late, .breached, .pending]), "\(seen)")
        #expect(levels.isSuperset(of: [.fully, .partly]))
    }

    /// The answers at first and later, each as a set of bits: every one that stays, and every change.
    private static func turns(of count: Int) -> [(Int, Int)] {
        (0..<(1 << count)).flatMap { before in (0..<(1 << count)).map { (before, $0) } }
    }

    /// Facts that turn half an hour after the start, or after the month in which it may lie.
    private static func facts(
        _ supplied: [FactID], _ before: Int, turningTo after: Int, in trial: Trial, upon trigger: Int
    ) throws -> [FactID: FactHistory] {
        let base = try Instant("2024-02-01T00:00:00Z")
        let isExact = trial.supply.events["arrested"]?.precision == .instant
        let turn = base.adding(seconds: (isExact ? trigger : hours(29)) * 3600 + 1800)
        var facts: [FactID: FactHistory] = [:]
        for (place, id) in supplied.enumerated() {
            let (first, second) = (before & 1 << place != 0, after & 1 << place != 0)
            facts[id] = .history([
                FactHistory.Entry(value: .truth(first), from: try Instant("2020-01-01T00:00:00Z")),
                FactHistory.Entry(value: .truth(second), from: turn),
            ])
        }
        return facts
    }

    /// Triggers on the first and the last day of a month, each with every service and none, looked at soon and late.
    private static func probes(_ trial: Trial) throws -> [(Int, (EventKind, Int)?, Instant)] {
        var found: [(Int, (EventKind, Int)?, Instant)] = []
        let base = try Instant("2024-02-01T00:00:00Z")
        for trigger in [hours(0, 10), hours(28, 23)] {
            var given: [(EventKind, Int)?] = [nil]
            for kind in trial.duty.discharges where trial.supply.events[kind] != nil {
                given += services.filter { $0 >= trigger }.map { (kind, $0) }
            }
            for service in given {
                for hour in [trigger, trigger + 1, hours(0, 24), hours(29, 0), hours(29, 1), hours(2000)]
                where hour >= (service?.1 ?? trigger) {
                    let asOf = base.adding(seconds: hour * 3600)
                    found.append((trigger, service, hour == trigger ? asOf : asOf.adding(milliseconds: -1)))
                }
            }
        }
        return found
    }
}
