import CivilTime

/// What one rule reads of the evidence: facts as stretches of time and counted events, each unknown with its number.
///
/// It never changes. It is a class because it is handed on at every step of every evaluation.
final class Reading {
    private struct Pair: Hashable {
        let atom: Condition
        let left: Int
        let right: Int
    }

    private let sheet: FactSheet
    /// By the number of a fact: that of its first unknown; empty where every fact is known.
    private let firstUnknowns: [Int]
    private let pairs: [Pair: Int]
    private let spread: ValueSpread?
    private let counting: Counting?
    private let scene: Scene
    /// What is not known, in the order of first mention.
    let unknowns: [Unknown]
    /// Every instant at which some fact changes, ascending.
    let changes: [Instant]

    init(
        _ rule: RuleReads, from sheet: FactSheet, on timeline: Timeline, calendar: WorkingCalendar
    ) throws(EvaluationError) {
        var changes: [Instant] = []
        var unknowns: [Unknown] = []
        var firstUnknowns: [Int] = []
        func note(_ number: Int, isKnown: Bool) {
            guard !isKnown else { return }
            if firstUnknowns.isEmpty { firstUnknowns = Array(repeating: -1, count: sheet.declared.ids.count) }
            if firstUnknowns[number] < 0 { firstUnknowns[number] = unknowns.count }
            unknowns.append(.fact(sheet.declared.ids[number]))
        }
        for number in rule.facts {
            switch try sheet.line(of: number) {
            case .constant(let value): note(number, isKnown: value != nil)
            case .stretches(let stretches):
                for stretch in stretches {
                    note(number, isKnown: stretch.value != nil)
                    if let from = stretch.from { changes.append(from) }
                }
            case .mistaken: break
            }
        }
        self.changes = changes.isEmpty ? [] : Set(changes).sorted()
        self.sheet = sheet
        self.firstUnknowns = firstUnknowns
        spread =
            rule.comparisons.isEmpty
            ? nil : ValueSpread(rule.comparisons, declared: sheet.declared, calendar: calendar)
        let counting = rule.patterns.isEmpty ? nil : Counting(rule.patterns, on: timeline, calendar: calendar)
        self.counting = counting
        var pairs: [Pair: Int] = [:]
        for atom in rule.comparisons {
            guard case .day(let left, _, let right) = atom, let first = left.fact, let second = right.fact
            else { continue }
            for one in Self.unknowns(of: first, in: sheet, firstUnknowns) {
                for other in Self.unknowns(of: second, in: sheet, firstUnknowns)
                where one != other || left.order(besideSameStart: right) == nil {
                    pairs[Pair(atom: atom, left: one, right: other)] = unknowns.count
                    unknowns.append(.comparison(first, second))
                }
            }
        }
        for (position, missing) in counting?.doubtful ?? [] { unknowns.append(.membership(position, missing)) }
        self.pairs = pairs
        self.unknowns = unknowns
        scene = Scene()
    }

    /// The numbers of a fact's unknowns.
    private static func unknowns(of id: FactID, in sheet: FactSheet, _ firstUnknowns: [Int]) -> [Int] {
        guard let number = sheet.declared.number(of: id), !firstUnknowns.isEmpty else { return [] }
        return sheet[number].stretches.compactMap { stretch in
            stretch.value == nil ? firstUnknowns[number] + stretch.unknownBefore : nil
        }
    }

    /// The same in another scene.
    private init(_ other: Reading, in scene: Scene) {
        sheet = other.sheet
        firstUnknowns = other.firstUnknowns
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
                guard case .fact(let id) = unknown, let values = spread.values(of: id, on: day, beside: sheet)
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
    func value(of number: Int, at instant: Instant) -> FactValue? {
        sheet[number].stretch(at: instant).value
    }

    /// The truth of a condition at that instant under an assignment of the unknowns.
    func truth(of clause: Clause, at instant: Instant, under assignment: Assignment) -> Truth {
        truth(of: 0, in: clause, at: instant, under: assignment)
    }

    private func truth(
        of place: Int, in clause: Clause, at instant: Instant, under assignment: Assignment
    ) -> Truth {
        switch clause.parts[place].part {
        case .fact(let number): return answer(number, at: instant, under: assignment)
        case .atom(let atom): return truth(ofAtom: clause.atoms[atom], at: instant, under: assignment)
        case .not: return !truth(of: place + 1, in: clause, at: instant, under: assignment)
        case .atLeast(let count, of: let all):
            var (holding, possible, next) = (0, all, place + 1)
            for _ in 0..<all {
                switch truth(of: next, in: clause, at: instant, under: assignment) {
                case .yes: holding += 1
                case .no: possible -= 1
                case .unknown: break
                }
                if holding >= count { return .yes }
                if possible < count { return .no }
                next = clause.parts[next].end
            }
            return holding >= count ? .yes : possible < count ? .no : .unknown
        }
    }

    /// A condition made ready to be read.
    func clause(_ condition: Condition) -> Clause {
        Clause(condition, sheet.declared)
    }

    private func truth(ofAtom atom: Condition, at instant: Instant, under assignment: Assignment) -> Truth {
        switch atom {
        case .number(let id, let comparison, let number):
            if case .number(let value) = value(of: id, at: instant, under: assignment) {
                Truth(comparison.holds(value, number))
            } else {
                .unknown
            }
        case .day(let left, let comparison, let right):
            compare(atom, left, comparison, right, at: instant, under: assignment)
        case .count(let pattern, let least): tally(pattern, atLeast: least, under: assignment)
        case .always, .fact, .not, .all, .any, .atLeast: .unknown
        }
    }

    private func answer(_ number: Int, at instant: Instant, under assignment: Assignment) -> Truth {
        if case .constant(.truth(let isSo)) = sheet[number] { return isSo ? .yes : .no }
        let stretch = sheet[number].stretch(at: instant)
        switch stretch.value {
        case .none: return unknown(of: number, stretch).map(assignment.answer) ?? .unknown
        case .truth(let isSo): return Truth(isSo)
        case .number, .day: return .unknown
        }
    }

    /// The number of the unknown that a stretch of that fact is; nil for one that the rule does not read.
    private func unknown(of number: Int, _ stretch: FactSheet.Stretch) -> Int? {
        guard stretch.value == nil, !firstUnknowns.isEmpty, firstUnknowns[number] >= 0 else { return nil }
        return firstUnknowns[number] + stretch.unknownBefore
    }

    private func unknown(of id: FactID, at instant: Instant) -> Int? {
        guard let number = sheet.declared.number(of: id) else { return nil }
        return unknown(of: number, sheet[number].stretch(at: instant))
    }

    private func value(of id: FactID, at instant: Instant, under assignment: Assignment) -> FactValue? {
        guard let number = sheet.declared.number(of: id) else { return nil }
        let stretch = sheet[number].stretch(at: instant)
        if let value = stretch.value { return value }
        guard let unknown = unknown(of: number, stretch), let choice = assignment.choice(unknown),
            let values = scene.values[unknown]
        else { return nil }
        return values[choice]
    }

    private func compare(
        _ atom: Condition, _ left: Day, _ comparison: Comparison, _ right: Day, at instant: Instant,
        under assignment: Assignment
    ) -> Truth {
        if let first = left.fact.flatMap({ unknown(of: $0, at: instant) }),
            let second = right.fact.flatMap({ unknown(of: $0, at: instant) })
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
}
