import CivilTime
import PolicyEngine
import Testing

@Suite("Agreements, pauses and recurrences are judged exactly")
struct ClockExactnessTests {
    private func compare(
        _ random: RandomClockCase, _ evidence: [Event], with worlds: [[EventID: ClockOracle.Verdict]], seed: UInt64
    ) throws -> [Determination] {
        let found = try Sample.policy([random.duty]).determinations(
            from: Evidence(facts: random.facts, events: evidence), asOf: random.asOf, on: Sample.calendar)
        let expected = Set(worlds.flatMap(\.keys))
        #expect(Set(found.map(\.event)) == expected, "seed \(seed)")
        for determination in found {
            let event = determination.event
            let verdicts = worlds.map { $0[event] }
            let statuses = Set(verdicts.map { $0?.status })
            let isDetermined = statuses.count == 1
            let status = isDetermined ? verdicts.first??.status : .undetermined
            #expect(determination.status == status, "seed \(seed), \(event): \(statuses)")
            #expect(determination.missing.isEmpty == isDetermined, "seed \(seed), \(event)")
            guard isDetermined, determination.status == status else { continue }
            let dues = verdicts.compactMap { $0?.due }
            let isHeld = verdicts.contains { $0?.isHeld == true }
            #expect(determination.dueEarliest == dues.min(), "seed \(seed), \(event)")
            #expect(determination.dueLatest == (isHeld ? nil : dues.max()), "seed \(seed), \(event)")
            let missed = Set(verdicts.map { $0?.missed })
            #expect(determination.missed == (missed.count == 1 ? missed.first ?? nil : nil), "seed \(seed), \(event)")
            let agreements = Set(verdicts.map { $0?.agreement })
            #expect(
                determination.agreement == (agreements.count == 1 ? agreements.first ?? nil : nil),
                "seed \(seed), \(event)")
        }
        return found
    }

    @Test("where every time is known", arguments: 0..<4)
    func exact(batch: Int) throws {
        var seen: [Status: Int] = [:]
        var (missed, agreed, held) = (0, 0, 0)
        for number in 0..<400 {
            let seed = UInt64(700_000 + batch * 400 + number)
            let random = RandomClockCase(seed: seed)
            let worlds = try random.verdicts(random.events, WalkCache())
            for determination in try compare(random, random.events, with: worlds, seed: seed) {
                seen[determination.status, default: 0] += 1
                if determination.missed ?? 0 > 1 { missed += 1 }
                if determination.agreement != nil { agreed += 1 }
                if determination.dueEarliest != nil, determination.dueLatest == nil { held += 1 }
            }
        }
        #expect(seen.count == 11, "the cases are too much alike: \(seen)")
        #expect(min(missed, agreed, held) >= 20, "\(missed) missed, \(agreed) agreed, \(held) held")
    }

    /// Every whole step of that day's hours, and the milliseconds beside it.
    private func samples(of time: EventTime, step: Int) throws -> [Instant] {
        guard case .date(let date) = time else {
            if case .instant(let instant) = time { return [instant] }
            return []
        }
        let clock = Sample.calendar.clock
        let (start, end) = (try clock.startOfDay(date), try clock.startOfDay(date.adding(days: 1)))
        var found: Set<Instant> = [start, end.adding(milliseconds: -1)]
        var hour = start.adding(seconds: -7200)
        while hour <= end {
            if hour.milliseconds % Int64(step * 3_600_000) == 0 || hour == start {
                for offset in -3...3 { found.insert(hour.adding(milliseconds: Int64(offset))) }
            }
            hour = hour.adding(seconds: 3600)
        }
        return found.filter { $0 >= start && $0 < end }.sorted()
    }

    private func check(_ random: RandomClockCase, blurring count: Int, step: Int, seed: UInt64) throws -> Bool {
        var random = random
        var evidence = random.events
        let cache = WalkCache()
        var placements: [[Int: Instant]] = [[:]]
        var isStopOpen = false
        for index in Array(evidence.indices.shuffled(using: &random.random).prefix(count)) {
            let date = try Sample.calendar.clock.date(at: PairingOracle.instant(evidence[index]))
            evidence[index] = evidence[index].moved(to: .date(date))
            if evidence[index].duty != nil { isStopOpen = true }
            let instants = try samples(of: .date(date), step: step)
            placements = placements.flatMap { placed in
                instants.map { instant in
                    var next = placed
                    next[index] = instant
                    return next
                }
            }
        }
        // Which placements of a service and what it names are left out is tested elsewhere.
        guard !evidence.contains(where: { !$0.answers.isEmpty }) else { return false }
        // With elapsed time and two open dates, of which one is a pause's, too much would have to be tried.
        let periods = evidence.compactMap(\.period) + random.duty.limits.map(\.period)
        let hasElapsed = periods.contains { if case .hours = $0 { true } else { false } }
        if count > 1 && hasElapsed && isStopOpen { return false }
        var worlds: Set<[EventID: ClockOracle.Verdict]> = []
        for placed in placements {
            var events = random.events
            for (index, instant) in placed { events[index] = events[index].moved(to: .instant(instant)) }
            worlds.formUnion(try random.verdicts(events, cache))
        }
        let found = try compare(random, evidence, with: Array(worlds), seed: seed)
        return found.contains { $0.status == .undetermined }
    }

    @Test("where one event has a date only", arguments: 0..<4)
    func oneDate(batch: Int) throws {
        var open = 0
        for number in 0..<60 {
            let seed = UInt64(800_000 + batch * 60 + number)
            if try check(RandomClockCase(seed: seed), blurring: 1, step: 1, seed: seed) { open += 1 }
        }
        #expect(open >= 5)
    }

    @Test("where two events have a date only", arguments: 0..<4)
    func twoDates(batch: Int) throws {
        for number in 0..<12 {
            let seed = UInt64(900_000 + batch * 12 + number)
            _ = try check(
                RandomClockCase(seed: seed, step: 12, busy: 2, unknownFact: false), blurring: 2, step: 12, seed: seed)
        }
    }
}

extension Event {
    fileprivate func moved(to time: EventTime) -> Event {
        Event(
            id, kind, at: time, recorded: recorded, by: by, about: about, for: `for`, answers: answers, period: period,
            duty: duty, authority: authority, replaces: replaces, isVoid: isVoid)
    }
}
