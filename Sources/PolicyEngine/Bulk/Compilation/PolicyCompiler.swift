import CivilTime

/// Turns duties into block logic.
struct PolicyCompiler {
    private let source: RuleSource
    private let policies: [Policy]
    private let calendar: WorkingCalendar
    private(set) var kinds = Numbering<EventKind>()
    private(set) var facts = Numbering<FactID>()
    private(set) var duties: [CompiledDuty] = []
    private(set) var deciders: [Deciders?] = []
    private var pairNumbers = Numbering<ServicePair>()
    private var limitNumbers = Numbering<BlockLimit>()
    private var lastDayNumbers = Numbering<Period>()
    /// For each kind that starts a clock in blocks, the periods that are counted from it.
    private(set) var startPeriods: [(kind: Int, period: Period)] = []
    private var diagram = DecisionDiagram()
    private var builder = ProgramBuilder()
    private var possible: [DecisionDiagram.Function: BlockProgram.Register] = [:]
    /// For each duty, its editions; none where it does not fit into blocks.
    private var drafts: [[Draft]] = []

    /// The functions of one edition's duty, before any block logic is written.
    private struct Draft {
        let notOwed: DecisionDiagram.Function
        let owed: DecisionDiagram.Function
        let excepted: DecisionDiagram.Function
        let judged: DecisionDiagram.Function
        let patterns: [LimitPattern]
        let edition: CompiledDuty.Edition
        let kind: Duty.Kind
    }

    var pairs: [ServicePair] { pairNumbers.ids }
    var limits: [BlockLimit] { limitNumbers.ids }
    var lastDayPeriods: [Period] { lastDayNumbers.ids }

    init(_ source: RuleSource, on calendar: WorkingCalendar) {
        self.source = source
        self.policies = source.policies
        self.calendar = calendar
        for policy in policies { for fact in policy.facts { _ = facts.number(fact.id) } }
        readDuties()
        nameDeciders()
    }

    // MARK: Reading the duties

