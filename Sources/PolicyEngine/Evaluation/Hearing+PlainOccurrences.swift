import CivilTime

extension Hearing {
    /// The short way for what most cases are: one trigger, or several without a service, and all times known.
    ///
    /// There is then one world, and nothing in it that could be read in two ways.
    ///
    /// - Returns: false for any other case, of which nothing was visited.
    func visitPlainOccurrences(
        of plan: DutyPlan, _ reading: Reading, dues: inout DueTable, _ visit: (DutyEvaluation.Occurrence) -> Void
    ) throws(CivilTimeError) -> Bool {
        guard !plan.recurs, timeline.stops.isEmpty, timeline.positions(of: plan.agreements).isEmpty
        else { return false }
        if let news = plan.newsKind, !timeline.positions(of: news).isEmpty { return false }
        let triggers = triggers(of: plan)
        let services = timeline.positions(of: plan.discharges)
        guard services.isEmpty || triggers.count < 2, timeline.isExact || areExact(triggers) && areExact(services)
        else { return false }
        let ordered = inOrder(services)
        for trigger in triggers {
            let answer = Pairing.answer(to: trigger, among: ordered, on: timeline)
            let start = timeline.entries[trigger].span.start
            let occasion = Occasion(start: start, discharge: answer.map { timeline.entries[$0].span.start })
            let staged = try reading.staged(at: start, exactly: true) { _ in nil }
            let decision = try Judge(plan: plan, reading: staged, asOf: asOf).decision(on: occasion, dues: &dues)
            let upshot: DutyEvaluation.Occurrence.Upshot =
                switch decision {
                case .leaf(let outcome)?: .certain(outcome)
                case .ask(let unknown, let branches)?:
                    .open(Prospects(only: .ask(unknown: unknown, branches: branches)))
                case nil: .untold
                }
            visit(DutyEvaluation.Occurrence(position: trigger, upshot: upshot, pauses: []))
        }
        return true
    }

    private func triggers(of plan: DutyPlan) -> [Int] {
        let all = timeline.positions(of: plan.startingKind)
        let isRaisedByAll = all.allSatisfy { plan.isRaised(by: timeline.entries[$0].event.by) }
        return isRaisedByAll ? all : all.filter { plan.isRaised(by: timeline.entries[$0].event.by) }
    }

    private func areExact(_ positions: [Int]) -> Bool {
        positions.allSatisfy { timeline.entries[$0].span.isExact }
    }

    /// Events of known time in the order of time, and then as listed.
    private func inOrder(_ positions: [Int]) -> [Int] {
        guard positions.count > 1 else { return positions }
        let entries = timeline.entries
        return positions.sorted { (entries[$0].span.start, $0) < (entries[$1].span.start, $1) }
    }
}
