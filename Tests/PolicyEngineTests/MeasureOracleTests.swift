import CivilTime
import PolicyEngine
import SeededRandom
import Testing

/// Small random streams, held against a plain enumeration of everything that is not known.
///
/// Exact times lie on marks six hours apart, or one millisecond before or after one. An event of a day is tried there
/// and two milliseconds after a mark too, and so in every order and on every side of every boundary.
@Suite("A measure holds over all completions")
struct MeasureOracleTests {
    private static let hour: Int64 = 3_600_000
    private static let places: [Int64] = (0...12).flatMap { mark in [-1, 0, 1, 2].map { Int64(mark) * 6 * hour + $0 } }
    private static let day: Int64 = 24 * hour

    /// What one incident comes to: whether it counts, and how long it took; nil for longer than anybody waited.
    struct Fate: Hashable {
        let counts: Bool
        let start: Int64
        let end: Int64?

        /// It had not started.
        static let absent = Fate(counts: false, start: -1, end: nil)
    }

    /// A time known exactly, or to its day.
    struct Time {
        let at: Int64
        let isDay: Bool

        var possible: [Int64] {
            guard isDay else { return [at] }
            let first = at / MeasureOracleTests.day * MeasureOracleTests.day
            return MeasureOracleTests.places.filter { $0 >= first && $0 < first + MeasureOracleTests.day }
        }

        func event(_ id: EventID, _ kind: EventKind, since base: CivilDate) -> Event {
            if isDay { return Event(id, kind, at: .date(base.adding(days: Int(at / MeasureOracleTests.day)))) }
            let start = Int64(base.dayNumber) * MeasureOracleTests.day
            return Event(id, kind, at: .instant(Instant(milliseconds: start + at)))
        }
    }

    struct Incident {
        let start: Time
        let ends: [Time]
        /// The answer before and from the turn on; nil where not known.
        let urban: (before: Bool?, after: Bool?, turn: Int64?)

        init(using generator: inout SeededGenerator) {
            func time() -> Time {
                let places = MeasureOracleTests.places.filter {
                    $0 > 0 && $0 < 2 * MeasureOracleTests.day && $0 % 6 != 2
                }
                return Time(
                    at: places.randomElement(using: &generator) ?? 0,
                    isDay: Int.random(in: 0..<3, using: &generator) == 0)
            }
            start = time()
            ends = (0..<Int.random(in: 0...2, using: &generator)).map { _ in time() }
            let answers: [Bool?] = [true, true, false, nil]
            let turns = Int.random(in: 0..<3, using: &generator) == 0
            let first = answers.randomElement(using: &generator) ?? nil
            urban = (
                turns ? nil : first, first,
                turns ? 6 * MeasureOracleTests.hour * Int64.random(in: 0...8, using: &generator) : nil
            )
        }

        func evidence(since base: CivilDate) -> Evidence {
            let began = Int64(base.dayNumber) * MeasureOracleTests.day
            var history = FactHistory.unknown
            if let turn = urban.turn {
                let from = Instant(milliseconds: began + turn)
                history = .history([.init(value: urban.after.map { .truth($0) }, from: from)])
            } else if let value = urban.after {
                history = .known(.truth(value))
            }
            let events = ends.enumerated().map { $1.event(EventID("a\($0)"), "arrived", since: base) }
            return Evidence(facts: ["urban": history], events: events + [start.event("m", "mobilised", since: base)])
        }

        /// Everything that it may come to, as seen at that time.
        func fates(asOf: Int64) -> Set<Fate> {
            var inOrder: Set<Fate> = []
            var outOfOrder: Set<Fate> = []
            var absent = false
            let recorded = ends.filter { ($0.possible.min() ?? 0) <= asOf }
            for start in start.possible {
                guard start <= asOf else {
                    absent = true
                    continue
                }
                let isAfter = urban.turn.map { start >= $0 && $0 <= asOf } ?? true
                let answers = (isAfter ? urban.after : urban.before).map { [$0] } ?? [true, false]
                var placed: [[Int64]] = [[]]
                for end in recorded { placed = placed.flatMap { list in end.possible.map { list + [$0] } } }
                for list in placed {
                    let end = list.filter { $0 >= start && $0 <= asOf }.min()
                    let awaits = list.isEmpty || list.contains { $0 > asOf }
                    for counts in answers {
                        if let end {
                            inOrder.insert(Fate(counts: counts, start: start, end: end))
                            continue
                        }
                        // It may yet end at once, or never.
                        for later in [asOf + 1, nil] {
                            let fate = Fate(counts: counts, start: start, end: later)
                            if awaits { inOrder.insert(fate) } else { outOfOrder.insert(fate) }
                        }
                    }
                }
            }
            var fates = inOrder.isEmpty ? outOfOrder : inOrder
            if absent { fates.insert(.absent) }
            return fates
        }
    }

