import CivilTime

/// Evaluates one criterion at one instant, or at each placement of the event upon which it is asked.
struct CriterionEvaluation {
    /// What every completion of the unknowns says.
    struct Answer {
        var truth: Truth
        var missing: Set<Missing>
    }

    private let timeline: Timeline
    private let stages: [Reading]
    private let instants: [Instant]
    private let event: Int?
    /// Whether the event may lie after the as-of instant, so that it may not have happened.
    let mayBeAbsent: Bool

    /// - Parameter event: the position of the event upon which it is asked; nil for the as-of instant.
    init(
        reading: Reading, timeline: Timeline, upon event: Int?, calendar: WorkingCalendar
    ) throws(CivilTimeError) {
        self.timeline = timeline
        self.event = event
        var instants = [timeline.asOf]
        if let event {
            let entry = timeline.entries[event]
            let placements = Placements(
                elapsed: reading.elapsed,
                exact: reading.edges + reading.changes + [timeline.asOf, entry.visibleThrough],
                uncertain: 2, calendar: calendar)
            let all = try placements.instants(in: entry.span)
            instants = all.filter { timeline.isVisible(event, at: $0) }
            mayBeAbsent = instants.count < all.count
        } else {
            mayBeAbsent = false
        }
        self.instants = instants
        let isExact = event.map { timeline.entries[$0].span.isExact } ?? true
        stages = try instants.map { (instant) throws(CivilTimeError) in
            try reading.staged(at: instant, exactly: isExact) { $0 == event ? instant : nil }
        }
    }

    /// Nil where the event certainly has not happened by then.
    func answer(to condition: Condition) -> Answer? {
        guard !stages.isEmpty else { return nil }
        var answers: [Answer] = []
        var seen: Set<ConditionDecision> = []
        for (instant, stage) in zip(instants, stages) {
            let decision = stage.decision(on: condition, at: instant)
            guard seen.insert(decision).inserted else { continue }
            var missing: Set<Missing> = []
            switch decision {
            case .tree(let tree): tree.visitUnknowns { missing.formUnion(stage.unknowns[$0].missing) }
            case .tooMuchIsOpen:
                missing.formUnion(stage.unknowns.flatMap(\.missing))
                if let event, instants.count > 1 { missing.insert(.time(of: timeline.entries[event].event.id)) }
            }
            answers.append(Answer(truth: decision.truth, missing: missing))
        }
        let truths = Set(answers.map(\.truth))
        if truths.count == 1, let truth = truths.first, truth != .unknown { return Answer(truth: truth, missing: []) }
        var missing = answers.reduce(into: Set<Missing>()) { $0.formUnion($1.missing) }
        if let event, answers.count > 1 { missing.insert(.time(of: timeline.entries[event].event.id)) }
        return Answer(truth: .unknown, missing: missing)
    }
}
