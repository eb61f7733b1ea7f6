import CivilTime

/// Which events a rule's patterns count, where some times or ties between events are not known.
struct Counting {
    /// More placements of an event and what it follows than this are not told apart: it then counts or not.
    private static let mostPlacements = 20_000

    private let patterns: [EventPattern]
    private let timeline: Timeline
    private let calendar: WorkingCalendar
    private let positions: [Int]
    /// Events of which it may not be known whether they count, with what would tell.
    let doubtful: [(position: Int, missing: [Missing])]

    init(_ patterns: [EventPattern], on timeline: Timeline, calendar: WorkingCalendar) {
        self.patterns = patterns
        self.timeline = timeline
        self.calendar = calendar
        positions = Set(patterns.flatMap { timeline.positions(of: $0.kind) }).sorted()
        doubtful = positions.compactMap { position in
            let missing = Self.missing(for: position, patterns, timeline)
            return missing.isEmpty ? nil : (position, missing)
        }
    }

    /// The lengths of the patterns' periods of elapsed time.
    var elapsed: [Int64] { Self.elapsed(in: patterns) }

    private static func elapsed(in patterns: [EventPattern]) -> [Int64] {
        patterns.flatMap { [$0.within, $0.following?.within] }.compactMap { $0?.elapsedMilliseconds }
    }

    /// The ends of where the events lie, and of the elapsed time in which another may follow them.
    var edges: [Instant] {
        var edges: Set<Instant> = []
        for pattern in patterns {
            for position in timeline.positions(of: pattern.kind) { edges.formUnion(ends(of: position)) }
            guard let following = pattern.following else { continue }
            for position in timeline.positions(of: following.kind) {
                edges.formUnion(ends(of: position))
                guard let length = following.within.elapsedMilliseconds else { continue }
                edges.formUnion(ends(of: position).map { $0.adding(milliseconds: length) })
            }
        }
        return edges.sorted()
    }

    private func ends(of position: Int) -> [Instant] {
        let span = timeline.entries[position].span
        return span.isExact ? [span.start] : [span.start, span.last]
    }

    private static func missing(for position: Int, _ patterns: [EventPattern], _ timeline: Timeline) -> [Missing] {
        let entry = timeline.entries[position]
        var missing: Set<Missing> = []
        if !entry.span.isExact { missing.insert(.time(of: entry.event.id)) }
        for pattern in patterns where pattern.kind == entry.event.kind {
            guard let following = pattern.following else { continue }
            let earlier = Earlier(than: position, following.kind, timeline)
            if entry.event.about.isEmpty {
                missing.insert(.about(entry.event.id))
            } else if earlier.tied.isEmpty && earlier.loose.isEmpty {
                missing.insert(.event(following.kind))
            }
            for other in earlier.loose { missing.insert(.about(timeline.entries[other].event.id)) }
            for other in earlier.tied + earlier.loose where !timeline.entries[other].span.isExact {
                missing.insert(.time(of: timeline.entries[other].event.id))
            }
        }
        return missing.sorted()
    }

    /// The events of a kind that another may follow.
    private struct Earlier {
        /// About something that the other is about too.
        let tied: [Int]
        /// About nothing that was recorded, so perhaps about the same.
        let loose: [Int]

        init(than position: Int, _ kind: EventKind, _ timeline: Timeline) {
            func about(_ other: Int) -> [ThingID] { timeline.entries[other].event.about }
            let things = about(position)
            let all = timeline.positions(of: kind)
            tied = all.filter { about($0).contains { things.contains($0) } }
            loose = things.isEmpty ? [] : all.filter { about($0).isEmpty }
        }
    }

    /// Adds, for every pattern, what counts and what may, where the rule is read at that instant.
    ///
    /// - Parameter numbers: the unknown of each doubtful event.
    func count(
        into scene: inout Scene, at instant: Instant, exactly isExact: Bool, numbers: [Int: Int],
        placing place: (Int) -> Instant?
    ) throws(CivilTimeError) {
        for pattern in patterns { scene.tallies[pattern] = Scene.Tally() }
        for position in positions {
            let kind = timeline.entries[position].event.kind
            let own = patterns.filter { $0.kind == kind }
            let ways = try ways(of: position, in: own, at: instant, exactly: isExact, placing: place)
            if let number = numbers[position] { scene.choiceCounts[number] = ways.count }
            for (index, pattern) in own.enumerated() {
                let counts = ways.map { $0[index] }
                if let number = numbers[position], Set(counts).count > 1 {
                    scene.tallies[pattern]?.open.append((number, counts))
                } else if counts.first == true {
                    scene.tallies[pattern]?.certain += 1
                }
            }
        }
    }

