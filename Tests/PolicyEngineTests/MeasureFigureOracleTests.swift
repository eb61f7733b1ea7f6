import CivilTime
import PolicyEngine
import SeededRandom
import Testing

/// The incidents of `MeasureOracleTests`, held against every figure that comes out of some completion of them.
@Suite("Every figure holds over all completions")
struct MeasureFigureOracleTests {
    private typealias Incident = MeasureOracleTests.Incident

    private static let hour: Int64 = 3_600_000
    private static let day: Int64 = 24 * hour
    /// Longer than anybody waited.
    private static let endless = 1_000_000 * day

    /// What one incident may add in one completion.
    private struct Share: Hashable {
        let meets: Bool
        let time: Int64
        let startDay: Int64
    }

    /// The shares of one incident: nil for one in which it does not count; of times, the least and the most.
    ///
    /// Every figure grows or falls with each of its times, so these two stand for all between.
    private func shares(
        of incident: Incident, out: Bool?, asOf: Int64, counting: (_ urban: Bool, _ out: Bool) -> Bool
    ) -> Set<Share?> {
        var times: [Share: (least: Int64, most: Int64)] = [:]
        var found: Set<Share?> = []
        for fate in incident.fates(asOf: asOf) {
            if fate == .absent {
                found.insert(nil)
                continue
            }
            for isOut in out.map({ [$0] }) ?? [true, false] {
                guard counting(fate.counts, isOut) else {
                    found.insert(nil)
                    continue
                }
                let time = (fate.end ?? Self.endless) - fate.start
                let key = Share(meets: isOut, time: 0, startDay: fate.start / Self.day)
                let known = times[key] ?? (time, time)
                times[key] = (min(known.least, time), max(known.most, time))
            }
        }
        for (key, time) in times {
            for length in [time.least, time.most] {
                found.insert(Share(meets: key.meets, time: length, startDay: key.startDay))
            }
        }
        return found
    }

    private func worlds(_ incidents: [Set<Share?>]) -> [[Share]] {
        incidents.reduce([[]]) { lists, choice in
            lists.flatMap { list in choice.map { $0.map { list + [$0] } ?? list } }
        }
    }

    private func holds(_ comparison: Comparison, _ left: Int64, _ right: Int64) -> Bool {
        switch comparison {
        case .less: left < right
        case .atMost: left <= right
        case .equal: left == right
        case .atLeast: left >= right
        case .more: left > right
        }
    }

    private func bound<Value>(_ value: Value, using generator: inout SeededGenerator) -> Bound<Value> {
        [.atMost(value), .lessThan(value), .atLeast(value), .moreThan(value)].randomElement(using: &generator)
            ?? .atMost(value)
    }

    private func truth(of answers: Set<Truth>) -> Truth? { answers.count == 1 ? answers.first : .unknown }

