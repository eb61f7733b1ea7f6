import CivilTime

/// What one rule reads of the evidence: facts as stretches of time and counted events, each unknown with its number.
///
/// It never changes. It is a class because it is handed on at every step of every evaluation.
final class Reading {
    struct Stretch {
        let from: Instant?
        let value: FactValue?
        /// The number of its unknown; nil where the value is known.
        let unknown: Int?
    }

    private struct Pair: Hashable {
        let atom: Condition
        let left: Int
        let right: Int
    }

    private let stretches: [FactID: [Stretch]]
    private let pairs: [Pair: Int]
    private let spread: ValueSpread?
    private let counting: Counting?
    private let scene: Scene
    /// What is not known, in the order of first mention.
    let unknowns: [Unknown]
    /// Every instant at which some fact changes, ascending.
    let changes: [Instant]

    /// - Parameter declared: what kind of answer each fact takes.
    init(
        _ rule: Condition, declared: [FactID: Fact.Answer], from evidence: Evidence, on timeline: Timeline,
        knownAt: Instant?, calendar: WorkingCalendar
    ) throws(EvaluationError) {
        var changeSet: Set<Instant> = []
        var unknowns: [Unknown] = []
        var stretches: [FactID: [Stretch]] = [:]
        var pairs: [Pair: Int] = [:]
        for id in rule.facts {
            let answer = declared[id] ?? .yesNo
            var parts: [(from: Instant?, value: FactValue?)] = []
            switch evidence.facts[id] ?? .unknown {
            case .known(let value): parts = [(nil, value)]
            case .unknown: parts = [(nil, nil)]
            case .history(let entries): parts = Self.parts(of: entries, asOf: timeline.asOf, knownAt: knownAt)
            }
            var found: [Stretch] = []
            for part in parts {
                if let value = part.value, !answer.takes(value) {
                    throw .answerMistaken(id, declared: answer.word, found: value)
                }
                if let from = part.from { changeSet.insert(from) }
                if part.value == nil { unknowns.append(.fact(id)) }
                found.append(
                    Stretch(from: part.from, value: part.value, unknown: part.value == nil ? unknowns.count - 1 : nil))
            }
            stretches[id] = found
        }
        changes = changeSet.sorted()
        let atoms = rule.comparisons
        spread = atoms.isEmpty ? nil : ValueSpread(atoms, declared: declared, calendar: calendar)
        let patterns = rule.patterns
        counting = patterns.isEmpty ? nil : Counting(patterns, on: timeline, calendar: calendar)
        for atom in atoms {
            guard case .day(let left, _, let right) = atom, let first = left.fact, let second = right.fact
            else { continue }
            for one in stretches[first] ?? [] {
                for other in stretches[second] ?? [] {
                    guard let one = one.unknown, let other = other.unknown,
                        one != other || left.order(besideSameStart: right) == nil
                    else { continue }
                    pairs[Pair(atom: atom, left: one, right: other)] = unknowns.count
                    unknowns.append(.comparison(first, second))
                }
            }
        }
        for (position, missing) in counting?.doubtful ?? [] { unknowns.append(.membership(position, missing)) }
        self.stretches = stretches
        self.pairs = pairs
        self.unknowns = unknowns
        scene = Scene()
    }

    /// The same in another scene.
    private init(_ other: Reading, in scene: Scene) {
        stretches = other.stretches
        pairs = other.pairs
        spread = other.spread
        counting = other.counting
        unknowns = other.unknowns
        changes = other.changes
        self.scene = scene
    }

    /// The lengths of the periods of elapsed time for which it counts events.
    var elapsed: [Int64] { counting?.elapsed ?? [] }
    /// Instants from which on, or up to which, an event that it counts may lie or be followed.
    var edges: [Instant] { counting?.edges ?? [] }

    /// Whether the day or the events make a difference to it, beside the facts: it then holds for one instant only.
    var isStaged: Bool { spread != nil || counting != nil }

    /// The same, for an occasion at that instant.
    ///
    /// - Parameters:
    ///   - isExact: whether that is the very instant, and not one tried for a day or month.
    ///   - place: where an event of uncertain time is taken to lie; nil where that is left open.
    func staged(
        at instant: Instant, exactly isExact: Bool, placing place: (Int) -> Instant?
    ) throws(CivilTimeError) -> Reading {
        guard isStaged else { return self }
        var scene = Scene()
        if let spread {
            let day = try spread.day(at: instant)
            scene.day = day
            for (number, unknown) in unknowns.enumerated() {
                guard case .fact(let id) = unknown, let values = spread.values(of: id, on: day, beside: stretches)
                else { continue }
                scene.values[number] = values
                scene.choiceCounts[number] = values.count
            }
        }
        if let counting {
            let numbers = unknowns.indices.reduce(into: [Int: Int]()) { numbers, number in
                if case .membership(let position, _) = unknowns[number] { numbers[position] = number }
            }
            try counting.count(into: &scene, at: instant, exactly: isExact, numbers: numbers, placing: place)
        }
        return Reading(self, in: scene)
    }

