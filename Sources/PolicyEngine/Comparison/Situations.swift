import CivilTime

/// Every way that some conditions can tell apart in which what they read could be.
///
/// Yes-or-no facts take both values, numbers every value at and beside a bound, days every day at which a comparison
/// turns, counts every number up to the ones asked for, over all sets of patterns that one event can be of at once.
/// A combination that common sense rules out is among them: facts are independent.
struct Situations {
    /// More are not tried.
    static let most = 100_000

    let all: [Situation]

    /// The situations of those conditions.
    ///
    /// - Throws: `Incalculable` where they cannot be told apart exhaustively.
    init(of conditions: [Condition], on calendar: WorkingCalendar) throws(Incalculable) {
        let reads = AtomReads(of: conditions)
        let days = try DaySamples(reads, on: calendar)
        let types = try reads.patternsByKind.map { (patterns) throws(Incalculable) in
            try EventTypes(patterns, readOn: days.range, on: calendar)
        }
        var seen: Set<Profile> = []
        var found: [Situation] = []
        for today in days.todays {
            let possible = types.map { $0.possible(on: today) }
            let ways = reads.days.map { days.ways(of: $0, on: today) }
            let profile = Profile(
                outlook: days.outlook(on: today), ways: ways.map { Set($0.keys) },
                events: possible.map { $0.map(\.patterns) })
            guard seen.insert(profile).inserted else { continue }
            found += try Self.combinations(
                on: today, reads, zip(reads.days, ways).map { ($0, $1.values.sorted()) },
                zip(types, possible).map { ($0, $1) })
            if found.count > Self.most { throw .tooMany }
        }
        all = found
    }

    /// What can be on one day: days that share it need be looked at once.
    private struct Profile: Hashable {
        let outlook: [Bool]
        let ways: [Set<[Bool]>]
        let events: [[UInt64]]
    }

    private static func combinations(
        on today: CivilDate, _ reads: AtomReads, _ days: [(FactID, [CivilDate])],
        _ events: [(EventTypes, [CountedEvent])]
    ) throws(Incalculable) -> [Situation] {
        var found = [Situation(today: today)]
        for fact in reads.yesNo {
            found = try multiplied(found, [.truth(false), .truth(true)], fact)
        }
        for (fact, bounds) in reads.numbers.sorted(by: { $0.key < $1.key }) {
            found = try multiplied(found, values(around: bounds), fact)
        }
        for (fact, dates) in days {
            found = try multiplied(found, dates.map { .day($0) }, fact)
        }
        for (types, possible) in events {
            guard types.patterns.allSatisfy({ reads.most[$0, default: 1] <= mostEvents }) else { throw .tooMany }
            let mixes = mixes(of: possible, upTo: types.patterns.map { reads.most[$0, default: 1] })
            guard found.count * mixes.count <= most else { throw .tooMany }
            found = found.flatMap { situation in
                mixes.map { mix in
                    var situation = situation
                    for (place, pattern) in types.patterns.enumerated() {
                        situation.tallies[pattern] = mix.tally[place]
                    }
                    situation.counted += mix.events
                    return situation
                }
            }
        }
        return found
    }

    private static func multiplied(
        _ situations: [Situation], _ values: [FactValue], _ fact: FactID
    ) throws(Incalculable) -> [Situation] {
        guard situations.count * values.count <= most else { throw .tooMany }
        return situations.flatMap { situation in
            values.map { value in
                var situation = situation
                situation.facts[fact] = value
                return situation
            }
        }
    }

    /// Each bound and its neighbours, as far as there are such numbers.
    private static func values(around bounds: Set<Int>) -> [FactValue] {
        var values = bounds
        for bound in bounds {
            let (below, hasNoneBelow) = bound.subtractingReportingOverflow(1)
            let (above, hasNoneAbove) = bound.addingReportingOverflow(1)
            if !hasNoneBelow { values.insert(below) }
            if !hasNoneAbove { values.insert(above) }
        }
        return values.sorted().map { .number($0) }
    }

    private struct Mix {
        var tally: [Int]
        var events: [CountedEvent]
    }

    /// More events than this are not laid out.
    private static let mostEvents = 200

    /// Every tally that so many events can give, each with events that do.
    ///
    /// What is beyond the number asked for counts as that number.
    private static func mixes(of types: [CountedEvent], upTo limits: [Int]) -> [Mix] {
        var found = [[Int](repeating: 0, count: limits.count): [CountedEvent]()]
        for type in types {
            let own = limits.indices.filter(type.isOf)
            let most = own.map { limits[$0] }.max() ?? 0
            for (tally, events) in found {
                var tally = tally
                var events = events
                for _ in 0..<most {
                    events.append(type)
                    for place in own { tally[place] = min(tally[place] + 1, limits[place]) }
                    if found[tally, default: events].count >= events.count { found[tally] = events }
                }
            }
        }
        return found.map { Mix(tally: $0.key, events: $0.value) }
            .sorted { $0.tally.lexicographicallyPrecedes($1.tally) }
    }
}
