import CivilTime

/// Evaluates one duty over a timeline: every occurrence of its trigger, in every way the unknown could be settled.
struct DutyEvaluation {
    /// More worlds than this are not told apart: the answer is then undetermined, never wrong.
    static let mostWorlds = 20_000

    let plan: DutyPlan
    let timeline: Timeline
    let reading: Reading
    private var judge: Judge
    let calendar: WorkingCalendar
    let clockEvents: ClockEvents
    private var dues: DueTable
    private var decisions: [Occasion: Decision<Outcome>] = [:]

    /// One occurrence: the event it goes by, and what comes of it.
    struct Occurrence {
        /// What comes of it.
        enum Upshot {
            /// The same, however the unknown is settled.
            case certain(Outcome)
            case open(Prospects)
            /// Nobody can tell, as there were too many ways to try.
            case untold
        }

        let position: Int
        let upshot: Upshot
        /// The triggers that it goes back to, by position; in a duty that recurs others than itself.
        var origins: Set<Int> = []
        /// When its clock stood still, where that is the same in all worlds that have it; otherwise nil.
        var pauses: [Reckoning.Pause]?
        /// Whether a pause of its clock is recorded that no provision allows.
        var hasIdlePause = false
    }

    /// What was found of one occurrence so far.
    private struct Findings {
        var prospects = Prospects()
        var origins: Set<Int> = []
        var occasions: Set<Occasion> = []
        var hasIdlePause = false

        mutating func note(
            _ decision: Decision<Outcome>, in world: Prospects.World, _ occasion: Occasion, origins: Set<Int>,
            hasIdlePause: Bool
        ) {
            prospects.add(.decided(decision), in: world)
            occasions.insert(occasion)
            self.origins.formUnion(origins)
            if hasIdlePause { self.hasIdlePause = true }
        }
    }

    init(_ plan: DutyPlan, timeline: Timeline, reading: Reading, calendar: WorkingCalendar) {
        self.plan = plan
        self.timeline = timeline
        self.reading = reading
        self.calendar = calendar
        self.judge = Judge(plan: plan, reading: reading, asOf: timeline.asOf)
        self.dues = DueTable(calendar: calendar, asOf: timeline.asOf)
        self.clockEvents = ClockEvents(of: plan, on: timeline)
    }

    var duty: Duty { plan.duty }

    mutating func occurrences() throws(CivilTimeError) -> [Occurrence] {
        let triggers = raised(duty.trigger.startingKind)
        var underlying: [Int] = []
        if case .receipt(_, of: let kind) = duty.trigger { underlying = raised(kind) }
        guard !triggers.isEmpty || !underlying.isEmpty else { return [] }
        let services = timeline.positions(of: duty.discharges)
        if services.isEmpty && (triggers.isEmpty || underlying.isEmpty) {
            var found: [Occurrence] = []
            for trigger in triggers { found += try occurrences(of: [trigger], underlying: [], services: []) }
            for event in underlying { found += try occurrences(of: [], underlying: [event], services: []) }
            return found
        }
        return try occurrences(of: triggers, underlying: underlying, services: services)
    }

    private func raised(_ kind: EventKind) -> [Int] {
        timeline.positions(of: kind).filter { plan.isRaised(by: timeline.entries[$0].event.by) }
    }

