import CivilTime
public import PolicyEngine
import SeededRandom

/// Columns at random, with what each of their cases is as evidence.
public struct RandomColumns {
    /// The columns.
    public let columns: CaseColumns
    /// Each of their cases, as the row evaluator is to read it.
    public let cases: [Evidence]
    /// Cases with an event off the calendar, by number.
    public let refused: [RefusedCase]

    private struct Draft {
        let count: Int
        var facts: [[FactID: FactHistory]]
        var events: [[Event]]
        var faults: [Int: CaseFault] = [:]
        /// How many columns have days only: the row evaluator tries every order that they leave open.
        var dated = 0

        mutating func add(
            _ kind: EventKind, _ times: [EventTime?], by bodies: [Body?]?, on calendar: WorkingCalendar
        ) throws {
            for (number, time) in times.enumerated() {
                guard let time else { continue }
                let body = bodies.flatMap { $0[number] }
                events[number].append(Event(EventID(kind.rawValue), kind, at: time, by: body))
                let start: Instant
                switch time {
                case .instant(let instant): start = instant
                case .date(let day): start = try calendar.clock.startOfDay(day)
                case .month(let month): start = try calendar.clock.startOfDay(month.firstDay)
                }
                if try !calendar.coverage.contains(calendar.clock.date(at: start)), faults[number] == nil {
                    faults[number] = .eventOutsideCalendar(kind, at: time, calendar.coverage)
                }
            }
        }
    }

    /// Columns of kinds and facts that the policy reads, the same for the same seed.
    ///
    /// - Parameters:
    ///   - policy: whose kinds and facts the columns are of.
    ///   - rulebook: what it was made of.
    ///   - count: how many cases there are.
    ///   - seed: of all that is random in them.
    public init(
        for policy: CompiledPolicy, _ rulebook: TestedRules, count: Int, seed: UInt64
    ) throws {
        var random = SeededGenerator(seed: seed)
        let words = RuleWords(of: rulebook.policies)
        let times = RandomTimes(on: policy.calendar, using: &random)
        var draft = Draft(
            count: count, facts: Array(repeating: [:], count: count), events: Array(repeating: [], count: count))
        var columns = CaseColumns(count: count)
        for kind in policy.eventKinds where Int.random(in: 0..<8, using: &random) > 0 {
            let bodies: [Body?]? =
                Bool.random(using: &random)
                ? (0..<count).map { _ in Bool.random(using: &random) ? words.bodies.randomElement(using: &random) : nil
                }
                : nil
            if let bodies { try columns.deciders(of: kind, bodies) }
            try Self.add(kind, by: bodies, to: &columns, &draft, policy, times, &random)
        }
        let asked = words.facts.filter { $0.answer == .yesNo }.map(\.id)
        let coded = asked.filter { _ in Bool.random(using: &random) }
        try Self.addCodes(coded, to: &columns, &draft, &random)
        for id in asked where !coded.contains(id) && Int.random(in: 0..<8, using: &random) > 0 {
            let answers = (0..<count).map { _ in Truth.allCases.randomElement(using: &random) ?? .unknown }
            try columns.fact(id, answers)
            for (number, answer) in answers.enumerated() { draft.facts[number][id] = Self.history(answer) }
        }
        self.columns = columns
        cases = zip(draft.facts, draft.events).map { Evidence(facts: $0, events: $1) }
        refused = draft.faults.map { RefusedCase(number: $0.key, fault: $0.value) }.sorted { $0.number < $1.number }
    }

    private static func history(_ answer: Truth) -> FactHistory {
        switch answer {
        case .yes: true
        case .no: false
        case .unknown: .unknown
        }
    }

