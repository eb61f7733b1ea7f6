import CivilTime

/// Evaluates one duty over a timeline: every occurrence of its trigger, in every way the unknown could be settled.
struct DutyEvaluation {
    /// More worlds than this are not told apart: the answer is then undetermined, never wrong.
    static let mostWorlds = 20_000
    /// More partial assignments than this are not tried for one occurrence in one world.
    static let mostAssignments = 1 << 14

    private let duty: Duty
    private let timeline: Timeline
    private let reading: Reading
    private var judge: Judge
    private let calendar: WorkingCalendar
    private let isRaised: (Event) -> Bool
    private var dues: DueTable
    private var decisions: [Occasion: Decision<Outcome>] = [:]

    private struct Occasion: Hashable {
        let trigger: Instant
        let discharge: Instant?
    }

    /// One occurrence: the event it goes by, and what comes of it.
    struct Occurrence {
        let position: Int
        /// Nil where there were too many ways to try.
        let prospects: Prospects?
        /// True for an underlying event whose receipt is awaited.
        let awaitsReceipt: Bool
    }

    init(
        duty: Duty, timeline: Timeline, reading: Reading, calendar: WorkingCalendar,
        isRaised: @escaping (Event) -> Bool
    ) {
        self.duty = duty
        self.timeline = timeline
        self.reading = reading
        self.calendar = calendar
        self.isRaised = isRaised
        self.judge = Judge(duty: duty, reading: reading, calendar: calendar, asOf: timeline.asOf)
        self.dues = DueTable(limits: duty.limits, calendar: calendar)
    }

    mutating func occurrences() throws(CivilTimeError) -> [Occurrence] {
        let triggers = raised(duty.trigger.startingKind)
        var underlying: [Int] = []
        if case .receipt(_, of: let kind) = duty.trigger { underlying = raised(kind) }
        guard !triggers.isEmpty || !underlying.isEmpty else { return [] }
        let services = Set(duty.discharges.flatMap { timeline.positions(of: $0) }).sorted()
        if services.isEmpty && (triggers.isEmpty || underlying.isEmpty) {
            var found: [Occurrence] = []
            for trigger in triggers { found += try occurrences(of: [trigger], underlying: [], services: []) }
            for event in underlying { found += try occurrences(of: [], underlying: [event], services: []) }
            return found
        }
        return try occurrences(of: triggers, underlying: underlying, services: services)
    }

    private func raised(_ kind: EventKind) -> [Int] {
        timeline.positions(of: kind).filter { isRaised(timeline.entries[$0].event) }
    }

    private mutating func occurrences(
        of triggers: [Int], underlying: [Int], services: [Int]
    ) throws(CivilTimeError) -> [Occurrence] {
        let involved = triggers + underlying + services
        let timeline = timeline
        var prospects: [Int: Prospects] = [:]
        guard let settlements = try settlements(of: involved, naming: services + triggers) else {
            return unsettled(triggers, underlying)
        }
        for places in settlements {
            func place(_ position: Int) -> Instant {
                places[position] ?? timeline.entries[position].span.start
            }
            func happened(_ positions: [Int]) -> [Int] {
                positions.filter { timeline.isVisible($0, at: place($0)) }
                    .sorted { (place($0), $0) < (place($1), $1) }
            }
            let started = happened(triggers)
            let news = happened(underlying)
            guard
                let receipts = Pairing.all(news, started, on: timeline, place: place),
                let answers = Pairing.all(started, happened(services), on: timeline, place: place),
                prospects.values.reduce(0, { $0 + $1.worlds.count }) + receipts.count * answers.count
                    <= Self.mostWorlds * max(involved.count, 1)
            else { return unsettled(triggers, underlying) }
            for answer in answers {
                let world = Prospects.World(places: places, choices: answer.choices)
                for trigger in triggers {
                    var finding = Prospects.Finding.absent
                    if started.contains(trigger) {
                        guard
                            let decision = try decision(
                                Occasion(trigger: place(trigger), discharge: answer.answers[trigger].map(place)),
                                placing: { involved.contains($0) ? place($0) : nil })
                        else { return unsettled(triggers, underlying) }
                        finding = .decided(decision)
                    }
                    prospects[trigger, default: Prospects()].add(finding, in: world)
                }
            }
            for receipt in receipts {
                let world = Prospects.World(places: places, choices: receipt.choices)
                for event in underlying {
                    var finding = Prospects.Finding.absent
                    if news.contains(event), receipt.answers[event] == nil {
                        guard let decision = awaitingReceipt(since: place(event)) else {
                            return unsettled(triggers, underlying)
                        }
                        finding = .decided(decision)
                    }
                    prospects[event, default: Prospects()].add(finding, in: world)
                }
            }
        }
        return (triggers + underlying).compactMap { position in
            guard let found = prospects[position], !found.isAbsentEverywhere else { return nil }
            return Occurrence(
                position: position, prospects: found, awaitsReceipt: underlying.contains(position))
        }
    }

