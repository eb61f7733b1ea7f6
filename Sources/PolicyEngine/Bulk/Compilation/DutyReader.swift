import CivilTime

/// Reads the duties of policies: numbers what they speak of, and turns their conditions into functions of facts.
struct DutyReader {
    private let policies: [Policy]
    private(set) var kinds = Numbering<EventKind>()
    private(set) var facts = Numbering<FactID>()
    private(set) var duties: [CompiledDuty] = []
    /// For each duty, its editions; none where it does not fit into blocks.
    private(set) var drafts: [[DutyDraft]] = []
    /// For each kind, the bodies that select among its duties; nil where none do.
    private(set) var deciders: [Deciders?] = []
    /// For each kind that starts a clock in blocks, the periods of days that are counted from it.
    private(set) var startPeriods: [(kind: Int, period: Period)] = []
    /// The periods that are told by their last day.
    private(set) var lastDays = Numbering<Period>()
    private(set) var diagram = DecisionDiagram()

    init(_ policies: [Policy]) {
        self.policies = policies
        for policy in policies { for fact in policy.facts { _ = facts.number(fact.id) } }
        readDuties()
        nameDeciders()
    }

    private mutating func readDuties() {
        var order: [CompiledDuty.Clock] = []
        var editions: [CompiledDuty.Clock: [CompiledDuty.Edition]] = [:]
        for (policy, rules) in policies.enumerated() {
            for (index, duty) in rules.duties.enumerated() {
                let clock = clock(of: duty, in: rules)
                if editions[clock] == nil { order.append(clock) }
                editions[clock, default: []].append(CompiledDuty.Edition(policy: policy, duty: index))
            }
        }
        for clock in order {
            let members = editions[clock] ?? []
            let drafted = members.compactMap { draft($0) }
            let isFast = drafted.count == members.count
            drafts.append(isFast ? drafted : [])
            notePeriods(of: drafts[duties.count], clock)
            let read = members.map { policies[$0.policy].duties[$0.duty] }
            duties.append(
                CompiledDuty(
                    clock: clock, editions: members, isFast: isFast,
                    kinds: Set(read.flatMap { $0.kindsRead }.map { kinds.number($0) }),
                    facts: Set(read.flatMap(\.facts).map { facts.number($0) })))
        }
    }

    private mutating func clock(of duty: Duty, in policy: Policy) -> CompiledDuty.Clock {
        var underlying: Int?
        if case .receipt(_, of: let kind) = duty.trigger { underlying = kinds.number(kind) }
        return CompiledDuty.Clock(
            instrument: policy.id.instrument, id: duty.id, kind: duty.kind,
            start: kinds.number(duty.trigger.startingKind), underlying: underlying,
            services: Set(duty.discharges.map { kinds.number($0) }).sorted())
    }

    /// Nil where the duty does not fit into blocks.
    private mutating func draft(_ edition: CompiledDuty.Edition) -> DutyDraft? {
        let duty = policies[edition.policy].duties[edition.duty]
        guard duty.recurrence == nil, duty.facts.count <= Self.mostFacts else { return nil }
        let factNumbers = facts.numbers
        func function(_ condition: Condition) -> DecisionDiagram.Function? {
            diagram.function(of: condition) { factNumbers[$0] }
        }
        guard let audience = function(duty.audience), let exception = function(duty.exception ?? .any([])) else {
            return nil
        }
        var timed: [(period: Period, condition: DecisionDiagram.Function)] = []
        for limit in duty.limits {
            guard let condition = function(limit.condition) else { return nil }
            guard limit.period.isNumeric else { continue }
            if let length = limit.period.elapsedMilliseconds, length > BlockLimit.mostMilliseconds { return nil }
            timed.append((limit.period, condition))
        }
        guard Set(timed.map(\.period)).count <= LimitPattern.mostPeriods else { return nil }
        let notOwed = diagram.not(audience)
        let owed = diagram.and(audience, diagram.not(exception))
        let isTimed = diagram.any(timed.map(\.condition))
        let patterns = LimitPattern.all(of: timed, kind: duty.kind, owed: owed, in: &diagram)
        // Elapsed time makes the row evaluator try many places for an event of which only the day is known, also where
        // the limit can never apply.
        func countsElapsed(_ periods: [Period]) -> Bool { periods.contains { $0.elapsedMilliseconds != nil } }
        guard countsElapsed(timed.map(\.period)) == countsElapsed(patterns.flatMap(\.periods)) else { return nil }
        return DutyDraft(
            edition: edition, kind: duty.kind, owed: audience, notOwed: notOwed,
            excepted: diagram.and(audience, exception), judged: diagram.and(owed, diagram.not(isTimed)),
            patterns: patterns,
            periods: Set(timed.map(\.period).filter { $0.elapsedMilliseconds == nil }))
    }

    /// The row evaluator tries 2^14 ways of settling what is not known of one duty, and then says that too much is
    /// open: up to 13 facts it never comes to that.
    private static let mostFacts = 13

    private mutating func notePeriods(of drafts: [DutyDraft], _ clock: CompiledDuty.Clock) {
        for draft in drafts {
            startPeriods += draft.periods.map { (clock.start, $0) }
            for period in draft.patterns.flatMap(\.periods)
            where draft.periods.contains(period) && BlockLimit.Measure(byteOf: period) == nil {
                _ = lastDays.number(period)
            }
        }
    }

    private mutating func nameDeciders() {
        var selecting = [[Duty]](repeating: [], count: kinds.ids.count)
        for policy in policies {
            for duty in policy.duties where duty.upstreamOf == nil {
                // A receipt is decided by whoever its own event names.
                for kind in Set([duty.trigger.startingKind, duty.trigger.underlyingKind]) {
                    guard let number = kinds.numbers[kind] else { continue }
                    let others = policy.plan.dutiesByUnderlyingKind[duty.trigger.underlyingKind] ?? []
                    selecting[number] += others.map { policy.duties[$0] }.filter { $0.upstreamOf == nil }
                }
            }
        }
        deciders = selecting.map { duties in
            Set(duties.map { Set($0.owedBy) }).count > 1 ? Deciders(among: duties) : nil
        }
    }
}
