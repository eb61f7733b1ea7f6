import CivilTime

/// One policy applied to one case: what its rules read of the evidence is looked up once for all of them.
///
/// It is a class because it is handed on at every step.
final class Hearing {
    /// A determination with what it was made from.
    ///
    /// It is a class because a determination is large.
    final class Ruling {
        var determination: Determination
        let plan: DutyPlan
        let reading: Reading
        /// The event that it goes by, by its position on the timeline.
        let position: Int
        /// When its clock stood still; nil where that is not known.
        let pauses: [Reckoning.Pause]?

        init(
            _ determination: Determination, _ plan: DutyPlan, _ reading: Reading, position: Int,
            pauses: [Reckoning.Pause]?
        ) {
            self.determination = determination
            self.plan = plan
            self.reading = reading
            self.position = position
            self.pauses = pauses
        }
    }

    let policy: PolicyID
    let bindingForce: BindingForce
    let plan: PolicyPlan
    let evidence: Evidence
    let timeline: Timeline
    let calendar: WorkingCalendar
    let sheet: FactSheet
    /// The markers that no rule considers.
    let unconsidered: [Marker]
    /// What all that it says rests on.
    let assumed: [Assumption]

    var asOf: Instant { timeline.asOf }

    /// - Parameters:
    ///   - timeline: that of the evidence.
    ///   - assumed: what all that it says rests on.
    init(
        _ policy: Policy, on evidence: Evidence, _ timeline: Timeline, knownAt: Instant?, calendar: WorkingCalendar,
        assuming assumed: [Assumption] = []
    ) {
        self.assumed = assumed
        self.policy = policy.id
        self.bindingForce = policy.bindingForce
        self.plan = policy.plan
        self.evidence = evidence
        self.timeline = timeline
        self.calendar = calendar
        sheet = FactSheet(policy.plan.declared, of: evidence, asOf: timeline.asOf, knownAt: knownAt)
        unconsidered =
            evidence.markers.isEmpty ? [] : evidence.markers.subtracting(policy.markersConsidered).sorted()
    }

    /// What the policy says of the duties that the evidence raises, in the order of its duties and then of events.
    ///
    /// - Parameters:
    ///   - chosen: the places of the duties to rule on; nil for all.
    ///   - isRelevant: whether what an event starts, by its position on the timeline, is asked for.
    ///   - isRelevantNews: whether what the receipt of an event's news starts is asked for.
    ///   - keeps: whether a ruling, of which it may change the determination, is to stand.
    func rulings(
        on chosen: Set<Int>? = nil, upon isRelevant: (Int) -> Bool = { _ in true },
        awaitingReceiptOf isRelevantNews: (Int) -> Bool = { _ in true }, keeping keeps: (Ruling) -> Bool = { _ in true }
    ) throws(EvaluationError) -> [Ruling] {
        try admitAgreements()
        var rulings: [Ruling] = []
        var dues = DueTable(calendar: calendar, asOf: asOf)
        for (place, isRaised) in duties(upon: isRelevant, awaitingReceiptOf: isRelevantNews).enumerated() where isRaised
        {
            if let chosen, !isWanted(place, for: chosen) { continue }
            try rule(on: plan.duties[place], to: &rulings, dues: &dues)
        }
        rulings.removeAll { !keeps($0) }
        fillUpstreamDues(rulings)
        guard let chosen else { return rulings }
        return rulings.filter { chosen.contains(plan.place(of: $0.determination.duty) ?? -1) }
    }

    /// What one duty reads of the evidence.
    func reading(for plan: DutyPlan) throws(EvaluationError) -> Reading {
        try Reading(plan.reads, from: sheet, on: timeline, calendar: calendar)
    }

    /// What one duty comes to, before anything is said of it.
    func visitOccurrences(
        of plan: DutyPlan, _ reading: Reading, dues: inout DueTable, _ visit: (DutyEvaluation.Occurrence) -> Void
    ) throws(CivilTimeError) {
        if try visitPlainOccurrences(of: plan, reading, dues: &dues, visit) { return }
        var evaluation = DutyEvaluation(plan, timeline: timeline, reading: reading, calendar: calendar)
        for occurrence in try evaluation.occurrences() { visit(occurrence) }
    }

    private func rule(
        on plan: DutyPlan, to rulings: inout [Ruling], dues: inout DueTable
    ) throws(EvaluationError) {
        let reading = try reading(for: plan)
        do throws(CivilTimeError) {
            try visitOccurrences(of: plan, reading, dues: &dues) { occurrence in
                rulings.append(
                    Ruling(
                        determination(of: plan, occurrence, reading), plan, reading, position: occurrence.position,
                        pauses: pauses(in: occurrence, of: plan)))
            }
        } catch {
            throw .outsideCalendar(error, duty: plan.duty.id)
        }
    }

    /// When the clock of an occurrence stood still; nil where that is not known.
    func pauses(in occurrence: DutyEvaluation.Occurrence?, of plan: DutyPlan) -> [Reckoning.Pause]? {
        mayPause(plan) ? occurrence?.pauses : []
    }

    /// Whether the clock of a duty was ever stopped.
    func mayPause(_ plan: DutyPlan) -> Bool {
        !timeline.stops.isEmpty && !ClockEvents(of: plan, on: timeline).stops.isEmpty
    }

    /// By the place of each duty, whether any of those events may raise it.
    private func duties(
        upon isRelevant: (Int) -> Bool, awaitingReceiptOf isRelevantNews: (Int) -> Bool
    ) -> [Bool] {
        var isRaised = [Bool](repeating: false, count: plan.duties.count)
        for position in timeline.entries.indices {
            let kind = timeline.entries[position].event.kind
            let isRelevant = isRelevant(position)
            let isRelevantNews = isRelevant || isRelevantNews(position)
            for place in plan.dutiesByUnderlyingKind[kind] ?? [] {
                let duty = plan.duties[place]
                // One that recurs is started again by other events.
                if duty.recurs || (duty.newsKind == nil ? isRelevant : isRelevantNews) { isRaised[place] = true }
            }
            if plan.dutiesByReceiptKind.isEmpty { continue }
            for place in plan.dutiesByReceiptKind[kind] ?? [] where isRelevant || plan.duties[place].recurs {
                isRaised[place] = true
            }
        }
        return isRaised
    }

    /// A duty is looked at for its own sake, or for one that shows beside itself when this one falls due.
    private func isWanted(_ place: Int, for chosen: Set<Int>) -> Bool {
        chosen.contains(place) || chosen.contains { plan.senders[$0] == place }
    }

    /// Every agreement that a duty may read has a period that can be agreed.
    private func admitAgreements() throws(EvaluationError) {
        guard !plan.agreedParameters.isEmpty else { return }
        for entry in timeline.entries {
            guard let parameter = entry.event.kind.agreedParameter,
                plan.agreedParameters.contains(parameter)
            else { continue }
            guard let period = entry.event.period, let count = period.count, count > 0 else {
                throw .impossibleAgreement(entry.event.id, period: entry.event.period)
            }
        }
    }

    /// Shows, beside a duty whose receipt is missing, when the sender's own duty falls due.
    private func fillUpstreamDues(_ rulings: [Ruling]) {
        guard !plan.senders.isEmpty else { return }
        for ruling in rulings where ruling.determination.status == .undetermined {
            let determination = ruling.determination
            guard let place = plan.place(of: determination.duty), let sender = plan.senders[place]
            else { continue }
            let theirs = plan.duties[sender].duty.id
            ruling.determination.upstreamDue =
                rulings.first {
                    $0.determination.duty == theirs && $0.determination.event == determination.event
                }?.determination.due
        }
    }
}
