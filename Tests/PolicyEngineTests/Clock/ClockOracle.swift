import CivilTime
import PolicyEngine

/// What becomes of a duty with agreements, pauses and recurrence where everything is known: the words of the
/// vocabulary once more, as a walk through the events in time, without the engine.
struct ClockOracle {
    struct Verdict: Hashable {
        let status: Status
        var due: Instant?
        var isHeld = false
        var missed: Int?
        var agreement: EventID?
    }

    /// One occurrence on its way.
    private struct Occurrence {
        let event: Event
        let start: Instant
        let things: [ThingID]
        let names: Set<EventID>
        var served: Instant?
        var ended: Instant?
    }

    let duty: Duty
    /// Those that happened by the as-of instant, with exact times.
    let events: [Event]
    let facts: [Stretch]
    let asOf: Instant
    let cache: WalkCache

    /// The verdict of each occurrence, for each meaning of the services.
    func verdicts() throws -> [[EventID: Verdict]] {
        try meanings().map { occurrences in
            var found: [EventID: Verdict] = [:]
            for occurrence in occurrences { found[occurrence.event.id] = try verdict(of: occurrence) }
            return found
        }
    }

    /// Triggers before services before endings at one instant, as each reaches what is not later than itself.
    private var ordered: [Event] {
        func rank(_ event: Event) -> Int {
            if event.kind == duty.trigger.startingKind { return 0 }
            return duty.discharges.contains(event.kind) ? 1 : 2
        }
        return events.enumerated().sorted { left, right in
            let first = (PairingOracle.instant(left.element), rank(left.element), left.offset)
            let second = (PairingOracle.instant(right.element), rank(right.element), right.offset)
            return first < second
        }.map(\.element)
    }

    private func meanings() -> [[Occurrence]] {
        var worlds: [[Occurrence]] = [[]]
        for event in ordered {
            let now = PairingOracle.instant(event)
            if event.kind == duty.trigger.startingKind {
                for index in worlds.indices {
                    worlds[index].append(
                        Occurrence(event: event, start: now, things: event.about, names: [event.id]))
                }
            } else if duty.discharges.contains(event.kind) {
                worlds = worlds.flatMap { world in choices(of: event, in: world).map { serve(world, $0, event, now) } }
            } else if duty.recurrence?.until.contains(event.kind) == true {
                for index in worlds.indices { end(&worlds[index], event, now) }
            }
        }
        return worlds
    }

    private func end(_ world: inout [Occurrence], _ event: Event, _ now: Instant) {
        for index in world.indices where world[index].ended == nil {
            let rest = Set(world[index].things).subtracting(event.about)
            if event.about.isEmpty || rest.isEmpty { world[index].ended = now }
        }
    }

    private func choices(of service: Event, in world: [Occurrence]) -> [[Int]] {
        let now = PairingOracle.instant(service)
        let open = world.indices.filter { index in
            world[index].served == nil && (world[index].ended.map { $0 >= now } ?? true)
        }.sorted { left, right in
            let places = [left, right].map { index in
                (world[index].start, events.firstIndex { $0.id == world[index].event.id } ?? 0)
            }
            return places[0] < places[1]
        }
        if !service.answers.isEmpty { return [open.filter { !world[$0].names.isDisjoint(with: service.answers) }] }
        let general = open.first { world[$0].things.isEmpty }
        if !service.about.isEmpty {
            let own = service.about.compactMap { thing in open.first { world[$0].things.contains(thing) } }
            return [own.isEmpty ? general.map { [$0] } ?? [] : Set(own).sorted()]
        }
        var chosen: Set<Int> = []
        for thing in Set(open.flatMap { world[$0].things }) {
            if let first = open.first(where: { world[$0].things.contains(thing) }) { chosen.insert(first) }
        }
        if let general { chosen.insert(general) }
        return chosen.isEmpty ? [[]] : chosen.sorted().map { [$0] }
    }

    private func serve(_ world: [Occurrence], _ chosen: [Int], _ service: Event, _ now: Instant) -> [Occurrence] {
        var next = world
        for index in chosen { next[index].served = now }
        guard duty.recurrence != nil, !chosen.isEmpty else { return next }
        let inherited = chosen.flatMap { world[$0].things }
        let names = chosen.reduce(into: Set([service.id])) { $0.formUnion(world[$1].names) }
        next.append(
            Occurrence(
                event: service, start: now, things: service.about.isEmpty ? inherited : service.about, names: names))
        return next
    }

    // MARK: One occurrence

    private func holds(_ condition: Condition, at instant: Instant) -> Bool {
        Oracle(duty: duty, facts: facts, asOf: asOf, dues: Oracle.Dues()).holds(condition, at: instant)
    }

