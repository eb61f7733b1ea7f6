import CivilTime

/// How far one duty is evidenced by a supply.
struct DutyMonitoring {
    private let plan: DutyPlan
    private let supply: Supply
    private let timing: Timing
    private var statuses: Set<Status> = []
    private var wants: Set<Monitorability.Want> = []

    private var duty: Duty { plan.duty }

    init(of plan: DutyPlan, from supply: Supply, _ timing: Timing) {
        self.plan = plan
        self.supply = supply
        self.timing = timing
        readClock()
        readFacts()
    }

    var rule: Monitorability.Rule {
        let level: Monitorability.Level = statuses.isEmpty ? .notAtAll : wants.isEmpty ? .fully : .partly
        return Monitorability.Rule(
            id: .duty(duty.id), level: level, seesStart: supply.events[plan.startingKind] != nil,
            statuses: Status.allCases.filter(statuses.contains), answers: [],
            wants: wants.sorted(), tellsWhatWasKnown: supply.tellsWhatWasKnown(of: kinds))
    }

    /// Every kind of event on which a status may depend.
    private var kinds: [EventKind] {
        let pauses: [EventKind] = duty.pausedUnder == nil ? [] : [.clockPaused, .clockResumed]
        return [plan.startingKind] + duty.discharges + endings + plan.agreements + pauses
            + duty.whole.patterns.flatMap(\.kinds)
    }

    private var endings: [EventKind] { duty.recurrence?.until ?? [] }

    private mutating func readClock() {
        wants.formUnion(supply.wants(of: kinds))
        wants.formUnion(supply.wants(of: duty.whole.patterns))
        guard let start = supply.events[plan.startingKind] else { return }
        if plan.dependsOnDecider && !start.by { wants.insert(.by(plan.startingKind)) }
        for kind in duty.discharges where start.about && supply.events[kind]?.about == false {
            wants.insert(.about(kind))
        }
    }

    private mutating func readFacts() {
        let start = supply.events[plan.startingKind]
        let news = plan.newsKind.flatMap { supply.events[$0] }
        guard start != nil || news != nil, let classes = Classes(of: duty, from: supply, start: start ?? news) else {
            wants.formUnion(duty.facts.filter { !supply.facts.contains($0) }.map { .fact($0) })
            return
        }
        wants.formUnion(classes.wants)
        // What nobody is owed takes no services.
        if classes.isNeverOwed {
            wants = supply.wants(of: [plan.startingKind]).reduce(into: wants.intersection([.by(plan.startingKind)])) {
                $0.insert($1)
            }
        }
        // News without its receipt is undetermined, but where nobody could be owed it.
        if news != nil, let kind = plan.newsKind, !classes.hasNoAudience || isReadAtReceipt {
            wants.insert(.each(plan.startingKind, of: kind))
        }
        guard let start else {
            if classes.canBeOnlyNotOwed && !isReadAtReceipt { statuses.insert(.notOwed) }
            return
        }
        if classes.canBeOnlyNotOwed { statuses.insert(.notOwed) }
        if classes.canBeOnlyExcepted { statuses.insert(.excepted) }
        guard (endings + plan.agreements + pauses).allSatisfy({ supply.events[$0] != nil }) else { return }
        for way in classes.ways { statuses.formUnion(told(of: way, start.precision)) }
        guard duty.discharges.allSatisfy({ supply.events[$0] != nil }) else { return }
        if classes.canBecomeExcepted && canChangeInTime(start.precision, classes) { statuses.insert(.excepted) }
        // A fact's change is known to the instant, and the limit that it brings is counted from there.
        if plan.agreements.isEmpty {
            for way in classes.laterWays { statuses.formUnion(told(of: way, .instant)) }
        }
    }

    /// Whether it reads days, numbers or events as they are when the news is received, so that nothing is told before.
    private var isReadAtReceipt: Bool { !plan.reads.comparisons.isEmpty || !plan.reads.patterns.isEmpty }

    /// Whether a fact can be told to change after the start and before the limit passes.
    private func canChangeInTime(_ start: Supply.Precision, _ classes: Classes) -> Bool {
        start == .instant
            || plan.agreements.isEmpty
                && classes.ways.contains { $0.limits.isEmpty || timing.canBePending(start, $0.limits, duty.kind) }
    }

    private var pauses: [EventKind] { duty.pausedUnder == nil ? [] : [.clockPaused, .clockResumed] }

