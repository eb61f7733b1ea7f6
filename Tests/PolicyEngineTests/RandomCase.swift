import CivilTime
import PolicyEngine
import SeededRandom

/// A duty, and what is known of a case, made at random from a seed.
struct RandomCase {
    static let factIDs: [FactID] = (0..<8).map { FactID("f\($0)") }
    /// Wednesday before Easter and before the clocks go forward, so that holidays and a short day follow.
    static let base = Instant(milliseconds: 1_711_497_600_000)

    var random: SeededGenerator
    let duty: Duty
    let asOf: Instant
    let trigger: Instant
    let service: Instant?
    private let turningDues: [Instant]
    private(set) var stretches: [Stretch] = []
    private(set) var facts: [FactID: FactHistory] = [:]

    init(seed: UInt64, mostUnknowns: Int = 8) throws {
        random = SeededGenerator(seed: seed)
        duty = Self.duty(using: &random)
        trigger = Self.instant(using: &random, hours: 0..<120)
        service = Bool.random(using: &random) ? Self.instant(using: &random, hours: 0..<400) : nil
        asOf = Self.instant(using: &random, hours: 60..<500)
        let start = trigger
        turningDues = try duty.limits.compactMap { try $0.period.due(from: start, on: Sample.calendar) }
        var unknowns = 0
        for fact in duty.facts {
            let parts = randomParts(unknowns: &unknowns, most: mostUnknowns)
            stretches += parts.map { Stretch(fact: fact, from: $0.from, value: $0.value) }
        }
        for fact in duty.facts { facts[fact] = history(of: fact) }
    }

    static func instant(using random: inout SeededGenerator, hours: Range<Int>) -> Instant {
        let hour = Int.random(in: hours, using: &random)
        let isMidnight = Int.random(in: 0..<6, using: &random) == 0
        let offset = isMidnight ? Int.random(in: -1...1, using: &random) : 0
        return base.adding(seconds: 3600 * (isMidnight ? hour / 24 * 24 : hour)).adding(milliseconds: Int64(offset))
    }

    static func condition(depth: Int, using random: inout SeededGenerator) -> Condition {
        func parts() -> [Condition] {
            (0..<Int.random(in: 0...3, using: &random)).map { _ in condition(depth: depth - 1, using: &random) }
        }
        switch Int.random(in: 0..<(depth == 0 ? 5 : 10), using: &random) {
        case 0: return .always
        case 1...4: return .fact(factIDs[Int.random(in: 0..<8, using: &random)])
        case 5: return .not(condition(depth: depth - 1, using: &random))
        case 6, 7: return .all(parts())
        default: return .any(parts())
        }
    }

    private static func period(using random: inout SeededGenerator) -> Period {
        let count = Int.random(in: 1...5, using: &random)
        switch Int.random(in: 0..<10, using: &random) {
        case 0...3: return .workingDays(count)
        case 4: return .calendarDays(count)
        case 5: return .calendarDaysCountingFirst(count)
        case 6: return .weeks(1)
        case 7: return .hours(count * 12)
        case 8: return .monthsBeginningWith(1)
        default: return Bool.random(using: &random) ? .unstated : .months(1)
        }
    }

    private static func duty(using random: inout SeededGenerator) -> Duty {
        let limits = (0..<Int.random(in: 1...3, using: &random)).map { _ in
            Limit(period(using: &random), when: condition(depth: 2, using: &random), verification: .primary)
        }
        let isOpportunity = Int.random(in: 0..<5, using: &random) == 0
        let hasException = Bool.random(using: &random)
        return Sample.duty(
            kind: isOpportunity ? .opportunity : .duty, owedTo: condition(depth: 2, using: &random), within: limits,
            exceptedWhen: hasException ? condition(depth: 2, using: &random) : nil)
    }

    /// The stretches of one fact, neighbours different, none from after the as-of.
    private mutating func randomParts(unknowns: inout Int, most: Int) -> [(from: Instant?, value: Bool?)] {
        func value() -> Bool? {
            unknowns < most && Int.random(in: 0..<3, using: &random) == 0 ? nil : .random(using: &random)
        }
        var parts: [(from: Instant?, value: Bool?)] = []
        let changes = Int.random(in: 0..<2, using: &random) == 0 ? 0 : Int.random(in: 1...2, using: &random)
        // A history begins unknown; without one, the fact has one value throughout.
        if changes == 0 || unknowns < most {
            parts.append((nil, changes == 0 ? value() : nil))
        } else {
            parts.append((nil, true))
        }
        if parts[0].value == nil { unknowns += 1 }
        guard changes > 0, parts[0].value == nil else { return parts }
        // A change at the very instant of something else is where readings differ.
        let others = [trigger, service ?? trigger, asOf] + turningDues
        let instants = Set(
            (0..<changes).map { _ in
                Bool.random(using: &random)
                    ? others[Int.random(in: others.indices, using: &random)]
                    : Self.instant(using: &random, hours: -48..<300)
            }
        ).sorted()
        for instant in instants where instant <= asOf {
            let next = value()
            if next == parts.last?.value { continue }
            parts.append((instant, next))
            if next == nil { unknowns += 1 }
        }
        return parts
    }

    /// The evidence of those stretches, with what must not be read added at times.
    private mutating func history(of fact: FactID) -> FactHistory {
        let own = stretches.filter { $0.fact == fact }
        guard own.count > 1 else {
            let value = own.first.flatMap(\.value)
            return value.map { .known(.truth($0)) } ?? .unknown
        }
        var entries = own.dropFirst().compactMap { stretch in
            stretch.from.map { FactHistory.Entry(value: stretch.value.map { .truth($0) }, from: $0) }
        }
        if Bool.random(using: &random) {
            entries.append(
                FactHistory.Entry(value: .truth(.random(using: &random)), from: asOf.adding(milliseconds: 1)))
        }
        entries.shuffle(using: &random)
        return .history(entries)
    }

    func evidence(trigger: EventTime, service: EventTime?, facts: [FactID: FactHistory]? = nil) -> Evidence {
        var events = [Event("t", "arrested", at: trigger)]
        if let service { events.append(Event("s", "service.told", at: service)) }
        return Evidence(facts: facts ?? self.facts, events: events)
    }
}