    /// Nil where it does not count.
    private func isWithin(_ fate: Fate, _ period: Period) -> Bool? {
        guard fate.counts else { return nil }
        guard let end = fate.end else { return false }
        if case .calendarDays(let count) = period { return end / Self.day <= fate.start / Self.day + Int64(count) }
        guard case .hours(let count) = period else { return nil }
        return end - fate.start <= Int64(count) * Self.hour
    }

    private func combinations<Element: Hashable>(_ choices: [Set<Element>]) -> [[Element]] {
        choices.reduce([[]]) { lists, choice in lists.flatMap { list in choice.map { list + [$0] } } }
    }

    @Test("shares and means", arguments: 0..<8)
    func bruteForce(batch: Int) throws {
        let base = try CivilDate("2024-01-08")
        var answers: [Truth: Int] = [:]
        for number in 0..<150 {
            let seed = UInt64(batch * 150 + number)
            var generator = SeededGenerator(seed: seed)
            let period = [Period.hours(6), .hours(12), .calendarDays(1)].randomElement(using: &generator) ?? .hours(6)
            let percent = [0, 34, 50, 67, 100].randomElement(using: &generator) ?? 50
            let incidents = (0..<Int.random(in: 1...3, using: &generator)).map { _ in Incident(using: &generator) }
            let asOf = 6 * Self.hour * Int64.random(in: 4...10, using: &generator)
            let targets = [
                Stream.share(within: period, percent: percent, when: .fact("urban")),
                Target("mean", .mean(atMost: .hours(7)), when: .fact("urban"), verification: .primary),
            ]
            let instant = Instant(milliseconds: Int64(base.dayNumber) * Self.day + asOf)
            var reading = try #require(try Stream.reading(Stream.measure(targets), asOf: instant))
            for incident in incidents { try reading.add(incident.evidence(since: base)) }
            let fates = incidents.map { $0.fates(asOf: asOf) }
            let share = reading.measurements[0]
            try expectShare(share, of: fates.map { Set($0.map { isWithin($0, period) }) }, percent, "seed \(seed)")
            try expectMean(reading.measurements[1], of: fates, atMost: 7 * Self.hour, "seed \(seed)")
            for found in reading.measurements { answers[found.attained, default: 0] += 1 }
        }
        #expect(Truth.allCases.allSatisfy { answers[$0, default: 0] > 2 }, "too much alike: \(answers)")
    }

    private func expectShare(
        _ found: Measurement, of incidents: [Set<Bool?>], _ percent: Int, _ seed: Comment
    ) throws {
        let figures = combinations(incidents).map { list in
            (within: list.count { $0 == true }, counted: list.count { $0 != nil })
        }
        let counted = figures.filter { $0.counted > 0 }
        let shares = counted.map { 100 * Double($0.within) / Double($0.counted) }
        #expect(found.lowest == shares.min(), seed)
        #expect(found.highest == shares.max(), seed)
        let attained = Set(
            figures.map { $0.counted == 0 ? Truth.unknown : Truth($0.within * 100 >= percent * $0.counted) })
        #expect(found.attained == (attained.count == 1 ? attained.first : .unknown), seed)
        #expect(found.counted == incidents.count { !$0.contains(nil) }, seed)
        #expect(found.within == incidents.count { $0 == [true] }, seed)
        #expect(found.beyond == incidents.count { $0 == [false] }, seed)
        #expect(found.untimed == incidents.count { $0 == [true, false] }, seed)
        #expect(found.perhapsCounted == incidents.count { $0.contains(nil) && $0.count > 1 }, seed)
    }

    private func expectMean(
        _ found: Measurement, of incidents: [Set<Fate>], atMost: Int64, _ seed: Comment
    ) throws {
        // A mean grows with each of its times, so the least and the most of each stand for all between.
        let endless = 1_000_000 * Self.day
        let choices = incidents.map { fates -> Set<Int64?> in
            let times = fates.filter(\.counts).map { ($0.end ?? endless) - $0.start }
            let left: Set<Int64?> = fates.contains { !$0.counts } ? [nil] : []
            return left.union([times.min(), times.max()].compactMap(\.self))
        }
        let figures = combinations(choices).map { $0.compactMap(\.self) }
        let means = figures.filter { !$0.isEmpty }.map { Double($0.reduce(0, +)) / Double($0.count) }
        let isBounded = !incidents.contains { $0.contains { $0.counts && $0.end == nil } }
        #expect(found.lowest == means.min(), seed)
        #expect(found.highest == (isBounded ? means.max() : nil), seed)
        let attained = Set(
            figures.map { $0.isEmpty ? Truth.unknown : Truth($0.reduce(0, +) <= atMost * Int64($0.count)) })
        #expect(found.attained == (attained.count == 1 ? attained.first : .unknown), seed)
    }
}
