import CivilTime

/// Writes the block logic of the duties that were read.
struct LogicWriter {
    private let reader: DutyReader
    private let policies: [Policy]
    /// The days on which each policy governs; nil where all do.
    private let inForce: [InForce]?
    private let coverage: ClosedRange<CivilDate>
    private var pairNumbers = Numbering<ServicePair>()
    private var limitNumbers = Numbering<BlockLimit>()
    private var builder = ProgramBuilder()
    private var possible: [DecisionDiagram.Function: BlockProgram.Register] = [:]

    var pairs: [ServicePair] { pairNumbers.ids }
    var limits: [BlockLimit] { limitNumbers.ids }

    init(_ reader: DutyReader, of source: RuleSource, coverage: ClosedRange<CivilDate>) {
        self.reader = reader
        self.policies = source.policies
        self.inForce = source.inForce
        self.coverage = coverage
    }

    /// The logic of all duties that fit, and where each result stands.
    mutating func program() -> (BlockProgram, [ResultColumn]) {
        var columns: [ResultColumn] = []
        for (number, duty) in reader.duties.enumerated() where duty.isFast {
            columns.append(column(number, duty, reader.drafts[number]))
            guard let underlying = duty.clock.underlying else { continue }
            // Each edition has a result of its own, as nobody knows on which one's days the receipt fell.
            for draft in reader.drafts[number] { columns.append(awaitingColumn(number, duty, draft, of: underlying)) }
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

    private mutating func column(_ number: Int, _ duty: CompiledDuty, _ drafts: [DutyDraft]) -> ResultColumn {
        let pair = pairNumbers.number(ServicePair(start: duty.clock.start, services: duty.clock.services))
        func picked(_ part: (inout LogicWriter, DutyDraft) -> BlockProgram.Register) -> BlockProgram.Register {
            pick(drafts, upon: duty.clock.start, part)
        }
        let outcomes = Outcomes(
            raised: raised(drafts, upon: duty.clock.start),
            answered: duty.clock.services.isEmpty ? .none : builder.input(.answered(pair: pair)),
            notOwed: picked { $0.mayBe($1.notOwed) }, excepted: picked { $0.mayBe($1.excepted) },
            judged: picked { $0.mayBe($1.judged) }, inTime: picked { $0.mayBe($1, inTime: true, pair) },
            over: picked { $0.mayBe($1, inTime: false, pair) })
        let statuses =
            switch duty.clock.kind {
            case .duty: dutyStatuses(outcomes)
            case .opportunity: opportunityStatuses(outcomes)
            }
        return ResultColumn(
            duty: number, awaitsReceipt: false, raised: outcomes.raised, statuses: statuses.filter { $0.1 != .none })
    }

    /// What may come of a duty, each where what is known leaves it possible.
    private struct Outcomes {
        let raised: BlockProgram.Register
        let answered: BlockProgram.Register
        let notOwed: BlockProgram.Register
        let excepted: BlockProgram.Register
        let judged: BlockProgram.Register
        let inTime: BlockProgram.Register
        let over: BlockProgram.Register
    }

    private mutating func dutyStatuses(_ may: Outcomes) -> [(Status, BlockProgram.Register)] {
        // Done without a number to judge by is done, as done in time is.
        let met = builder.or(may.inTime, builder.and(may.judged, may.answered))
        let unjudged = builder.except(may.judged, may.answered)
        let open = moreThanOne(of: [may.notOwed, may.excepted, may.over, met, unjudged], in: may.raised)
        let single = builder.except(may.raised, open)
        let (done, undone) = (builder.and(single, may.answered), builder.except(single, may.answered))
        return [
            (.met, builder.and(done, met)), (.late, builder.and(done, may.over)),
            (.pending, builder.and(undone, may.inTime)), (.breached, builder.and(undone, may.over)),
            (.judgement, builder.and(undone, unjudged)), (.excepted, builder.and(single, may.excepted)),
            (.undetermined, open),
        ]
    }

    private mutating func opportunityStatuses(_ may: Outcomes) -> [(Status, BlockProgram.Register)] {
        let open = moreThanOne(
            of: [may.notOwed, may.excepted, may.over, may.inTime, may.judged], in: may.raised)
        let single = builder.except(may.raised, open)
        let (done, undone) = (builder.and(single, may.answered), builder.except(single, may.answered))
        return [
            (.taken, builder.and(done, may.inTime)), (.open, builder.and(undone, may.inTime)),
            (.lapsed, builder.and(single, may.over)), (.met, builder.and(done, may.judged)),
            (.judgement, builder.and(undone, may.judged)), (.excepted, builder.and(single, may.excepted)),
            (.undetermined, open),
        ]
    }

    /// Without the receipt nothing is known but whether anybody could be owed it, and that only where the edition is in
    /// force from the day of the news to the as-of day.
    private mutating func awaitingColumn(
        _ number: Int, _ duty: CompiledDuty, _ draft: DutyDraft, of underlying: Int
    ) -> ResultColumn {
        let pair = pairNumbers.number(ServicePair(start: underlying, services: [duty.clock.start]))
        let received = builder.input(.answered(pair: pair))
        // Only a receipt that raises the duty ends the waiting.
        let silent = builder.except(.all, builder.except(received, unselected(draft, upon: duty.clock.start)))
        let news = builder.except(builder.input(.happened(kind: underlying)), unselected(draft, upon: underlying))
        let awaited = builder.and(news, silent)
        var (raised, mayBeOther) = (awaited, BlockProgram.Register.none)
        if let days = inForce?[draft.edition.policy] {
            raised = builder.and(raised, builder.input(.asOfSince(day: Int32(days.from.dayNumber))))
            mayBeOther = builder.except(.all, since(days.from, underlying))
            if let until = days.until {
                raised = builder.except(raised, since(until, underlying))
                mayBeOther = builder.or(mayBeOther, builder.input(.asOfSince(day: Int32(until.dayNumber))))
            }
        }
        let open = builder.or(mayBe(draft.owed), mayBeOther)
        return ResultColumn(
            duty: number, awaitsReceipt: true, raised: raised,
            statuses: [(.undetermined, builder.and(raised, open))].filter { $0.1 != .none })
    }

    /// Where an event of that kind happened, an edition governs it, and its decider selects the duty.
    private mutating func raised(_ drafts: [DutyDraft], upon kind: Int) -> BlockProgram.Register {
        var governed = BlockProgram.Register.none
        for draft in drafts {
            let here = builder.except(inForce(draft, upon: kind), unselected(draft, upon: kind))
            governed = builder.or(governed, here)
        }
        return builder.and(builder.input(.happened(kind: kind)), governed)
    }

    private mutating func unselected(_ draft: DutyDraft, upon kind: Int) -> BlockProgram.Register {
        guard let deciders = reader.deciders[kind] else { return .none }
        let policy = policies[draft.edition.policy]
        let duty = policy.duties[draft.edition.duty]
        var found = BlockProgram.Register.none
        for (number, body) in deciders.all where !policy.raises(duty, by: body) {
            found = builder.or(found, builder.input(.decided(kind: kind, body: number)))
        }
        return found
    }

    /// The days on which the draft's edition governs what happens.
    private mutating func inForce(_ draft: DutyDraft, upon kind: Int) -> BlockProgram.Register {
        guard let days = inForce?[draft.edition.policy] else { return .all }
        var register = since(days.from, kind)
        if let until = days.until { register = builder.except(register, since(until, kind)) }
        return register
    }

    private mutating func since(_ day: CivilDate, _ kind: Int) -> BlockProgram.Register {
        if day <= coverage.lowerBound { return .all }
        if day > coverage.upperBound { return .none }
        return builder.input(.since(kind: kind, day: Int32(day.dayNumber)))
    }

    /// The part of the edition that governs; nothing that matters where none does.
    private mutating func pick(
        _ drafts: [DutyDraft], upon kind: Int, _ part: (inout LogicWriter, DutyDraft) -> BlockProgram.Register
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
        let node = reader.diagram.node(function)
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

    /// Whether one of the ways in which its limits can apply may be, with the time not over yet, or over.
    private mutating func mayBe(
        _ draft: DutyDraft, inTime isInTime: Bool, _ pair: Int
    ) -> BlockProgram.Register {
        var found = BlockProgram.Register.none
        for pattern in draft.patterns {
            let (applies, kept) = (mayBe(pattern.condition), inTime(pattern, draft, pair))
            found = builder.or(found, isInTime ? builder.and(applies, kept) : builder.except(applies, kept))
        }
        return found
    }

    /// A body has the earliest of the dues, a beneficiary the latest.
    private mutating func inTime(_ pattern: LimitPattern, _ draft: DutyDraft, _ pair: Int) -> BlockProgram.Register {
        var found: BlockProgram.Register = draft.kind == .duty ? .all : .none
        for period in pattern.periods {
            let limit = limitNumbers.number(BlockLimit(pair: pair, measure: measure(of: period)))
            let register = builder.input(.inTime(limit: limit))
            found = draft.kind == .duty ? builder.and(found, register) : builder.or(found, register)
        }
        return found
    }

    private func measure(of period: Period) -> BlockLimit.Measure {
        if let length = period.elapsedMilliseconds { return .elapsed(length) }
        return BlockLimit.Measure(byteOf: period) ?? .lastDays(table: reader.lastDays.numbers[period] ?? 0)
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