    private mutating func readDuties() {
        var order: [CompiledDuty.Clock] = []
        var editions: [CompiledDuty.Clock: [CompiledDuty.Edition]] = [:]
        for (policy, rules) in policies.enumerated() {
            for (index, duty) in rules.duties.enumerated() {
                let clock = clock(of: duty)
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

    private mutating func clock(of duty: Duty) -> CompiledDuty.Clock {
        var underlying: Int?
        if case .receipt(_, of: let kind) = duty.trigger { underlying = kinds.number(kind) }
        return CompiledDuty.Clock(
            id: duty.id, kind: duty.kind, start: kinds.number(duty.trigger.startingKind), underlying: underlying,
            services: Set(duty.discharges.map { kinds.number($0) }).sorted())
    }

    /// Nil where the duty does not fit into blocks.
    private mutating func draft(_ edition: CompiledDuty.Edition) -> Draft? {
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
        return Draft(
            notOwed: notOwed, owed: audience, excepted: diagram.and(audience, exception),
            judged: diagram.and(owed, diagram.not(isTimed)),
            patterns: LimitPattern.all(of: timed, kind: duty.kind, owed: owed, in: &diagram),
            edition: edition, kind: duty.kind)
    }

    /// The row evaluator tries 2^14 ways of settling what is not known of one duty, and then says that too much is
    /// open: up to 13 facts it never comes to that.
    private static let mostFacts = 13

    private mutating func notePeriods(of drafts: [Draft], _ clock: CompiledDuty.Clock) {
        for period in Set(drafts.flatMap(\.patterns).flatMap(\.periods)) where period.elapsedMilliseconds == nil {
            startPeriods.append((clock.start, period))
            if Self.bytePeriod(period) == nil { _ = lastDayNumbers.number(period) }
        }
    }

    private mutating func nameDeciders() {
        var selecting = [[Duty]](repeating: [], count: kinds.ids.count)
        for policy in policies {
            for duty in policy.duties where duty.upstreamOf == nil {
                // A receipt is decided by whoever its own event names.
                for kind in Set([duty.trigger.startingKind, duty.trigger.underlyingKind]) {
                    guard let number = kinds.numbers[kind] else { continue }
                    let others = policy.dutiesByUnderlyingKind[duty.trigger.underlyingKind] ?? []
                    selecting[number] += others.map { policy.duties[$0] }.filter { $0.upstreamOf == nil }
                }
            }
        }
        deciders = selecting.map { duties in
            Set(duties.map { Set($0.owedBy) }).count > 1 ? Deciders(among: duties) : nil
        }
    }

    // MARK: Writing the logic

    /// The logic of all duties that fit, and where each result stands.
    mutating func program() -> (BlockProgram, [ResultColumn]) {
        var columns: [ResultColumn] = []
        for (number, duty) in duties.enumerated() where duty.isFast {
            columns.append(column(number, duty, drafts[number]))
            if duty.clock.underlying != nil { columns.append(awaitingColumn(number, duty, drafts[number])) }
        }
        let registers = columns.flatMap { [$0.raised] + $0.statuses.map(\.register) }
        let (program, numbered) = builder.program(giving: registers)
        var next = numbered.makeIterator()
        let renumbered = columns.map { column in
            ResultColumn(
                duty: column.duty, awaitsReceipt: column.awaitsReceipt, raised: next.next() ?? .none,
                statuses: column.statuses.map { ($0.status, next.next() ?? .none) })
        }
        return (program, renumbered)
    }

    private mutating func column(_ number: Int, _ duty: CompiledDuty, _ drafts: [Draft]) -> ResultColumn {
        let pair = pairNumbers.number(ServicePair(start: duty.clock.start, services: duty.clock.services))
        let raised = raised(drafts, upon: duty.clock.start)
        let answered = duty.clock.services.isEmpty ? .none : builder.input(.answered(pair: pair))
        func picked(_ part: (inout PolicyCompiler, Draft) -> BlockProgram.Register) -> BlockProgram.Register {
            pick(drafts, upon: duty.clock.start, part)
        }
        let notOwed = picked { $0.mayBe($1.notOwed) }
        let excepted = picked { $0.mayBe($1.excepted) }
        let judged = picked { $0.mayBe($1.judged) }
        let inTime = picked { $0.mayBeInTime($1, pair) }
        let over = picked { $0.mayBeOver($1, pair) }
        var alternatives = [notOwed, excepted, over]
        var statuses: [(Status, BlockProgram.Register)]
        let open: BlockProgram.Register
        switch duty.clock.kind {
        case .duty:
            // Done without a number to judge by is done, as done in time is.
            let met = builder.or(inTime, builder.and(judged, answered))
            let unjudged = builder.except(judged, answered)
            alternatives += [met, unjudged]
            open = moreThanOne(of: alternatives, in: raised)
            let single = builder.except(raised, open)
            let (done, undone) = (builder.and(single, answered), builder.except(single, answered))
            statuses = [
                (.met, builder.and(done, met)), (.late, builder.and(done, over)),
                (.pending, builder.and(undone, inTime)), (.breached, builder.and(undone, over)),
                (.judgement, builder.and(undone, unjudged)), (.excepted, builder.and(single, excepted)),
            ]
        case .opportunity:
            alternatives += [inTime, judged]
            open = moreThanOne(of: alternatives, in: raised)
            let single = builder.except(raised, open)
            let (done, undone) = (builder.and(single, answered), builder.except(single, answered))
            statuses = [
                (.taken, builder.and(done, inTime)), (.open, builder.and(undone, inTime)),
                (.lapsed, builder.and(single, over)), (.met, builder.and(done, judged)),
                (.judgement, builder.and(undone, judged)), (.excepted, builder.and(single, excepted)),
            ]
        }
        statuses.append((.undetermined, open))
        return ResultColumn(
            duty: number, awaitsReceipt: false, raised: raised, statuses: statuses.filter { $0.1 != .none })
    }

    /// Without the receipt nothing is known but whether anybody could be owed it.
    private mutating func awaitingColumn(_ number: Int, _ duty: CompiledDuty, _ drafts: [Draft]) -> ResultColumn {
        let underlying = duty.clock.underlying ?? duty.clock.start
        let pair = pairNumbers.number(ServicePair(start: underlying, services: [duty.clock.start]))
        let received = builder.input(.answered(pair: pair))
        var governed = BlockProgram.Register.none
        for draft in drafts {
            // Only a receipt that raises the duty ends the waiting.
            let silent = builder.except(.all, builder.except(received, unselected(draft, upon: duty.clock.start)))
            let here = builder.except(inForce(draft, upon: underlying), unselected(draft, upon: underlying))
            governed = builder.or(governed, builder.and(here, silent))
        }
        let raised = builder.and(builder.input(.happened(kind: underlying)), governed)
        let owed = pick(drafts, upon: underlying) { $0.mayBe($1.owed) }
        return ResultColumn(
            duty: number, awaitsReceipt: true, raised: raised,
            statuses: [(.undetermined, builder.and(raised, owed))].filter { $0.1 != .none })
    }

    /// Where an event of that kind happened, an edition governs it, and its decider selects the duty.
    private mutating func raised(_ drafts: [Draft], upon kind: Int) -> BlockProgram.Register {
        var governed = BlockProgram.Register.none
        for draft in drafts {
            let here = builder.except(inForce(draft, upon: kind), unselected(draft, upon: kind))
            governed = builder.or(governed, here)
        }
        return builder.and(builder.input(.happened(kind: kind)), governed)
    }

    private mutating func unselected(_ draft: Draft, upon kind: Int) -> BlockProgram.Register {
        guard let deciders = deciders[kind] else { return .none }
        let policy = policies[draft.edition.policy]
        let duty = policy.duties[draft.edition.duty]
        var found = BlockProgram.Register.none
        for (number, body) in deciders.all where !policy.raises(duty, by: body) {
            found = builder.or(found, builder.input(.decided(kind: kind, body: number)))
        }
        return found
    }

    /// The days on which the draft's edition governs what happens.
    private mutating func inForce(_ draft: Draft, upon kind: Int) -> BlockProgram.Register {
        guard let days = source.inForce?[draft.edition.policy] else { return .all }
        var register = since(days.from, kind)
        if let until = days.until { register = builder.except(register, since(until, kind)) }
        return register
    }

    private mutating func since(_ day: CivilDate, _ kind: Int) -> BlockProgram.Register {
        if day <= calendar.coverage.lowerBound { return .all }
        if day > calendar.coverage.upperBound { return .none }
        return builder.input(.since(kind: kind, day: Int32(day.dayNumber)))
    }

    /// The part of the edition that governs; nothing that matters where none does.
    private mutating func pick(
        _ drafts: [Draft], upon kind: Int, _ part: (inout PolicyCompiler, Draft) -> BlockProgram.Register
    ) -> BlockProgram.Register {
        var picked: BlockProgram.Register?
        for draft in drafts {
            let own = part(&self, draft)
            guard let others = picked else {
                picked = own
                continue
            }
            picked = own == others ? own : builder.select(inForce(draft, upon: kind), own, otherwise: others)
        }
        return picked ?? .none
    }

    /// Whether what is known leaves it possible: along some path, nothing is asked that is known to be otherwise.
    private mutating func mayBe(_ function: DecisionDiagram.Function) -> BlockProgram.Register {
        if function == .no { return .none }
        if function == .yes { return .all }
        if let known = possible[function] { return known }
        let node = diagram.node(function)
        let (yes, no) = (mayBe(node.yes), mayBe(node.no))
        let (mayHold, mayFail) = (builder.input(.mayHold(fact: node.fact)), builder.input(.mayFail(fact: node.fact)))
        // A fact that cannot be true can be false, and the other way round.
        let register =
            if yes == .all {
                builder.or(mayHold, no)
            } else if no == .all {
                builder.or(mayFail, yes)
            } else {
                builder.or(builder.and(mayHold, yes), builder.and(mayFail, no))
            }
        possible[function] = register
        return register
    }

    private mutating func mayBeInTime(_ draft: Draft, _ pair: Int) -> BlockProgram.Register {
        var found = BlockProgram.Register.none
        for pattern in draft.patterns {
            let isPossible = mayBe(pattern.condition)
            found = builder.or(found, builder.and(isPossible, inTime(pattern, draft, pair)))
        }
        return found
    }

    private mutating func mayBeOver(_ draft: Draft, _ pair: Int) -> BlockProgram.Register {
        var found = BlockProgram.Register.none
        for pattern in draft.patterns {
            let isPossible = mayBe(pattern.condition)
            found = builder.or(found, builder.except(isPossible, inTime(pattern, draft, pair)))
        }
        return found
    }

    /// A body has the earliest of the dues, a beneficiary the latest.
    private mutating func inTime(_ pattern: LimitPattern, _ draft: Draft, _ pair: Int) -> BlockProgram.Register {
        var found: BlockProgram.Register = draft.kind == .duty ? .all : .none
        for period in pattern.periods {
            let limit = limitNumbers.number(BlockLimit(pair: pair, measure: measure(of: period)))
            let register = builder.input(.inTime(limit: limit))
            found = draft.kind == .duty ? builder.and(found, register) : builder.or(found, register)
        }
        return found
    }

    private mutating func measure(of period: Period) -> BlockLimit.Measure {
        if let length = period.elapsedMilliseconds { return .elapsed(length) }
        if let days = Self.bytePeriod(period) { return .workingDays(days) }
        return .lastDays(table: lastDayNumbers.number(period))
    }

    private static func bytePeriod(_ period: Period) -> Int16? {
        guard case .workingDays(let count) = period, count <= BlockLimit.mostWorkingDays else { return nil }
        return Int16(count)
    }

    private mutating func moreThanOne(
        of alternatives: [BlockProgram.Register], in raised: BlockProgram.Register
    ) -> BlockProgram.Register {
        var (one, two) = (BlockProgram.Register.none, BlockProgram.Register.none)
        for alternative in alternatives {
            two = builder.or(two, builder.and(one, alternative))
            one = builder.or(one, alternative)
        }
        return builder.and(raised, two)
    }
}
