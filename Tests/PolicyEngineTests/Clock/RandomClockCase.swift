import CivilTime
import PolicyEngine
import SeededRandom

/// A duty whose clock is moved, and a timeline for it, made at random from a seed.
struct RandomClockCase {
    var random: SeededGenerator
    let duty: Duty
    let asOf: Instant
    let events: [Event]
    private(set) var stretches: [Stretch] = []
    let facts: [FactID: FactHistory]

    /// - Parameters:
    ///   - step: every time is a multiple of so many hours, at times a millisecond off.
    ///   - busy: how many events there may be of each kind.
    init(seed: UInt64, step: Int = 1, busy: Int = 3, unknownFact: Bool = true) {
        random = SeededGenerator(seed: seed)
        let recurs = Int.random(in: 0..<3, using: &random) > 0
        duty = Self.duty(recurs: recurs, using: &random)
        func instant(_ hours: Range<Int>, _ random: inout SeededGenerator) -> Instant {
            let hour = Int.random(in: hours, using: &random) / step * step
            // A local midnight before and after the clocks go forward, or any hour.
            let isMidnight = Bool.random(using: &random)
            let offset = Int.random(in: 0..<4, using: &random) == 0 ? Int.random(in: -1...1, using: &random) : 0
            let whole = isMidnight ? hour / 24 * 24 - (hour / 24 > 4 ? 1 : 0) : hour
            return RandomCase.base.adding(seconds: 3600 * whole).adding(milliseconds: Int64(offset))
        }
        let asOf = instant(200..<900, &random)
        self.asOf = asOf
        let isAboutThings = Bool.random(using: &random)
        func things(_ random: inout SeededGenerator) -> [ThingID] {
            guard isAboutThings else { return [] }
            return [[], ["x"], ["y"], ["x", "y"]][Int.random(in: 0..<4, using: &random)]
        }
        var events: [Event] = []
        func add(_ prefix: String, _ kind: EventKind, _ count: Int, hours: Range<Int>, _ random: inout SeededGenerator)
        {
            for number in 0..<count {
                let isNamed = kind == "service.told" && Int.random(in: 0..<5, using: &random) == 0
                let period = [Period.calendarDays(2), .weeks(1), .hours(24), .workingDays(2), .months(1)][
                    Int.random(in: 0..<5, using: &random)]
                let isStop = kind == .clockPaused || kind == .clockResumed
                events.append(
                    Event(
                        EventID("\(prefix)\(number)"), kind, at: .instant(instant(hours, &random)),
                        about: things(&random),
                        answers: isNamed ? [["t0"], ["s0", "t1"]][Int.random(in: 0...1, using: &random)] : [],
                        period: kind == .agreed("frequency") ? period : nil, duty: isStop ? "told" : nil))
            }
        }
        func some(_ most: Int, _ random: inout SeededGenerator) -> Int { Int.random(in: 0...most, using: &random) }
        add("t", "arrested", 1 + some(1, &random), hours: 0..<200, &random)
        add("s", "service.told", some(busy, &random), hours: 0..<600, &random)
        add("e", "charged", some(1, &random), hours: 100..<700, &random)
        add("a", .agreed("frequency"), some(min(busy, 2), &random), hours: -48..<400, &random)
        add("p", .clockPaused, some(min(busy, 2), &random), hours: -24..<400, &random)
        add("r", .clockResumed, some(min(busy, 2), &random), hours: 0..<600, &random)
        events.shuffle(using: &random)
        self.events = events
        let turn = instant(0..<400, &random)
        let values: [Bool?] = unknownFact ? [true, false, nil] : [true, false]
        let later = values[Int.random(in: 0..<values.count, using: &random)]
        switch Int.random(in: 0..<3, using: &random) {
        case 0:
            stretches = [Stretch(fact: "f", from: nil, value: later)]
            facts = ["f": later.map { .known(.truth($0)) } ?? .unknown]
        default:
            let start = RandomCase.base.adding(seconds: -3600 * 24 * 30)
            stretches = [
                Stretch(fact: "f", from: nil, value: false), Stretch(fact: "f", from: start, value: false),
                Stretch(fact: "f", from: turn, value: later),
            ].filter { ($0.from ?? asOf) <= asOf }
            facts = [
                "f": .history([
                    .init(value: false, from: start), .init(value: later.map { .truth($0) }, from: turn),
                ])
            ]
        }
    }

    private static func duty(recurs: Bool, using random: inout SeededGenerator) -> Duty {
        let asAgreed = ClockSample.limit(.asAgreed("frequency"))
        let periods = [Period.calendarDays(3), .workingDays(3), .weeks(1), .hours(48), .calendarDaysCountingFirst(4)]
        func period() -> Period { periods[Int.random(in: 0..<5, using: &random)] }
        let choices: [[Limit]] = [
            [asAgreed], [ClockSample.limit(period())],
            [ClockSample.limit(period(), when: .fact("f")), ClockSample.limit(.weeks(2))],
            [ClockSample.limit(.asAgreed("frequency"), when: .fact("f")), ClockSample.limit(period())],
            [asAgreed, ClockSample.limit(period(), when: !.fact("f"))],
        ]
        let kind: Duty.Kind = Int.random(in: 0..<6, using: &random) == 0 ? .opportunity : .duty
        let exception: Condition? = Int.random(in: 0..<4, using: &random) == 0 ? .fact("f") : nil
        return ClockSample.duty(
            choices[Int.random(in: 0..<5, using: &random)], kind: kind, until: recurs ? ["charged"] : nil,
            pauses: Int.random(in: 0..<4, using: &random) > 0, exceptedWhen: exception)
    }

    /// The verdicts of the oracle for every meaning and completion, where the events lie so.
    func verdicts(_ events: [Event], _ cache: WalkCache) throws -> [[EventID: ClockOracle.Verdict]] {
        let happened = events.filter { PairingOracle.instant($0) <= asOf }
        return try stretches.completions().flatMap { completion in
            try ClockOracle(duty: duty, events: happened, facts: completion, asOf: asOf, cache: cache).verdicts()
        }
    }
}