    func choiceCount(of unknown: Int) -> Int {
        scene.choiceCounts[unknown] ?? 2
    }

    /// The known answer at that instant; nil where there is none.
    func value(of id: FactID, at instant: Instant) -> FactValue? {
        stretch(of: id, at: instant)?.value
    }

    /// The truth of a condition at that instant under an assignment of the unknowns.
    func truth(of condition: Condition, at instant: Instant, under assignment: Assignment) -> Truth {
        condition.truth { atom in
            switch atom {
            case .fact(let id): answer(id, at: instant, under: assignment)
            case .number(let id, let comparison, let number):
                if case .number(let value) = value(of: id, at: instant, under: assignment) {
                    Truth(comparison.holds(value, number))
                } else {
                    .unknown
                }
            case .day(let left, let comparison, let right):
                compare(atom, left, comparison, right, at: instant, under: assignment)
            case .count(let pattern, let least): tally(pattern, atLeast: least, under: assignment)
            case .always, .not, .all, .any, .atLeast: .unknown
            }
        }
    }

    private func answer(_ id: FactID, at instant: Instant, under assignment: Assignment) -> Truth {
        guard let found = stretch(of: id, at: instant) else { return .unknown }
        if let unknown = found.unknown { return assignment.answer(unknown) }
        if case .truth(let value) = found.value { return Truth(value) }
        return .unknown
    }

    private func value(of id: FactID, at instant: Instant, under assignment: Assignment) -> FactValue? {
        guard let found = stretch(of: id, at: instant) else { return nil }
        guard let unknown = found.unknown else { return found.value }
        guard let choice = assignment.choice(unknown), let values = scene.values[unknown] else { return nil }
        return values[choice]
    }

    private func compare(
        _ atom: Condition, _ left: Day, _ comparison: Comparison, _ right: Day, at instant: Instant,
        under assignment: Assignment
    ) -> Truth {
        if let first = left.fact.flatMap({ stretch(of: $0, at: instant)?.unknown }),
            let second = right.fact.flatMap({ stretch(of: $0, at: instant)?.unknown })
        {
            if first == second, let order = left.order(besideSameStart: right) {
                return Truth(comparison.holds(order, 0))
            }
            return pairs[Pair(atom: atom, left: first, right: second)].map(assignment.answer) ?? .unknown
        }
        func resolved(_ day: Day) -> CivilDate? {
            var start: CivilDate?
            switch day.start {
            case .today: start = scene.day
            case .fixed(let date): start = date
            case .fact(let id):
                if case .day(let date) = value(of: id, at: instant, under: assignment) { start = date }
            }
            guard let start else { return nil }
            guard let period = day.period else { return start }
            return period.firstDay(after: start)
        }
        guard let first = resolved(left), let second = resolved(right) else { return .unknown }
        return Truth(comparison.holds(first, second))
    }

    /// By popcount: what is certain, and what could still come.
    private func tally(_ pattern: EventPattern, atLeast least: Int, under assignment: Assignment) -> Truth {
        guard let tally = scene.tallies[pattern] else { return .unknown }
        var (certain, possible) = (tally.certain, tally.certain)
        for event in tally.open {
            if let choice = assignment.choice(event.unknown) {
                if event.counts[choice] {
                    certain += 1
                    possible += 1
                }
            } else {
                possible += 1
            }
        }
        return certain >= least ? .yes : possible < least ? .no : .unknown
    }

    private func stretch(of id: FactID, at instant: Instant) -> Stretch? {
        guard let parts = stretches[id] else { return nil }
        var found = parts.first
        for part in parts.dropFirst() {
            guard let from = part.from, from <= instant else { break }
            found = part
        }
        return found
    }

    /// Entries in force order; of two that start together the later recorded holds; neighbours that agree are one.
    private static func parts(
        of entries: [FactHistory.Entry], asOf: Instant, knownAt: Instant?
    ) -> [(from: Instant?, value: FactValue?)] {
        let visible = entries.enumerated().filter { _, entry in
            entry.from <= asOf && (knownAt.map { (entry.recorded ?? entry.from) <= $0 } ?? true)
        }
        let ordered = visible.sorted { left, right in
            let first = (left.element.from, left.element.recorded ?? left.element.from, left.offset)
            let second = (right.element.from, right.element.recorded ?? right.element.from, right.offset)
            return first < second
        }
        var parts: [(from: Instant?, value: FactValue?)] = [(nil, nil)]
        for (_, entry) in ordered {
            if parts.last?.from == entry.from { parts.removeLast() }
            if let last = parts.last, last.value == entry.value { continue }
            parts.append((entry.from, entry.value))
        }
        return parts
    }
}
