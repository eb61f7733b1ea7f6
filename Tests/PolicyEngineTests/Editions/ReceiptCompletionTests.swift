import CivilTime
import PolicyEngine
import RandomEvidence
import SeededRandom
import Testing

/// Tries every day on which the receipt may have come, with the receipt on record, and holds what the register says
/// without it against all of these.
@Suite("What is said of an awaited receipt is what all its days have in common")
struct ReceiptCompletionTests {
    private static let facts: [FactID] = ["a", "b", "c"]
    private static let base = 19_990

    private struct Case {
        var register: Register
        var evidence: Evidence
        var asOf: Instant
    }

    private func random(seed: UInt64) throws -> Case {
        var random = SeededGenerator(seed: seed)
        func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }
        func instant(_ hours: ClosedRange<Int>) -> Instant {
            let whole = Int64(Self.base * 86_400_000)
            let hour = number(hours)
            // Local midnight is 23:00 UTC until 27 October.
            let onEdge = number(0...3) == 0
            return Instant(milliseconds: whole + Int64(onEdge ? hour / 24 * 24 - 1 : hour) * 3_600_000)
        }
        let changes = Set([number(-4...14), number(-4...14)]).sorted()
        let starts = [-Self.base] + changes
        var policies: [Policy] = []
        for (index, start) in starts.enumerated() {
            let until = index + 1 < starts.count ? CivilDate(dayNumber: Self.base + starts[index + 1]) : nil
            let isPlain = number(0...5) == 0
            let audience = RandomConditions.condition(depth: 2, of: Self.facts, using: &random)
            let duty = Sample.duty(
                number(0...1) == 0 ? "told" : DutyID("told\(index)"), owedTo: audience,
                upon: isPlain ? .event("bailed") : .receipt("news.received", of: "bailed"),
                within: [Limit(.workingDays(number(1...5)), verification: .primary)])
            policies.append(
                try Sample.policy(
                    [duty], id: PolicyID("code/\(index)"), facts: Self.facts,
                    inForce: InForce(from: CivilDate(dayNumber: Self.base + start), until: until)))
        }
        var facts: [FactID: FactHistory] = [:]
        for fact in Self.facts {
            switch number(0...3) {
            case 0: break
            case 1, 2: facts[fact] = .known(.truth(number(0...1) == 0))
            default:
                facts[fact] = .history([
                    FactHistory.Entry(value: .truth(number(0...1) == 0), from: instant(0...1)),
                    FactHistory.Entry(
                        value: number(0...2) == 0 ? nil : .truth(number(0...1) == 0), from: instant(24...300)),
                ])
            }
        }
        let news = instant(24...200)
        let day = try Sample.calendar.clock.date(at: news)
        let at: EventTime = number(0...2) == 0 ? .date(day) : .instant(news)
        let evidence = Evidence(facts: facts, events: [Event("u", "bailed", at: at)])
        let asOf = max(instant(100...400), try Sample.calendar.clock.startOfDay(day.adding(days: 1)))
        return Case(register: try Register(policies), evidence: evidence, asOf: asOf)
    }

    /// Every instant at which something may turn: days begin, facts change.
    private func receipts(for tried: Case) throws -> [Instant] {
        let clock = Sample.calendar.clock
        let event = tried.evidence.events[0]
        let first: Instant
        switch event.at {
        case .instant(let instant): first = instant
        case .date(let day): first = try clock.startOfDay(day)
        case .month: return []
        }
        var instants: Set<Instant> = [first, tried.asOf]
        for offset in -20...40 { instants.insert(try clock.startOfDay(CivilDate(dayNumber: Self.base + offset))) }
        for case .history(let entries) in tried.evidence.facts.values { instants.formUnion(entries.map(\.from)) }
        return instants.filter { $0 >= first && $0 <= tried.asOf }.sorted()
    }

    @Test(arguments: 0..<6)
    func everyDay(batch: Int) throws {
        var seen: Set<Status> = []
        var most = 0
        for number in 0..<60 {
            let seed = UInt64(810_000 + batch * 60 + number)
            let tried = try random(seed: seed)
            // By edition: what each of the completions says of the receipt; nil where the edition says nothing.
            var said: [[PolicyID: Status]] = []
            for instant in try receipts(for: tried) {
                var evidence = tried.evidence
                evidence.events[0] = Event("u", "bailed", at: .instant(min(instant, try receipts(for: tried)[0])))
                evidence.events.append(Event("r", "news.received", at: .instant(instant)))
                let found = try tried.register.determinations(
                    from: evidence, asOf: tried.asOf, on: Sample.calendar)
                said.append(
                    found.filter { $0.event == "r" }.reduce(into: [:]) { $0[$1.policy] = $1.status })
            }
            let editions = Set(said.flatMap(\.keys))
            let wanted = editions.reduce(into: [PolicyID: Status]()) { wanted, id in
                wanted[id] = said.allSatisfy { $0[id] == .notOwed } ? .notOwed : .undetermined
            }
            let found = try tried.register.determinations(
                from: tried.evidence, asOf: tried.asOf, on: Sample.calendar)
            let awaited = found.filter { determination in
                let policy = tried.register.policies.first { $0.id == determination.policy }
                return policy?.duties[0].trigger != .event("bailed")
            }
            #expect(awaited.reduce(into: [:]) { $0[$1.policy] = $1.status } == wanted, "seed \(seed)")
            #expect(awaited.count == wanted.count, "seed \(seed)")
            for determination in awaited where determination.status == .undetermined {
                #expect(determination.missing.contains(.event("news.received")), "seed \(seed)")
            }
            seen.formUnion(wanted.values)
            most = max(most, wanted.count)
            let explained = try tried.register.explanations(
                from: tried.evidence, asOf: tried.asOf, on: Sample.calendar)
            #expect(explained.map(\.determination) == found, "seed \(seed)")
        }
        #expect(seen == [.notOwed, .undetermined])
        #expect(most == 3)
    }

    /// The same cases in blocks, also with the receipt on record, as of every day around the changes.
    @Test func inBlocks() async throws {
        var seen: [Status: Int] = [:]
        for number in 0..<25 {
            let seed = UInt64(820_000 + number)
            let tried = try random(seed: seed)
            var comparison = try BulkComparison(.register(tried.register), on: Sample.calendar)
            var cases: [Evidence] = []
            for other in 0..<30 {
                var evidence = try random(seed: seed + UInt64(other) * 1000).evidence
                if other % 3 == 0 {
                    evidence.events.append(
                        Event("r", "news.received", at: .instant(try random(seed: seed + UInt64(other)).asOf)))
                }
                cases.append(evidence)
            }
            let instants = try (-5...16).map {
                try Sample.calendar.clock.startOfDay(CivilDate(dayNumber: Self.base + $0))
            }
            await comparison.compare(cases, asOf: instants + instants.map { $0.adding(milliseconds: -1) })
            for difference in comparison.differences.prefix(2) { Issue.record("seed \(seed): \(difference)") }
            seen.merge(comparison.statusesSeen) { $0 + $1 }
        }
        #expect(seen[.undetermined] ?? 0 > 1000, "\(seen)")
        #expect(seen[.notOwed] ?? 0 > 1000, "\(seen)")
    }
}
