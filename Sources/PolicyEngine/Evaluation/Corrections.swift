import CivilTime

/// Which events stand once corrections are applied: a correction works once recorded, before anything else is read.
struct Corrections {
    private var standIns: [EventID: EventID] = [:]
    private var struckOut: Set<EventID> = []
    private(set) var standing: [Event] = []

    /// - Parameter spans: where each event lies, by its position.
    init(of events: [Event], spans: [Span], knownAt: Instant?) throws(EvaluationError) {
        var positions: [EventID: Int] = [:]
        for (index, event) in events.enumerated() {
            if positions.updateValue(index, forKey: event.id) != nil { throw .duplicateEvent(event.id) }
        }
        var corrections: [EventID: [Int]] = [:]
        for (index, event) in events.enumerated() {
            guard let replaced = event.replaces else { continue }
            guard positions[replaced] != nil else { throw .unknownEvent(replaced, namedBy: event.id) }
            try Self.refuseCircle(from: event, in: events, positions)
            if Self.isRecorded(event, spans[index], by: knownAt) { corrections[replaced, default: []].append(index) }
        }
        // The chain ends at an event that nothing corrects, so the walk ends too.
        func isUndone(_ index: Int) -> Bool {
            (corrections[events[index].id] ?? []).contains { events[$0].isVoid && !isUndone($0) }
        }
        func winner(over id: EventID) -> Int? {
            (corrections[id] ?? []).filter { !isUndone($0) }.max { left, right in
                let times = (
                    events[left].recorded ?? spans[left].start, events[right].recorded ?? spans[right].start
                )
                return times.0 == times.1 ? left < right : times.0 < times.1
            }
        }
        for (index, event) in events.enumerated() {
            if let winner = winner(over: event.id) {
                if events[winner].isVoid {
                    struckOut.insert(event.id)
                } else {
                    standIns[event.id] = events[winner].id
                }
                continue
            }
            if event.isVoid { continue }
            if let replaced = event.replaces, winner(over: replaced) != index { continue }
            standing.append(event)
        }
    }

    /// The event that stands in the place of the one named; nil where it was struck out.
    func standing(for id: EventID) -> EventID? {
        var current = id
        while let next = standIns[current] { current = next }
        return struckOut.contains(current) ? nil : current
    }

    private static func isRecorded(_ event: Event, _ span: Span, by knownAt: Instant?) -> Bool {
        guard let knownAt else { return true }
        return (event.recorded ?? span.start) <= knownAt
    }

    private static func refuseCircle(
        from event: Event, in events: [Event], _ positions: [EventID: Int]
    ) throws(EvaluationError) {
        var steps = 0
        var next = event.replaces
        while let id = next {
            steps += 1
            if steps > events.count { throw .circularCorrection(event.id) }
            next = positions[id].flatMap { events[$0].replaces }
        }
    }
}
