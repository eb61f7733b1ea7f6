import CivilTime

/// Cases taken in one after the other, each as the evidence that a single policy would read.
public struct CaseRows: Sendable {
    /// The rules for which they are laid out.
    public let policy: CompiledPolicy
    /// How many cases were taken in.
    public private(set) var count = 0

    /// For each case the number of its first row, and at the end the number of rows.
    private var firstRows: [Int] = [0]
    private var times: [GrowingTimes]
    private var dayOnly: [RowBits?]
    private var deciders: [[UInt16]?]
    private var facts: [FactBits?]
    private var singles: [SingleCase] = []

    private var rows: Int { firstRows[count] }

    /// No cases yet.
    public init(for policy: CompiledPolicy) {
        self.policy = policy
        times = Array(repeating: GrowingTimes(), count: policy.plan.kinds.count)
        dayOnly = Array(repeating: nil, count: policy.plan.kinds.count)
        deciders = Array(repeating: nil, count: policy.plan.kinds.count)
        facts = Array(repeating: nil, count: policy.plan.facts.count)
    }

    /// Takes in a case, for one beneficiary.
    ///
    /// What of it does not fit into rows is kept as it is and judged on its own: events of which only the month is
    /// known, or only the day in a case of several rows; facts that changed; agreements and pauses; services whose
    /// meaning is open; markers that no rule considers; and duties that recur, count, or read numbers or days. Of all
    /// else the table keeps when things happened, not the ids of events, the things they are about and the beneficiary:
    /// the determinations that the table gives of a case have events named for their kinds.
    ///
    /// - Returns: the case's number, counted from zero. Keep it beside your own: a case that is refused takes none.
    /// - Throws: `CaseFault` where the evidence contradicts itself, or an event that some duty reads lies outside the
    ///   days that the calendar covers; the case is then not taken in, and all else stays as it was.
    @discardableResult
    public mutating func append(_ evidence: Evidence) throws(CaseFault) -> Int {
        let plan = policy.plan
        let timeline: Timeline
        do throws(EvaluationError) {
            try plan.source.admitDays(of: evidence, on: plan.calendar.clock)
            timeline = try Timeline(
                of: evidence, asOf: Instant(milliseconds: .max), knownAt: nil, clock: plan.calendar.clock)
        } catch {
            throw .evaluation(error)
        }
        var isLate = false
        for entry in timeline.entries {
            guard let kind = plan.kindNumbers[entry.event.kind] else { continue }
            guard plan.days.bounds.contains(entry.span.start), plan.days.bounds.contains(entry.span.last) else {
                throw .eventOutsideCalendar(entry.event.kind, at: entry.event.at, plan.calendar.coverage)
            }
            if let bounds = plan.countableStarts[kind], !bounds.contains(entry.span.start) { isLate = true }
        }
        let layout = CaseLayout(of: evidence, on: timeline, for: plan)
        if isLate || layout.isWhollySingle {
            singles.append(SingleCase(number: count, duties: nil, evidence: evidence))
            firstRows.append(rows + 1)
        } else {
            if !layout.singles.isEmpty {
                singles.append(SingleCase(number: count, duties: layout.singles, evidence: evidence))
            }
            for (place, row) in layout.rows.enumerated() { lay(row, at: rows + place, from: timeline) }
            answer(evidence, through: rows + layout.rows.count)
            firstRows.append(rows + layout.rows.count)
        }
        count += 1
        return count - 1
    }

    /// The table of all cases taken in so far.
    public var table: CaseTable {
        CaseTable(
            policy: policy, count: count, rows: rows, firstRows: rows == count ? nil : firstRows,
            times: times.map { $0.column(rows: rows) }, dayOnly: dayOnly,
            deciders: deciders.map { numbers in
                numbers.map { $0 + repeatElement(Deciders.open, count: rows - $0.count) }
            },
            facts: facts.map { bits in bits.map { .bits($0) } }, singles: singles)
    }

    private mutating func lay(_ row: CaseLayout.Row, at number: Int, from timeline: Timeline) {
        for entry in row.entries {
            times[entry.kind].set(entry.at, at: number)
            if entry.isDay {
                var days = dayOnly[entry.kind] ?? RowBits()
                dayOnly[entry.kind] = nil
                days.set(number)
                dayOnly[entry.kind] = days
            }
            guard let selecting = policy.plan.deciders[entry.kind],
                let decider = timeline.entries[entry.position].event.by
            else { continue }
            var numbers = deciders[entry.kind] ?? []
            deciders[entry.kind] = nil
            numbers.append(contentsOf: repeatElement(Deciders.open, count: number - numbers.count))
            numbers.append(selecting.number(of: decider))
            deciders[entry.kind] = numbers
        }
    }

    /// Facts that changed over time stay open: what reads them is judged on its own.
    private mutating func answer(_ evidence: Evidence, through end: Int) {
        for (id, history) in evidence.facts {
            guard case .known(.truth(let value)) = history, let number = policy.plan.factNumbers[id] else { continue }
            if facts[number] == nil { facts[number] = FactBits() }
            for row in rows..<end { facts[number]?.set(Truth(value), at: row) }
        }
    }
}
