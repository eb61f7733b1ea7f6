import CivilTime
import PolicyEngine
import SeededRandom

/// A random criterion with partly known evidence, small enough that every completion of it can be walked through.
struct RandomCriterion {
    static let yesNo: [FactID] = ["a", "b"]
    static let numbers: [FactID] = ["m", "n"]
    static let days: [FactID] = ["d", "e"]
    /// Noon of Wednesday 13 March 2024, in winter time.
    static let asOf = Instant(milliseconds: 1_710_331_200_000)
    static let today = CivilDate(dayNumber: 19795)

    let condition: Condition
    let facts: [Fact]
    let known: [FactID: FactValue]
    let events: [Event]
    /// The facts that somebody looked up the day of, or are unknown with bounds.
    let bounds: [FactID: ClosedRange<CivilDate>]

    init(using random: inout SeededGenerator) {
        var known: [FactID: FactValue] = [:]
        for id in Self.yesNo where Bool.random(using: &random) { known[id] = .truth(.random(using: &random)) }
        for id in Self.numbers where Int.random(in: 0..<3, using: &random) > 0 {
            known[id] = .number(.random(in: 0...4, using: &random))
        }
        for id in Self.days where Int.random(in: 0..<3, using: &random) > 0 {
            known[id] = .day(Self.today.adding(days: .random(in: -6...4, using: &random)))
        }
        // Two open days held against each other are left open more often than they must be; one is enough here.
        if known["d"] == nil && known["e"] == nil { known["e"] = .day(Self.today) }
        var bounds: [FactID: ClosedRange<CivilDate>] = [:]
        for id in Self.days where Bool.random(using: &random) {
            let first = Self.today.adding(days: .random(in: -5...1, using: &random))
            bounds[id] = first...first.adding(days: .random(in: 0...3, using: &random))
        }
        self.known = known
        self.bounds = bounds
        facts =
            Self.yesNo.map { Fact($0, "?") } + Self.numbers.map { Fact($0, "?", answer: .number(of: "things")) }
            + Self.days.map { id in
                let answer = bounds[id].map { Fact.Answer.dayBetween($0.lowerBound, $0.upperBound, recalled: nil) }
                return Fact(id, "?", answer: answer ?? .day)
            }
        condition = Self.condition(depth: 3, using: &random)
        events = Self.events(using: &random)
    }

    /// Up to three complaints, each about its own thing, some of them after the behaviour that it is about.
    private static func events(using random: inout SeededGenerator) -> [Event] {
        var events: [Event] = []
        for number in 0..<Int.random(in: 0...3, using: &random) {
            let day = today.adding(days: .random(in: -9...1, using: &random))
            let isVague = Int.random(in: 0..<3, using: &random) == 0
            let noon = Instant(milliseconds: Int64(day.dayNumber) * 86_400_000 + 43_200_000)
            events.append(
                Event(
                    EventID("c\(number)"), "complaint", at: isVague ? .date(day) : .instant(noon),
                    about: Bool.random(using: &random) ? [ThingID("i\(number)")] : []))
            if Bool.random(using: &random) {
                let earlier = day.adding(days: .random(in: -4...1, using: &random))
                events.append(
                    Event(EventID("b\(number)"), "behaviour", at: .date(earlier), about: [ThingID("i\(number)")]))
            }
        }
        return events
    }

    private static func condition(depth: Int, using random: inout SeededGenerator) -> Condition {
        func parts() -> [Condition] {
            (0..<Int.random(in: 1...3, using: &random)).map { _ in condition(depth: depth - 1, using: &random) }
        }
        switch Int.random(in: depth > 0 ? 0...9 : 4...9, using: &random) {
        case 0: return .not(condition(depth: depth - 1, using: &random))
        case 1: return .all(parts())
        case 2: return .any(parts())
        case 3:
            let parts = parts()
            return .atLeast(.random(in: 1...parts.count, using: &random), of: parts)
        case 4, 5: return .fact(yesNo.randomElement(using: &random) ?? "a")
        case 6:
            return .number(
                numbers.randomElement(using: &random) ?? "n", comparison(using: &random),
                .random(in: 0...4, using: &random))
        case 7:
            let left = day(using: &random)
            var right = day(using: &random)
            // One open day with two different periods is left open more often than it must be.
            if left.start == right.start && right.period != nil { right = Day(right.start) }
            return .day(left, comparison(using: &random), right)
        default:
            let isFollowing = Bool.random(using: &random)
            return .count(
                EventPattern(
                    "complaint", within: isFollowing ? .calendarDaysCountingFirst(6) : .calendarDays(3),
                    following: isFollowing ? .init("behaviour", within: .calendarDaysCountingFirst(3)) : nil),
                atLeast: .random(in: 1...3, using: &random))
        }
    }

    private static func comparison(using random: inout SeededGenerator) -> Comparison {
        Comparison.allCases.randomElement(using: &random) ?? .equal
    }

    private static func day(using random: inout SeededGenerator) -> Day {
        let start: Day =
            switch Int.random(in: 0..<4, using: &random) {
            case 0: .today
            case 1: .fixed(today.adding(days: .random(in: -3...3, using: &random)))
            default: .of(days.randomElement(using: &random) ?? "d")
            }
        switch Int.random(in: 0..<4, using: &random) {
        case 0: return start + .calendarDays(.random(in: 1...3, using: &random))
        case 1: return start + .monthsBeginningWith(1)
        default: return start
        }
    }
}
