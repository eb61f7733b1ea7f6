public import CivilTime
public import PolicyEngine
import SeededRandom

/// Cases at random for any rules, made of the words that the rules themselves name; mostly plain ones.
public struct EvidenceGenerator {
    let words: RuleWords
    let calendar: WorkingCalendar
    var random: SeededGenerator
    var times: RandomTimes

    /// Cases for those policies, the same for the same seed.
    public init(for policies: [Policy], on calendar: WorkingCalendar, seed: UInt64) {
        words = RuleWords(of: policies)
        self.calendar = calendar
        random = SeededGenerator(seed: seed)
        times = RandomTimes(on: calendar, using: &random)
    }

    /// Goes to another time of the calendar.
    public mutating func moveOn() {
        times = RandomTimes(on: calendar, using: &random)
    }

    /// A case: plain, dated to the day, with repeated events about several things, or with everything that can come in between.
    public mutating func next() -> Evidence {
        switch Int.random(in: 0..<20, using: &random) {
        case 0..<9: return plain()
        case 9..<13: return dated()
        case 13..<16: return repeated()
        default:
            var evidence = Bool.random(using: &random) ? plain() : repeated()
            for _ in 0..<Int.random(in: 1...3, using: &random) { disturb(&evidence) }
            return evidence
        }
    }

    /// At most one event of each kind, facts that never change.
    public mutating func plain() -> Evidence {
        var draft = CaseDraft(words, times)
        for duty in words.duties.shuffled(using: &random).prefix(Int.random(in: 1...4, using: &random)) {
            draft.raise(duty, about: [], isRepeated: false, using: &random)
        }
        return Evidence(facts: answers(), events: draft.events)
    }

    /// A plain case of which only the days are known, of all events or of some.
    private mutating func dated() -> Evidence {
        var evidence = plain()
        let percent = [30, 70, 100].randomElement(using: &random) ?? 100
        for (place, event) in evidence.events.enumerated() where Int.random(in: 0..<100, using: &random) < percent {
            guard case .instant(let instant) = event.at, let day = try? calendar.clock.date(at: instant) else {
                continue
            }
            evidence.events[place] = event.with(at: .date(day))
        }
        return evidence
    }

    /// The same duties raised again, about the same thing, another one or none.
    private mutating func repeated() -> Evidence {
        var draft = CaseDraft(words, times)
        let chosen = words.duties.shuffled(using: &random).prefix(Int.random(in: 1...2, using: &random))
        let isApart = Bool.random(using: &random)
        for round in 0..<Int.random(in: 2...3, using: &random) {
            let things = isApart ? [ThingID("thing-\(round)")] : Self.things(using: &random)
            for duty in chosen { draft.raise(duty, about: things, isRepeated: true, using: &random) }
        }
        return Evidence(facts: answers(), events: draft.events)
    }

    static func things(using random: inout SeededGenerator) -> [ThingID] {
        switch Int.random(in: 0..<5, using: &random) {
        case 0...1: []
        case 2: ["thing-0", "thing-1"]
        default: [ThingID("thing-\(Int.random(in: 0..<3, using: &random))")]
        }
    }

    /// Instants at which it is worth looking at the cases: before all, between, at dues, far after, beyond the calendar.
    ///
    /// - Parameter dues: instants at which something falls due in them.
    public mutating func asOfs(besides dues: [Instant]) -> [Instant] {
        let first = times.start(of: calendar.coverage.lowerBound)
        let last = times.start(of: calendar.coverage.upperBound.adding(days: 1))
        var found = [times.instant(using: &random)]
        if let due = dues.randomElement(using: &random) {
            found.append(due.adding(milliseconds: Int64.random(in: -1...0, using: &random)))
        }
        let rare = [
            first.adding(milliseconds: -1), first, times.start(of: times.middle.adding(days: -50)),
            times.start(of: times.middle.adding(days: 90)), last.adding(milliseconds: -1), last,
            last.adding(milliseconds: 86_400_000 * 300),
        ]
        return found + (rare.randomElement(using: &random).map { [$0] } ?? [])
    }

    private mutating func answers() -> [FactID: FactHistory] {
        let openness = [0, 1, 1, 4].randomElement(using: &random) ?? 0
        var facts: [FactID: FactHistory] = [:]
        for fact in words.facts {
            let isOpen = Int.random(in: 0..<10, using: &random) < openness
            if isOpen, Bool.random(using: &random) { continue }
            facts[fact.id] = isOpen ? .unknown : .known(value(for: fact))
        }
        return facts
    }

    mutating func value(for fact: Fact) -> FactValue {
        switch fact.answer {
        case .yesNo: .truth(.random(using: &random))
        case .number: .number(Int.random(in: 0...30, using: &random))
        case .day: .day(times.day(using: &random))
        case .dayBetween(let first, let last, recalled: _):
            .day(CivilDate(dayNumber: Int.random(in: first.dayNumber...last.dayNumber, using: &random)))
        }
    }
}
