extension Supply {
    /// How far a criterion is evidenced.
    func rule(for criterion: Criterion) -> Monitorability.Rule {
        let kinds = (criterion.upon.map { [$0] } ?? []) + criterion.condition.patterns.flatMap(\.kinds)
        var wants = Set(self.wants(of: kinds))
        var answers: [Truth] = []
        let asked = criterion.upon.map { events[$0]?.precision } ?? .instant
        if let told = told(of: [criterion.condition], upon: asked ?? .month) {
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
        let conditions = [measure.population] + measure.targets.map(\.condition)
        let kinds = [measure.start, measure.end] + conditions.flatMap { $0.patterns.flatMap(\.kinds) }
        var wants = Set(self.wants(of: kinds))
        var counts = false
        let start = events[measure.start]?.precision
        for target in measure.targets {
            guard let told = told(of: [measure.population, target.condition], upon: start ?? .month) else {
                wants.formUnion(
                    (measure.population.facts + target.condition.facts).filter { !facts.contains($0) }.map { .fact($0) }
                )
                continue
            }
            wants.formUnion(told.wants)
            if told.answers.contains(.yes) { counts = true }
        }
        let isTimed = start != nil && events[measure.end] != nil
        return Monitorability.Rule(
            id: .measure(measure.id), level: !counts || !isTimed ? .notAtAll : wants.isEmpty ? .fully : .partly,
            seesStart: start != nil, statuses: [], answers: [], wants: wants.sorted(),
            tellsWhatWasKnown: tellsWhatWasKnown(of: kinds))
    }

    /// Whether it can be told of some case that all of the conditions hold, or that one does not; and which facts are
    /// wanting to tell it of every case.
    ///
    /// - Returns: nil where they ask too many different questions.
    private func told(
        of conditions: [Condition], upon precision: Precision
    ) -> (answers: [Truth], wants: Set<Monitorability.Want>)? {
        guard var logic = ConditionLogic(reading: conditions) else { return nil }
        let yes = logic.function(of: .all(conditions))
        let no = logic.negation(of: yes)
        let may = logic.projections([yes, no]) { answers($0, upon: precision) }
        var told: [Truth] = []
        if logic.canHold([may[1]], without: [may[0]]) { told.append(.no) }
        if logic.canHold([may[0]], without: [may[1]]) { told.append(.yes) }
        return (told, logic.canHold([may[0], may[1]]) ? wants(of: logic.questions(of: [yes])) : [])
    }
}