    @Test("percentiles, shares of time and of incidents", arguments: 0..<8)
    func shares(batch: Int) throws {
        let base = try CivilDate("2024-01-08")
        var answers: [Truth: Int] = [:]
        for number in 0..<120 {
            let seed = UInt64(7000 + batch * 120 + number)
            var generator = SeededGenerator(seed: seed)
            let percent = [0, 34, 50, 67, 100].randomElement(using: &generator) ?? 50
            let rank = [1, 33, 34, 50, 67, 90, 100].randomElement(using: &generator) ?? 50
            let hours = Int.random(in: 1...12, using: &generator)
            let (part, length) = (bound(percent, using: &generator), bound(Period.hours(hours), using: &generator))
            let incidents = (0..<Int.random(in: 1...3, using: &generator)).map { _ in Incident(using: &generator) }
            let out = incidents.map { _ in
                ([true, true, false, nil] as [Bool?]).randomElement(using: &generator) ?? nil
            }
            let asOf = 6 * Self.hour * Int64.random(in: 4...10, using: &generator)
            let either: Condition = .fact("urban") || .fact("out")
            let targets = [
                Target("time", .shareOfTime(when: .fact("out"), percent: part), when: either, verification: .primary),
                Target(
                    "number", .shareOfIncidents(when: .fact("out"), percent: part), when: either,
                    verification: .primary),
                Target("rank", .percentile(rank, length), when: either, verification: .primary),
                Target("mean", .mean(length), when: either, verification: .primary),
                Target("taking", .share(taking: length, percent: part), when: either, verification: .primary),
            ]
            let instant = Instant(milliseconds: Int64(base.dayNumber) * Self.day + asOf)
            var reading = try #require(try Stream.reading(Stream.measure(targets), asOf: instant))
            for (incident, out) in zip(incidents, out) {
                var evidence = incident.evidence(since: base)
                evidence.facts["out"] = out.map { .known(.truth($0)) } ?? .unknown
                try reading.add(evidence)
            }
            let found = reading.measurements
            let worlds = worlds(
                zip(incidents, out).map { shares(of: $0, out: $1, asOf: asOf) { $0 || $1 } })
            let limit = Int64(hours) * Self.hour
            func expect(_ index: Int, _ figure: ([Share]) -> (part: Int64, whole: Int64)?, _ aim: Bound<Int64>) {
                let figures = worlds.map(figure)
                let values = figures.compactMap { $0.map { Double($0.part) / Double($0.whole) } }
                let reached = Set(
                    figures.map { figure in
                        figure.map { Truth(holds(aim.comparison, $0.part, aim.value * $0.whole)) } ?? .unknown
                    })
                let comment: Comment = "seed \(seed), \(found[index].target)"
                #expect(found[index].attained == truth(of: reached), comment)
                answers[found[index].attained, default: 0] += 1
                expectNear(found[index].lowest, values.min(), comment)
                expectNear(found[index].highest, values.max(), comment)
            }
            let inHundred = part.map { Int64($0) }
            expect(
                0,
                { world in
                    let whole = world.reduce(0) { $0 + $1.time }
                    return whole == 0 ? nil : (100 * world.reduce(0) { $0 + ($1.meets ? $1.time : 0) }, whole)
                }, inHundred)
            expect(1, { $0.isEmpty ? nil : (Int64(100 * $0.count(where: \.meets)), Int64($0.count)) }, inHundred)
            expect(
                2,
                { world in
                    let times = world.map(\.time).sorted()
                    // The least place that is at least so many in a hundred of all.
                    return (1...3).first { $0 * 100 >= rank * times.count }.flatMap { place in
                        times.isEmpty ? nil : (times[place - 1], 1)
                    }
                }, length.map { _ in limit })
            expect(
                3, { world in world.isEmpty ? nil : (world.reduce(0) { $0 + $1.time }, Int64(world.count)) },
                length.map { _ in limit })
            expect(
                4,
                { world in
                    let meeting = world.count { holds(length.comparison, $0.time, limit) }
                    return world.isEmpty ? nil : (Int64(100 * meeting), Int64(world.count))
                }, inHundred)
        }
        #expect(Truth.allCases.allSatisfy { answers[$0, default: 0] > 2 }, "too much alike: \(answers)")
    }

    /// A figure that grows without bound with a time that nobody knows is none; a share only comes near its limit.
    private func expectNear(_ found: Double?, _ expected: Double?, _ comment: Comment) {
        guard let expected, expected < Double(Self.endless) / 10 else {
            #expect(found == nil, comment)
            return
        }
        guard let found else {
            Issue.record("no figure, but \(expected): \(comment)")
            return
        }
        #expect(abs(found - expected) <= 0.001, comment)
    }
}

extension MeasureFigureOracleTests {
    /// A day's span by walking to its first day.
    private func label(_ span: Target.Span, _ day: CivilDate) -> CivilDate {
        var first = day
        func begins(_ day: CivilDate) -> Bool {
            switch span {
            case .week: day.weekday == .monday
            case .month: day.components.day == 1
            case .year: day.components.day == 1 && day.components.month == 1
            }
        }
        while !begins(first) { first = first.adding(days: -1) }
        return first
    }

    /// The first days of the spans of which every day lies in those days.
    private func judged(_ span: Target.Span, from first: CivilDate, until end: CivilDate) -> Set<CivilDate> {
        guard first < end else { return [] }
        var days: [CivilDate] = []
        var day = first
        while day < end {
            days.append(day)
            day = day.adding(days: 1)
        }
        let labels = Set(days.map { label(span, $0) })
        return labels.filter { $0 >= first && label(span, end) > $0 }
    }

