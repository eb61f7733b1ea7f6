import CivilTime

extension DutyEvaluation {
    /// Every way of placing the events of uncertain time; nil where there are too many.
    ///
    /// Placements that put an event before what it answers are left out where any has the two in order.
    func settlements(
        of involved: [Int], naming answering: [Int]
    ) throws(CivilTimeError) -> [[Int: Instant]]? {
        let uncertain = involved.filter { !timeline.entries[$0].span.isExact }
        guard !uncertain.isEmpty else { return [[:]] }
        let exact = involved.filter { timeline.entries[$0].span.isExact }.map { timeline.entries[$0].span.start }
        let bounds = involved.map { timeline.entries[$0].visibleThrough }
        let critical = exact + reading.changes + reading.edges + [timeline.asOf] + bounds
        guard let placements = placements(of: uncertain, exact: critical) else { return nil }
        var settlements: [[Int: Instant]] = [[:]]
        for position in uncertain {
            let instants =
                isAlone(position, among: involved, critical)
                ? [timeline.entries[position].span.start]
                : try placements.instants(in: timeline.entries[position].span)
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

    /// Whether an event lies in one day on which nothing else happens, while only days are counted: where in that day
    /// it lies is then all one.
    ///
    /// It is not for what stops a clock: whether a day is paused as a whole depends on it.
    private func isAlone(_ position: Int, among involved: [Int], _ critical: [Instant]) -> Bool {
        let entry = timeline.entries[position]
        guard elapsed.isEmpty, case .date = entry.event.at, !clockEvents.stops.contains(position)
        else { return false }
        func touches(_ instant: Instant) -> Bool { entry.span.start <= instant && instant <= entry.span.last }
        if critical.contains(where: touches) { return false }
        return !involved.contains { other in
            let span = timeline.entries[other].span
            return other != position && span.start <= entry.span.last && entry.span.start <= span.last
        }
    }

    /// The lengths of all periods of elapsed time that matter: of limits, of terms agreed, of what is counted.
    private var elapsed: [Int64] {
        duty.limits.compactMap(\.period.elapsedMilliseconds) + clockEvents.elapsed + reading.elapsed
    }

    private func placements(of uncertain: [Int], exact: [Instant]) -> Placements? {
        if duty.recurrence == nil && clockEvents.all.isEmpty {
            return Placements(elapsed: elapsed, exact: exact, uncertain: uncertain.count, calendar: calendar)
        }
        return Placements(
            linking: Set(elapsed).sorted(), exact: exact,
            uncertain: uncertain.map { timeline.entries[$0].span },
            stops: clockEvents.stops.map { timeline.entries[$0].span },
            repeats: duty.recurrence != nil, calendar: calendar)
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
