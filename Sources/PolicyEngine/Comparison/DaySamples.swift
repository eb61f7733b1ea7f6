import CivilTime

/// The days on which conditions are read, and the days that facts give, as far as they can make a difference.
struct DaySamples {
    /// The days for which the conditions are read.
    let todays: [CivilDate]
    private let middle: CivilDate
    private let atoms: [(Day, Comparison, Day)]
    /// More days than any calendar has.
    private static let allDays = -150_000...150_000

    /// From the first of the days to the last.
    var range: ClosedRange<CivilDate> { (todays.first ?? middle)...(todays.last ?? middle) }

    /// Samples for what those conditions read.
    ///
    /// Every day of the calendar where days are compared or working days counted. Other counts see no year: four years hold
    /// every length of month at every distance.
    ///
    /// - Throws: `Incalculable` where days of facts are held against one another.
    init(_ reads: AtomReads, on calendar: WorkingCalendar) throws(Incalculable) {
        atoms = reads.dayAtoms
        for (left, _, right) in atoms {
            if left.fact != nil, right.fact != nil { throw .severalDays }
        }
        let coverage = calendar.coverage
        let middle = CivilDate(dayNumber: (coverage.lowerBound.dayNumber + coverage.upperBound.dayNumber) / 2)
        self.middle = middle
        guard reads.dependsOnDay else {
            todays = [middle]
            return
        }
        guard reads.comparesDays || reads.countsWorkingDays else {
            todays = (0..<1461).map { middle.adding(days: $0 - 730) }
            return
        }
        // What is counted must lie in the calendar, too, and so must the days to which its periods run.
        let reach = reads.countsWorkingDays ? reads.longestReach : 0
        let (first, last) = (coverage.lowerBound.dayNumber + reach, coverage.upperBound.dayNumber - reach)
        guard first <= last else { throw .outsideCalendar }
        todays = (first...last).map { CivilDate(dayNumber: $0) }
    }

    /// For a fact that gives a day: a day for every way in which its comparisons can come out together, where the
    /// conditions are read for that day.
    func ways(of fact: FactID, on today: CivilDate) -> [[Bool]: CivilDate] {
        let own = atoms.filter { $0.0.fact == fact || $0.2.fact == fact }
        var ways: [[Bool]: CivilDate] = [:]
        for value in values(of: fact, own, on: today) {
            let situation = Situation(today: today, facts: [fact: .day(value)])
            let way = own.map { situation.holds(.day($0.0, $0.1, $0.2)) }
            if ways[way] == nil { ways[way] = value }
        }
        return ways
    }

    /// How the comparisons come out that read no fact, on that day.
    func outlook(on today: CivilDate) -> [Bool] {
        let situation = Situation(today: today)
        return atoms.filter { $0.0.fact == nil && $0.2.fact == nil }.map { situation.holds(.day($0.0, $0.1, $0.2)) }
    }

    /// Every day of a fact at which a comparison turns, and its neighbours.
    private func values(
        of fact: FactID, _ atoms: [(Day, Comparison, Day)], on today: CivilDate
    ) -> [CivilDate] {
        var values: Set<CivilDate> = []
        for (left, _, right) in atoms {
            for (own, other) in [(left, right), (right, left)] where own.fact == fact {
                guard let bound = reached(other, on: today) else { continue }
                let turn = turn(of: own, at: bound)
                values.formUnion([-1, 0, 1].map { turn.adding(days: $0) })
            }
        }
        return values.sorted()
    }

    private func reached(_ day: Day, on today: CivilDate) -> CivilDate? {
        let start: CivilDate
        switch day.start {
        case .today: start = today
        case .fixed(let date): start = date
        case .fact: return nil
        }
        guard let period = day.period else { return start }
        return period.firstDay(after: start)
    }

    /// The first day of the fact from which the day that follows from it is not before the bound.
    private func turn(of day: Day, at bound: CivilDate) -> CivilDate {
        var (low, high) = (Self.allDays.lowerBound, Self.allDays.upperBound)
        while low < high {
            let middle = low + (high - low) / 2
            let date = CivilDate(dayNumber: middle)
            let reached = day.period.flatMap { $0.firstDay(after: date) } ?? date
            if reached < bound { low = middle + 1 } else { high = middle }
        }
        return CivilDate(dayNumber: low)
    }
}
