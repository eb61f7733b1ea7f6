import CivilTime

extension Hearing {
    /// The short way for what most cases are: one trigger, or several without a service, and all times known.
    ///
    /// There is then one world, and nothing in it that could be read in two ways. Nil for any other case.
    func plainOccurrences(
        of plan: DutyPlan, _ reading: Reading, dues: inout DueTable
    ) throws(CivilTimeError) -> [DutyEvaluation.Occurrence]? {
        let (duty, entries) = (plan.duty, timeline.entries)
        guard duty.recurrence == nil, timeline.stops.isEmpty, timeline.positions(of: plan.agreements).isEmpty
        else { return nil }
        if case .receipt(_, of: let kind) = duty.trigger, !timeline.positions(of: kind).isEmpty { return nil }
        let triggers = timeline.positions(of: duty.trigger.startingKind).filter {
            policy.raises(duty, upon: entries[$0].event)
        }
        let services = timeline.positions(of: duty.discharges)
        guard services.isEmpty || triggers.count < 2, triggers.allSatisfy({ entries[$0].span.isExact }),
            services.allSatisfy({ entries[$0].span.isExact })
        else { return nil }
        let ordered =
            services.count < 2
            ? services : services.sorted { (entries[$0].span.start, $0) < (entries[$1].span.start, $1) }
        return try triggers.map { (trigger) throws(CivilTimeError) in
            let answer = Pairing.answer(to: trigger, among: ordered, on: timeline)
            let start = entries[trigger].span.start
            let occasion = Occasion(start: start, discharge: answer.map { entries[$0].span.start })
            let staged = try reading.staged(at: start, exactly: true) { _ in nil }
            let decision = try Judge(plan: plan, reading: staged, asOf: asOf).decision(on: occasion, dues: &dues)
            return DutyEvaluation.Occurrence(
                position: trigger, prospects: decision.map { Prospects(only: $0) },
                occasion: decision.map { _ in occasion })
        }
    }
}
