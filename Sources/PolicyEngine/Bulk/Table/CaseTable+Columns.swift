import CivilTime

extension CaseTable {
    /// A table of those columns.
    ///
    /// A fact without a column is unknown, and an event without one did not happen. A case with an event outside the
    /// days that the calendar covers is refused, and stands in `refused`; the others are judged.
    ///
    /// - Throws: `CaseTableError` for a fact that no policy declares or that takes numbers or days, and for a kind of
    ///   event that no duty reads.
    public init(_ columns: CaseColumns, for policy: CompiledPolicy) throws(CaseTableError) {
        let plan = policy.plan
        for id in columns.facts.keys.sorted() {
            guard plan.factNumbers[id] != nil else { throw .undeclaredFact(id) }
            for rules in plan.policies {
                guard let answer = rules.plan.declared.answer(of: id) else { continue }
                if case .yesNo = answer { continue }
                throw .answerMistaken(id, declared: answer.word)
            }
        }
        for kind in (Array(columns.times.keys) + Array(columns.days.keys) + Array(columns.deciders.keys)).sorted() {
            guard plan.kindNumbers[kind] != nil else { throw .unreadEvent(kind) }
        }
        var times: [TimeColumn?] = []
        var refused: [Int: CaseFault] = [:]
        var alone: Set<Int> = []
        for (number, kind) in plan.kinds.enumerated() {
            let days = columns.days[kind]
            let column = columns.times[kind] ?? days.map { TimeColumn(startsOf: $0, on: policy.calendar.clock) }
            times.append(column?.marking(outside: plan.days.reach))
            guard let column else { continue }
            for row in column.rows(outside: plan.days.bounds) where refused[row] == nil {
                guard let instant = column.instant(row) else { continue }
                let time = days?[row].map { EventTime.date($0) } ?? .instant(instant)
                refused[row] = .eventOutsideCalendar(kind, at: time, policy.calendar.coverage)
            }
            if let bounds = plan.countableStarts[number] { alone.formUnion(column.rows(outside: bounds)) }
        }
        alone.subtract(refused.keys)
        var singles = alone.map { SingleCase(number: $0, duties: nil, evidence: nil) }
        singles += plan.singleDuties(in: times, rows: columns.count)
            .filter { refused[$0.number] == nil && !alone.contains($0.number) }
        self.init(
            policy: policy, count: columns.count,
            refused: refused.map { RefusedCase(number: $0.key, fault: $0.value) }.sorted { $0.number < $1.number },
            rows: columns.count, times: times,
            dayOnly: plan.kinds.map {
                columns.days[$0].map { days in RowBits(days.indices.filter { days[$0] != nil }) }
            },
            deciders: zip(plan.kinds, plan.deciders).map { kind, deciders in
                guard let deciders, let bodies = columns.deciders[kind] else { return nil }
                return bodies.map(deciders.number)
            },
            facts: plan.facts.map { columns.facts[$0] }, excluded: RowBits(alone.union(refused.keys)),
            singles: singles.sorted { $0.number < $1.number })
    }
}

extension BulkPlan {
    /// For each row in which a duty is raised that does not fit into blocks, the case that is to be judged on its own.
    func singleDuties(in times: [TimeColumn?], rows: Int) -> [SingleCase] {
        var found: [Int: Set<Int>] = [:]
        for (number, duty) in duties.enumerated() where !duty.isFast {
            for kind in Set(duty.raisingKinds) {
                guard let column = times[kind] else { continue }
                for row in 0..<rows where column.instant(row) != nil { found[row, default: []].insert(number) }
            }
        }
        return found.map { SingleCase(number: $0.key, duties: $0.value, evidence: nil) }
    }
}