    private static func add(
        _ kind: EventKind, by bodies: [Body?]?, to columns: inout CaseColumns, _ draft: inout Draft,
        _ policy: CompiledPolicy, _ times: RandomTimes, _ random: inout SeededGenerator
    ) throws {
        let (first, last) = bounds(of: policy.calendar, times)
        let isRefusing = Int.random(in: 0..<6, using: &random) == 0
        var instants: [Instant?] = (0..<draft.count).map { number in
            guard Int.random(in: 0..<4, using: &random) > 0 else { return nil }
            if isRefusing, Int.random(in: 0..<50, using: &random) == 0 {
                return [first - 1, first - 60_000, last, last + 60_000].randomElement(using: &random)
                    .map { Instant(milliseconds: $0) }
            }
            let other = draft.events[number].randomElement(using: &random)?.at
            if case .instant(let other) = other, Bool.random(using: &random) {
                return times.later(than: other, using: &random)
            }
            return times.instant(using: &random)
        }
        if draft.dated < 2, Int.random(in: 0..<6, using: &random) == 0 {
            draft.dated += 1
            let days = instants.map { $0.flatMap { try? policy.calendar.clock.date(at: $0) } }
            try columns.events(kind, on: days)
            try draft.add(kind, days.map { $0.map { .date($0) } }, by: bodies, on: policy.calendar)
            return
        }
        if times.isWhole, Bool.random(using: &random) {
            let marker = absent(first, last, &random)
            let minutes = instants.map { instant in
                instant.flatMap { Int32(exactly: $0.milliseconds.quotientFloored(60_000)) } ?? marker
            }
            instants = minutes.map { $0 == marker ? nil : Instant(milliseconds: Int64($0) * 60_000) }
            if marker == -1 {
                try columns.events(kind, minutes: minutes)
            } else {
                try columns.events(kind, minutes: minutes, absent: marker)
            }
        } else {
            try columns.events(kind, at: instants)
        }
        try draft.add(kind, instants.map { $0.map { .instant($0) } }, by: bodies, on: policy.calendar)
    }

    private static func bounds(of calendar: WorkingCalendar, _ times: RandomTimes) -> (first: Int64, last: Int64) {
        (
            times.start(of: calendar.coverage.lowerBound).milliseconds,
            times.start(of: calendar.coverage.upperBound.adding(days: 1)).milliseconds
        )
    }

    /// Numbers that say that nothing happened: the usual one, one far off, one within the calendar, ones at its edges.
    private static func absent(_ first: Int64, _ last: Int64, _ random: inout SeededGenerator) -> Int32 {
        let (low, high) = (first.quotientFloored(60_000), last.quotientFloored(60_000))
        let chosen = [
            -1, Int64(Int32.min), Int64(Int32.min), Int64(Int32.max), low - 1, low - 720, low, low + 5000, high - 1,
            high,
            high + 1, high + 720, high + 100_000,
        ].randomElement(using: &random)
        return chosen.flatMap { Int32(exactly: $0) } ?? -1
    }

    private static func addCodes(
        _ ids: [FactID], to columns: inout CaseColumns, _ draft: inout Draft, _ random: inout SeededGenerator
    ) throws {
        let codes = (0..<draft.count).map { _ in UInt8.random(in: 0...255, using: &random) }
        var meanings: [FactID: (UInt8) -> Truth] = [:]
        for id in ids {
            let isBanded = Bool.random(using: &random)
            let (low, high) = (UInt8.random(in: 0...255, using: &random), UInt8.random(in: 0...255, using: &random))
            let table = (0..<256).map { _ in Truth.allCases.randomElement(using: &random) ?? .unknown }
            meanings[id] = { code in
                isBanded ? (code < min(low, high) ? .no : code <= max(low, high) ? .yes : .unknown) : table[Int(code)]
            }
        }
        try columns.facts(from: codes, meanings)
        for (id, meaning) in meanings {
            for (number, code) in codes.enumerated() { draft.facts[number][id] = history(meaning(code)) }
        }
    }
}

extension Int64 {
    /// The quotient rounded down.
    fileprivate func quotientFloored(_ divisor: Int64) -> Int64 {
        let (quotient, rest) = quotientAndRemainder(dividingBy: divisor)
        return rest < 0 ? quotient - 1 : quotient
    }
}
