import CivilTime

/// The values that an unknown number or day must be tried with: one for every way in which it could compare.
struct ValueSpread {
    /// One comparison of a fact's day: it, with that period added, against that other day.
    private struct Crossing {
        let period: Period?
        let other: Day
    }

    private let declared: DeclaredFacts
    private let calendar: WorkingCalendar
    private var numbers: [FactID: Set<Int>] = [:]
    private var crossings: [FactID: [Crossing]] = [:]

    /// - Parameter atoms: comparisons of numbers and of days.
    init(_ atoms: [Condition], declared: DeclaredFacts, calendar: WorkingCalendar) {
        self.declared = declared
        self.calendar = calendar
        for atom in atoms {
            switch atom {
            case .number(let id, _, let number): numbers[id, default: []].insert(number)
            case .day(let left, _, let right):
                if let id = left.fact { crossings[id, default: []].append(Crossing(period: left.period, other: right)) }
                if let id = right.fact {
                    crossings[id, default: []].append(Crossing(period: right.period, other: left))
                }
            default: break
            }
        }
    }

    func day(at instant: Instant) throws(CivilTimeError) -> CivilDate {
        try calendar.clock.date(at: instant)
    }

    /// The values to try; nil for a fact that is compared with nothing.
    func values(of id: FactID, on today: CivilDate, beside facts: FactSheet) -> [FactValue]? {
        if let numbers = numbers[id] {
            // Below, at and above every number that it is held against.
            var tried: Set<Int> = []
            for number in numbers {
                tried.formUnion([number, number - (number > .min ? 1 : 0), number + (number < .max ? 1 : 0)])
            }
            return tried.sorted().map { .number($0) }
        }
        guard let crossings = crossings[id] else { return nil }
        var tried: Set<CivilDate> = []
        for crossing in crossings {
            for other in days(of: crossing.other, today, facts) {
                for target in [other, other.adding(days: 1)] {
                    let first = Self.earliestDay(reaching: target, after: crossing.period)
                    tried.formUnion([first, first.adding(days: -1)])
                }
            }
        }
        if case .dayBetween(let earliest, let latest, recalled: _) = declared.answer(of: id) {
            tried = tried.filter { earliest <= $0 && $0 <= latest }
            tried.formUnion([earliest, latest])
        }
        return tried.isEmpty ? [.day(today)] : tried.sorted().map { .day($0) }
    }

    /// The days that the other side may be, where it is known.
    private func days(of day: Day, _ today: CivilDate, _ facts: FactSheet) -> [CivilDate] {
        var starts: [CivilDate] = []
        switch day.start {
        case .today: starts = [today]
        case .fixed(let date): starts = [date]
        case .fact(let id):
            for stretch in declared.number(of: id).map({ facts[$0].stretches }) ?? [] {
                if case .day(let date) = stretch.value { starts.append(date) }
            }
        }
        guard let period = day.period else { return starts }
        return starts.compactMap(period.firstDay)
    }

    /// The earliest day from which the period leads to that day or beyond; a period never leads from a later day to
    /// an earlier one.
    static func earliestDay(reaching target: CivilDate, after period: Period?) -> CivilDate {
        guard let period else { return target }
        func reaches(_ day: CivilDate) -> Bool { period.firstDay(after: day).map { $0 >= target } ?? true }
        var (reaching, step) = (target, 1)
        while reaches(reaching.adding(days: -step)), step < 1 << 40 {
            reaching = reaching.adding(days: -step)
            step *= 2
        }
        var short = reaching.adding(days: -step)
        while reaching.dayNumber - short.dayNumber > 1 {
            let middle = CivilDate(dayNumber: short.dayNumber + (reaching.dayNumber - short.dayNumber) / 2)
            if reaches(middle) { reaching = middle } else { short = middle }
        }
        return reaching
    }
}

extension Fact.Answer {
    /// Whether the value is of that kind.
    ///
    /// A day outside the bounds that a rulebook knows is taken all the same: whoever recorded it knows better.
    func takes(_ value: FactValue) -> Bool {
        switch (self, value) {
        case (.yesNo, .truth), (.number, .number), (.day, .day), (.dayBetween, .day): true
        default: false
        }
    }
}

extension Condition {
    /// Every comparison of a number or a day, each once.
    var comparisons: [Condition] {
        var seen: Set<Condition> = []
        var ordered: [Condition] = []
        visit { atom in
            switch atom {
            case .number, .day: if seen.insert(atom).inserted { ordered.append(atom) }
            default: break
            }
        }
        return ordered
    }
}
