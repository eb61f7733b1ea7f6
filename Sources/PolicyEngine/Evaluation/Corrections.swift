import CivilTime

/// Which events stand once corrections are applied: a correction works once recorded, before anything else is read.
///
/// An event and all that corrects it, directly or through other corrections, form a line. At most one event of a line
/// stands. Of two corrections of one event the later recorded holds.
struct Corrections {
    /// What an event amounts to once everything that corrects it is applied.
    private enum Effect {
        /// That event stands in its place, or itself.
        case stands(Int)
        /// A void that works: nothing stands.
        case strikes
        /// A correction that was itself struck out.
        case undone
    }

    /// The events that stand, by their place among all.
    let standing: [Int]
    /// For each event the one that stands in its place, if any; nil where nothing was corrected.
    private let standIns: [EventID: EventID]?

    /// - Parameter spans: where each event lies, by its position.
    init(of events: [Event], spans: [Span], knownAt: Instant?) throws(EvaluationError) {
        guard events.contains(where: { $0.replaces != nil || $0.isVoid }) else {
            try Self.admit(events)
            standing = Array(events.indices)
            standIns = nil
            return
        }
        let lines = try Self.lines(of: events)
        var corrections = [[Int]](repeating: [], count: events.count)
        for (index, event) in events.enumerated() {
            let recorded = event.recorded ?? spans[index].start
            guard let target = lines[index].target, knownAt.map({ recorded <= $0 }) ?? true else { continue }
            corrections[target].append(index)
        }
        func isLater(_ left: Int, _ right: Int) -> Bool {
            let times = [left, right].map { events[$0].recorded ?? spans[$0].start }
            return times[0] == times[1] ? left > right : times[0] > times[1]
        }
        var effects = events.indices.map { Effect.stands($0) }
        // What is corrected comes after what corrects it, so every effect is known when it is asked for.
        for index in events.indices.sorted(by: { lines[$0].depth > lines[$1].depth }) {
            effects[index] = events[index].isVoid ? .strikes : .stands(index)
            for correction in corrections[index].sorted(by: isLater) {
                switch effects[correction] {
                case .undone: continue
                case .strikes: effects[index] = lines[index].target == nil ? .strikes : .undone
                case .stands(let other): effects[index] = .stands(other)
                }
                break
            }
        }
        var found: Set<Int> = []
        var standIns: [EventID: EventID] = [:]
        for (index, event) in events.enumerated() {
            guard case .stands(let winner) = effects[lines[index].root] else { continue }
            found.insert(winner)
            standIns[event.id] = events[winner].id
        }
        standing = found.sorted()
        self.standIns = standIns
    }

    /// The event that stands in the place of the one named; nil where it was struck out.
    func standing(for id: EventID) -> EventID? {
        guard let standIns else { return id }
        return standIns[id]
    }

    /// No two events share an id.
    private static func admit(_ events: [Event]) throws(EvaluationError) {
        var seen: Set<EventID> = []
        seen.reserveCapacity(events.count)
        for event in events {
            if !seen.insert(event.id).inserted { throw .duplicateEvent(event.id) }
        }
    }

    /// For each event: what it corrects, the event at the root of its line, and how far it is from there.
    private static func lines(
        of events: [Event]
    ) throws(EvaluationError) -> [(target: Int?, root: Int, depth: Int)] {
        var positions: [EventID: Int] = [:]
        for (index, event) in events.enumerated() {
            if positions.updateValue(index, forKey: event.id) != nil { throw .duplicateEvent(event.id) }
        }
        var lines: [(target: Int?, root: Int, depth: Int)?] = Array(repeating: nil, count: events.count)
        for start in events.indices {
            var path: [Int] = []
            var next = start
            while lines[next] == nil, let replaced = events[next].replaces {
                guard let target = positions[replaced] else { throw .unknownEvent(replaced, namedBy: events[next].id) }
                path.append(next)
                if path.count > events.count { throw .circularCorrection(events[start].id) }
                next = target
            }
            if lines[next] == nil { lines[next] = (nil, next, 0) }
            guard var below = lines[next] else { continue }
            for index in path.reversed() {
                below = (next, below.root, below.depth + 1)
                lines[index] = below
                next = index
            }
        }
        return lines.enumerated().map { $0.element ?? (nil, $0.offset, 0) }
    }
}
