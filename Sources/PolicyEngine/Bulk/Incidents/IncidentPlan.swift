import CivilTime

/// What columns of incidents mean for a measure: cells of incidents of which nothing but the time tells them apart.
///
/// A cell is a group together with what the codes say of facts. Its number is the group's, times the number of classes,
/// plus the class's.
struct IncidentPlan: Sendable {
    /// What is known of one target in a class.
    struct Standing: Sendable {
        /// Whether its incidents count.
        let counts: Truth
        /// Where they do, whether what the target asks beside the time holds.
        let holds: Truth
    }

    static let mostCells = 1 << 22
    /// What a code that belongs to no group adds: it takes any sum beyond the cells.
    private static let nowhere = UInt32(1 << 23)

    let groups: Int
    let classes: Int
    /// For each column of codes, what a code adds to the number of the cell.
    let shares: [[UInt32]]
    /// The months that tell groups apart, with what each adds.
    let months: [(from: CivilMonth, count: Int, step: UInt32)]
    /// For each class, the standing of each target.
    let standings: [[Standing]]

    init(
        _ measure: Measure, of policy: Policy, over columns: IncidentColumns, on calendar: WorkingCalendar
    ) throws(IncidentError) {
        try Self.admit(measure, columns, policy)
        let meanings = columns.columns.map(ColumnMeaning.init)
        let groups = try Self.product(columns.groupParts.map(\.count))
        let classes = try Self.product(meanings.map(\.count))
        _ = try Self.product([groups, classes])
        var shares = columns.columns.map { _ in [UInt32](repeating: 0, count: 256) }
        var step = classes
        var months: [(from: CivilMonth, count: Int, step: UInt32)] = []
        for part in columns.groupParts.reversed() {
            switch part {
            case .codes(let column, let count):
                for code in 0..<256 {
                    shares[column][code] += code < count ? UInt32(code * step) : Self.nowhere
                }
            case .month(let first, let count):
                months.append((first, count, UInt32(step)))
            }
            step *= part.count
        }
        step = 1
        for (column, meaning) in meanings.enumerated() {
            for code in 0..<256 { shares[column][code] += UInt32(meaning.number[code] * step) }
            step *= meaning.count
        }
        var standings: [[Standing]] = []
        for number in 0..<classes {
            var facts: [FactID: FactHistory] = [:]
            var rest = number
            for meaning in meanings {
                facts.merge(meaning.facts[rest % meaning.count]) { first, _ in first }
                rest /= meaning.count
            }
            standings.append(try Self.standings(measure, policy, where: facts, on: calendar))
        }
        self.groups = groups
        self.classes = classes
        self.shares = shares
        self.months = months
        self.standings = standings
    }

    private static func product(_ counts: [Int]) throws(IncidentError) -> Int {
        var product = 1
        for count in counts {
            let (next, overflows) = product.multipliedReportingOverflow(by: count)
            guard count > 0, !overflows, next <= mostCells else { throw .groupsOutOfRange(overflows ? .max : next) }
            product = next
        }
        return product
    }

    private static func admit(
        _ measure: Measure, _ columns: IncidentColumns, _ policy: Policy
    ) throws(IncidentError) {
        let rule = "measure \(measure.id)"
        func admit(_ condition: Condition, _ field: String) throws(IncidentError) {
            if !condition.comparisons.isEmpty || !condition.patterns.isEmpty {
                throw .notInColumns("a number, a day or a count of events", RuleField(rule, field))
            }
        }
        try admit(measure.population, "over")
        for target in measure.targets {
            let field = "targets \(target.name)"
            try admit(target.condition, field)
            try admit(target.statistic.reads, field)
            switch target.statistic {
            case .share(let bound, percent: _):
                if bound.value.elapsedMilliseconds == nil {
                    throw .notInColumns("a period of days", RuleField(rule, field))
                }
            case .count, .time: throw .notInColumns("a figure of each span", RuleField(rule, field))
            case .shareOfIncidents, .shareOfTime, .mean, .percentile: break
            }
        }
        for id in columns.columns.flatMap(\.meanings.keys).sorted() {
            guard let answer = policy.plan.declared.answer(of: id) else { throw .undeclaredFact(id) }
            guard case .yesNo = answer else { throw .answerMistaken(id, declared: answer.word) }
        }
    }

    /// What a reading of one incident with those facts finds.
    private static func standings(
        _ measure: Measure, _ policy: Policy, where facts: [FactID: FactHistory], on calendar: WorkingCalendar
    ) throws(IncidentError) -> [Standing] {
        do {
            let truth = try IncidentReading.truth(for: measure, of: policy, where: facts, on: calendar)
            return measure.targets.map { target in
                let context = measure.population && target.condition
                return Standing(
                    counts: truth(context), holds: target.statistic.reads.truth(in: context, truth))
            }
        } catch {
            throw .notInColumns("\(error)", RuleField("measure \(measure.id)", "over"))
        }
    }
}

/// The codes of one column by what they say of facts.
private struct ColumnMeaning {
    /// For each code, the number of what it says.
    let number: [Int]
    let facts: [[FactID: FactHistory]]

    var count: Int { facts.count }

    init(_ column: IncidentColumns.Codes) {
        let ids = column.meanings.keys.sorted()
        var numbers: [[Truth]: Int] = [:]
        var facts: [[FactID: FactHistory]] = []
        number = (UInt8.min...UInt8.max).map { code in
            let truths = ids.map { column.meanings[$0]?.truth(code) ?? .unknown }
            if let known = numbers[truths] { return known }
            numbers[truths] = facts.count
            facts.append(
                zip(ids, truths).reduce(into: [:]) { answers, pair in
                    answers[pair.0] = pair.1 == .unknown ? .unknown : .known(.truth(pair.1 == .yes))
                })
            return facts.count - 1
        }
        self.facts = facts
    }
}

extension IncidentReading {
    /// The truth of conditions that read facts only, for an incident with those.
    fileprivate static func truth(
        for measure: Measure, of policy: Policy, where facts: [FactID: FactHistory], on calendar: WorkingCalendar
    ) throws -> (Condition) -> Truth {
        let start = Instant(milliseconds: 946_684_800_000)
        let evidence = Evidence(facts: facts, events: [Event("start", measure.start, at: .instant(start))])
        let declared = policy.plan.declared
        let timeline = try Timeline(of: evidence, asOf: start, knownAt: nil, clock: calendar.clock)
        let rule = RuleReads(measure.reads, declared)
        let sheet = FactSheet(declared, of: evidence, asOf: start, knownAt: nil)
        return try IncidentReading(rule, from: sheet, on: timeline, start: 0, calendar: calendar).staged(at: start)
    }
}