    /// Every way in which the event could count for the patterns, jointly: a yes or no for each pattern.
    private func ways(
        of position: Int, in own: [EventPattern], at instant: Instant, exactly isExact: Bool,
        placing place: (Int) -> Instant?
    ) throws(CivilTimeError) -> [[Bool]] {
        var ways: Set<[Bool]> = []
        let earlier = own.compactMap(\.following).flatMap { timeline.positions(of: $0.kind) }.flatMap(ends(of:))
        let places = try places(of: position, own, [instant] + earlier, placing: place)
        for time in places {
            var found: [[Bool]] = [[]]
            for pattern in own {
                let answers = try answers(
                    position, at: time, pattern, readAt: instant, exactly: isExact, among: places.count, placing: place)
                found = found.flatMap { way in answers.map { way + [$0] } }
            }
            ways.formUnion(found)
        }
        return ways.sorted { left, right in
            left.lexicographicallyPrecedes(right) { !$0 && $1 }
        }
    }

    /// Whether an event that lies there counts: one answer, or both where that is not known.
    private func answers(
        _ position: Int, at time: Instant, _ pattern: EventPattern, readAt instant: Instant,
        exactly isReadExactly: Bool, among ownPlaces: Int, placing place: (Int) -> Instant?
    ) throws(CivilTimeError) -> [Bool] {
        guard timeline.isVisible(position, at: time) else { return [false] }
        if let within = pattern.within {
            let isExact = isReadExactly && timeline.entries[position].span.isExact
            guard try follows(instant, time, within: within, exactly: isExact) else { return [false] }
        } else if time > instant {
            return [false]
        }
        guard let following = pattern.following else { return [true] }
        let earlier = Earlier(than: position, following.kind, timeline)
        if earlier.tied.isEmpty && earlier.loose.isEmpty { return [false, true] }
        var isPossible = false
        for other in earlier.tied + earlier.loose {
            let places = try places(of: other, [pattern], [time], placing: place)
            guard places.count * ownPlaces <= Self.mostPlacements else { return [false, true] }
            let isExact = [position, other].allSatisfy { timeline.entries[$0].span.isExact }
            var follows: Set<Bool> = []
            for start in places {
                let isThere = timeline.isVisible(other, at: start)
                follows.insert(
                    isThere ? try self.follows(time, start, within: following.within, exactly: isExact) : false)
            }
            if !follows.contains(false), earlier.tied.contains(other) { return [true] }
            if follows.contains(true) { isPossible = true }
        }
        return isPossible ? [false, true] : [false]
    }

    /// Whether the one instant lies in the period from the other.
    ///
    /// Where the order of two events of one day is not known, a period of days takes in all of the first day.
    private func follows(
        _ instant: Instant, _ start: Instant, within period: Period, exactly isExact: Bool
    ) throws(CivilTimeError) -> Bool {
        let opening =
            isExact || period.elapsedMilliseconds != nil
            ? start : try calendar.clock.startOfDay(try calendar.clock.date(at: start))
        guard opening <= instant, let due = try period.due(from: start, on: calendar) else { return false }
        return instant < due
    }

    private func places(
        of position: Int, _ own: [EventPattern], _ critical: [Instant], placing place: (Int) -> Instant?
    ) throws(CivilTimeError) -> [Instant] {
        if let placed = place(position) { return [placed] }
        let entry = timeline.entries[position]
        if entry.span.isExact { return [entry.span.start] }
        let placements = Placements(
            elapsed: Self.elapsed(in: own), exact: critical + [entry.visibleThrough], uncertain: 2, calendar: calendar)
        return try placements.instants(in: entry.span)
    }
}