    @Test("counts and times of each week, month and year", arguments: 0..<6)
    func spans(batch: Int) throws {
        var answers: [Truth: Int] = [:]
        for number in 0..<80 {
            let seed = UInt64(90_000 + batch * 80 + number)
            var generator = SeededGenerator(seed: seed)
            // The day after the next is the first of a week, the next one of a month, or of a year.
            let (span, text) =
                ([(.week, "2024-01-06"), (.month, "2024-01-31"), (.year, "2023-12-31")] as [(Target.Span, String)])
                .randomElement(using: &generator) ?? (.week, "2024-01-06")
            let base = try CivilDate(text)
            let reach = [Target.Span.week: 10, .month: 40, .year: 380][span] ?? 0
            func near(_ days: [Int]) -> CivilDate? {
                days.randomElement(using: &generator).map { base.adding(days: $0) }
            }
            let inForce = InForce(
                from: near([-reach, -3, 0, 1, 2]) ?? base,
                until: Bool.random(using: &generator) ? nil : near([1, 2, 3, reach]))
            let recorded = Bool.random(using: &generator) ? nil : near([-2 * reach, -reach, -1, 0, 1])
            let asOf = Self.day * Int64([1, 2, 3, reach, 2 * reach].randomElement(using: &generator) ?? 1)
            let incidents = (0..<Int.random(in: 0...4, using: &generator)).map { _ in Incident(using: &generator) }
            let least = Int.random(in: 1...2, using: &generator)
            let (count, time) = (bound(least, using: &generator), bound(Period.hours(7), using: &generator))
            let targets = [
                Target("count", .count(count, each: span), when: .fact("urban"), verification: .primary),
                Target("time", .time(time, each: span), when: .fact("urban"), verification: .primary),
            ]
            let instant = Instant(milliseconds: Int64(base.dayNumber) * Self.day + asOf)
            var reading = try #require(
                try Stream.reading(
                    Stream.measure(targets), asOf: instant, inForce: inForce, recordedFrom: recorded))
            for incident in incidents { try reading.add(incident.evidence(since: base)) }
            let choices = incidents.map { shares(of: $0, out: true, asOf: asOf) { urban, _ in urban } }
            let end = base.adding(days: Int(asOf / Self.day))
            let judged = judged(
                span, from: max(inForce.from, recorded ?? inForce.from), until: min(end, inForce.until ?? end))
            func place(_ share: Share) -> CivilDate { label(span, base.adding(days: Int(share.startDay))) }
            let certain = choices.filter { !$0.contains(nil) }.flatMap { $0.compactMap(\.self).map(place) }
            let open = recorded != nil ? [] : judged.filter { day in certain.min().map { day < $0 } ?? true }
            for (index, comparison, aim) in [
                (0, count.comparison, Int64(least)), (1, time.comparison, 7 * Self.hour),
            ] {
                let isUpper = comparison == .less || comparison == .atMost
                var figures: Set<Int64> = []
                for world in worlds(choices) {
                    for extra in open.isEmpty ? [0] : [0, Self.endless] {
                        let sums = judged.map { day in
                            let own = world.filter { place($0) == day }
                            return (open.contains(day) ? extra : 0)
                                + (index == 0 ? Int64(own.count) : own.reduce(0) { $0 + $1.time })
                        }
                        if let figure = isUpper ? sums.max() : sums.min() { figures.insert(figure) }
                    }
                }
                let found = reading.measurements[index]
                let comment: Comment = "seed \(seed), \(found.target)"
                #expect(found.spans == judged.count, comment)
                #expect(found.lowest == figures.min().map { Double($0) }, comment)
                let most = figures.max().flatMap { $0 >= Self.endless / 2 ? nil : Double($0) }
                #expect(found.highest == most, comment)
                let reached = Set(figures.map { Truth(holds(comparison, $0, aim)) })
                #expect(found.attained == truth(of: reached), comment)
                answers[found.attained, default: 0] += 1
            }
        }
        #expect(Truth.allCases.allSatisfy { answers[$0, default: 0] > 2 }, "too much alike: \(answers)")
    }
}