    private func unsettled(_ triggers: [Int], _ underlying: [Int]) -> [Occurrence] {
        triggers.map { Occurrence(position: $0, prospects: nil, awaitsReceipt: false) }
            + underlying.map { Occurrence(position: $0, prospects: nil, awaitsReceipt: true) }
    }

    private mutating func decision(
        _ occasion: Occasion, placing place: (Int) -> Instant?
    ) throws(CivilTimeError) -> Decision<Outcome>? {
        // Where events count too, the same occasion may come out otherwise in another world.
        if !reading.isStaged, let known = decisions[occasion] { return known }
        guard reading.unknowns.count <= Assignment.capacity else { return nil }
        judge.reading = try reading.staged(at: occasion.trigger, placing: place)
        var budget = Self.mostAssignments
        let built = try Decision<Outcome>.build(over: judge.reading, budget: &budget) {
            (assignment) throws(CivilTimeError) in
            try judge.outcome(
                triggeredAt: occasion.trigger, dischargedAt: occasion.discharge, under: assignment, dues: &dues)
        }
        decisions[occasion] = built
        return built
    }

    /// Silence is no answer: without the receipt nothing is known but whether anybody could be owed it.
    private func awaitingReceipt(since news: Instant) -> Decision<Outcome>? {
        // What the rule reads of the receipt's day cannot be read yet.
        if reading.isStaged { return .leaf(Outcome(status: .undetermined)) }
        guard reading.unknowns.count <= Assignment.capacity else { return nil }
        var budget = Self.mostAssignments
        return Decision<Outcome>.build(over: reading, budget: &budget) { assignment in
            switch judge.isNeverOwed(from: news, under: assignment) {
            case .yes: Outcome(status: .notOwed)
            case .no: Outcome(status: .undetermined)
            case .unknown: nil
            }
        }
    }

    /// Every way of placing the events of uncertain time; nil where there are too many.
    ///
    /// Placements that put an event before what it answers are left out where any has the two in order.
    private func settlements(
        of involved: [Int], naming answering: [Int]
    ) throws(CivilTimeError) -> [[Int: Instant]]? {
        let uncertain = involved.filter { !timeline.entries[$0].span.isExact }
        guard !uncertain.isEmpty else { return [[:]] }
        let exact = involved.filter { timeline.entries[$0].span.isExact }.map { timeline.entries[$0].span.start }
        let bounds = involved.map { timeline.entries[$0].visibleThrough }
        let placements = Placements(
            elapsed: duty.limits.compactMap(\.period.elapsedMilliseconds),
            exact: exact + reading.changes + [timeline.asOf] + bounds, uncertain: uncertain.count,
            calendar: calendar)
        var settlements: [[Int: Instant]] = [[:]]
        for position in uncertain {
            let instants = try placements.instants(in: timeline.entries[position].span)
            guard settlements.count * instants.count <= Self.mostWorlds else { return nil }
            settlements = settlements.flatMap { settled in
                instants.map { instant in
                    var next = settled
                    next[position] = instant
                    return next
                }
            }
        }
        // Each order is kept only where some placement has it beside those already kept: two that exclude each other
        // must not leave nothing, as if the events had never been.
        for (service, named) in answering.flatMap({ orders(of: $0, among: involved) }) {
            let inOrder = settlements.filter { place(service, in: $0) >= place(named, in: $0) }
            if !inOrder.isEmpty { settlements = inOrder }
        }
        return settlements
    }

    private func place(_ position: Int, in settlement: [Int: Instant]) -> Instant {
        settlement[position] ?? timeline.entries[position].span.start
    }

    /// The involved events that an event says it answers, each paired with it.
    private func orders(of service: Int, among involved: [Int]) -> [(service: Int, named: Int)] {
        timeline.entries[service].event.answers.compactMap { name in
            guard let id = timeline.corrections.standing(for: name),
                let named = involved.first(where: { timeline.entries[$0].event.id == id })
            else { return nil }
            return (service, named)
        }
    }
}