    private func concerns(_ event: Event, _ occurrence: Occurrence) -> Bool {
        event.about.isEmpty || occurrence.things.isEmpty || !Set(event.about).isDisjoint(with: occurrence.things)
    }

    private func verdict(of occurrence: Occurrence) throws -> Verdict {
        guard holds(duty.audience, at: occurrence.start) else { return Verdict(status: .notOwed) }
        let stops = ordered.filter { event in
            (event.kind == .clockPaused || event.kind == .clockResumed) && event.duty == duty.id
                && duty.pausedUnder != nil && concerns(event, occurrence)
        }
        let agreements = ordered.filter { $0.kind == .agreed("frequency") && concerns($0, occurrence) }
        let clock = ClockWalk(
            start: occurrence.start, stops: stops.map { ($0.kind == .clockPaused, PairingOracle.instant($0)) },
            served: occurrence.served, asOf: asOf, cache: cache)
        var best: (walk: ClockWalk.Due, period: Period, from: Instant, agreement: EventID?)?
        let turns = Set([occurrence.start] + facts.compactMap(\.from) + agreements.map(PairingOracle.instant))
        for turn in turns.sorted() where turn >= occurrence.start && turn <= asOf {
            if turn > occurrence.start {
                if let served = occurrence.served, served <= turn { break }
                if let ended = occurrence.ended, ended <= turn { break }
                if let due = best?.walk, !due.isHeld, due.instant <= turn { break }
            }
            for limit in duty.limits where holds(limit.condition, at: turn) {
                var (period, agreement, isFresh) = (limit.period, EventID?.none, turn == occurrence.start)
                if case .asAgreed = limit.period {
                    guard let terms = agreements.last(where: { PairingOracle.instant($0) <= turn }),
                        let agreed = terms.period
                    else { continue }
                    (period, agreement) = (agreed, terms.id)
                    if PairingOracle.instant(terms) == turn { isFresh = true }
                }
                if !holds(limit.condition, at: turn.adding(milliseconds: -1)) { isFresh = true }
                guard isFresh, let due = try clock.due(period, from: turn) else { continue }
                if best.map({ isBetter(due, $0.walk) }) ?? true { best = (due, period, turn, agreement) }
            }
        }
        return try conclude(occurrence, clock, best)
    }

    private func isBetter(_ due: ClockWalk.Due, _ other: ClockWalk.Due) -> Bool {
        let isLater = due.isHeld == other.isHeld ? due.instant > other.instant : due.isHeld
        return duty.kind == .opportunity ? isLater : due != other && !isLater
    }

    private func conclude(
        _ occurrence: Occurrence, _ clock: ClockWalk,
        _ best: (walk: ClockWalk.Due, period: Period, from: Instant, agreement: EventID?)?
    ) throws -> Verdict {
        func isOver(_ due: ClockWalk.Due, _ instant: Instant) -> Bool { !due.isHeld && due.instant <= instant }
        if let ended = occurrence.ended, occurrence.served == nil, let best, !isOver(best.walk, ended) {
            return Verdict(status: .notOwed)
        }
        if let exception = duty.exception {
            let bounds = [occurrence.served, occurrence.ended, best.flatMap { $0.walk.isHeld ? nil : $0.walk.instant }]
            let bound = bounds.compactMap { $0 }.min()
            let turns = facts.compactMap(\.from).filter { turn in
                turn > occurrence.start && turn <= asOf && (bound.map { turn < $0 } ?? true)
            }
            if ([occurrence.start] + turns).contains(where: { holds(exception, at: $0) }) {
                return Verdict(status: .excepted)
            }
        }
        guard let best else { return Verdict(status: occurrence.served == nil ? .judgement : .met) }
        let isOpportunity = duty.kind == .opportunity
        let over = isOver(best.walk, occurrence.served ?? asOf)
        let status: Status =
            switch (occurrence.served != nil, over) {
            case (true, true): isOpportunity ? .lapsed : .late
            case (true, false): isOpportunity ? .taken : .met
            case (false, true): isOpportunity ? .lapsed : .breached
            case (false, false): isOpportunity ? .open : .pending
            }
        var verdict = Verdict(
            status: status, due: best.walk.instant, isHeld: best.walk.isHeld, agreement: best.agreement)
        guard duty.recurrence != nil else { return verdict }
        let until = min(occurrence.served ?? occurrence.ended ?? asOf, asOf)
        var missed = 0
        while let whole = best.period.times(missed + 1), let end = try clock.due(whole, from: best.from),
            isOver(end, until)
        {
            missed += 1
        }
        verdict.missed = missed
        return verdict
    }
}
