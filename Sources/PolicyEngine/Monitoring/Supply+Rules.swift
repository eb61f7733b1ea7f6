extension Supply {
    /// How far a criterion is evidenced.
    func rule(for criterion: Criterion) -> Monitorability.Rule {
        let kinds = (criterion.upon.map { [$0] } ?? []) + criterion.condition.patterns.flatMap(\.kinds)
        var wants = self.wants(of: criterion.condition.patterns).union(self.wants(of: kinds))
        var answers: [Truth] = []
        let asked = criterion.upon.map { events[$0]?.precision } ?? .instant
        if let told = told(of: criterion.condition, upon: asked ?? .month) {
            wants.formUnion(told.wants)
            if asked != nil { answers = told.answers }
        } else {
            wants.formUnion(criterion.facts.filter { !facts.contains($0) }.map { .fact($0) })
        }
        return Monitorability.Rule(
            id: .criterion(criterion.id), level: answers.isEmpty ? .notAtAll : wants.isEmpty ? .fully : .partly,
            seesStart: asked != nil, statuses: [], answers: answers, wants: wants.sorted(),
            tellsWhatWasKnown: tellsWhatWasKnown(of: kinds))
    }

    /// How far a measure is evidenced.
    func rule(for measure: Measure) -> Monitorability.Rule {
        let patterns = measure.reads.patterns
        let kinds = [measure.start, measure.end] + patterns.flatMap(\.kinds)
        var wants = self.wants(of: patterns).union(self.wants(of: kinds))
        var counts = false
        let start = events[measure.start]?.precision
        for target in measure.targets {
            let population = measure.population && target.condition
            let (asked, read) = (start ?? .month, target.statistic.reads)
            guard let told = told(of: read, where: population, upon: asked) else {
                wants.formUnion((population && read).facts.filter { !facts.contains($0) }.map { .fact($0) })
                continue
            }
            wants.formUnion(told.wants)
            if !told.answers.isEmpty { counts = true }
        }
        let isTimed = start != nil && events[measure.end] != nil
        return Monitorability.Rule(
            id: .measure(measure.id), level: !counts || !isTimed ? .notAtAll : wants.isEmpty ? .fully : .partly,
            seesStart: start != nil, statuses: [], answers: [], wants: wants.sorted(),
            tellsWhatWasKnown: tellsWhatWasKnown(of: kinds))
    }

    /// Which answers can be told, in some case in which the context holds; and which facts are wanting to tell the answer
    /// of every case, or that the context does not hold.
    ///
    /// - Returns: nil where they ask too many different questions.
    private func told(
        of condition: Condition, where context: Condition = .always, upon precision: Precision
    ) -> (answers: [Truth], wants: Set<Monitorability.Want>)? {
        guard var logic = ConditionLogic(reading: [context, condition]) else { return nil }
        let inside = logic.function(of: context)
        let outside = logic.negation(of: inside)
        let yes = logic.function(of: context && condition)
        let no = logic.function(of: context && !condition)
        let classes = [outside, no, yes]
        let told = Partition(of: classes, in: &logic) { self.answers($0, upon: precision) }
        // Where no event is on record there is none to be unsure of.
        let empty = (context && condition).counts.filter { pattern, least in
            least > 0 && events[pattern.kind] != nil
        }
        let isEmpty = logic.function(of: .all(empty.map { .not(.count($0, atLeast: $1)) }))
        let silent = Set(empty.map { ConditionLogic.Variable.atLeast(.count($0.pattern), $0.least) })
        let toldOfNone = Partition(of: classes, in: &logic) { silent.contains($0) || self.answers($0, upon: precision) }
        var answers: [Truth] = []
        for (place, answer) in [(1, Truth.no), (2, .yes)]
        where told.canBeOnly([place], in: &logic) || toldOfNone.canBeOnly([place], in: &logic, where: isEmpty) {
            answers.append(answer)
        }
        return (answers, told.isApart(in: &logic) ? [] : wants(of: logic.questions(of: classes)))
    }
}

extension Condition {
    /// Every number of events that it asks for.
    fileprivate var counts: [(pattern: EventPattern, least: Int)] {
        var found: [(pattern: EventPattern, least: Int)] = []
        visit { if case .count(let pattern, let least) = $0 { found.append((pattern, least)) } }
        return found
    }
}
