import CivilTime

/// All that is worked out once for many cases: the numbering of what is read, the duties, the logic, the days.
final class BulkPlan: Sendable {
    let source: RuleSource
    /// The policies that found duties.
    let policies: [Policy]
    let calendar: WorkingCalendar
    /// The kinds of event that any duty reads, in the order of first mention.
    let kinds: [EventKind]
    let kindNumbers: [EventKind: Int]
    /// The facts that the policies declare, in the order of first mention.
    let facts: [FactID]
    let factNumbers: [FactID: Int]
    let duties: [CompiledDuty]
    /// Those that are judged in blocks.
    let fastDuties: Set<Int>
    /// For each kind, the duties that an event of it raises.
    let dutiesRaised: [[Int]]
    let program: BlockProgram
    let schedule: BlockSchedule
    let columns: [ResultColumn]
    /// For each kind, the bodies that select among its duties; nil where none do.
    let deciders: [Deciders?]
    let days: BlockDays
    /// For each kind, from when until when a clock may start so that all that is counted from it stays on the calendar;
    /// nil where that is all that the calendar covers.
    let countableStarts: [Range<Instant>?]

    private let dutyNumbers: [PolicyID: [DutyID: Int]]

    init(_ source: RuleSource, on calendar: WorkingCalendar) throws(BulkError) {
        let reader = DutyReader(source.policies)
        var writer = LogicWriter(reader, of: source, coverage: calendar.coverage)
        self.days = try BlockDays(calendar, lastDays: reader.lastDays.ids, starting: reader.startPeriods)
        let (program, columns) = writer.program()
        self.source = source
        self.policies = source.policies
        self.calendar = calendar
        self.kinds = reader.kinds.ids
        self.kindNumbers = reader.kinds.numbers
        self.facts = reader.facts.ids
        self.factNumbers = reader.facts.numbers
        self.duties = reader.duties
        var dutiesRaised = [[Int]](repeating: [], count: reader.kinds.ids.count)
        for (number, duty) in reader.duties.enumerated() {
            for kind in duty.raisingKinds { dutiesRaised[kind].append(number) }
        }
        self.dutiesRaised = dutiesRaised
        self.fastDuties = Set(reader.duties.indices.filter { reader.duties[$0].isFast })
        self.deciders = reader.deciders
        self.countableStarts = reader.kinds.ids.indices.map { [days] in days.countableStarts(of: $0, calendar) }
        var dutyNumbers: [PolicyID: [DutyID: Int]] = [:]
        for (number, duty) in reader.duties.enumerated() {
            for edition in duty.editions { dutyNumbers[policies[edition.policy].id, default: [:]][duty.id] = number }
        }
        self.dutyNumbers = dutyNumbers
        self.program = program
        self.schedule = BlockSchedule(
            of: program, pairs: writer.pairs, limits: writer.limits, kinds: reader.kinds.ids.count, days)
        self.columns = columns
    }

    /// The number of that policy's duty.
    func number(of duty: DutyID, in policy: PolicyID) -> Int? {
        dutyNumbers[policy]?[duty]
    }
}