    private mutating func occurrences(
        of triggers: [Int], underlying: [Int], services: [Int]
    ) throws(CivilTimeError) -> [Occurrence] {
        let involved = Set(triggers + underlying + services + clockEvents.all).sorted()
        let (timeline, clockEvents) = (timeline, clockEvents)
        var findings: [Int: Findings] = [:]
        var worlds = 0
        guard let settlements = try settlements(of: involved, naming: services + triggers + clockEvents.all) else {
            return unsettled(triggers, underlying, services)
        }
        for places in settlements {
            func place(_ position: Int) -> Instant {
                places[position] ?? timeline.entries[position].span.start
            }
            func happened(_ positions: [Int]) -> [Int] {
                let visible = positions.filter { timeline.isVisible($0, at: place($0)) }
                return visible.count < 2 ? visible : visible.sorted { (place($0), $0) < (place($1), $1) }
            }
            let started = happened(triggers)
            let news = happened(underlying)
            let clock = ClockEvents.Happened(
                agreements: happened(clockEvents.agreements), stops: happened(clockEvents.stops))
            guard
                let receipts = Pairing.all(news, started, on: timeline, place: place),
                let successions = successions(
                    started, happened(services), endings: happened(clockEvents.endings), place: place)
            else { return unsettled(triggers, underlying, services) }
            worlds += max(receipts.count, successions.count)
            guard worlds <= Self.mostWorlds else { return unsettled(triggers, underlying, services) }
            for succession in successions {
                let world = Prospects.World(places: places, choices: succession.choices)
                for position in starting(triggers, services) {
                    guard let link = succession.link(of: position) else {
                        findings[position, default: Findings()].prospects.add(.absent, in: world)
                        continue
                    }
                    let occasion = clockEvents.occasion(of: link, happened: clock, place: place)
                    guard
                        let decision = try sharedDecision(
                            occasion, exactly: timeline.entries[position].span.isExact,
                            placing: { involved.contains($0) ? place($0) : nil })
                    else { return unsettled(triggers, underlying, services) }
                    findings[position, default: Findings()].note(
                        decision, in: world, occasion, origins: link.line.intersection(triggers),
                        hasIdlePause: clockEvents.idlePauses.contains { clockEvents.isAbout($0, link.things) })
                }
            }
            for receipt in receipts {
                let world = Prospects.World(places: places, choices: receipt.choices)
                for event in underlying {
                    var finding = Prospects.Finding.absent
                    if news.contains(event), receipt.answers[event] == nil {
                        guard let decision = awaitingReceipt(since: place(event)) else {
                            return unsettled(triggers, underlying, services)
                        }
                        finding = .decided(decision)
                    }
                    findings[event, default: Findings()].prospects.add(finding, in: world)
                }
            }
        }
        return (starting(triggers, services) + underlying).compactMap { position in
            guard let found = findings[position], !found.prospects.isAbsentEverywhere else { return nil }
            return Occurrence(
                position: position, upshot: .open(found.prospects), origins: found.origins,
                pauses: found.occasions.count == 1 ? found.occasions.first?.pauses : nil,
                hasIdlePause: found.hasIdlePause)
        }
    }

    /// What can start an occurrence: of a duty that recurs, also each service.
    private func starting(_ triggers: [Int], _ services: [Int]) -> [Int] {
        duty.recurrence == nil ? triggers : Set(triggers + services).sorted()
    }

    /// Every way in which the occurrences are answered and follow each other; nil where there are too many.
    private func successions(
        _ triggers: [Int], _ services: [Int], endings: [Int], place: (Int) -> Instant
    ) -> [Succession]? {
        if duty.recurrence != nil {
            return Succession.all(triggers, services, endings: endings, on: timeline, place: place)
        }
        return Pairing.all(triggers, services, on: timeline, place: place)?
            .map { Succession($0, triggers: triggers, on: timeline) }
    }

    private func unsettled(_ triggers: [Int], _ underlying: [Int], _ services: [Int]) -> [Occurrence] {
        starting(triggers, services).map { Occurrence(position: $0, upshot: .untold) }
            + underlying.map { Occurrence(position: $0, upshot: .untold) }
    }

    /// The decision, made once for all worlds that have the same occasion.
    private mutating func sharedDecision(
        _ occasion: Occasion, exactly isExact: Bool, placing place: (Int) -> Instant?
    ) throws(CivilTimeError) -> Decision<Outcome>? {
        // Where events count too, the same occasion may come out otherwise in another world.
        if reading.isStaged { return try decision(occasion, exactly: isExact, placing: place) }
        if let known = decisions[occasion] { return known }
        let found = try decision(occasion, exactly: isExact, placing: place)
        decisions[occasion] = found
        return found
    }

    private mutating func decision(
        _ occasion: Occasion, exactly isExact: Bool, placing place: (Int) -> Instant?
    ) throws(CivilTimeError) -> Decision<Outcome>? {
        judge.reading = try reading.staged(at: occasion.start, exactly: isExact, placing: place)
        return try judge.decision(on: occasion, dues: &dues)
    }

    /// Silence is no answer: without the receipt nothing is known but whether anybody could be owed it.
    private func awaitingReceipt(since news: Instant) -> Decision<Outcome>? {
        // What the rule reads of the receipt's day cannot be read yet.
        if reading.isStaged { return .leaf(Outcome(status: .undetermined)) }
        guard reading.unknowns.count <= Assignment.capacity else { return nil }
        var budget = Judge.mostAssignments
        return Decision<Outcome>.build(over: reading, budget: &budget) { assignment in
            switch judge.isNeverOwed(from: news, under: assignment) {
            case .yes: Outcome(status: .notOwed)
            case .no: Outcome(status: .undetermined)
            case .unknown: nil
            }
        }
    }
}
