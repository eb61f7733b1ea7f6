import CivilTime
import PolicyEngine
import Testing

@Suite("An event of uncertain time is judged in every place")
struct IntervalTests {
    private struct Placed: Hashable {
        let verdict: Oracle.Verdict?
    }

    /// Every hour of the interval, and every instant next to which something turns.
    private func samples(of time: EventTime, near points: [Instant], everyHours step: Int) throws -> [Instant] {
        let clock = Sample.calendar.clock
        let (start, end): (Instant, Instant)
        switch time {
        case .instant(let instant): return [instant]
        case .date(let date): (start, end) = (try clock.startOfDay(date), try clock.startOfDay(date.adding(days: 1)))
        case .month(let month):
            (start, end) = (try clock.startOfDay(month.firstDay), try clock.startOfDay(month.next.firstDay))
        }
        var found = Set([start, end.adding(milliseconds: -1)])
        var hour = start
        while hour < end {
            found.insert(hour)
            hour = hour.adding(seconds: 3600 * step)
        }
        for point in points { for offset in -2...2 { found.insert(point.adding(milliseconds: Int64(offset))) } }
        var day = try clock.date(at: start)
        while try clock.startOfDay(day) < end {
            let midnight = try clock.startOfDay(day)
            found.formUnion([midnight, midnight.adding(milliseconds: -1)])
            day = day.adding(days: 1)
        }
        return found.filter { $0 >= start && $0 < end }.sorted()
    }

    private func turns(of random: RandomCase, _ events: [EventTime]) -> [Instant] {
        var points = [random.asOf] + random.stretches.compactMap(\.from)
        for case .instant(let instant) in events { points.append(instant) }
        let hours = random.duty.limits.compactMap { limit in
            if case .hours(let count) = limit.period { count } else { nil }
        }
        return points
            + hours.flatMap { hour in
                points.flatMap { [$0.adding(seconds: 3600 * hour), $0.adding(seconds: -3600 * hour)] }
            }
    }

    private func check(_ random: RandomCase, _ trigger: EventTime, _ service: EventTime?, step: Int, seed: UInt64)
        throws
    {
        let events = [trigger] + (service.map { [$0] } ?? [])
        let found = try Sample.policy([random.duty]).determinations(
            from: random.evidence(trigger: trigger, service: service), asOf: random.asOf, on: Sample.calendar)
        let points = turns(of: random, events)
        let starts = try samples(of: trigger, near: points, everyHours: step)
        let ends: [Instant?] = try service.map { try samples(of: $0, near: points, everyHours: step) } ?? [nil]
        let dues = Oracle.Dues()
        var verdicts: Set<Placed> = []
        for completion in random.stretches.completions() {
            let oracle = Oracle(duty: random.duty, facts: completion, asOf: random.asOf, dues: dues)
            for start in starts {
                for end in ends {
                    verdicts.insert(Placed(verdict: try oracle.verdict(triggeredAt: start, servedAt: end)))
                }
            }
        }
        let existing = verdicts.compactMap(\.verdict)
        guard !existing.isEmpty else {
            #expect(found.isEmpty, "seed \(seed)")
            return
        }
        let determination = try #require(found.first, "seed \(seed)")
        let statuses = Set(verdicts.map { $0.verdict?.status })
        #expect(
            determination.status == (statuses.count == 1 ? existing[0].status : .undetermined),
            "seed \(seed): \(statuses)")
        guard statuses.count == 1 else {
            #expect(!determination.missing.isEmpty, "seed \(seed)")
            return
        }
        #expect(determination.dueEarliest == existing.compactMap(\.due).min(), "seed \(seed)")
        #expect(determination.dueLatest == existing.compactMap(\.due).max(), "seed \(seed)")
    }

    @Test("where the service has a date only, or the trigger", arguments: 0..<4)
    func oneDate(batch: Int) throws {
        for number in 0..<50 {
            let seed = UInt64(200_000 + batch * 50 + number)
            let random = try RandomCase(seed: seed, mostUnknowns: 2)
            let clock = Sample.calendar.clock
            let service = random.service ?? random.asOf
            if number.isMultiple(of: 2) {
                try check(
                    random, .instant(random.trigger), .date(try clock.date(at: service)), step: 1, seed: seed)
            } else {
                try check(
                    random, .date(try clock.date(at: random.trigger)), random.service.map { .instant($0) }, step: 1,
                    seed: seed)
            }
        }
    }

    @Test("where both have a date only", arguments: 0..<4)
    func twoDates(batch: Int) throws {
        for number in 0..<12 {
            let seed = UInt64(300_000 + batch * 12 + number)
            let random = try RandomCase(seed: seed, mostUnknowns: 1)
            let clock = Sample.calendar.clock
            let service = number.isMultiple(of: 3) ? random.trigger : random.service ?? random.asOf
            try check(
                random, .date(try clock.date(at: random.trigger)), .date(try clock.date(at: service)), step: 4,
                seed: seed)
        }
    }

    @Test("where the trigger has a month only")
    func month() throws {
        for number in 0..<25 {
            let seed = UInt64(400_000 + number)
            let random = try RandomCase(seed: seed, mostUnknowns: 1)
            let month = try Sample.calendar.clock.date(at: random.trigger).month
            try check(random, .month(month), random.service.map { .instant($0) }, step: 12, seed: seed)
        }
    }
}