    /// The statuses that are told of somebody who is owed the duty, where the limits may apply in those ways.
    private func told(of way: Classes.Way, _ start: Supply.Precision) -> Set<Status> {
        let services = duty.discharges.compactMap { supply.events[$0]?.precision }
        let isSilenceTold = services.count == duty.discharges.count
        let ends = endings.compactMap { supply.events[$0]?.precision }
        let isAgreed = !plan.agreements.isEmpty
        var told: Set<Status> = []
        let (inTime, pending, late, over): (Status, Status, Status, Status) =
            duty.kind == .duty ? (.met, .pending, .late, .breached) : (.taken, .open, .lapsed, .lapsed)
        if let best = services.max(), !way.limits.isEmpty, timing.canBeMet(start, by: best, way.limits, duty.kind),
            !isAgreed, !way.mayBeJudged || duty.kind == .duty
        {
            told.insert(inTime)
        }
        if way.limits.isEmpty && !services.isEmpty && !isAgreed { told.insert(.met) }
        guard isSilenceTold else { return told }
        if isAgreed {
            // Terms may be agreed or not, and both is on record.
            told.formUnion([.judgement, over])
            if !services.isEmpty { told.insert(late) }
            if start == .instant {
                told.insert(pending)
                if ends.contains(.instant) { told.insert(.notOwed) }
                if services.contains(.instant) { told.formUnion([inTime, .met]) }
            }
            if !way.mayBeJudged { told.remove(.judgement) }
        } else if way.limits.isEmpty {
            told.insert(.judgement)
        } else if !way.mayBeJudged {
            told.insert(over)
            if !services.isEmpty { told.insert(late) }
            if timing.canBePending(start, way.limits, duty.kind) { told.insert(pending) }
            if let end = ends.max(), timing.canBeMet(start, by: end, way.limits, duty.kind) { told.insert(.notOwed) }
        }
        return told
    }
}

extension EventPattern {
    /// The kinds of event that tell whether one counts.
    var kinds: [EventKind] { [kind] + (following.map { [$0.kind] } ?? []) }
}

extension Supply {
    /// What is wanting of events of those kinds.
    func wants(of kinds: [EventKind]) -> [Monitorability.Want] {
        kinds.compactMap { kind in
            guard let events = events[kind] else { return .event(kind) }
            return events.precision == .instant ? nil : .instant(kind)
        }
    }

    /// What is wanting to tell which events count that must follow others.
    ///
    /// An event of which nothing that it follows is on record is never told to count or not.
    func wants(of patterns: [EventPattern]) -> Set<Monitorability.Want> {
        var wants: Set<Monitorability.Want> = []
        for pattern in patterns {
            guard let following = pattern.following else { continue }
            for kind in pattern.kinds where events[kind]?.about != true { wants.insert(.about(kind)) }
            wants.insert(.each(following.kind, of: pattern.kind))
        }
        return wants
    }

    /// Whether of all events of those kinds it is told when they were recorded.
    func tellsWhatWasKnown(of kinds: [EventKind]) -> Bool {
        kinds.allSatisfy { events[$0]?.recorded ?? false }
    }

    /// Whether a question that a rule asks is answered in every case, as far as each event has on record what it follows.
    ///
    /// - Parameter upon: how exactly the instant is known at which it is asked.
    func answers(_ question: ConditionLogic.Variable, upon: Precision) -> Bool {
        func tells(_ start: Day.Start) -> Bool {
            switch start {
            case .today: upon > .month
            case .fact(let id): facts.contains(id)
            case .fixed: true
            }
        }
        switch question {
        case .fact(let id), .atLeast(.number(let id), _): return facts.contains(id)
        case .atLeast(.day(let start), _): return tells(start)
        case .precedes(let left, let right): return tells(left.start) && tells(right.start)
        case .atLeast(.count(let pattern), _):
            return upon == .instant
                && pattern.kinds.allSatisfy {
                    events[$0]?.precision == .instant && (pattern.following == nil || events[$0]?.about == true)
                }
        }
    }

    /// The facts that those questions ask for and that are not supplied.
    func wants(of questions: [ConditionLogic.Variable]) -> Set<Monitorability.Want> {
        var ids: [FactID] = []
        for question in questions {
            switch question {
            case .fact(let id), .atLeast(.number(let id), _): ids.append(id)
            case .atLeast(.day(.fact(let id)), _): ids.append(id)
            case .precedes(let left, let right): ids += [left.fact, right.fact].compactMap(\.self)
            case .atLeast: break
            }
        }
        return Set(ids.filter { !facts.contains($0) }.map { .fact($0) })
    }
}
